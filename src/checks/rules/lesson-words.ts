import { measuredSentences } from '#domain/sentence-length.ts';
import { wordingFinder } from '#domain/wording.ts';
import { type GradeBand, gradeBands } from '#schemas/lesson.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import { lessonYamlOf, readByPupils } from '../lesson-texts.ts';
import { textAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';
import { type PlacedWording, wordingsOf } from '../wordings.ts';

/** Syllables of a sentence that pupils of a band read in one go; the other bands read as our readers do. */
const longest: Readonly<Partial<Record<GradeBand, number>>> = {
  'lop-1-5': 18,
  'noi-tru-vung-cao': 22,
  'lop-6-9': 24,
};

const isBand = (value: string | undefined): value is GradeBand => value !== undefined && value in gradeBands;

function wordFindings(file: ContentFile, wordings: readonly PlacedWording[]): FileFinding[] {
  const yaml = lessonYamlOf(file);
  const band = textAt(yaml?.value, ['gradeBand']);
  if (!yaml || !isBand(band)) return [];
  const name = gradeBands[band];
  const usesIn = wordingFinder(wordings.filter(({ bands }) => bands?.includes(band)));
  const limit = longest[band];
  return readByPupils(yaml.value).flatMap(({ path, text }) => {
    const place = { file: file.path, line: yaml.lineOf(path) };
    const long = limit === undefined ? [] : measuredSentences(text).filter(({ length }) => length > limit);
    return [
      ...long.map((sentence) => ({
        ...place,
        found: `câu dài ${sentence.length} chữ ${quoted(sentence.text)} cho ${name}`,
        expected: `câu học sinh đọc không quá ${limit} chữ`,
        fix: 'tách thành hai câu, mỗi câu một ý',
      })),
      ...usesIn(text).map(({ start, end, wording }) => ({
        ...place,
        found: `từ khó với ${name} ${quoted(text.slice(start, end))}`,
        expected: 'lời các em đã biết',
        fix: wording.instead,
      })),
    ];
  });
}

/** What pupils read by themselves fits their age: short sentences, words that they know. */
export function lessonWords(library: Library): FileFinding[] {
  const wordings = wordingsOf(library)?.entries ?? [];
  return filesOf(library, 'page').flatMap((file) => wordFindings(file, wordings));
}
