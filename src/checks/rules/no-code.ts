import type { MdastNode } from 'satteri';
import type { ContentFile } from '../content-file.ts';
import { type MarkdownFault, nodesOf, tooDeep } from '../markdown-text.ts';
import { type Finding, quoted } from '../problem.ts';

type Words = Omit<Finding, 'line'>;

const onlyWords = 'chỉ chữ và các thẻ có sẵn';

interface Cause {
  readonly isMet: (fault: MarkdownFault) => boolean;
  readonly words: (shown: string) => Words;
}

/** Why a place could not be read; the first cause that fits is told. */
const causes: readonly Cause[] = [
  {
    isMet: ({ reason }) => reason === tooDeep,
    words: () => ({
      found: 'danh sách hoặc trích dẫn lồng vào nhau quá nhiều lần',
      expected: 'không quá vài bậc',
      fix: 'bớt dấu >, - hoặc * ở đầu dòng',
    }),
  },
  {
    isMet: ({ text }) => text.startsWith('<!--'),
    words: (shown) => ({
      found: `chú thích HTML ${shown}`,
      expected: onlyWords,
      fix: 'xóa chú thích; lời nhắn cho người soạn thì ghi trong git',
    }),
  },
  {
    isMet: ({ text }) => /^<https?:/.test(text),
    words: (shown) => ({
      found: `địa chỉ trong dấu < > ở ${shown}`,
      expected: 'liên kết có lời',
      fix: 'viết [lời của liên kết](địa chỉ)',
    }),
  },
  {
    isMet: ({ reason }) => reason.includes('closing tag'),
    words: (shown) => ({
      found: `thẻ mở và thẻ đóng không khớp ở ${shown}`,
      expected: 'mỗi thẻ mở có một thẻ đóng cùng tên, đứng riêng dòng',
      fix: 'thêm thẻ còn thiếu hoặc xóa thẻ thừa; nếu chỉ cần dấu < thì viết \\<',
    }),
  },
  {
    isMet: ({ text }) => text.startsWith('{'),
    words: (shown) => ({
      found: `dấu { ở ${shown}`,
      expected: onlyWords,
      fix: 'xóa đoạn trong ngoặc; nếu cần dấu { thì viết \\{',
    }),
  },
  {
    isMet: ({ text }) => text.startsWith('<'),
    words: (shown) => ({
      found: `dấu < ở ${shown}`,
      expected: 'dấu < chỉ để mở một thẻ viết đủ',
      fix: 'nếu cần dấu < thì viết \\<; nếu là thẻ thì kiểm tra dấu nháy và dấu >',
    }),
  },
];

function describeFault(fault: MarkdownFault): Words {
  const shown = quoted(fault.text, 40);
  return (
    causes.find(({ isMet }) => isMet(fault))?.words(shown) ?? {
      found: `chỗ không đọc được ở ${shown}`,
      expected: onlyWords,
      fix: 'nếu cần dấu { thì viết \\{, nếu cần dấu < thì viết \\<',
    }
  );
}

function describeCode(node: MdastNode): Words | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        found: `dòng lệnh ${quoted(node.value, 40)}`,
        expected: onlyWords,
        fix: 'xóa dòng import/export; nếu là chữ thường thì đừng để import, export đứng đầu dòng',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        found: `mã lệnh ${quoted(`{${node.value}}`, 40)}`,
        expected: onlyWords,
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
