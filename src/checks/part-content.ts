import type { MdastNode } from 'satteri';
import { splitMentions } from '#domain/hotline-mention.ts';
import type { BodyPart } from './body-parts.ts';
import { nodesOf, wordsOf } from './markdown-text.ts';
import type { PartContent } from './part-plans.ts';
import type { Finding } from './problem.ts';

export const written = (heading: string): string => `“## ${heading}”`;
export const isTag = (node: MdastNode, name: string): boolean =>
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

/** A part has words, and what it must hold beside them. */
export function checkContent({ line, heading, blocks }: BodyPart, holds: PartContent | undefined): Finding[] {
  if (blocks.length === 0)
    return [
      { line, found: `phần ${written(heading)} trống`, expected: 'có nội dung', fix: 'viết nội dung cho phần này' },
    ];
  if (holds === undefined || contents[holds].isIn(blocks)) return [];
  const { lacked, expected, fix } = contents[holds];
  return [{ line, found: `phần ${written(heading)} không có ${lacked}`, expected, fix }];
}
