import { wordingFinder, wordsOfWording } from '#domain/wording.ts';
import type { Library } from '../content-file.ts';
import { type FileFinding, quoted } from '../problem.ts';
import { type PlacedWording, type Wordings, wordingsOf } from '../wordings.ts';

type PlaceOf = (
  entry: PlacedWording,
  key: 'avoid' | 'forms' | 'except',
  index?: number,
) => Pick<FileFinding, 'file' | 'line'>;

const placeIn =
  ({ file }: Wordings): PlaceOf =>
  (entry, key, index) => ({
    file: file.path,
    line: file.yaml?.lineOf([entry.index, key, ...(index === undefined ? [] : [index])]) ?? 1,
  });

const listedOf = (entry: PlacedWording) =>
  wordsOfWording(entry).map((words, position) => ({ entry, words, key: words.toLowerCase(), position }));

/** The same words twice: two pieces of advice, of which only one would be given. */
function twice({ entries }: Wordings, placeOf: PlaceOf): FileFinding[] {
  const first = new Map<string, PlacedWording>();
  return entries.flatMap(listedOf).flatMap(({ entry, words, key, position }) => {
    const owner = first.get(key);
    if (!owner) first.set(key, entry);
    if (!owner) return [];
    return [
      {
        ...(position === 0 ? placeOf(entry, 'avoid') : placeOf(entry, 'forms', position - 1)),
        found: `lời ${quoted(words)} đã có trong mục ${quoted(owner.avoid)}`,
        expected: 'mỗi lời nên tránh chỉ ghi một lần',
        fix: 'bỏ một trong hai chỗ, hoặc gộp hai mục',
      },
    ];
  });
}

/** An exception that does not hold the words it excepts does nothing; one that is the words themselves undoes the entry. */
function idleExceptions({ entries }: Wordings, placeOf: PlaceOf): FileFinding[] {
  return entries.flatMap((entry) => {
    const usesIn = wordingFinder([{ avoid: entry.avoid, forms: entry.forms }]);
    return (entry.except ?? []).flatMap((words, index) => {
      const [use] = usesIn(words);
      if (use && use.end - use.start < words.length) return [];
      return [
        {
          ...placeOf(entry, 'except', index),
          found: use
            ? `cụm dùng được ${quoted(words)} trùng với lời nên tránh`
            : `cụm dùng được ${quoted(words)} không chứa lời nào của mục ${quoted(entry.avoid)}`,
          expected: 'cụm dài hơn, có lời nên tránh ở trong',
          fix: use ? 'xóa cụm này, hoặc viết thêm chữ đứng cạnh' : 'xóa cụm này, hoặc chuyển sang mục của nó',
        },
      ];
    });
  });
}

/** The register of words to be avoided says one thing about each, and its exceptions are what they say. */
export function wordingRegister(library: Library): FileFinding[] {
  const wordings = wordingsOf(library);
  if (!wordings) return [];
  const placeOf = placeIn(wordings);
  return [...twice(wordings, placeOf), ...idleExceptions(wordings, placeOf)];
}
