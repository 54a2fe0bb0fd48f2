import { describe, expect, test } from 'vitest';
import { edited, messagesOf, withBody, withExplainer } from '../../support/content-folder.ts';

const tag = '<Law instrument="luat-53-2024-qh15" at="Điều 2" />';
const cited = `Luật có định nghĩa riêng ${tag}.`;
/** The messages for a body that, but for the part under test, has what it needs. */
const body = (text: string): string => messagesOf(withExplainer(`${cited}\n\n${text}\n`));

describe('ý nào cũng có điều khoản thì được nhận', () => {
  test.each([
    ['đoạn', `Luật cấm kỳ thị nạn nhân ${tag}.`],
    ['hai câu, một thẻ', `Luật cấm kỳ thị. Ai cũng phải theo ${tag}.`],
    ['từng ý', `- Việc làm ${tag}\n- Mục đích ${tag}`],
    ['câu dẫn nói cho mọi ý', `Luật kể ${tag}:\n\n- Việc làm.\n- Mục đích.`],
    ['câu dẫn không thẻ, ý nào cũng có thẻ', `Luật kể:\n\n- Việc làm ${tag}\n- Mục đích ${tag}`],
    ['câu dẫn nói cho mọi dòng bảng', `Luật kể ${tag}:\n\n| Phần | Là gì |\n| --- | --- |\n| Việc làm | Chở đi |`],
    ['từng dòng bảng', `| Phần | Là gì |\n| --- | --- |\n| Việc làm | Chở đi ${tag} |`],
    ['trích dẫn', `> Luật cấm kỳ thị ${tag}.`],
    ['liên kết tới điều khoản đăng ở đây', 'Xem [điều một](/van-ban/phieu-chuyen/#1).'],
    ['lời khuyên', '## Làm gì bây giờ\n\nGọi @111 khi an toàn.\n\n- Kể cho người tin cậy.'],
    ['khung ghi chú', '<Callout tone="luu-y">\n\nChúng tôi chưa đọc được đủ.\n\n</Callout>'],
    ['con số trong lời khuyên có thẻ', `## Làm gì\n\nDưới 18 tuổi thì đi cùng người lớn ${tag}.`],
    ['thẻ gọi, tin nhắn mẫu', '<CallCard />\n\n<SampleChat>\n\n- Họ: Đi luôn nhé.\n\n</SampleChat>'],
  ])('%s', (_, text) => expect(body(text)).toBe(''));

  test('trang khác không cần', () => expect(messagesOf(withBody('Luật cấm kỳ thị nạn nhân.'))).toBe(''));
  test('trang khác dùng được thẻ', () => expect(messagesOf(withBody(cited))).toBe(''));
});

describe('ý không dẫn điều khoản', () => {
  test('đoạn', () =>
    expect(body('Luật cấm kỳ thị nạn nhân.')).toMatchInlineSnapshot(`
    "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy đoạn “Luật cấm kỳ thị nạn nhân.” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
      Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
  `));
  test('ý trong danh sách, cả khi ý khác có', () =>
    expect(body(`- Việc làm ${tag}\n- Mục đích`)).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:17  Thấy ý “Mục đích” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
    `));
  test('câu dẫn và một ý thiếu', () =>
    expect(body(`Luật kể:\n\n- Việc làm ${tag}\n- Mục đích`)).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy đoạn “Luật kể:” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)
      content/giai-thich/mua-ban-nguoi.mdx:19  Thấy ý “Mục đích” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
    `));
  test('câu trước có thẻ mà không dẫn vào danh sách', () =>
    expect(body(`${cited}\n\n- Mục đích`)).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:18  Thấy ý “Mục đích” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
    `));
  test('dòng bảng', () =>
    expect(
      body(`| Phần | Là gì |\n| --- | --- |\n| Việc làm | Chở đi ${tag} |\n| Mục đích | Lấy tiền |`),
    ).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:19  Thấy dòng bảng “Mục đích | Lấy tiền” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
    `));
  test('trích dẫn', () =>
    expect(body('> Luật cấm kỳ thị.')).toMatchInlineSnapshot(`
    "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy đoạn “Luật cấm kỳ thị.” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
      Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
  `));
  test('liên kết tới sổ văn kiện hay cả văn bản không phải điều khoản', () =>
    expect(
      body('Xem [sổ](/van-ban/tra-cuu/#luat-53-2024-qh15).\n\nXem [phiếu chuyển](/van-ban/phieu-chuyen/).'),
    ).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy đoạn “Xem sổ.” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)
      content/giai-thich/mua-ban-nguoi.mdx:18  Thấy đoạn “Xem phiếu chuyển.” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
    `));
  test('tiêu đề kế tiếp chấm dứt phần lời khuyên', () =>
    expect(body('## Làm gì\n\nGọi @111.\n\n### Ở nhà\n\nChờ.\n\n## Luật cấm gì\n\nCấm kỳ thị.')).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:26  Thấy đoạn “Cấm kỳ thị.” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
    `));
  test('tiêu đề chỉ giống “Làm gì”', () => expect(body('## Làm giàu\n\nCấm kỳ thị.')).toContain('(claims-cited)'));
});

describe('con số của luật trong lời khuyên', () => {
  test('dưới “Làm gì”', () =>
    expect(body('## Làm gì\n\n- Dưới 18 tuổi thì gọi @111.\n- Theo Điều 3 thì cấm.')).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:18  Thấy ý “Dưới 18 tuổi thì gọi @111.” nêu “18 tuổi” mà không dẫn điều khoản nào, cần lời khuyên không có con số của luật, hoặc con số ấy có thẻ <Law>.
        Cách sửa: bỏ con số, hoặc thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />.  (claims-cited)
      content/giai-thich/mua-ban-nguoi.mdx:19  Thấy ý “Theo Điều 3 thì cấm.” nêu “Điều 3” mà không dẫn điều khoản nào, cần lời khuyên không có con số của luật, hoặc con số ấy có thẻ <Law>.
        Cách sửa: bỏ con số, hoặc thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />.  (claims-cited)"
    `));
  test('trong khung ghi chú', () =>
    expect(body('<Callout tone="luu-y">\n\nCó thể bị phạt 5 năm tù.\n\n</Callout>')).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:18  Thấy đoạn “Có thể bị phạt 5 năm tù.” nêu “5 năm” mà không dẫn điều khoản nào, cần lời khuyên không có con số của luật, hoặc con số ấy có thẻ <Law>.
        Cách sửa: bỏ con số, hoặc thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />.  (claims-cited)"
    `));
});

describe('thẻ dẫn', () => {
  test('mã không có', () =>
    expect(body('Luật cấm kỳ thị <Law instrument="luat-53-2024-qh" at="Điều 3" />.')).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy thẻ <Law>, instrument (mã văn kiện trong van-kien.yaml) là “luat-53-2024-qh”, mã không có, cần mã có trong van-kien.yaml.
        Cách sửa: có phải luat-53-2024-qh15 không? Nếu phải thì viết lại như vậy.  (claims-cited)"
    `));
  test('mã không có, ở trang khác', () =>
    expect(messagesOf(withBody('Theo luật <Law instrument="hien-phap" />.'))).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:9  Thấy thẻ <Law>, instrument (mã văn kiện trong van-kien.yaml) là “hien-phap”, mã không có, cần mã có trong van-kien.yaml.
        Cách sửa: viết lại mã, hoặc thêm văn kiện ấy vào van-kien.yaml trước.  (claims-cited)"
    `));
  test('viết chỗ sai dạng', () =>
    expect(body('Luật cấm kỳ thị <Law instrument="luat-53-2024-qh15" at="Đ3" />.')).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy thẻ <Law>, at là “Đ3”, cần “Điều 2”, “Điều 2 khoản 1”, “Điều 2 khoản 1 điểm a”, “Chương V” hoặc “chưa rõ điều”.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (known-tags)"
    `));
  test('thiếu mã', () =>
    expect(body('Luật cấm kỳ thị <Law at="Điều 3" />.')).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy thẻ <Law>, thiếu instrument (mã văn kiện trong van-kien.yaml), cần chữ.
        Cách sửa: thêm instrument="…" vào thẻ.  (known-tags)"
    `));
  test('mã bằng mã lệnh', () => expect(body('Luật cấm <Law instrument={x} />.')).toContain('(no-code)'));
});

describe('danh sách instruments', () => {
  test('văn kiện kể mà không dẫn', () => {
    const unused = edited(
      'giai-thich/mua-ban-nguoi.mdx',
      '<Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />',
      '',
    );
    expect(messagesOf(unused)).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:9  Thấy instruments (các mã văn kiện mà trang kể) mục 1 là “luat-53-2024-qh15” mà trong bài không thẻ <Law> nào dẫn tới, cần văn kiện được dẫn ít nhất một lần.
        Cách sửa: dẫn văn kiện ấy trong bài, hoặc bỏ mã này.  (claims-cited)
      content/giai-thich/mua-ban-nguoi.mdx:14  Thấy đoạn “Luật có định nghĩa riêng .” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
        Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)
      content/giai-thich/mua-ban-nguoi.mdx:14  Thấy lỗi gõ hoặc lỗi quét “riêng .”, cần “riêng.”.
        Cách sửa: viết “riêng.”.  (scan-faults)"
    `);
  });
  test('văn kiện dẫn mà không kể', () => {
    const untold = edited('giai-thich/mua-ban-nguoi.mdx', 'instruments: [luat-53-2024-qh15]', 'instruments: []');
    expect(messagesOf(untold)).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:9  Thấy instruments (các mã văn kiện mà trang kể) có 0 mục, cần ít nhất 1 mục.
        Cách sửa: viết thêm mục, mỗi mục một dòng bắt đầu bằng “- ”.  (front-matter)
      content/giai-thich/mua-ban-nguoi.mdx:14  Thấy bài dẫn “luat-53-2024-qh15” mà instruments (các mã văn kiện mà trang kể) không có, cần mọi văn kiện được dẫn có trong danh sách ở phần đầu tệp.
        Cách sửa: thêm luat-53-2024-qh15 vào instruments.  (claims-cited)"
    `);
  });
  test('mã không có trong sổ', () => {
    const unknown = edited('giai-thich/mua-ban-nguoi.mdx', 'instruments: [luat-53', 'instruments: [luat-35');
    expect(messagesOf(unknown)).toMatchInlineSnapshot(`
      "content/giai-thich/mua-ban-nguoi.mdx:9  Thấy instruments (các mã văn kiện mà trang kể) mục 1 là “luat-35-2024-qh15”, mã không có, cần mã có trong van-kien.yaml.
        Cách sửa: có phải luat-53-2024-qh15 không? Nếu phải thì viết lại như vậy.  (internal-links)
      content/giai-thich/mua-ban-nguoi.mdx:9  Thấy instruments (các mã văn kiện mà trang kể) mục 1 là “luat-35-2024-qh15” mà trong bài không thẻ <Law> nào dẫn tới, cần văn kiện được dẫn ít nhất một lần.
        Cách sửa: dẫn văn kiện ấy trong bài, hoặc bỏ mã này.  (claims-cited)
      content/giai-thich/mua-ban-nguoi.mdx:14  Thấy bài dẫn “luat-53-2024-qh15” mà instruments (các mã văn kiện mà trang kể) không có, cần mọi văn kiện được dẫn có trong danh sách ở phần đầu tệp.
        Cách sửa: thêm luat-53-2024-qh15 vào instruments.  (claims-cited)"
    `);
  });
});

test('sổ văn kiện không đọc được thì không ai bị báo là dẫn sai', () => {
  const messages = messagesOf({ ...withExplainer(cited), 'van-kien.yaml': '- id: [' });
  expect(messages).not.toContain('(claims-cited)');
});
