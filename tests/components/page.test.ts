import { describe, expect, test } from 'vitest';
import Callout from '#components/mdx/Callout.astro';
import SampleChat from '#components/mdx/SampleChat.astro';
import Facts from '#components/official-text/Facts.astro';
import Status from '#components/official-text/Status.astro';
import PageHeading from '#components/page/PageHeading.astro';
import Sources from '#components/page/Sources.astro';
import { toPage } from '#library/page.ts';
import { href } from '#site.ts';
import { officialEntry } from '../support/entries.ts';
import { entryOf, instruments } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const officialPage = (fields: Parameters<typeof officialEntry>[0] = {}) => toPage(officialEntry(fields), () => '');

describe('khung lưu ý', () => {
  test.each([
    ['luu-y', undefined, 'Lưu ý'],
    ['canh-bao', undefined, 'Cảnh báo'],
    ['khan-cap', undefined, 'Khẩn cấp'],
    ['khan-cap', 'Đang bị giữ?', 'Đang bị giữ?'],
  ])('%s, tên %s: chữ đầu nói mức, không chỉ màu', async (tone, title, words) => {
    const html = await render(Callout, { tone, title }, '<p>Giữ điện thoại bên mình.</p>');
    expect(html).toContain('role="note"');
    expect(elementsOf(html, 'p').map(({ text }) => text)).toEqual([words, 'Giữ điện thoại bên mình.']);
  });
});

test('đoạn chat mẫu nói rõ là ví dụ', async () => {
  const html = await render(SampleChat, {}, '<ul><li>Họ: Việc nhẹ.</li></ul>');
  expect(elementsOf(html, 'figure')).toHaveLength(1);
  expect(elementsOf(html, 'figcaption')[0]?.text).toBe('Ví dụ do trang này đặt ra, không phải tin nhắn thật');
});

describe('thông tin văn bản', () => {
  const factsOf = async (fields: Parameters<typeof officialEntry>[0], issuer?: object): Promise<string> => {
    const html = await render(Facts, { page: officialPage(fields), issuer });
    const values = elementsOf(html, 'dd');
    return elementsOf(html, 'dt')
      .map(({ text }, index) => `${text}: ${values[index]?.text}`)
      .join('\n');
  };

  test('đủ điều đã biết', async () => {
    const issuer = { id: 'van-phong-ubnd-tinh-kien-giang', name: 'Văn phòng UBND tỉnh Kiên Giang' };
    expect(await factsOf({ period: '2021–2025' }, issuer)).toMatchInlineSnapshot(`
      "Số, ký hiệu: 7632/PC-VP
      Loại: Phiếu chuyển
      Cơ quan ban hành: Văn phòng UBND tỉnh Kiên Giang
      Ngày ban hành: 03/12/2020
      Nơi ban hành: Kiên Giang
      Người ký: Phó Chánh Văn phòng: Đỗ Thị Lệ Hảo
      Giai đoạn: 2021–2025"
    `);
    const html = await render(Facts, { page: officialPage(), issuer });
    expect(hrefsOf(html)).toEqual([href('/co-quan/van-phong-ubnd-tinh-kien-giang/')]);
    expect(elementsOf(html, 'time')[0]?.attributes['datetime']).toBe('2020-12-03');
  });

  test('điều bản chép không có thì nói là không có, không đoán', async () => {
    expect(await factsOf({ documentNumber: null, issuedOn: null, place: null, year: 2023 })).toMatchInlineSnapshot(`
      "Số, ký hiệu: Không có trong bản chép
      Loại: Phiếu chuyển
      Cơ quan ban hành: Không có trong bản chép
      Ngày ban hành: Không có trong bản chép; năm 2023
      Nơi ban hành: Không có trong bản chép
      Người ký: Phó Chánh Văn phòng: Đỗ Thị Lệ Hảo"
    `);
  });
});

describe('hiệu lực', () => {
  test('nói tính đến ngày nào và nay xem gì', async () => {
    const next = entryOf(instruments, 'qd-33-qd-ttg');
    const html = await render(Status, { page: officialPage(), successors: [next] });
    expect(elementsOf(html, 'p')[0]?.text).toBe(
      `Đã thực hiện xong (tính đến 21/11/2026). Việc đã xong khi văn bản được chuyển. Nay xem: Quyết định ${next.documentNumber}.`,
    );
    expect(hrefsOf(html)).toEqual([href('/van-ban/tra-cuu/qd-33-qd-ttg/')]);
  });

  test('không có gì để xem thêm thì không nhắc', async () => {
    expect(await render(Status, { page: officialPage(), successors: [] })).not.toContain('Nay xem');
  });
});

test('nguồn: liên kết đúng chỗ, ngày kiểm tra cho máy đọc', async () => {
  const sources = [
    { title: 'Luật 53/2024/QH15', instrument: 'luat-53-2024-qh15' },
    { title: 'Bản chép', url: '/van-ban/phieu-chuyen/ban-chep.txt' },
    { title: 'Báo', url: 'https://tienphong.vn/' },
  ];
  const html = await render(Sources, { sources, checkedOn: '2026-11-21' });
  expect(hrefsOf(html)).toEqual([
    href('/van-ban/tra-cuu/luat-53-2024-qh15/'),
    href('/van-ban/phieu-chuyen/ban-chep.txt'),
    'https://tienphong.vn/',
  ]);
  const [section] = elementsOf(html, 'section');
  expect(elementsOf(html, 'h2')[0]?.attributes['id']).toBe(section?.attributes['aria-labelledby']);
  expect(elementsOf(html, 'time')).toMatchObject([{ text: '21/11/2026', attributes: { datetime: '2026-11-21' } }]);
});

test.each([
  [undefined, []],
  [{ path: '/canh-bao/', label: 'Cảnh báo' }, [href('/canh-bao/')]],
])('đầu trang có một h1; lối về mục: %o', async (crumb, hrefs) => {
  const html = await render(PageHeading, { title: 'Việc nhẹ, lương cao', summary: 'Có thể là bẫy.', crumb });
  expect(elementsOf(html, 'h1').map(({ text }) => text)).toEqual(['Việc nhẹ, lương cao']);
  expect(hrefsOf(html)).toEqual(hrefs);
});
