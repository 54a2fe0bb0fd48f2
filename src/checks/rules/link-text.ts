import type { ContentFile } from '../content-file.ts';
import { nodesOf, wordsOf } from '../markdown-text.ts';
import { type Finding, quoted } from '../problem.ts';

const vague = new Set([
  'tại đây',
  'ở đây',
  'đây',
  'vào đây',
  'xem thêm',
  'xem tiếp',
  'xem chi tiết',
  'chi tiết',
  'đọc thêm',
  'đọc tiếp',
  'xem ở đây',
  'xem tại đây',
  'bấm vào đây',
  'nhấn vào đây',
  'click vào đây',
  'bấm đây',
  'link',
  'liên kết',
  'trang này',
  'here',
  'click here',
]);

const isAddress = (words: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(words) || /^\/\S*\/$/.test(words);

/** Words of a link must tell where it leads, also when read alone by a screen reader. */
export function linkText({ markdown, bodyLine }: ContentFile): Finding[] {
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [];
    const words = wordsOf(node).replace(/\s+/gu, ' ').trim();
    const plain = words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+$|^[^\p{L}\p{N}/]+/gu, '');
    const found =
      words === ''
        ? 'liên kết không có lời'
        : isAddress(words)
          ? `liên kết chỉ có địa chỉ ${quoted(words)}`
          : vague.has(plain)
            ? `lời của liên kết là ${quoted(words)}`
            : undefined;
    if (found === undefined) return [];
    return [
      {
        line: (node.position?.start.line ?? 1) + bodyLine - 1,
        found,
        expected: 'lời nói rõ liên kết dẫn tới đâu',
        fix: 'viết tên trang đích, ví dụ [số gọi khi cần giúp](/duong-day-nong/)',
      },
    ];
  });
}
