import type { ContentFile } from '../content-file.ts';
import { nodesOf } from '../markdown-text.ts';
import { type Finding, quoted } from '../problem.ts';

const leastWords = 3;

/** An image says in words what it shows. Decoration has no place in content, so nothing may be left without words. */
export function imageAlt({ markdown, bodyLine }: ContentFile): Finding[] {
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const alt = (node.alt ?? '').trim();
    if (alt.split(/\s+/u).filter(Boolean).length >= leastWords) return [];
    return [
      {
        line: (node.position?.start.line ?? 1) + bodyLine - 1,
        found: alt === '' ? 'hình không có lời tả' : `lời tả hình quá ngắn ${quoted(alt)}`,
        expected: `lời tả từ ${leastWords} chữ trở lên`,
        fix: 'viết điều hình cho thấy trong ngoặc vuông: ![Biển chỉ đường tới đồn biên phòng](…)',
      },
    ];
  });
}
