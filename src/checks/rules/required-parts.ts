import type { MdastNode } from 'satteri';
import { closestWord } from '#domain/closest-word.ts';
import { splitMentions } from '#domain/hotline-mention.ts';
import { type BodyPart, bodyPartsOf } from '../body-parts.ts';
import type { ContentFile } from '../content-file.ts';
import { nodesOf, wordsOf } from '../markdown-text.ts';
import { type KindParts, type Part, type PartContent, type PartPlan, partPlans } from '../part-plans.ts';
import { textAt } from '../plain-value.ts';
import type { Finding } from '../problem.ts';

const written = (heading: string): string => `“## ${heading}”`;
const isTag = (node: MdastNode, name: string): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
const nodesIn = (blocks: readonly MdastNode[]): MdastNode[] => blocks.flatMap((block) => [...nodesOf(block)]);

interface ContentWords {
  readonly isIn: (blocks: readonly MdastNode[]) => boolean;
  readonly lacked: string;
  readonly expected: string;
  readonly fix: string;
}

const contents: Readonly<Record<PartContent, ContentWords>> = {
  'so-goi': {
    isIn: (blocks) => blocks.some((block) => splitMentions(wordsOf(block)).some(({ kind }) => kind === 'mention')),
    lacked: 'số nào để gọi',
    expected: 'lời nhắc ít nhất một số (@111)',
    fix: 'viết nên gọi số nào, ví dụ: Gọi @111 khi an toàn',
  },
  'cac-buoc': {
    isIn: (blocks) => blocks.some((block) => block.type === 'list' && block.ordered === true),
    lacked: 'bước nào đánh số',
    expected: 'các bước đánh số',
    fix: 'kể từng bước, mỗi bước một dòng: “1. …”, “2. …”',
  },
  'danh-sach': {
    isIn: (blocks) => blocks.some((block) => block.type === 'list'),
    lacked: 'danh sách',
    expected: 'các ý chia thành danh sách',
    fix: 'viết mỗi ý một dòng, bắt đầu bằng “- ”',
  },
  'tin-nhan-mau': {
    isIn: (blocks) => nodesIn(blocks).some((node) => isTag(node, 'SampleChat')),
    lacked: 'tin nhắn mẫu',
    expected: 'lời mời mẫu trong thẻ <SampleChat>',
    fix: 'đặt vài lời mời tự nghĩ ra vào giữa <SampleChat> và </SampleChat>',
  },
};

function planOf({ usual, byField }: KindParts, front: unknown): PartPlan {
  const value = byField && textAt(front, [byField.field]);
  return (value !== undefined && byField?.values[value]) || usual;
}

function checkContent({ line, heading, blocks }: BodyPart, { holds }: Part): Finding[] {
  if (blocks.length === 0)
    return [
      { line, found: `phần ${written(heading)} trống`, expected: 'có nội dung', fix: 'viết nội dung cho phần này' },
    ];
  if (holds === undefined || contents[holds].isIn(blocks)) return [];
  const { lacked, expected, fix } = contents[holds];
  return [{ line, found: `phần ${written(heading)} không có ${lacked}`, expected, fix }];
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
      plan.filter(({ heading }) => heading === part.heading).flatMap((one) => checkContent(part, one)),
    ),
    ...checkSampleChats(file, plan),
  ];
}
