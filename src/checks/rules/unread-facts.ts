import { splitFrontMatter } from '#domain/front-matter.ts';
import { unreadMark, unwrittenMark } from '#domain/import/front-matter-text.ts';
import type { ContentFile } from '../content-file.ts';
import { type Finding, quoted } from '../problem.ts';

const gap = new RegExp(`#\\s*(${unreadMark}|${unwrittenMark}):\\s*(.*)$`, 'u');

/** What the import left open is for a person to fill in: the text is not published with a gap in it. */
export function unreadFacts({ role, text }: ContentFile): Finding[] {
  if (role.type !== 'official') return [];
  return splitFrontMatter(text)
    .frontMatter.split('\n')
    .flatMap((line, index): Finding[] => {
      const [, mark = '', what = ''] = gap.exec(line) ?? [];
      if (mark === '') return [];
      const key = /^\s*(\w+):/u.exec(line)?.[1];
      return [
        {
          line: index + 2,
          found: `máy nhập để trống${key ? ` ${key}` : ''}: ${quoted(what)} ${mark}`,
          expected: 'người biên tập đã xem và điền',
          fix: 'điền theo bản gốc rồi xóa lời chú sau dấu #; văn bản không ghi thì để null (nếu được phép) và xóa lời chú',
        },
      ];
    });
}
