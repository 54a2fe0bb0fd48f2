import { averageLength } from '#domain/sentence-length.ts';
import type { ContentFile } from '../content-file.ts';
import { type PlacedSentence, sentencesOf, shownAverage } from '../file-sentences.ts';
import { type Finding, quoted } from '../problem.ts';

/** Syllables that a reader in a hurry still holds together. Of the sentences of 2026 three in a thousand had more. */
const longest = 30;
/** Of a file on average; ours had 9 to 15. */
const longestAverage = 20;
/** Fewer sentences have no average worth the name. */
const fewest = 5;

const expected = `mỗi câu không quá ${longest} chữ, trung bình cả trang không quá ${longestAverage}`;

const isLong = ({ length }: PlacedSentence): boolean => length > longest;

function averageFinding(sentences: readonly PlacedSentence[]): Finding[] {
  const whole = sentences.filter(({ isWhole }) => isWhole);
  const average = averageLength(whole);
  if (average === undefined || average <= longestAverage || whole.length < fewest) return [];
  const worst = whole
    .toSorted((a, b) => b.length - a.length || a.line - b.line)
    .slice(0, 3)
    .map(({ line, length }) => `dòng ${line} (${length} chữ)`);
  return [
    {
      line: 1,
      found: `câu dài trung bình ${shownAverage(average)} chữ trong ${whole.length} câu`,
      expected,
      fix: `tách những câu dài nhất: ${worst.join(', ')}`,
    },
  ];
}

/** A sentence can be read in one breath. What is quoted is not ours to cut and does not count. */
export function sentenceLength(file: ContentFile): Finding[] {
  const sentences = sentencesOf(file);
  const long = sentences.filter(isLong).map(({ line, length, text }) => ({
    line,
    found: `câu dài ${length} chữ ${quoted(text)}`,
    expected,
    fix: 'tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách',
  }));
  return [...averageFinding(sentences), ...long];
}
