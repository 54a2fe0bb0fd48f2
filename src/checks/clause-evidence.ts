import { placeLabel } from '#domain/clause.ts';
import type { OfficialDocument } from '#domain/official-document.ts';
import type { NamedAgency } from '#schemas/named-agency.ts';
import type { Library } from './content-file.ts';
import { dataFileOf } from './entries.ts';
import { itemsOf, textAt, valueAt } from './plain-value.ts';
import { type Finding, quoted } from './problem.ts';

export type Words = Omit<Finding, 'line'>;
/** Id of an agency → its name and other spellings. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** How the register of agencies spells them, as far as it can be read. */
export function spellingsOf(library: Library): Spellings {
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

/** A clause with the headings around it: “2. Giai đoạn 2022 - 2025” says when, for all that stands under it. */
export function wordsAround(
  { clauses }: Pick<OfficialDocument, 'clauses'>,
  words: ReadonlyMap<string, string>,
  place: string,
): string {
  const parent = clauses.find(({ address }) => address === place)?.parent;
  const own = words.get(place) ?? '';
  return parent === undefined ? own : `${wordsAround({ clauses }, words, parent)} ${own}`;
}

export const unknownClause = (address: string): Words => ({
  found: `địa chỉ ${quoted(address)} không có trong văn bản`,
  expected: 'địa chỉ của một điều khoản có thật',
  fix: 'mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #',
});

export const notInWords = (what: string, asWritten: string, place: string): Words => ({
  found: `${what} ${quoted(asWritten)} không có trong lời của ${placeLabel(place)}`,
  expected: `${what} đúng như văn bản viết`,
  fix: `chép lại ${what} từ văn bản`,
});

/** What is wrong with the agencies of a row: not in the words, or not a spelling of that agency. */
export function agencyFaults(
  named: readonly NamedAgency[],
  text: string,
  place: string,
  spellings: Spellings,
): Words[] {
  return named.flatMap(({ agency, asWritten }) => {
    if (!text.includes(asWritten))
      return [
        {
          found: `${quoted(asWritten)} không có trong lời của ${placeLabel(place)}`,
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
}
