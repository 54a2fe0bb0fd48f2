import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { type MapEntry, mapNodeSchema, mapRelations } from '#schemas/map-node.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

type Words = Omit<Finding, 'line'>;
type Relation = NonNullable<MapEntry['relations']>[number];

interface MapFile {
  /** The year of each text on the map; `undefined` where neither the register nor the file has one. */
  readonly years: ReadonlyMap<string, number | undefined>;
  /** The clauses of each official text. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

function yearsOf(entries: readonly MapEntry[], library: Library): MapFile['years'] {
  const register = itemsOf(dataFileOf(library, 'van-kien')?.yaml?.value);
  return new Map(
    entries.map(({ id, year }) => {
      const instrument = register.find((one) => textAt(one, ['id']) === id);
      const date = textAt(instrument, ['issuedOn']) ?? textAt(instrument, ['effectiveOn']);
      return [id, date === undefined ? year : Number(date.slice(0, 4))];
    }),
  );
}

const undated = ({ id }: MapEntry, { years }: MapFile): Words[] =>
  years.get(id) !== undefined
    ? []
    : [
        {
          found: `${id} không có năm`,
          expected: 'ngày trong van-kien.yaml, hoặc năm (year) ở đây',
          fix: 'thêm dòng year: 2023 với năm của văn kiện',
        },
      ];

function relationFaults(id: string, relation: Relation, { years, places }: MapFile): Words[] {
  const { to, kind, document, clause } = relation;
  const name = `mối nối ${quoted(mapRelations[kind])} tới ${to}`;
  if (to === id)
    return [
      { found: `${id} nối với chính nó`, expected: 'mối nối giữa hai văn kiện', fix: 'sửa to, hoặc xóa mối nối' },
    ];
  if (!years.has(to))
    return [
      {
        found: `${name}, văn kiện không có trên sơ đồ`,
        expected: 'id của một mục trong so-do.yaml',
        fix: 'thêm mục ấy vào so-do.yaml, hoặc xóa mối nối',
      },
    ];
  const isBackwards = (years.get(id) ?? 0) < (years.get(to) ?? 0);
  const words = document === undefined ? undefined : places.get(document);
  return [
    ...(isBackwards
      ? [
          {
            found: `${name}, văn kiện có sau`,
            expected: 'mối nối từ văn kiện có sau tới văn kiện có trước',
            fix: 'ghi mối nối ở mục của văn kiện có sau',
          },
        ]
      : []),
    ...(words && clause !== undefined && !words.has(clause)
      ? [
          {
            found: `bằng chứng của ${name} là ${placeLabel(clause)} (${clause}), điều khoản không có trong ${document}`,
            expected: 'địa chỉ của một điều khoản có thật',
            fix: 'mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #',
          },
        ]
      : []),
  ];
}

/** The map joins texts that stand on it, the later to the earlier, and shows where that is said. */
export function textMap(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'so-do');
  if (!file) return [];
  const rows = itemsOf(file.yaml?.value).flatMap((value, index) => {
    const { success, data } = mapNodeSchema.safeParse(value);
    return success ? [{ entry: data, index }] : [];
  });
  const map: MapFile = {
    years: yearsOf(
      rows.map(({ entry }) => entry),
      library,
    ),
    places: new Map(library.officialTexts.map(({ id, document }) => [id, new Set(wordsByPlace(document).keys())])),
  };
  return rows.flatMap(({ entry, index }) => {
    const at = (path: readonly PropertyKey[], faults: readonly Words[]): FileFinding[] =>
      faults.map((fault) => ({ file: file.path, line: file.yaml?.lineOf([index, ...path]) ?? 1, ...fault }));
    return [
      ...at([], undated(entry, map)),
      ...(entry.relations ?? []).flatMap((relation, position) =>
        at(['relations', position], relationFaults(entry.id, relation, map)),
      ),
    ];
  });
}
