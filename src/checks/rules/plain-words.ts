import { commonFormsOf } from '#domain/term-mentions.ts';
import { wordingFinder } from '#domain/wording.ts';
import { type WordingEntry, wordingKinds } from '#schemas/wording.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { ownWordsOf } from '../own-words.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';
import { wordingsOf } from '../wordings.ts';

/** Words that are hard for pupils alone are the business of the rule for lessons. */
type GeneralKind = Exclude<WordingEntry['kind'], 'tu-kho'>;

const expectedBy: Readonly<Record<GeneralKind, string>> = {
  'cong-van': 'lời thường, ngắn mà đủ ý',
  'do-loi': 'lời không trách người bị hại',
  'giat-gan': 'lời bình tĩnh, đúng mức',
  'ky-thi': 'lời tôn trọng người được nói tới',
  'nguy-hiem': 'cách làm an toàn, có người giúp',
  'hua-chac': 'lời không chắc hơn điều đã biết',
};

function textsAt(entry: unknown, key: string): string[] {
  const value = valueAt(entry, [key]);
  return itemsOf(Array.isArray(value) ? value : [value]).flatMap((item) => textAt(item, []) ?? []);
}

/** Names that stand in texts as they are, whatever words they are made of: of instruments, agencies and terms. */
function namesOf(library: Library): string[] {
  const entriesOf = (name: 'van-kien' | 'co-quan' | 'thuat-ngu') => itemsOf(dataFileOf(library, name)?.yaml?.value);
  return [
    ...entriesOf('van-kien').flatMap((entry) => [...textsAt(entry, 'title'), ...textsAt(entry, 'shortName')]),
    ...entriesOf('co-quan').flatMap((entry) => [...textsAt(entry, 'name'), ...textsAt(entry, 'aliases')]),
    ...entriesOf('thuat-ngu').flatMap((entry) => {
      const term = textAt(entry, ['term']);
      return term === undefined ? [] : commonFormsOf({ id: '', term, forms: textsAt(entry, 'forms') });
    }),
  ];
}

/** We say things as people say them, blame nobody who was harmed, and promise no more than is known. */
export function plainWords(library: Library): FileFinding[] {
  const general = (wordingsOf(library)?.entries ?? []).flatMap(({ kind, ...entry }) =>
    kind === 'tu-kho' ? [] : [{ ...entry, kind }],
  );
  const usesIn = wordingFinder(general, namesOf(library));
  return library.files.flatMap((file) =>
    ownWordsOf(file).flatMap(({ text, lineAt }) =>
      usesIn(text).map(({ start, end, wording: { kind, instead, why } }) => ({
        file: file.path,
        line: lineAt(start),
        found: `${wordingKinds[kind]} ${quoted(text.slice(start, end))}`,
        expected: expectedBy[kind],
        fix: why === undefined ? instead : `${instead}; ${why}`,
      })),
    ),
  );
}
