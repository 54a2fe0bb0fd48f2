import { bodyPartsOf } from '../body-parts.ts';
import type { ContentFile } from '../content-file.ts';
import { checkContent } from '../part-content.ts';
import { neededPartsByKind } from '../part-plans.ts';
import type { Finding } from '../problem.ts';

/** A page with an anatomy of its own still has the parts that its readers look for. */
export function neededParts(file: ContentFile): Finding[] {
  const needed = (file.role.type === 'page' && neededPartsByKind[file.role.kind]) || [];
  if (!file.markdown?.tree) return [];
  const parts = bodyPartsOf(file);
  const end = file.bodyLine + file.body.trimEnd().split('\n').length - 1;
  return needed.flatMap(({ begins, holds }) => {
    const part = parts.find(({ heading }) => heading.startsWith(begins));
    if (part) return checkContent(part, holds);
    return [
      {
        line: end,
        found: `không có phần nào mở đầu bằng “## ${begins}”`,
        expected: 'phần ấy, vì người đọc loại trang này tìm nó',
        fix: `thêm một phần “## ${begins} …” với nội dung của nó`,
      },
    ];
  });
}
