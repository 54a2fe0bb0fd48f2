import { readabilityOf } from '#domain/readability.ts';
import { readingMinutes, readSyllables, syllablesPerMinute } from '#domain/reading-time.ts';
import { averageLength } from '#domain/sentence-length.ts';
import type { Library } from './content-file.ts';
import { filesOf } from './entries.ts';
import { sentencesOf, shownAverage } from './file-sentences.ts';

const heads = ['phút', 'tiếng', 'tiếng/câu', 'câu dài nhất', 'mức', 'tệp'] as const;

function rowsOf(library: Library): (readonly string[])[] {
  return filesOf(library, 'page')
    .filter(({ role }) => role.kind !== 'en')
    .map((file) => {
      const syllables = readSyllables(file.body);
      const sentences = sentencesOf(file);
      const average = averageLength(sentences);
      const longest = sentences.reduce((most, { length }) => Math.max(most, length), 0);
      return {
        average: average ?? 0,
        cells: [
          String(readingMinutes(syllables)),
          String(syllables),
          average === undefined ? '–' : shownAverage(average),
          String(longest),
          average === undefined ? '–' : readabilityOf(average),
          file.path,
        ],
      };
    })
    .sort((a, b) => b.average - a.average)
    .map(({ cells }) => cells);
}

/** How long each page of ours takes to read and how long its sentences are, the hardest first. */
export function renderReadability(library: Library): string {
  const rows = [heads, ...rowsOf(library)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\nThời gian đọc tính ${syllablesPerMinute} tiếng một phút, giả định của chúng tôi.`;
}
