import { toSlug } from '#domain/vietnamese-text.ts';
import type { ContentFile } from '../content-file.ts';
import { nodesOf, wordsOf } from '../markdown-text.ts';
import { type Finding, quoted } from '../problem.ts';

interface Heading {
  readonly line: number;
  readonly depth: number;
  readonly words: string;
}

const marks = (depth: number): string => '#'.repeat(depth);

function headingsOf({ markdown, bodyLine }: ContentFile): Heading[] {
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if (node.type !== 'heading') return [];
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    return [{ line, depth: node.depth, words: wordsOf(node).trim() }];
  });
}

/** What is wrong with a heading by itself and by the one above it; `above` is 1 where it is the first. */
function checkLevel({ line, depth, words }: Heading, above: number): Finding[] {
  const written = `${marks(depth)} ${words}`;
  if (words === '') {
    const found = `tiêu đề trống (${marks(depth)})`;
    return [{ line, found, expected: 'tiêu đề có chữ', fix: 'viết lời cho tiêu đề, hoặc xóa dòng này' }];
  }
  if (depth === 1) {
    const fix = `viết ## ${words}; tên trang đã có ở title`;
    return [{ line, found: `tiêu đề cấp một ${quoted(written)}`, expected: 'tiêu đề trong bài bắt đầu từ ##', fix }];
  }
  if (depth <= above + 1) return [];
  const level = marks(above + 1);
  const found = `tiêu đề ${quoted(written)} nhảy cấp`;
  return [{ line, found, expected: `không sâu hơn ${level} ở chỗ này`, fix: `viết ${level} ${words}` }];
}

function checkRepeats(headings: readonly Heading[]): Finding[] {
  const lines = new Map<string, number>();
  return headings.flatMap(({ line, words }) => {
    const slug = toSlug(words);
    const first = lines.get(slug);
    if (first === undefined) lines.set(slug, line);
    if (first === undefined || words === '') return [];
    const found = `tiêu đề ${quoted(words)} đã có ở dòng ${first}`;
    return [{ line, found, expected: 'mỗi tiêu đề trong trang một lời', fix: 'đổi lời một trong hai tiêu đề' }];
  });
}

/** Headings are the page's table of contents: they start at ##, skip no level, and each has words of its own. */
export function headingOrder(file: ContentFile): Finding[] {
  const headings = headingsOf(file);
  return [
    ...headings.flatMap((heading, index) => checkLevel(heading, headings[index - 1]?.depth ?? 1)),
    ...checkRepeats(headings),
  ];
}
