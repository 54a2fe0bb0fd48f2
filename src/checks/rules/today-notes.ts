import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { instrumentStates } from '#schemas/instrument.ts';
import { type TodayNote, todayNoteSchema, todayStates } from '#schemas/today-note.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf, filesOf } from '../entries.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

type Words = Omit<Finding, 'line'>;
/** Instrument → its state in the register. */
type States = ReadonlyMap<string, string>;

/** States that say what to read today; the others may name what is over. */
const pointsToToday: ReadonlySet<TodayNote['state']> = new Set(['het-giai-doan', 'da-thay', 'con-ap-dung']);
const isOver = (state: string | undefined): state is 'het-hieu-luc' | 'het-giai-doan' =>
  state === 'het-hieu-luc' || state === 'het-giai-doan';

function statesOf(library: Library): States {
  return new Map(
    itemsOf(dataFileOf(library, 'van-kien')?.yaml?.value).flatMap((entry) => {
      const id = textAt(entry, ['id']);
      const state = textAt(entry, ['status', 'state']);
      return id && state ? [[id, state]] : [];
    }),
  );
}

function evidenceFaults({ state, sources, agencies }: TodayNote): Words[] {
  const unsourced = state !== 'chua-xac-minh' && sources.length === 0;
  const unnamed = state === 'da-doi-co-quan' && agencies === undefined;
  return [
    ...(unsourced
      ? [
          {
            found: `ghi chú ${quoted(todayStates[state])} không có nguồn`,
            expected: 'ít nhất một nguồn cho mỗi kết luận',
            fix: 'thêm nguồn; chưa có nguồn thì ghi state: chua-xac-minh',
          },
        ]
      : []),
    ...(unnamed
      ? [
          {
            found: 'ghi chú đã đổi cơ quan mà không nói nay là cơ quan nào',
            expected: 'agencies (mã cơ quan) có trong co-quan.yaml',
            fix: 'thêm dòng agencies: [mã của cơ quan hôm nay]',
          },
        ]
      : []),
  ];
}

const overFaults = ({ state, instruments }: TodayNote, states: States): Words[] =>
  (pointsToToday.has(state) ? (instruments ?? []) : []).flatMap((id) => {
    const registered = states.get(id);
    if (!isOver(registered)) return [];
    return [
      {
        found: `ghi chú dẫn tới ${id}, văn kiện mà sổ ghi ${quoted(instrumentStates[registered])}`,
        expected: 'văn kiện còn dùng được hôm nay',
        fix: 'dẫn tới văn kiện thay nó, hoặc sửa tình trạng trong van-kien.yaml',
      },
    ];
  });

const clauseFaults = ({ clause }: TodayNote, places: ReadonlySet<string>): Words[] =>
  places.has(clause)
    ? []
    : [
        {
          found: `địa chỉ ${quoted(clause)} không có trong văn bản`,
          expected: 'địa chỉ của một điều khoản có thật',
          fix: 'mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #',
        },
      ];

const repeatedFaults = ({ clause, state }: TodayNote, firstLine: number | undefined): Words[] =>
  firstLine === undefined
    ? []
    : [
        {
          found: `điều khoản ${placeLabel(clause)} đã có ghi chú ${quoted(todayStates[state])} ở dòng ${firstLine}`,
          expected: 'mỗi điều khoản, mỗi trạng thái một ghi chú',
          fix: 'gộp hai ghi chú làm một',
        },
      ];

function checkNotes(file: ContentFile, places: ReadonlySet<string>, states: States): FileFinding[] {
  const firstLines = new Map<string, number>();
  return itemsOf(file.yaml?.value).flatMap((value, index) => {
    const { success, data: note } = todayNoteSchema.safeParse(value);
    if (!success) return [];
    const line = file.yaml?.lineOf([index]) ?? 1;
    const key = `${note.clause} ${note.state}`;
    const firstLine = firstLines.get(key);
    firstLines.set(key, firstLine ?? line);
    return [
      ...clauseFaults(note, places),
      ...repeatedFaults(note, firstLine),
      ...evidenceFaults(note),
      ...overFaults(note, states),
    ].map((fault) => ({ file: file.path, line, ...fault }));
  });
}

/** A note of today stands on a clause, rests on a source and leads to nothing that is over. */
export function todayNotes(library: Library): FileFinding[] {
  const documents = new Map(library.officialTexts.map(({ id, document }) => [id, document]));
  const states = statesOf(library);
  return filesOf(library, 'today-notes').flatMap((file) => {
    const document = documents.get(file.role.id);
    if (document) return checkNotes(file, new Set(wordsByPlace(document).keys()), states);
    return [
      {
        file: file.path,
        line: 1,
        found: `ghi chú hôm nay không có văn bản ${file.role.id}.mdx`,
        expected: 'tên tệp giống tên một văn bản trong van-ban',
        fix: 'đổi tên tệp cho giống tên văn bản',
      },
    ];
  });
}
