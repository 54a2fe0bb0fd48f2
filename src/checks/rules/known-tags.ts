import type { z } from 'astro/zod';
import type { MdastNode } from 'satteri';
import { closestWord } from '#domain/closest-word.ts';
import { type MdxTag, mdxTags } from '#schemas/mdx-tags.ts';
import type { ContentFile } from '../content-file.ts';
import { describeIssue, type Words } from '../describe-issue.ts';
import { nodesOf } from '../markdown-text.ts';
import type { Finding } from '../problem.ts';

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isKnown = (name: string): name is MdxTag => Object.hasOwn(mdxTags, name);
const list = Object.keys(mdxTags)
  .map((name) => `<${name}>`)
  .join(', ');

function describeUnknown(name: string): Words {
  const near = closestWord(name, Object.keys(mdxTags));
  const isHtml = /^[a-z]/.test(name);
  return {
    found: isHtml ? `thẻ HTML <${name}>` : `thẻ lạ <${name}>`,
    expected: `chữ Markdown, hoặc một trong các thẻ: ${list}`,
    fix: near
      ? `có phải <${near}> không? Nếu phải thì viết lại như vậy`
      : 'xóa thẻ, viết bằng Markdown (## cho tiêu đề, - cho danh sách, ** cho chữ đậm)',
  };
}

function attributesOf({ attributes }: Tag): Record<string, string | boolean> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      // What holds code is another rule's business.
      if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
        return [];
      return [[attribute.name, attribute.value ?? true]];
    }),
  );
}

function describeAttributes(tag: Tag, name: MdxTag): Words[] {
  const schema: z.ZodType = mdxTags[name];
  const data = attributesOf(tag);
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    describeIssue(issue, { schema, data, prefix: `thẻ <${name}>, ` }).map(({ found, expected, fix }) => ({
      found,
      expected,
      // In a tag a value follows `=` and not `:`.
      fix: fix.replace(/^thêm dòng (\w+): '?(.*?)'?$/u, 'thêm $1="$2" vào thẻ'),
    })),
  );
}

/** Only tags that the site can show in every output; plain HTML has no place in content. */
export function knownTags({ markdown, bodyLine }: ContentFile): Finding[] {
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const name = node.name ?? '';
    const words = isKnown(name) ? describeAttributes(node, name) : [describeUnknown(name)];
    return words.map((each) => ({ line: (node.position?.start.line ?? 1) + bodyLine - 1, ...each }));
  });
}
