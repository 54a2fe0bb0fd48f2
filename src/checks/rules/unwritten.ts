import { unwrittenLines, unwrittenMark } from '#domain/unwritten.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';

/** A page is written before it is published: what `npm run new` left open must not reach a reader. */
export function unwritten({ role, text }: ContentFile): Finding[] {
  if (role.type !== 'page') return [];
  return unwrittenLines(text).map((line) => ({
    line,
    found: `chỗ chưa viết “${unwrittenMark}”`,
    expected: 'lời của bạn',
    fix: 'viết vào chỗ ấy; chưa viết xong thì thêm dấu _ vào đầu tên tệp để giữ làm bản nháp',
  }));
}
