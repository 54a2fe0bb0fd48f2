import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { numbersIn, percentagesIn } from '#domain/vietnamese-number.ts';
import { type Target, targetComparators, targetSchema } from '#schemas/target.ts';
import {
  agencyFaults,
  notInWords,
  type Spellings,
  spellingsOf,
  unknownClause,
  wordsAround,
} from '../clause-evidence.ts';
import type { Library } from '../content-file.ts';
import {
  byText,
  type DocumentList,
  type ListedRow,
  listedTexts,
  listsOf,
  listsWithoutText,
  orNotYet,
  repeatedRows,
} from '../document-lists.ts';
import type { OfficialFiles } from '../official-files.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';
import { unfoundedYear } from '../year-evidence.ts';

/** What the words of a target do not bear out. */
function figureFaults({ row, lineOf }: ListedRow<Target>): Finding[] {
  const { asWritten, value, unit, comparator } = row;
  // “Đạt” is our word for a figure that the text gives bare.
  const word = comparator === 'dat' ? undefined : targetComparators[comparator];
  const lacks = (field: 'value' | 'unit' | 'comparator', shown: string): Finding => ({
    line: lineOf(field),
    found: `${shown} không có trong ${quoted(asWritten)}`,
    expected: 'con số, đơn vị và cách so đúng như văn bản viết',
    fix: `sửa ${field}, hoặc chép lại asWritten cho đủ chữ`,
  });
  return [
    ...(numbersIn(asWritten).includes(value) ? [] : [lacks('value', `con số ${value}`)]),
    ...(asWritten.includes(unit) ? [] : [lacks('unit', `đơn vị ${quoted(unit)}`)]),
    ...(word === undefined || asWritten.toLowerCase().includes(word) ? [] : [lacks('comparator', `chữ “${word}”`)]),
  ];
}

function rowFaults(listed: ListedRow<Target>, list: DocumentList<Target>, spellings: Spellings): Finding[] {
  const { row, lineOf } = listed;
  const { words, official } = list;
  const assignedBy = row.assignedBy ?? row.clause;
  const missing = [row.clause, assignedBy].find((address) => !words.has(address));
  if (missing !== undefined)
    return [{ line: lineOf(missing === row.clause ? 'clause' : 'assignedBy'), ...unknownClause(missing) }];
  const text = words.get(row.clause) ?? '';
  const around = wordsAround(official.document, words, assignedBy);
  const year = row.year === null ? undefined : unfoundedYear(row.year, text, official);
  return [
    ...(text.includes(row.asWritten)
      ? figureFaults(listed)
      : [{ line: lineOf('asWritten'), ...notInWords('lời chỉ tiêu', row.asWritten, row.clause) }]),
    ...(year ? [{ line: lineOf('year'), ...year }] : []),
    ...agencyFaults(row.agencies ?? [], `${around} ${text}`, assignedBy, spellings).map((fault) => ({
      line: lineOf('agencies'),
      ...fault,
    })),
  ];
}

/** Percentages of a text that no row has; the same figure twice in a clause needs two rows. */
function uncovered({ document }: OfficialFiles, rows: readonly Target[]): { place: string; value: number }[] {
  return [...wordsByPlace(document)].flatMap(([place, text]) => {
    const told = rows.filter((row) => row.clause === place && row.unit === '%').map(({ value }) => value);
    return percentagesIn(text).flatMap((value) => {
      const at = told.indexOf(value);
      if (at < 0) return [{ place, value }];
      told.splice(at, 1);
      return [];
    });
  });
}

/** A target says nothing that its text does not say, none stands twice, and no percentage of a text is left out. */
export function targetEvidence(library: Library): FileFinding[] {
  const spellings = spellingsOf(library);
  const lists = listsOf(library, 'targets', targetSchema);
  const inLists = lists.flatMap((list) =>
    [
      ...list.rows.flatMap((row) => rowFaults(row, list, spellings)),
      ...repeatedRows(list.rows, 'chỉ tiêu này', ({ clause, asWritten }) => [clause, asWritten]),
    ].map((finding) => ({ file: list.file, ...finding })),
  );
  const listOf = byText(lists);
  const left = listedTexts(library).flatMap((official) => {
    const list = listOf.get(official.id);
    return uncovered(official, list?.rows.map(({ row }) => row) ?? []).map(({ place, value }) => ({
      file: list?.file ?? official.file.path,
      line: 1,
      found: `${placeLabel(place)} có con số ${String(value).replace('.', ',')}% mà không chỉ tiêu nào nhắc tới`,
      expected: 'mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu',
      fix: `thêm vào chi-tieu/${official.id}.yaml một mục có clause là ${place}${list ? '' : `; ${orNotYet}`}`,
    }));
  });
  return [...listsWithoutText(library, 'targets', 'bảng chỉ tiêu'), ...inLists, ...left];
}
