import { describe, expect, test } from 'vitest';
import { edited, messagesOf, withBody } from '../../support/content-folder.ts';

const body = (text: string): string => messagesOf(withBody(text));

describe('no-code', () => {
  test.each(['2 < 3 và giá: 5', 'giá } lạ', 'viết \\{ và \\<', '`{a}`', 'a &lt; b', ':::'])(
    'chữ thường “%s” được nhận',
    (text) => expect(body(text)).toBe(''),
  );
  test('import, export', () =>
    expect(body('import Hop from "./hop.astro"\n\nexport const a = 1\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy dòng lệnh “import Hop from "./hop.astro"”, cần chỉ chữ và các thẻ có sẵn.
      Cách sửa: xóa dòng import/export; nếu là chữ thường thì đừng để import, export đứng đầu dòng.  (no-code)
    content/trang/an-toan.mdx:11  Thấy dòng lệnh “export const a = 1”, cần chỉ chữ và các thẻ có sẵn.
      Cách sửa: xóa dòng import/export; nếu là chữ thường thì đừng để import, export đứng đầu dòng.  (no-code)"
  `));
  test('biểu thức', () =>
    expect(body('Hôm nay là {new Date()}.\n\n{/* ẩn */}')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy mã lệnh “{new Date()}”, cần chỉ chữ và các thẻ có sẵn.
      Cách sửa: xóa đoạn trong ngoặc; nếu cần dấu { thì viết \\{.  (no-code)
    content/trang/an-toan.mdx:11  Thấy mã lệnh “{/* ẩn */}”, cần chỉ chữ và các thẻ có sẵn.
      Cách sửa: xóa đoạn trong ngoặc; nếu cần dấu { thì viết \\{.  (no-code)"
  `));
  test('chú thích HTML', () =>
    expect(body('Đoạn một.\n\n<!-- nhắc -->\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:11  Thấy chú thích HTML “<!-- nhắc -->”, cần chỉ chữ và các thẻ có sẵn.
      Cách sửa: xóa chú thích; lời nhắn cho người soạn thì ghi trong git.  (no-code)"
  `));
  test('nhiều chỗ không đọc được, báo hết', () =>
    expect(body('Người <18 tuổi.\n\nDấu { lẻ.\n\n<https://bocongan.gov.vn>')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy dấu < ở “<18 tuổi.”, cần dấu < chỉ để mở một thẻ viết đủ.
      Cách sửa: nếu cần dấu < thì viết \\<; nếu là thẻ thì kiểm tra dấu nháy và dấu >.  (no-code)
    content/trang/an-toan.mdx:11  Thấy dấu { ở “{ lẻ.”, cần chỉ chữ và các thẻ có sẵn.
      Cách sửa: xóa đoạn trong ngoặc; nếu cần dấu { thì viết \\{.  (no-code)
    content/trang/an-toan.mdx:13  Thấy địa chỉ trong dấu < > ở “<https://bocongan.gov.vn>”, cần liên kết có lời.
      Cách sửa: viết [lời của liên kết](địa chỉ).  (no-code)"
  `));
  test('thẻ không đóng', () =>
    expect(body('<Callout tone="luu-y">\n\nNhớ.\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy thẻ mở và thẻ đóng không khớp ở “<Callout tone="luu-y">”, cần mỗi thẻ mở có một thẻ đóng cùng tên, đứng riêng dòng.
      Cách sửa: thêm thẻ còn thiếu hoặc xóa thẻ thừa; nếu chỉ cần dấu < thì viết \\<.  (no-code)"
  `));
  test('thẻ đóng thừa', () =>
    expect(body('Nhớ.\n\n</Callout>\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:11  Thấy thẻ mở và thẻ đóng không khớp ở “</Callout>”, cần mỗi thẻ mở có một thẻ đóng cùng tên, đứng riêng dòng.
      Cách sửa: thêm thẻ còn thiếu hoặc xóa thẻ thừa; nếu chỉ cần dấu < thì viết \\<.  (no-code)"
  `));
  test('lồng quá sâu', () =>
    expect(body(`${'> '.repeat(500)}a`)).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy danh sách hoặc trích dẫn lồng vào nhau quá nhiều lần, cần không quá vài bậc.
      Cách sửa: bớt dấu >, - hoặc * ở đầu dòng.  (no-code)"
  `));
  test('mã trong thuộc tính', () =>
    expect(body('<Callout tone="luu-y" title={ten}>\n\nNhớ.\n\n</Callout>')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy mã lệnh trong thẻ <Callout>, cần thuộc tính dạng tên="giá trị".
      Cách sửa: viết giá trị trong dấu nháy kép, bỏ dấu { }.  (no-code)"
  `));
});

describe('known-tags', () => {
  test('thẻ có sẵn được nhận', () =>
    expect(body('<Callout tone="luu-y" title="Nhớ">\n\nGọi @111.\n\n</Callout>\n\n<CallCard />')).toBe(''));
  test('thẻ HTML', () =>
    expect(body('<div>Nhớ</div>\n\nDòng<br/>mới')).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:9  Thấy thẻ HTML <div>, cần chữ Markdown, hoặc một trong các thẻ: <Callout>, <SampleChat>, <CallCard>, <Law>, <Vietnamese>.
        Cách sửa: xóa thẻ, viết bằng Markdown (## cho tiêu đề, - cho danh sách, ** cho chữ đậm).  (known-tags)
      content/trang/an-toan.mdx:11  Thấy thẻ HTML <br>, cần chữ Markdown, hoặc một trong các thẻ: <Callout>, <SampleChat>, <CallCard>, <Law>, <Vietnamese>.
        Cách sửa: xóa thẻ, viết bằng Markdown (## cho tiêu đề, - cho danh sách, ** cho chữ đậm).  (known-tags)"
    `));
  test('thẻ gõ nhầm', () =>
    expect(body('<CalCard />')).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:9  Thấy thẻ lạ <CalCard>, cần chữ Markdown, hoặc một trong các thẻ: <Callout>, <SampleChat>, <CallCard>, <Law>, <Vietnamese>.
        Cách sửa: có phải <CallCard> không? Nếu phải thì viết lại như vậy.  (known-tags)"
    `));
  test('thuộc tính sai', () =>
    expect(body('<Callout tone="vang" mau="do">\n\nNhớ.\n\n</Callout>')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy thẻ <Callout>, tone là “vang”, cần một trong: luu-y, canh-bao, khan-cap.
      Cách sửa: chọn một giá trị trong danh sách.  (known-tags)
    content/trang/an-toan.mdx:9  Thấy khóa lạ “mau” trong thẻ <Callout>, cần một trong các khóa: tone, title.
      Cách sửa: xóa dòng này, hoặc viết lại tên khóa.  (known-tags)"
  `));
  test('thuộc tính thiếu', () =>
    expect(body('<Callout>\n\nNhớ.\n\n</Callout>')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy thẻ <Callout>, thiếu tone, cần một trong: luu-y, canh-bao, khan-cap.
      Cách sửa: thêm tone="luu-y" vào thẻ.  (known-tags)"
  `));
});

describe('heading-order', () => {
  test('cấp một', () =>
    expect(body('# Điều cần biết\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy tiêu đề cấp một “# Điều cần biết”, cần tiêu đề trong bài bắt đầu từ ##.
      Cách sửa: viết ## Điều cần biết; tên trang đã có ở title.  (heading-order)"
  `));
  test('nhảy cấp', () =>
    expect(body('## Một\n\n#### Hai\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:11  Thấy tiêu đề “#### Hai” nhảy cấp, cần không sâu hơn ### ở chỗ này.
      Cách sửa: viết ### Hai.  (heading-order)"
  `));
  test('trống', () =>
    expect(body('## \n\nChữ.\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy tiêu đề trống (##), cần tiêu đề có chữ.
      Cách sửa: viết lời cho tiêu đề, hoặc xóa dòng này.  (heading-order)"
  `));
  test('trùng lời', () =>
    expect(body('## Đi đâu\n\nA.\n\n## Đi đâu\n')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:13  Thấy tiêu đề “Đi đâu” đã có ở dòng 9, cần mỗi tiêu đề trong trang một lời.
      Cách sửa: đổi lời một trong hai tiêu đề.  (heading-order)"
  `));
});

describe('link-text và image-alt', () => {
  test.each(['tại đây', 'Xem thêm…', 'bấm vào đây', ''])('lời mơ hồ “%s”', (words) =>
    expect(body(`Đọc [${words}](/duong-day-nong/).`)).toContain('(link-text)'),
  );
  test('thông báo', () =>
    expect(body('Đọc [**tại đây**](/duong-day-nong/).\n\nhttps://bocongan.gov.vn')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy lời của liên kết là “tại đây”, cần lời nói rõ liên kết dẫn tới đâu.
      Cách sửa: viết tên trang đích, ví dụ [số gọi khi cần giúp](/duong-day-nong/).  (link-text)
    content/trang/an-toan.mdx:11  Thấy liên kết chỉ có địa chỉ “https://bocongan.gov.vn”, cần lời nói rõ liên kết dẫn tới đâu.
      Cách sửa: viết tên trang đích, ví dụ [số gọi khi cần giúp](/duong-day-nong/).  (link-text)"
  `));
  test('hình', () =>
    expect(
      body('![](/hinh/a.png)\n\n![Biển báo](/hinh/b.png)\n\n![Biển báo ở cửa khẩu](/hinh/b.png)'),
    ).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:9  Thấy hình không có lời tả, cần lời tả từ 3 chữ trở lên.
        Cách sửa: viết điều hình cho thấy trong ngoặc vuông: ![Biển chỉ đường tới đồn biên phòng](…).  (image-alt)
      content/trang/an-toan.mdx:9  Thấy hình lấy từ nơi khác “/hinh/a.png”, cần tệp hình đặt cạnh bài: trang này không gọi tới nơi nào khác.
        Cách sửa: tải hình về nếu được phép dùng, đặt cạnh bài, viết ./ten-hinh.jpg.  (picture-uses)
      content/trang/an-toan.mdx:11  Thấy lời tả hình quá ngắn “Biển báo”, cần lời tả từ 3 chữ trở lên.
        Cách sửa: viết điều hình cho thấy trong ngoặc vuông: ![Biển chỉ đường tới đồn biên phòng](…).  (image-alt)
      content/trang/an-toan.mdx:11  Thấy hình lấy từ nơi khác “/hinh/b.png”, cần tệp hình đặt cạnh bài: trang này không gọi tới nơi nào khác.
        Cách sửa: tải hình về nếu được phép dùng, đặt cạnh bài, viết ./ten-hinh.jpg.  (picture-uses)
      content/trang/an-toan.mdx:13  Thấy hình lấy từ nơi khác “/hinh/b.png”, cần tệp hình đặt cạnh bài: trang này không gọi tới nơi nào khác.
        Cách sửa: tải hình về nếu được phép dùng, đặt cạnh bài, viết ./ten-hinh.jpg.  (picture-uses)"
    `));
});

describe('scan-faults', () => {
  test('trong bài và ở phần đầu', () =>
    expect(
      messagesOf({
        ...withBody('Chống mưa bán người .\n\nQuyền của của **trỏ em**.'),
        ...edited('thuat-ngu.yaml', 'Người bị mua bán.', 'Nạn nhãn , người bị mua bán.'),
      }),
    ).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:3  Thấy lỗi gõ hoặc lỗi quét “Nạn nhãn”, cần “nạn nhân”.
        Cách sửa: viết “nạn nhân”.  (scan-faults)
      content/thuat-ngu.yaml:3  Thấy lỗi gõ hoặc lỗi quét “nhãn ,”, cần “nhãn,”.
        Cách sửa: viết “nhãn,”.  (scan-faults)
      content/trang/an-toan.mdx:9  Thấy lỗi gõ hoặc lỗi quét “mưa bán người”, cần “mua bán người”.
        Cách sửa: viết “mua bán người”.  (scan-faults)
      content/trang/an-toan.mdx:9  Thấy lỗi gõ hoặc lỗi quét “người .”, cần “người.”.
        Cách sửa: viết “người.”.  (scan-faults)
      content/trang/an-toan.mdx:11  Thấy lỗi gõ hoặc lỗi quét “của của”, cần “của”.
        Cách sửa: viết “của”.  (scan-faults)
      content/trang/an-toan.mdx:11  Thấy lỗi gõ hoặc lỗi quét “trỏ em”, cần “trẻ em”.
        Cách sửa: viết “trẻ em”.  (scan-faults)"
    `));
});

describe('phone-numbers', () => {
  test('số gõ tay trong bài, kể cả chữ đậm', () =>
    expect(body('Gọi\n**111** hoặc 0981 84 84 84, 1900 6750.')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:10  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
      Cách sửa: viết @111 thay cho số.  (phone-numbers)
    content/trang/an-toan.mdx:10  Thấy số điện thoại “0981 84 84 84”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
      Cách sửa: viết @bao-ho-cong-dan thay cho số.  (phone-numbers)
    content/trang/an-toan.mdx:10  Thấy số điện thoại “1900 6750”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
      Cách sửa: thêm số này, kèm nguồn, vào duong-day-nong.yaml rồi viết @mã của nó; chưa có nguồn thì bỏ số.  (phone-numbers)"
  `));
  test('ở phần đầu, trong sổ, trong thẻ', () =>
    expect(
      messagesOf({
        ...edited('canh-bao/viec-nhe.mdx', 'Kể cho người tin cậy.', 'Gọi 113 khi an toàn.'),
        ...edited('thuat-ngu.yaml', 'Người bị mua bán.', 'Gọi số 111.'),
        ...withBody('<Callout tone="luu-y" title="Gọi 111 ngay">\n\nNhớ [gọi giúp đỡ ngay](tel:111).\n\n</Callout>'),
      }),
    ).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:13  Thấy số điện thoại “113”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: thêm số này, kèm nguồn, vào duong-day-nong.yaml rồi viết @mã của nó; chưa có nguồn thì bỏ số.  (phone-numbers)
      content/thuat-ngu.yaml:3  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: viết @111 thay cho số.  (phone-numbers)
      content/trang/an-toan.mdx:9  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: viết @111 thay cho số.  (phone-numbers)
      content/trang/an-toan.mdx:11  Thấy liên kết gọi số “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: viết @111 thay cho số.  (phone-numbers)"
    `));
  test('số đứng dưới chữ gọi ở dòng trên', () =>
    expect(body('Gọi\n**111** khi an toàn.')).toContain('an-toan.mdx:10  Thấy số điện thoại “111”'));
  test('lời nhắc lạ', () =>
    expect(body('Gọi @1111 khi an toàn.')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:9  Thấy lời nhắc số điện thoại lạ “@1111”, cần một trong: @111, @bao-ho-cong-dan.
      Cách sửa: viết lại theo mã trong duong-day-nong.yaml.  (phone-numbers)"
  `));
  test('tên nguồn được miễn', () =>
    expect(
      messagesOf(
        edited('trang/an-toan.mdx', "title: 'Luật Phòng, chống mua bán người'", "title: 'Báo: gọi 111 khi cần'"),
      ),
    ).toBe(''));
});
