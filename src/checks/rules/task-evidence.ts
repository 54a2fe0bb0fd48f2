import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { type Task, taskSchema } from '#schemas/task.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf, filesOf } from '../entries.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

type Spellings = ReadonlyMap<string, readonly string[]>;

function spellingsOf(library: Library): Spellings {
  const entries = itemsOf(dataFileOf(library, 'co-quan')?.yaml?.value);
  return new Map(
    entries.flatMap((entry) => {
      const id = textAt(entry, ['id']);
      const names = itemsOf(valueAt(entry, ['aliases']));
      const name = textAt(entry, ['name']);
      return id ? [[id, [...(name ? [name] : []), ...names.filter((alias) => typeof alias === 'string')]]] : [];
    }),
  );
}

/** What of one row is not in the words of the clauses that it names. */
function faultsOf(task: Task, words: ReadonlyMap<string, string>, spellings: Spellings): Omit<Finding, 'line'>[] {
  const missing = [task.clause, task.assignedBy].filter((address) => !words.has(address));
  if (missing.length > 0)
    return missing.map((address) => ({
      found: `địa chỉ ${quoted(address)} không có trong văn bản`,
      expected: 'địa chỉ của một điều khoản có thật',
      fix: 'mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #',
    }));
  const text = `${words.get(task.assignedBy)} ${words.get(task.clause)}`;
  const place = placeLabel(task.assignedBy);
  const unnamed = [...task.lead, ...task.cooperating].flatMap(({ agency, asWritten }) => {
    if (!text.includes(asWritten))
      return [
        {
          found: `${quoted(asWritten)} không có trong lời của ${place}`,
          expected: 'tên cơ quan đúng như văn bản viết',
          fix: 'chép lại tên từ văn bản, hoặc sửa assignedBy',
        },
      ];
    if (spellings.has(agency) && !spellings.get(agency)?.includes(asWritten))
      return [
        {
          found: `${quoted(asWritten)} không phải một cách viết của ${agency}`,
          expected: 'tên hoặc cách viết có trong co-quan.yaml',
          fix: 'sửa mã cơ quan, hoặc thêm cách viết này vào aliases của cơ quan',
        },
      ];
    return [];
  });
  const nobody =
    task.lead.length + task.cooperating.length === 0
      ? [
          {
            found: 'việc không có cơ quan nào',
            expected: 'ít nhất một cơ quan chủ trì hoặc phối hợp',
            fix: 'ghi cơ quan mà văn bản giao',
          },
        ]
      : [];
  const undated =
    task.deadline && !text.includes(task.deadline.asWritten)
      ? [
          {
            found: `thời hạn ${quoted(task.deadline.asWritten)} không có trong lời của ${place}`,
            expected: 'thời hạn đúng như văn bản viết',
            fix: 'chép lại thời hạn từ văn bản',
          },
        ]
      : [];
  return [...unnamed, ...nobody, ...undated];
}

function checkList(file: ContentFile, words: ReadonlyMap<string, string>, spellings: Spellings): FileFinding[] {
  const rows = itemsOf(file.yaml?.value).flatMap((value, index) => {
    const row = taskSchema.safeParse(value);
    return row.success ? [{ task: row.data, line: file.yaml?.lineOf([index]) ?? 1 }] : [];
  });
  const covered = new Set(rows.flatMap(({ task }) => [task.clause, task.assignedBy]));
  const uncovered = [...words].filter(([place, text]) => /chủ trì/iu.test(text) && !covered.has(place));
  return [
    ...rows.flatMap(({ task, line }) =>
      faultsOf(task, words, spellings).map((fault) => ({ file: file.path, line, ...fault })),
    ),
    ...uncovered.map(([place]) => ({
      file: file.path,
      line: 1,
      found: `${placeLabel(place)} có chữ “chủ trì” mà không việc nào nhắc tới`,
      expected: 'mọi chỗ giao chủ trì đều có trong bảng việc',
      fix: `thêm một việc có clause hoặc assignedBy là ${place}`,
    })),
  ];
}

/** A task says nothing that its text does not say, and no “chủ trì” of a text is left out. */
export function taskEvidence(library: Library): FileFinding[] {
  const documents = new Map(library.officialTexts.map(({ id, document }) => [id, document]));
  const spellings = spellingsOf(library);
  const listed = new Set(filesOf(library, 'tasks').map(({ role }) => role.id));
  const unlisted = library.officialTexts.filter(({ id, document }) => {
    const hasLead = [...wordsByPlace(document).values()].some((text) => /chủ trì/iu.test(text));
    return hasLead && !listed.has(id);
  });
  const withoutList = unlisted.map(({ file, id }) => ({
    file: file.path,
    line: 1,
    found: 'văn bản giao việc chủ trì mà chưa có bảng việc',
    expected: `tệp nhiem-vu/${id}.yaml`,
    fix: 'thêm tệp ấy, mỗi việc một mục',
  }));
  const inLists = filesOf(library, 'tasks').flatMap((file) => {
    const document = documents.get(file.role.id);
    if (document) return checkList(file, wordsByPlace(document), spellings);
    return [
      {
        file: file.path,
        line: 1,
        found: `bảng việc không có văn bản ${file.role.id}.mdx`,
        expected: 'tên tệp giống tên một văn bản trong van-ban',
        fix: 'đổi tên tệp cho giống tên văn bản',
      },
    ];
  });
  return [...withoutList, ...inLists];
}
