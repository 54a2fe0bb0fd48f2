import { expect, test } from 'vitest';
import AlertBanner from '#components/site/AlertBanner.astro';
import { href } from '#site.ts';
import { entryOf, hotlines } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const alert = { id: 'bao', kind: 'khan-cap', heading: 'Bão số 9.', reason: 'Gọi @111 vẫn được.' };

test('dải thông báo: có tên loại, không in ra, số gọi được, dòng đậm dẫn đi', async () => {
  const html = await render(AlertBanner, { alert: { ...alert, url: '/duong-day-nong/' }, hotlines });
  const [banner] = elementsOf(html, 'aside');
  expect(banner?.attributes['aria-label']).toBe('Khẩn cấp');
  expect(banner?.attributes['class']).toContain('no-print');
  expect(banner?.text).toBe(`Bão số 9. Gọi ${entryOf(hotlines, '111').display} vẫn được.`);
  expect(hrefsOf(html)).toEqual([href('/duong-day-nong/'), 'tel:111']);
});

test('không có trang để dẫn thì chỉ có chữ', async () => {
  expect(hrefsOf(await render(AlertBanner, { alert, hotlines }))).toEqual(['tel:111']);
});
