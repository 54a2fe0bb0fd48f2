import type { Words } from './describe-issue.ts';
import { quoted } from './problem.ts';
import type { YamlFault } from './yaml-text.ts';

type Sentence = (shown: string) => Words;

const reserved: Sentence = (shown) => ({
  found: `giá trị bắt đầu bằng dấu đặc biệt ở ${shown}`,
  expected: 'giá trị bắt đầu bằng @, `, % hay * được đặt trong dấu nháy',
  fix: "đặt cả giá trị trong dấu nháy đơn, ví dụ use: '@111 khi an toàn'",
});

const colon: Sentence = (shown) => ({
  found: `dấu hai chấm hoặc dòng thụt lề lạ ở ${shown}`,
  expected: 'mỗi dòng một “khóa: giá trị”',
  fix: "giá trị có dấu hai chấm thì đặt trong dấu nháy đơn, ví dụ title: 'Cảnh báo: việc nhẹ'; dòng thụt vào phải thuộc về khóa đứng trên",
});

const indent: Sentence = (shown) => ({
  found: `thụt lề không thẳng hàng, hoặc ngoặc chưa đóng, gần ${shown}`,
  expected: 'các mục cùng cấp thẳng cột; mỗi [ có ], mỗi { có }',
  fix: 'kiểm tra dòng này và dòng trước: thêm ngoặc còn thiếu, hoặc thụt lề bằng đúng số dấu cách của mục bên trên',
});

const sentences: Readonly<Record<string, Sentence>> = {
  DUPLICATE_KEY: (shown) => ({
    found: `khóa viết hai lần ở ${shown}`,
    expected: 'mỗi khóa một lần',
    fix: 'giữ một dòng đúng, xóa dòng kia',
  }),
  // A tag that no reader knows: the parser only warns, the build stops.
  TAG_RESOLVE_FAILED: (shown) => ({
    found: `giá trị bắt đầu bằng dấu ! ở ${shown}`,
    expected: 'giá trị bắt đầu bằng ! được đặt trong dấu nháy',
    fix: "đặt cả giá trị trong dấu nháy đơn, ví dụ title: '! Chú ý'",
  }),
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: colon,
  BAD_SCALAR_START: reserved,
  BAD_ALIAS: reserved,
  BAD_INDENT: indent,
  TAB_AS_INDENT: (shown) => ({
    found: `dấu tab ở đầu dòng ${shown}`,
    expected: 'thụt lề bằng dấu cách',
    fix: 'thay mỗi dấu tab bằng hai dấu cách',
  }),
  MISSING_CHAR: (shown) => ({
    found: `dấu nháy mở mà chưa đóng ở ${shown}`,
    expected: 'mỗi dấu nháy mở có một dấu nháy đóng',
    fix: 'thêm dấu nháy ở cuối giá trị',
  }),
  UNEXPECTED_TOKEN: (shown) => ({
    found: `chữ thừa sau dấu nháy, hoặc dòng sai chỗ, ở ${shown}`,
    expected: 'sau dấu nháy đóng là hết dòng',
    fix: "dấu nháy đơn nằm trong giá trị thì viết hai lần (''), hoặc đặt cả giá trị trong dấu nháy kép",
  }),
  BAD_DQ_ESCAPE: (shown) => ({
    found: `dấu \\ trong dấu nháy kép ở ${shown}`,
    expected: 'không có dấu \\',
    fix: 'xóa dấu \\, hoặc dùng dấu nháy đơn',
  }),
  MULTIPLE_DOCS: (shown) => ({
    found: `dòng ${shown} giữa phần dữ liệu`,
    expected: 'không có dòng --- hay ... ở giữa',
    fix: 'xóa dòng này',
  }),
};

/** Says in Vietnamese what makes a YAML text unreadable. */
export function describeYamlFault({ code, text }: YamlFault): Words {
  const shown = text === '' ? 'cuối phần này' : quoted(text);
  const sentence = sentences[code] ?? indent;
  return sentence(shown);
}
