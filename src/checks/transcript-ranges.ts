import type { ContentFile } from './content-file.ts';
import type { FileFinding } from './problem.ts';

/** The lines of a transcript that a document stands on, from 1, both included; no `last`: to the end. */
export interface TranscriptRange {
  readonly file: ContentFile;
  readonly first: number;
  readonly last: number | undefined;
}

const keyLine = ({ file }: TranscriptRange, key: string): number => file.yaml?.lineOf(['transcript', key]) ?? 1;

function overlaps(ranges: readonly TranscriptRange[], end: number): FileFinding[] {
  return ranges.flatMap((range, index) => {
    const before = ranges[index - 1];
    if (!before || range.first > (before.last ?? end)) return [];
    return [
      {
        file: range.file.path,
        line: keyLine(range, 'firstLine'),
        found: `bản chép nguồn từ dòng ${range.first}, mà ${before.file.path} đã lấy tới dòng ${before.last ?? end}`,
        expected: 'hai văn bản chung bản chép không lấy trùng dòng nào',
        fix: 'sửa firstLine của văn bản sau, hoặc lastLine của văn bản trước',
      },
    ];
  });
}

/** Runs of lines with words that no document takes; empty lines do not part a run. */
function gaps(lines: readonly string[], ranges: readonly TranscriptRange[]): [number, number][] {
  const runs: [number, number][] = [];
  let isOpen = false;
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const isTaken = ranges.some(({ first, last }) => line >= first && line <= (last ?? line));
    const run = runs.at(-1);
    if (!isTaken && isOpen && run) run[1] = line;
    else if (!isTaken) runs.push([line, line]);
    isOpen = !isTaken;
  });
  return runs;
}

/** Every line of a transcript belongs to exactly one document. */
export function rangeFindings(transcript: ContentFile, users: readonly TranscriptRange[]): FileFinding[] {
  if (transcript.fault) return [];
  const expected = 'mỗi dòng của bản chép nguồn thuộc về một văn bản';
  if (users.length === 0)
    return [
      {
        file: transcript.path,
        line: 1,
        found: 'bản chép nguồn không văn bản nào dùng',
        expected,
        fix: 'ghi tên tệp này vào transcript.file của văn bản, hoặc xóa tệp',
      },
    ];
  const ranges = [...users].sort((a, b) => a.first - b.first);
  const lines = transcript.text.split('\n');
  return [
    ...overlaps(ranges, lines.length),
    ...gaps(lines, ranges).map(([first, last]) => ({
      file: transcript.path,
      line: first,
      found: first === last ? `dòng ${first} không thuộc văn bản nào` : `dòng ${first}–${last} không thuộc văn bản nào`,
      expected,
      fix: 'sửa firstLine, lastLine của các văn bản dùng bản chép này',
    })),
  ];
}
