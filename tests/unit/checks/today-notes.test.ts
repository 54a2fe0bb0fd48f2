import { describe, expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';

const valid = `- clause: '1'
  state: da-thay
  note: 'Nay theo Luật 53/2024/QH15. Hỏi thêm thì gọi @111.'
  instruments: [luat-53-2024-qh15]
  checkedOn: 2026-11-22
  sources: [{ title: 'Luật năm 2024', instrument: luat-53-2024-qh15 }]
`;
const withNotes = (notes: string) => ({ 'hom-nay/phieu-chuyen.yaml': notes });

describe('ghi chú hôm nay', () => {
  test('ghi chú có điều khoản, có nguồn thì qua', () => expect(messagesOf(withNotes(valid))).toBe(''));

  test('chưa xác minh thì không cần nguồn', () =>
    expect(messagesOf(withNotes(valid.replace('da-thay', 'chua-xac-minh').replace(/sources: .*/, 'sources: []')))).toBe(
      '',
    ));

  test('điều khoản không có', () =>
    expect(messagesOf(withNotes(valid.replace("clause: '1'", "clause: '2'")))).toMatchInlineSnapshot(`
      "content/hom-nay/phieu-chuyen.yaml:1  Thấy địa chỉ “2” không có trong văn bản, cần địa chỉ của một điều khoản có thật.
        Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (today-notes)"
    `));

  test('văn bản không có', () =>
    expect(messagesOf({ 'hom-nay/khong-co.yaml': valid })).toMatchInlineSnapshot(`
    "content/hom-nay/khong-co.yaml:1  Thấy ghi chú hôm nay không có văn bản khong-co.mdx, cần tên tệp giống tên một văn bản trong van-ban.
      Cách sửa: đổi tên tệp cho giống tên văn bản.  (today-notes)"
  `));

  test('kết luận không có nguồn', () =>
    expect(messagesOf(withNotes(valid.replace(/sources: .*/, 'sources: []')))).toMatchInlineSnapshot(`
      "content/hom-nay/phieu-chuyen.yaml:1  Thấy ghi chú “Đã có quy định mới” không có nguồn, cần ít nhất một nguồn cho mỗi kết luận.
        Cách sửa: thêm nguồn; chưa có nguồn thì ghi state: chua-xac-minh.  (today-notes)"
    `));

  test('hai ghi chú cùng trạng thái cho một điều khoản', () =>
    expect(messagesOf(withNotes(valid + valid))).toMatchInlineSnapshot(`
      "content/hom-nay/phieu-chuyen.yaml:7  Thấy điều khoản 1 đã có ghi chú “Đã có quy định mới” ở dòng 1, cần mỗi điều khoản, mỗi trạng thái một ghi chú.
        Cách sửa: gộp hai ghi chú làm một.  (today-notes)"
    `));

  test('đã đổi cơ quan mà không nói nay là ai', () =>
    expect(messagesOf(withNotes(valid.replace('da-thay', 'da-doi-co-quan')))).toMatchInlineSnapshot(`
      "content/hom-nay/phieu-chuyen.yaml:1  Thấy ghi chú đã đổi cơ quan mà không nói nay là cơ quan nào, cần agencies (mã cơ quan) có trong co-quan.yaml.
        Cách sửa: thêm dòng agencies: [mã của cơ quan hôm nay].  (today-notes)"
    `));

  test('dẫn người đọc tới văn kiện đã hết hiệu lực', () =>
    expect(
      messagesOf({
        ...withNotes(valid),
        ...edited('van-kien.yaml', 'state: con-hieu-luc', 'state: het-hieu-luc'),
      }),
    ).toMatchInlineSnapshot(`
      "content/hom-nay/phieu-chuyen.yaml:1  Thấy ghi chú dẫn tới luat-53-2024-qh15, văn kiện mà sổ ghi “Hết hiệu lực”, cần văn kiện còn dùng được hôm nay.
        Cách sửa: dẫn tới văn kiện thay nó, hoặc sửa tình trạng trong van-kien.yaml.  (today-notes)"
    `));

  test('mã văn kiện, mã cơ quan không có', () =>
    expect(
      messagesOf(
        withNotes(
          valid
            .replace('instruments: [luat-53-2024-qh15]', 'instruments: [luat-54-2024-qh15]')
            .replace('checkedOn', 'agencies: [ubnd-tinh-kien-gian]\n  checkedOn'),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/hom-nay/phieu-chuyen.yaml:4  Thấy mục 1, instruments (các mã văn kiện mà trang kể) mục 1 là “luat-54-2024-qh15”, mã không có, cần mã có trong van-kien.yaml.
        Cách sửa: có phải luat-53-2024-qh15 không? Nếu phải thì viết lại như vậy.  (internal-links)
      content/hom-nay/phieu-chuyen.yaml:5  Thấy mục 1, agencies (cơ quan) mục 1 là “ubnd-tinh-kien-gian”, mã không có, cần mã có trong co-quan.yaml.
        Cách sửa: có phải ubnd-tinh-kien-giang không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `));

  test('ghi chú quá dài, trạng thái lạ, số điện thoại gõ tay, tệp nằm sai chỗ', () =>
    expect(
      messagesOf({
        'hom-nay/phieu-chuyen.yaml': valid
          .replace('Nay theo', 'Nay theo '.repeat(40))
          .replace('da-thay', 'da-thai')
          .replace('@111', '1900 96 96 80'),
        'hom-nay/ghi-chu.txt': 'ghi chú',
      }),
    ).toMatchInlineSnapshot(`
      "content/hom-nay/ghi-chu.txt:1  Thấy tệp không phải nội dung, cần tệp .yaml ngay trong hom-nay, mỗi văn bản một tệp.
        Cách sửa: đổi phần đuôi của tên tệp cho đúng, hoặc đưa tệp ra khỏi content.  (file-place)
      content/hom-nay/phieu-chuyen.yaml:2  Thấy mục 1, state (trạng thái) là “da-thai”, cần một trong: het-giai-doan, da-thay, da-doi-co-quan, da-thuc-hien, con-ap-dung, chua-xac-minh.
        Cách sửa: có phải “da-thay” không? Nếu phải thì viết lại như vậy.  (front-matter)
      content/hom-nay/phieu-chuyen.yaml:3  Thấy mục 1, note (ghi chú) dài 411 ký tự, cần không quá 300 ký tự.
        Cách sửa: viết ngắn lại, bớt 111 ký tự.  (front-matter)
      content/hom-nay/phieu-chuyen.yaml:3  Thấy số điện thoại “1900 96 96 80”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: thêm số này, kèm nguồn, vào duong-day-nong.yaml rồi viết @mã của nó; chưa có nguồn thì bỏ số.  (phone-numbers)
      content/hom-nay/phieu-chuyen.yaml:3  Thấy câu dài 82 chữ “Nay theo Nay theo Nay theo Nay theo Nay theo Nay theo Nay t…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)"
    `));
});
