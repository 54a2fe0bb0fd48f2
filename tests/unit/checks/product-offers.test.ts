import { describe, expect, test } from 'vitest';
import { taskProducts } from '#schemas/task.ts';
import { messagesOf } from '../../support/content-folder.ts';

const valid = Object.keys(taskProducts)
  .map((product) =>
    product === 'tai-lieu'
      ? `- id: tai-lieu
  offers:
    - { path: /canh-bao/viec-nhe/, what: 'Cảnh báo', audience: [nguoi-dan] }
    - { path: '/duong-day-nong/#so-111', what: 'Gọi @111', audience: [chung] }
`
      : `- id: ${product}\n  gap: 'Trang này chưa có.'\n`,
  )
  .join('');
const withFault = (from: string, to: string): string => {
  expect(valid).toContain(from);
  return messagesOf({ 'san-pham.yaml': valid.replace(from, to) });
};

describe('sản phẩm', () => {
  test('đủ loại, trang có thật thì qua', () => expect(messagesOf({ 'san-pham.yaml': valid })).toBe(''));

  test('thiếu một loại', () =>
    expect(withFault("- id: to-roi\n  gap: 'Trang này chưa có.'\n", '')).toMatchInlineSnapshot(`
      "content/san-pham.yaml:1  Thấy chưa có mục cho “tờ rơi” (to-roi), cần mỗi loại sản phẩm một mục.
        Cách sửa: thêm mục id: to-roi với offers hoặc gap.  (product-offers)"
    `));

  test('trang không có', () =>
    expect(withFault('/canh-bao/viec-nhe/', '/canh-bao/viec-nh/')).toMatchInlineSnapshot(`
    "content/san-pham.yaml:25  Thấy mục 12, offers (trang này có gì) mục 1, path (địa chỉ trong trang) tới “/canh-bao/viec-nh/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /canh-bao/viec-nhe/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `));

  test('mục không có trong trang', () =>
    expect(withFault('#so-111', '#so-119')).toMatchInlineSnapshot(`
    "content/san-pham.yaml:26  Thấy mục 12, offers (trang này có gì) mục 2, path (địa chỉ trong trang) tới “/duong-day-nong/#so-119” mà trang đó không có mục “#so-119”, cần mục có thật trong trang.
      Cách sửa: có phải /duong-day-nong/#so-111 không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `));

  test('trang của nơi khác', () =>
    expect(withFault('/canh-bao/viec-nhe/', 'https://www.iom.int/')).toMatchInlineSnapshot(`
      "content/san-pham.yaml:25  Thấy path (địa chỉ trong trang) là “https://www.iom.int/”, cần một trang của chính trang này, bắt đầu bằng dấu /.
        Cách sửa: viết địa chỉ trong trang; chưa có trang thì ghi gap.  (product-offers)"
    `));

  test('vừa có vừa thiếu, hoặc không nói gì', () => {
    expect(withFault('- id: tai-lieu\n', "- id: tai-lieu\n  gap: 'Chưa có.'\n")).toMatchInlineSnapshot(`
      "content/san-pham.yaml:23  Thấy mục 12 “tai-lieu” chưa đạt, cần một trong hai: offers (trang này có gì) hoặc gap (còn thiếu gì).
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
    `);
    expect(withFault("- id: to-roi\n  gap: 'Trang này chưa có.'\n", '- id: to-roi\n')).toMatchInlineSnapshot(`
      "content/san-pham.yaml:1  Thấy mục 1 “to-roi” chưa đạt, cần một trong hai: offers (trang này có gì) hoặc gap (còn thiếu gì).
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
    `);
  });

  test('loại lạ, người nhận lạ', () => {
    expect(withFault('- id: to-roi', '- id: to-roii')).toMatchInlineSnapshot(`
      "content/san-pham.yaml:1  Thấy mục 1 “to-roii”, id (mã) là “to-roii”, cần một trong: to-roi, tin-nhan, truyen-hinh-phat-thanh, bao-chi, mang-xa-hoi, bai-hoc, van-nghe-tieu-pham, mit-tinh-30-7, so-lieu-bao-cao, ke-hoach, tap-huan, tai-lieu, hoi-thao, duong-day-nong, van-ban-phap-luat, thoa-thuan-quoc-te.
        Cách sửa: có phải “to-roi” không? Nếu phải thì viết lại như vậy.  (front-matter)
      content/san-pham.yaml:1  Thấy chưa có mục cho “tờ rơi” (to-roi), cần mỗi loại sản phẩm một mục.
        Cách sửa: thêm mục id: to-roi với offers hoặc gap.  (product-offers)"
    `);
    expect(withFault('[nguoi-dan]', '[nguoi-dann]')).toMatchInlineSnapshot(`
      "content/san-pham.yaml:25  Thấy mục 12 “tai-lieu”, offers (trang này có gì) mục 1, audience (trang nói về ai, cho ai) mục 1 là “nguoi-dann”, cần một trong: nguoi-dan, hoc-sinh, phu-nu-tre-em, nguoi-lao-dong, nguoi-viet-o-nuoc-ngoai, nan-nhan, can-bo, doi-tuong-nguy-co, co-quan-to-tung, doi-tac-quoc-te, chung.
        Cách sửa: có phải “nguoi-dan” không? Nếu phải thì viết lại như vậy.  (front-matter)"
    `);
  });

  test('bảng việc nêu sản phẩm mà không có tệp nào trả lời', () =>
    expect(messagesOf({ 'nhiem-vu/phieu-chuyen.yaml': '- { product: [to-roi] }\n' })).toContain(
      'bảng việc nêu sản phẩm mà không có tệp san-pham.yaml',
    ));
});
