import type { MdastNode } from 'satteri';
import type { ContentFile } from '../content-file.ts';
import { type MarkdownFault, nodesOf, tooDeep } from '../markdown-text.ts';
import { type Finding, quoted } from '../problem.ts';

type Words = Omit<Finding, 'line'>;

/** Why a place could not be read, by the sign that stands there. */
function describeFault({ reason, text }: MarkdownFault): Words {
  const shown = quoted(text, 40);
  if (reason === tooDeep)
    return {
      found: 'danh sách hoặc trích dẫn lồng vào nhau quá nhiều lần',
      expected: 'không quá vài bậc',
      fix: 'bớt dấu >, - hoặc * ở đầu dòng',
    };
  if (text.startsWith('<!--'))
    return {
      found: `chú thích HTML ${shown}`,
      expected: 'chỉ chữ và các thẻ có sẵn',
      fix: 'xóa chú thích; lời nhắn cho người soạn thì ghi trong git',
    };
  if (/^<https?:/.test(text))
    return {
      found: `địa chỉ trong dấu < > ở ${shown}`,
      expected: 'liên kết có lời',
      fix: 'viết [lời của liên kết](địa chỉ)',
    };
  if (reason.includes('closing tag'))
    return {
      found: `thẻ mở và thẻ đóng không khớp ở ${shown}`,
      expected: 'mỗi thẻ mở có một thẻ đóng cùng tên, đứng riêng dòng',
      fix: 'thêm thẻ còn thiếu hoặc xóa thẻ thừa; nếu chỉ cần dấu < thì viết \\<',
    };
  if (text.startsWith('{'))
    return {
      found: `dấu { ở ${shown}`,
      expected: 'chỉ chữ và các thẻ có sẵn',
      fix: 'xóa đoạn trong ngoặc; nếu cần dấu { thì viết \\{',
    };
  if (text.startsWith('<'))
    return {
      found: `dấu < ở ${shown}`,
      expected: 'dấu < chỉ để mở một thẻ viết đủ',
      fix: 'nếu cần dấu < thì viết \\<; nếu là thẻ thì kiểm tra dấu nháy và dấu >',
    };
  return {
    found: `chỗ không đọc được ở ${shown}`,
    expected: 'chỉ chữ và các thẻ có sẵn',
    fix: 'nếu cần dấu { thì viết \\{, nếu cần dấu < thì viết \\<',
  };
}

function describeCode(node: MdastNode): Words | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        found: `dòng lệnh ${quoted(node.value, 40)}`,
        expected: 'chỉ chữ và các thẻ có sẵn',
        fix: 'xóa dòng import/export; nếu là chữ thường thì đừng để import, export đứng đầu dòng',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        found: `mã lệnh ${quoted(`{${node.value}}`, 40)}`,
        expected: 'chỉ chữ và các thẻ có sẵn',
        fix: 'xóa đoạn trong ngoặc; nếu cần dấu { thì viết \\{',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const hasCode = node.attributes.some(
        ({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
      );
      if (!hasCode) return undefined;
      return {
        found: `mã lệnh trong thẻ <${node.name ?? ''}>`,
        expected: 'thuộc tính dạng tên="giá trị"',
        fix: 'viết giá trị trong dấu nháy kép, bỏ dấu { }',
      };
    }
    default:
      return undefined;
  }
}

/** Content is data: with no code in it, every output can be made from it. */
export function noCode({ markdown, bodyLine }: ContentFile): Finding[] {
  if (!markdown) return [];
  return [
    ...markdown.faults.map((fault) => ({ line: fault.line, ...describeFault(fault) })),
    ...[...nodesOf(markdown.tree)].flatMap((node) => {
      const words = describeCode(node);
      return words ? [{ line: (node.position?.start.line ?? 1) + bodyLine - 1, ...words }] : [];
    }),
  ];
}
