import { describe, expect, test } from 'vitest';
import { messagesOf, validContent, withLesson } from '../../support/content-folder.ts';

const change = (from: string, to: string): string => messagesOf(withLesson(from, to));

test('bài đúng thì qua', () => expect(messagesOf(withLesson())).toBe(''));

describe('số phút', () => {
  test('các bước không bằng cả bài', () => {
    expect(change('minutes: 15', 'minutes: 10')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:11  Thấy các bước cộng lại 40 phút (10 + 20 + 10), mà minutes (số phút) là 45, cần hai số bằng nhau.
        Cách sửa: thêm 5 phút vào một bước.  (lesson-minutes)"
    `);
    expect(change('minutes: 15', 'minutes: 18')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:11  Thấy các bước cộng lại 48 phút (10 + 20 + 18), mà minutes (số phút) là 45, cần hai số bằng nhau.
        Cách sửa: bớt 3 phút ở một bước.  (lesson-minutes)"
    `);
  });

  test('một bước quá dài', () => {
    const [[path, content] = ['', '']] = Object.entries(withLesson('minutes: 20', 'minutes: 25'));
    expect(messagesOf({ [path]: content.replace('minutes: 15', 'minutes: 10') })).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:23  Thấy bước 2 dài 25 phút, cần mỗi bước không quá 20 phút.
        Cách sửa: tách thành hai bước, mỗi bước một việc.  (lesson-minutes)"
    `);
  });

  test('bài không phải 35, 45 hay 90 phút', () =>
    expect(change('minutes: 45', 'minutes: 40')).toMatchInlineSnapshot(`
    "content/bai-hoc/tap-ke.mdx:11  Thấy minutes (số phút) là “40”, cần một trong: 35, 45, 90.
      Cách sửa: chọn một giá trị trong danh sách.  (front-matter)
    content/bai-hoc/tap-ke.mdx:11  Thấy các bước cộng lại 45 phút (10 + 20 + 15), mà minutes (số phút) là 40, cần hai số bằng nhau.
      Cách sửa: bớt 5 phút ở một bước.  (lesson-minutes)"
  `));
});

describe('câu hỏi và đáp án', () => {
  test('không có đáp án', () =>
    expect(change("    answer: 'Đi cùng người lớn'\n", '')).toMatchInlineSnapshot(`
    "content/bai-hoc/tap-ke.mdx:62  Thấy thiếu questions (câu hỏi) mục 1, answer (câu trả lời), cần chữ.
      Cách sửa: thêm dòng answer: '…'.  (front-matter)"
  `));

  test('đáp án không nằm trong các lựa chọn; gần giống thì chỉ ra', () => {
    expect(change("answer: 'Đi cùng người lớn'", "answer: 'Ở nhà'")).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:64  Thấy câu “Câu hỏi số 1 là gì?” có answer (câu trả lời) “Ở nhà” không nằm trong các lựa chọn, cần đúng một lựa chọn trùng từng chữ với answer (câu trả lời).
        Cách sửa: chép y nguyên lựa chọn đúng, cả dấu câu.  (lesson-questions)"
    `);
    expect(change("answer: 'Đi cùng người lớn'", "answer: 'B. Đi cùng người lớn.'")).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:64  Thấy câu “Câu hỏi số 1 là gì?” có answer (câu trả lời) “B. Đi cùng người lớn.” không nằm trong các lựa chọn, cần đúng một lựa chọn trùng từng chữ với answer (câu trả lời).
        Cách sửa: chép y nguyên: “Đi cùng người lớn”.  (lesson-questions)"
    `);
  });

  test('hai lựa chọn đều là đáp án', () =>
    expect(
      change("['Đi một mình', 'Đi cùng người lớn']", "['Đi cùng người lớn', 'Đi cùng người lớn']"),
    ).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:63  Thấy câu “Câu hỏi số 1 là gì?” có hai lựa chọn như nhau “Đi cùng người lớn”, cần các lựa chọn khác nhau.
        Cách sửa: viết lại một lựa chọn.  (lesson-questions)
      content/bai-hoc/tap-ke.mdx:64  Thấy câu “Câu hỏi số 1 là gì?” có 2 lựa chọn là “Đi cùng người lớn”, cần đúng một lựa chọn trùng từng chữ với answer (câu trả lời).
        Cách sửa: viết lại một lựa chọn.  (lesson-questions)"
    `));

  test('hai đáp án', () =>
    expect(
      change("answer: 'Đi cùng người lớn'", "answer: ['Đi cùng người lớn', 'Đi một mình']"),
    ).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:64  Thấy questions (câu hỏi) mục 1, answer (câu trả lời) là danh sách 2 mục, cần chữ.
        Cách sửa: viết lại giá trị cho đúng loại.  (front-matter)"
    `));

  test('lựa chọn có sẵn chữ cái', () =>
    expect(change("['Đi một mình', ", "['A. Đi một mình', ")).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:63  Thấy lựa chọn “A. Đi một mình” có chữ cái ở đầu, cần lời của lựa chọn, không có A, B, C.
        Cách sửa: xóa chữ cái; trang và bản in tự ghi.  (lesson-questions)"
    `));

  test('trước và sau bài hỏi y như nhau, dù khác dấu câu', () =>
    expect(change('Sau bài, bạn em gặp việc 1 thì sao?', 'Trước bài – gặp việc 1, em làm gì?')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:86  Thấy câu “Trước bài – gặp việc 1, em làm gì?” đã hỏi ở quiz (câu hỏi trước và sau bài) mục 1, before (câu hỏi trước bài), question (câu hỏi), cần mỗi câu trước và sau bài hỏi một cách khác.
        Cách sửa: giữ điều cần biết, đổi tình huống hoặc cách hỏi.  (lesson-questions)"
    `));
});

describe('đáp án trong phần của học sinh', () => {
  test('trên trang chiếu', () =>
    expect(change("'Nghe bạn nói.'", "'Kể cho cô giáo nghe chuyện 2 hôm nay!'")).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:32  Thấy slides (trang chiếu) mục 1, points (các dòng trên trang chiếu) mục 1 chép đáp án “Kể cho cô giáo nghe chuyện 2 hôm nay”, cần phần học sinh thấy không có đáp án.
        Cách sửa: hỏi thay cho kể, hoặc chuyển lời này vào notes (ghi chú), answer (câu trả lời).  (lesson-leaks)"
    `));

  test('trong lời của phiếu', () =>
    expect(
      change('Viết ba người lớn em tin.', 'Viết ba người lớn. Ví dụ: mẹ, bà nội và cô giáo chủ nhiệm của em.'),
    ).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:53  Thấy sheet (phiếu của học sinh), tasks (các bài trong phiếu) mục 1, text (lời) chép đáp án “Ví dụ: mẹ, bà nội và cô giáo chủ nhiệm của em.”, cần phần học sinh thấy không có đáp án.
        Cách sửa: hỏi thay cho kể, hoặc chuyển lời này vào notes (ghi chú), answer (câu trả lời).  (lesson-leaks)"
    `));

  test('trong thư gửi gia đình', () =>
    expect(change('Cần hỏi thì', 'Xin nhắc con khuyên bạn kể cho người lớn. Cần hỏi thì')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:127  Thấy parentLetter (thư gửi cha mẹ) mục 2 chép đáp án “Khuyên bạn kể cho người lớn”, cần phần học sinh thấy không có đáp án.
        Cách sửa: hỏi thay cho kể, hoặc chuyển lời này vào notes (ghi chú), answer (câu trả lời).  (lesson-leaks)"
    `));

  test('trong lời viết lên bảng', () =>
    expect(change('Hôm nay lớp mình học', 'Kể cho cô giáo nghe chuyện 1 hôm nay')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:128  Thấy withoutProjector (khi không có máy chiếu) mục 1 chép đáp án “Kể cho cô giáo nghe chuyện 1 hôm nay”, cần phần học sinh thấy không có đáp án.
        Cách sửa: hỏi thay cho kể, hoặc chuyển lời này vào notes (ghi chú), answer (câu trả lời).  (lesson-leaks)"
    `));

  test('đáp án ngắn đứng cạnh câu hỏi của nó', () =>
    expect(
      change("['Nghe bạn nói.', 'Nghĩ một phút.']", "['Câu hỏi số 1 là gì?', 'Đi cùng người lớn.']"),
    ).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:32  Thấy slides (trang chiếu) mục 1, points (các dòng trên trang chiếu) mục 2 chép đáp án “Đi cùng người lớn”, cần phần học sinh thấy không có đáp án.
        Cách sửa: hỏi thay cho kể, hoặc chuyển lời này vào notes (ghi chú), answer (câu trả lời).  (lesson-leaks)"
    `));

  test('chữ “Đáp án:”', () =>
    expect(change("'Nghe bạn nói.'", "'Đáp án: B.'")).toMatchInlineSnapshot(`
    "content/bai-hoc/tap-ke.mdx:32  Thấy slides (trang chiếu) mục 1, points (các dòng trên trang chiếu) mục 1 có chữ “Đáp án:”, cần phần học sinh thấy không có đáp án.
      Cách sửa: chuyển đáp án vào answer (câu trả lời) hoặc notes (ghi chú).  (lesson-leaks)"
  `));

  test.each([
    [
      'câu hỏi cùng đủ các lựa chọn',
      "['Nghe bạn nói.', 'Nghĩ một phút.']",
      "['Câu hỏi số 1 là gì?', 'Đi một mình', 'Đi cùng người lớn']",
    ],
    ['lời ngắn dùng chung', "'Nghe bạn nói.'", "'Kể cho người lớn.'"],
    ['ghi chú của thầy cô', 'Ghi chú 1.', 'Đáp án: Kể cho cô giáo nghe chuyện 1 hôm nay.'],
    [
      'lời dặn thầy cô, không viết lên bảng',
      'Góc trái: ',
      'Nếu các em nói: kể cho cô giáo nghe chuyện 1 hôm nay thì khen. Góc trái: ',
    ],
  ])('%s thì qua', (_, from, to) => expect(change(from, to)).toBe(''));
});

describe('an toàn cho học sinh', () => {
  test('thiếu phần khi học sinh kể', () =>
    expect(change("safeguarding: ['Nghe em nói.', 'Gọi @111 khi an toàn.']\n", '')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:1  Thấy thiếu safeguarding (khi học sinh kể chuyện của mình), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
        Cách sửa: thêm dòng safeguarding: […].  (front-matter)"
    `));

  test('không nhắc số nào để gọi', () => {
    expect(change("['Nghe em nói.', 'Gọi @111 khi an toàn.']", "['Nghe em nói.']")).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:124  Thấy safeguarding (khi học sinh kể chuyện của mình) không nhắc số nào để gọi, cần có @111 và lời “khi an toàn”.
        Cách sửa: thêm một dòng, ví dụ: - Gọi @111 khi an toàn.  (lesson-safety)"
    `);
    expect(change('Cần hỏi thì gọi @111 khi an toàn.', 'Cần hỏi thì gặp cô.')).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:127  Thấy parentLetter (thư gửi cha mẹ) không nhắc số nào để gọi, cần có @111 và lời “khi an toàn”.
        Cách sửa: thêm một dòng, ví dụ: - Gọi @111 khi an toàn.  (lesson-safety)"
    `);
  });
});

test('hình không có lời tả', () =>
  expect(messagesOf(withLesson('', '', '## Hình\n\n![](/icons/so-do.svg)\n'))).toMatchInlineSnapshot(`
    "content/bai-hoc/tap-ke.mdx:133  Thấy hình không có lời tả, cần lời tả từ 3 chữ trở lên.
      Cách sửa: viết điều hình cho thấy trong ngoặc vuông: ![Biển chỉ đường tới đồn biên phòng](…).  (image-alt)
    content/bai-hoc/tap-ke.mdx:133  Thấy hình lấy từ nơi khác “/icons/so-do.svg”, cần tệp hình đặt cạnh bài: trang này không gọi tới nơi nào khác.
      Cách sửa: tải hình về nếu được phép dùng, đặt cạnh bài, viết ./ten-hinh.jpg.  (picture-uses)"
  `));

test('bài khác dẫn được tới phiếu, thư, danh sách theo nhóm; trang không có thì báo', () => {
  const linking = (path: string): string =>
    messagesOf(withLesson('', '', `## Xem thêm\n\nXem [phiếu của bài tập kể](${path}).\n`));
  expect(linking('/bai-hoc/tap-ke/phieu/') + linking('/bai-hoc/loc/dip-30-7/')).toBe('');
  expect(linking('/bai-hoc/tap-ke/dap-anh/')).toMatchInlineSnapshot(`
    "content/bai-hoc/tap-ke.mdx:133  Thấy liên kết tới “/bai-hoc/tap-ke/dap-anh/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /bai-hoc/tap-ke/dap-an/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `);
});

describe('lời vừa với lớp', () => {
  const long = 'Em nghe bạn kể hết rồi cùng bạn đi tìm một người lớn mà cả hai đều tin để nhờ giúp nhé.';
  const inBand = (band: string, from: string, to: string, register = ''): string => {
    const [[path, content] = ['', '']] = Object.entries(withLesson('gradeBand: lop-6-9', `gradeBand: ${band}`));
    expect(content).toContain(from);
    const wordings = `${String(validContent['loi-van.yaml'])}${register}`;
    return messagesOf({ [path]: content.replace(from, () => to), 'loi-van.yaml': wordings });
  };
  const hard = "- avoid: 'cưỡng bức'\n  kind: tu-kho\n  bands: [lop-1-5]\n  instead: 'viết “ép”'\n";

  test('câu dài với lớp nhỏ, không dài với lớp lớn', () => {
    expect(inBand('lop-1-5', 'Kể lại bài cho người nhà.', long)).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:126  Thấy câu dài 22 chữ “Em nghe bạn kể hết rồi cùng bạn đi tìm một người lớn mà cả …” cho Lớp 1–5, cần câu học sinh đọc không quá 18 chữ.
        Cách sửa: tách thành hai câu, mỗi câu một ý.  (lesson-words)"
    `);
    expect(inBand('lop-10-12', 'Kể lại bài cho người nhà.', long)).toBe('');
  });

  test('từ khó với nhóm lớp, không tính phần của thầy cô', () => {
    expect(inBand('lop-1-5', 'Trang số 2', 'Thế nào là cưỡng bức?', hard)).toMatchInlineSnapshot(`
      "content/bai-hoc/tap-ke.mdx:34  Thấy từ khó với Lớp 1–5 “cưỡng bức”, cần lời các em đã biết.
        Cách sửa: viết “ép”.  (lesson-words)"
    `);
    expect(inBand('lop-6-9', 'Trang số 2', 'Thế nào là cưỡng bức?', hard)).toBe('');
    expect(inBand('lop-1-5', 'Ghi chú 2.', 'Nói về cưỡng bức.', hard)).toBe('');
  });

  test('từ khó thì ghi nhóm lớp; lời khác thì không', () => {
    const register = (entry: string): string =>
      messagesOf({ 'loi-van.yaml': `${String(validContent['loi-van.yaml'])}${entry}` });
    expect(register(hard.replace('  bands: [lop-1-5]\n', ''))).toMatchInlineSnapshot(`
      "content/loi-van.yaml:14  Thấy mục 4 chưa đạt, cần bands (nhóm lớp) khi kind là tu-kho, và chỉ khi ấy.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
    `);
    expect(register(hard.replace('kind: tu-kho', 'kind: cong-van'))).toMatchInlineSnapshot(`
      "content/loi-van.yaml:14  Thấy mục 4 chưa đạt, cần bands (nhóm lớp) khi kind là tu-kho, và chỉ khi ấy.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
    `);
  });
});
