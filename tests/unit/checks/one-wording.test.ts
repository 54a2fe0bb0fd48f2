import { expect, test } from 'vitest';
import { nearMessages } from '#checks/near-messages.ts';
import { renderProblems } from '#checks/render-problems.ts';
import { edited, libraryOf, messagesOf } from '../../support/content-folder.ts';

const bank = (more = ''): Readonly<Record<string, string>> => ({
  'cau-chung.yaml': `- id: noi-voi-nguoi-tin\n  text: 'Nói với một người mà bạn tin.'\n${more}`,
});
/** The steps of the sample warning and the answer of a sample card. */
const said = (step: string, answer = 'Gọi @111 khi an toàn.') => ({
  ...edited('canh-bao/viec-nhe.mdx', "'Kể cho người tin cậy.'", `'${step}'`),
  ...edited('tra-loi-nhanh.yaml', "answer: ['Gọi @111 khi an toàn.']", `answer: ['${answer}']`),
});

test.each([
  ['Nói với một người mà bạn tin.', 'Nói với một người mà bạn tin!'],
  ['Kể cho người tin cậy.', 'Kể người tin cậy nghe.'],
  ['Đừng chuyển tiền cho người lạ.', 'Chuyển tiền cho người lạ.'],
])('không phải một điều hai lời: “%s” – “%s”', (step, answer) => expect(messagesOf(said(step, answer))).toBe(''));

test('một điều hai lời: nêu cả hai chỗ', () =>
  expect(
    messagesOf(said('Nhờ người nhà ở Việt Nam gọi @111.', 'Người nhà ở Việt Nam hãy gọi @111 giúp.')),
  ).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:12  Thấy câu “Người nhà ở Việt Nam hãy gọi @111 giúp.” khác lời với “Nhờ người nhà ở Việt Nam gọi @111.” ở content/canh-bao/viec-nhe.mdx:13, cần một điều cần nhớ nói bằng một câu, ở đâu cũng như nhau.
      Cách sửa: chọn một trong hai câu; cần giữ cả hai thì lập mục trong cau-chung.yaml, câu thứ hai để vào also.  (one-wording)"
  `));

test('khác câu chung, dù chỉ có ở một nơi', () =>
  expect(messagesOf({ ...bank(), ...said('Hãy kể cho một người mà bạn tin nhé.') })).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:13  Thấy câu “Hãy kể cho một người mà bạn tin nhé.” khác lời với “Nói với một người mà bạn tin.” ở content/cau-chung.yaml:2, cần một điều cần nhớ nói bằng một câu, ở đâu cũng như nhau.
      Cách sửa: viết đúng câu chung ấy; cần viết khác ở chỗ này thì thêm cách viết vào also của mục.  (one-wording)"
  `));

test('cách viết ghi trong also thì được', () =>
  expect(
    messagesOf({ ...bank("  also: ['Kể cho một người mà bạn tin.']\n"), ...said('Kể cho một người mà bạn tin.') }),
  ).toBe(''));

test('hai mục cùng nói một điều', () =>
  expect(messagesOf(bank("- id: ke-cho-nguoi-tin\n  text: 'Kể cho một người mà bạn tin.'\n"))).toMatchInlineSnapshot(`
    "content/cau-chung.yaml:4  Thấy câu “Kể cho một người mà bạn tin.” nói cùng điều với mục noi-voi-nguoi-tin “Nói với một người mà bạn tin.”, cần mỗi điều một mục.
      Cách sửa: gộp hai mục; cách viết thứ hai thì để vào also.  (one-wording)"
  `));

test('gần như nhau, khác một chữ: chỉ là lời nhắc', () => {
  const library = libraryOf(
    said(
      'Đến Ủy ban xã, Công an, Biên phòng gần nhất để báo.',
      'Đến Ủy ban xã, Công an, đồn Biên phòng gần nhất để báo.',
    ),
  );
  expect(renderProblems(nearMessages(library))).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:12  Thấy câu “Đến Ủy ban xã, Công an, đồn Biên phòng gần nhất để báo.” gần như “Đến Ủy ban xã, Công an, Biên phòng gần nhất để báo.” ở content/canh-bao/viec-nhe.mdx:13, cần một điều nói bằng một câu.
      Cách sửa: nếu là một điều thì viết như nhau; nếu khác thì để nguyên, hoặc ghi cả hai vào cau-chung.yaml.  (one-wording)"
  `);
});
