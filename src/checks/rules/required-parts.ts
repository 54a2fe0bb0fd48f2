import { closestWord } from '#domain/closest-word.ts';
import { type BodyPart, bodyPartsOf } from '../body-parts.ts';
import type { ContentFile } from '../content-file.ts';
import { nodesOf } from '../markdown-text.ts';
import { checkContent, isTag, written } from '../part-content.ts';
import { type KindParts, type PartPlan, partPlans } from '../part-plans.ts';
import { textAt } from '../plain-value.ts';
import type { Finding } from '../problem.ts';

function planOf({ usual, byField }: KindParts, front: unknown): PartPlan {
  const value = byField && textAt(front, [byField.field]);
  return (value !== undefined && byField?.values[value]) || usual;
}

/** A part that the plan does not know: one too many, or a misspelling of `near`. */
function checkUnknown({ line, heading }: BodyPart, near: string | undefined): Finding {
  return {
    line,
    found: `phần lạ ${written(heading)}`,
    expected: 'chỉ các phần của loại trang này',
    fix: near
      ? `có phải ${written(near)} không? Nếu phải thì viết lại như vậy`
      : 'chuyển nội dung vào phần hợp nhất; cần chia nhỏ thì dùng ###',
  };
}

function checkMissing(headings: readonly string[], parts: readonly BodyPart[], missing: string, end: number): Finding {
  const after = headings.slice(headings.indexOf(missing) + 1);
  const next = parts.find(({ heading }) => after.includes(heading));
  return {
    line: next?.line ?? end,
    found: `thiếu phần ${written(missing)}`,
    expected: `đủ ${headings.length} phần: ${headings.join('; ')}`,
    fix: next ? `thêm phần ấy vào trước ${written(next.heading)}` : 'thêm phần ấy vào cuối bài',
  };
}

function checkOrder(headings: readonly string[], parts: readonly BodyPart[]): Finding[] {
  return parts.slice(1).flatMap(({ line, heading }, index) => {
    const before = parts[index]?.heading ?? '';
    if (headings.indexOf(heading) >= headings.indexOf(before)) return [];
    const found = `phần ${written(heading)} đứng sau ${written(before)}`;
    return [{ line, found, expected: `thứ tự: ${headings.join('; ')}`, fix: 'đổi chỗ các phần cho đúng thứ tự' }];
  });
}

function checkSampleChats({ markdown, bodyLine }: ContentFile, plan: PartPlan): Finding[] {
  if (!plan.some(({ holds }) => holds === 'tin-nhan-mau')) return [];
  const [, ...more] = [...nodesOf(markdown?.tree)].filter((node) => isTag(node, 'SampleChat'));
  return more.map((node) => ({
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    found: 'thẻ <SampleChat> thứ hai',
    expected: 'một thẻ <SampleChat> trong mỗi trang',
    fix: 'gộp các tin nhắn vào một thẻ',
  }));
}

/** A kind of page with a fixed anatomy is complete: all its parts, in order, each with what a reader looks for in it. */
export function requiredParts(file: ContentFile): Finding[] {
  const kindParts = file.role.type === 'page' ? partPlans[file.role.kind] : undefined;
  if (!kindParts || !file.markdown?.tree) return [];
  const plan = planOf(kindParts, file.yaml?.value);
  const headings = plan.map(({ heading }) => heading);
  const parts = bodyPartsOf(file);
  const known = parts.filter(({ heading }) => headings.includes(heading));
  const missing = headings.filter((heading) => !parts.some((part) => part.heading === heading));
  const unknown = parts
    .filter((part) => !known.includes(part))
    .map((part) => ({ part, near: closestWord(part.heading, missing) }));
  const end = file.bodyLine + file.body.trimEnd().split('\n').length - 1;
  return [
    ...unknown.map(({ part, near }) => checkUnknown(part, near)),
    ...missing
      .filter((heading) => !unknown.some(({ near }) => near === heading))
      .map((heading) => checkMissing(headings, known, heading, end)),
    ...checkOrder(headings, known),
    ...known.flatMap((part) =>
      plan.filter(({ heading }) => heading === part.heading).flatMap(({ holds }) => checkContent(part, holds)),
    ),
    ...checkSampleChats(file, plan),
  ];
}
