import { plainName } from '#domain/term-mentions.ts';
import { collapseSpace } from '#domain/vietnamese-text.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { labelled } from '../field-labels.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';

/** A word by which an entry is known. */
interface Spelling {
  readonly entry: number;
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly key: string;
  readonly line: number;
}

const keyOf = (text: string): string => collapseSpace(plainName(text)).toLowerCase();

function spellingsOf({ yaml }: ContentFile, fields: readonly string[]): Spelling[] {
  return itemsOf(yaml?.value).flatMap((entry, index) =>
    fields.flatMap((field) => {
      const value = valueAt(entry, [field]);
      const texts = typeof value === 'string' ? [{ text: value, path: [index, field] }] : [];
      const items = itemsOf(value).flatMap((text, at) =>
        typeof text === 'string' ? [{ text, path: [index, field, at] }] : [],
      );
      return [...texts, ...items].map(({ text, path }) => ({
        entry: index,
        id: textAt(entry, ['id']) ?? '',
        field,
        text,
        key: keyOf(text),
        line: yaml?.lineOf(path) ?? 1,
      }));
    }),
  );
}

/** An id that stands twice has a finding of its own; what follows from it is its echo. */
const isSame = (a: Spelling, b: Spelling): boolean => a.entry === b.entry || a.id === b.id;

const found = ({ field, text }: Spelling, first: Spelling): string =>
  `${labelled(field)} ${quoted(text)} đã là ${labelled(first.field)} của mục ${quoted(first.id)}, dòng ${first.line}`;

/**
 * One word leads to one entry: a name, form or abbreviation stands for a single term, and no everyday word of one term is
 * the name of another.
 */
export function termNames(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'thuat-ngu');
  if (!file) return [];
  const owners = new Map<string, Spelling>();
  const twice = spellingsOf(file, ['term', 'abbreviations', 'forms']).flatMap((spelling): FileFinding[] => {
    const first = owners.get(spelling.key);
    if (!first) owners.set(spelling.key, spelling);
    if (!first || isSame(first, spelling)) return [];
    return [
      {
        file: file.path,
        line: spelling.line,
        found: found(spelling, first),
        expected: 'mỗi tên, mỗi chữ viết tắt là của một thuật ngữ',
        fix: 'gộp hai mục, hoặc viết tên này đủ chữ hơn',
      },
    ];
  });
  const taken = spellingsOf(file, ['synonyms']).flatMap((synonym): FileFinding[] => {
    const first = owners.get(synonym.key);
    if (!first || isSame(first, synonym)) return [];
    return [
      {
        file: file.path,
        line: synonym.line,
        found: found(synonym, first),
        expected: 'từ đồng nghĩa không phải là tên của mục khác',
        fix: 'bỏ từ này: người tìm nó sẽ tới đúng mục kia',
      },
    ];
  });
  return [...twice, ...taken];
}
