import { expect, test } from 'vitest';
import KitCore from '#components/kit/KitCore.astro';
import KitFacts from '#components/kit/KitFacts.astro';
import KitFileList from '#components/kit/KitFileList.astro';
import KitWritings from '#components/kit/KitWritings.astro';
import { href } from '#site.ts';
import { kitEntry } from '../support/entries.ts';
import { hotlines } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const kit = kitEntry({
  sources: [
    { title: 'Báo A: bài thứ nhất', url: 'https://a.test/' },
    { title: 'Báo B: bài thứ hai', url: 'https://b.test/' },
  ],
  facts: [
    { text: 'Điều một.', sources: [0] },
    { text: 'Điều hai.', sources: [0, 1] },
    { text: 'Điều ba.', sources: [1] },
  ],
}).data;

test('câu cốt lõi: số bấm gọi được, ghi dành cho ai', async () => {
  const html = await render(KitCore, { kit, hotlines });
  expect(hrefsOf(html)).toEqual(['tel:111']);
  expect(elementsOf(html, 'p').map(({ text }) => text)).toEqual([
    'Nợ thì tính được. Bị giữ thì gọi 111.',
    'Dành cho: Người đang nợ.',
  ]);
});

test('mỗi điều có thật mang nguồn của nó', async () => {
  const html = await render(KitFacts, { kit, hotlines });
  expect(
    elementsOf(html, 'li')
      .slice(0, 3)
      .map(({ text }) => text),
  ).toEqual(['Điều một. Nguồn: Báo A.', 'Điều hai. Nguồn: Báo A; Báo B.', 'Điều ba. Nguồn: Báo B.']);
  expect(elementsOf(html, 'h2').map(({ attributes }) => attributes['id'])).toEqual([
    'ba-dieu',
    'dau-hieu',
    'lam-gi-ngay',
    'cau-noi',
  ]);
});

test('danh sách tệp: nhóm theo cách dùng, mỗi tệp có dạng và cỡ; tải cả bộ', async () => {
  const file = (name: string, label: string, size: number) => ({
    name,
    label,
    type: '',
    content: new Uint8Array(size),
  });
  const files = [file('to.pdf', 'Tờ gấp', 20_100), file('the.png', 'Thẻ', 900), file('zalo.txt', 'Lời đăng Zalo', 300)];
  const small = { ...file('the-nho.png', 'Ảnh thu nhỏ: Thẻ', 9), of: 'the.png', width: 160, height: 84 };
  const html = await render(KitFileList, { path: '/bo-truyen-thong/x/', files, thumbnails: [small], zipSize: 19_000 });
  expect(elementsOf(html, 'img').map(({ attributes }) => attributes)).toMatchObject([
    {
      src: href('/bo-truyen-thong/x/the-nho.png'),
      alt: 'Ảnh thu nhỏ: Thẻ',
      width: '160',
      height: '84',
      loading: 'lazy',
    },
  ]);
  expect(hrefsOf(html)).toEqual(
    ['bo.zip', 'to.pdf', 'the.png', 'zalo.txt'].map((name) => href(`/bo-truyen-thong/x/${name}`)),
  );
  expect(elementsOf(html, 'a')[0]?.text).toBe('Tải cả bộ: 3 tệp, 19 kB (ZIP)');
  expect(elementsOf(html, 'h3').map(({ text }) => text)).toEqual([
    'Để in (PDF)',
    'Để gửi, để đăng (PNG)',
    'Để chép, đọc, nói (TXT)',
  ]);
  expect(elementsOf(html, 'li').map(({ text }) => text)).toEqual(['Tờ gấp 21 kB', 'Thẻ 1 kB', 'Lời đăng Zalo 1 kB']);
});

test('lời để chép: đoạn và dòng như trong tệp, ký tự của mã trang thì hiện nguyên', async () => {
  const writings = [{ name: 'a.txt', label: 'Lời', note: 'Cách dùng.', text: 'Một\nhai <b>\n\nBa & bốn' }];
  const html = await render(KitWritings, { writings });
  expect(elementsOf(html, 'summary').map(({ text }) => text)).toEqual(['Lời']);
  expect(html).toMatch(/Một<br>hai &lt;b&gt;<\/p><p[^>]*>Ba &amp; bốn<\/p>/);
});
