import { toSlug } from '#domain/vietnamese-text.ts';
import type { ContentFile } from '../content-file.ts';
import { nodesOf, wordsOf } from '../markdown-text.ts';
import { type Finding, quoted } from '../problem.ts';

const marks = (depth: number): string => '#'.repeat(depth);

/** Headings are the page's table of contents: they start at ##, skip no level, and each has words of its own. */
export function headingOrder({ markdown, bodyLine }: ContentFile): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  let above = 1;
  for (const node of nodesOf(markdown?.tree)) {
    if (node.type !== 'heading') continue;
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    const words = wordsOf(node).trim();
    const { depth } = node;
    if (words === '')
      findings.push({
        line,
        found: `tiêu đề trống (${marks(depth)})`,
        expected: 'tiêu đề có chữ',
        fix: 'viết lời cho tiêu đề, hoặc xóa dòng này',
      });
    else if (depth === 1)
      findings.push({
        line,
        found: `tiêu đề cấp một ${quoted(`# ${words}`)}`,
        expected: 'tiêu đề trong bài bắt đầu từ ##',
        fix: `viết ## ${words}; tên trang đã có ở title`,
      });
    else if (depth > above + 1)
      findings.push({
        line,
        found: `tiêu đề ${quoted(`${marks(depth)} ${words}`)} nhảy cấp`,
        expected: `không sâu hơn ${marks(above + 1)} ở chỗ này`,
        fix: `viết ${marks(above + 1)} ${words}`,
      });
    const first = seen.get(toSlug(words));
    if (words !== '' && first !== undefined)
      findings.push({
        line,
        found: `tiêu đề ${quoted(words)} đã có ở dòng ${first}`,
        expected: 'mỗi tiêu đề trong trang một lời',
        fix: 'đổi lời một trong hai tiêu đề',
      });
    if (first === undefined) seen.set(toSlug(words), line);
    above = Math.max(depth, 1);
  }
  return findings;
}
