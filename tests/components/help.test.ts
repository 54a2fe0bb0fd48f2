import { describe, expect, test } from 'vitest';
import CallButtons from '#components/page/CallButtons.astro';
import CallCard from '#components/page/CallCard.astro';
import CallStrip from '#components/page/CallStrip.astro';
import HotlineList from '#components/page/HotlineList.astro';
import PictogramList from '#components/page/PictogramList.astro';
import WarningSigns from '#components/page/WarningSigns.astro';
import CallBar from '#components/site/CallBar.astro';
import QuickExit from '#components/site/QuickExit.astro';
import Pictogram from '#components/ui/Pictogram.astro';
import Rich from '#components/ui/Rich.astro';
import { pictograms } from '#domain/pictograms.ts';
import { toPage } from '#library/page.ts';
import { pictogramNames } from '#schemas/pictogram.ts';
import { href, site } from '#site.ts';
import { warningEntry } from '../support/entries.ts';
import { entryOf, hotlines } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const line111 = entryOf(hotlines, '111');

test('thẻ gọi: là một vùng có tên, bấm là gọi, số đọc được', async () => {
  const html = await render(CallCard, { hotline: line111 });
  expect(elementsOf(html, 'aside')[0]?.attributes['aria-label']).toBe('Gọi giúp đỡ');
  expect(elementsOf(html, 'a').map(({ text, attributes }) => [text, attributes['href']])).toEqual([
    [line111.display, `tel:${line111.dial}`],
    ['Các số khác', href('/duong-day-nong/')],
  ]);
});

test('dải gọi của màn hình đầu: một số, bấm là gọi; không in, vì đã có thẻ gọi', async () => {
  const html = await render(CallStrip, { hotline: line111 });
  expect(hrefsOf(html)).toEqual([`tel:${line111.dial}`]);
  expect(elementsOf(html, 'p')[0]?.text).toBe(`Gọi ${line111.display} Gọi khi an toàn. Miễn phí, 24 giờ.`);
  expect(elementsOf(html, 'p')[0]?.attributes['class']).toContain('no-print');
});

test('danh sách cảnh báo: tên là liên kết, hình chỉ để nhìn', async () => {
  const pages = [toPage(warningEntry({ title: 'Tàu cá', pictogram: 'thuyen' }), () => '')];
  const html = await render(PictogramList, { pages });
  expect(elementsOf(html, 'h3').map(({ text }) => text)).toEqual(['Tàu cá']);
  expect(hrefsOf(html)).toEqual([href('/canh-bao/viec-nhe/')]);
  expect(html).toContain(pictograms.thuyen);
});

test('nút gọi: số trước, rồi của ai; gọi bằng tel:, nhắn bằng sms:', async () => {
  const lines = ['113', '111', 'bao-ho-cong-dan', 'hoa-ky-sms'].map((id) => entryOf(hotlines, id));
  const html = await render(CallButtons, { hotlines: lines });
  expect(elementsOf(html, 'a').map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
    '113 Công an',
    '111 Tổng đài',
    '+84 981 84 84 84 bảo hộ công dân',
    '233733 nhắn tin ở Hoa Kỳ',
  ]);
  expect(hrefsOf(html)).toEqual(['tel:113', 'tel:111', 'tel:+84981848484', 'sms:233733']);
});

test('thanh gọi ở đáy màn hình: điều hướng có tên, gọi trước', async () => {
  const html = await render(CallBar, { hotline: line111 });
  expect(elementsOf(html, 'nav')[0]?.attributes['aria-label']).toBe('Gọi khi an toàn');
  expect(hrefsOf(html)[0]).toBe(`tel:${line111.dial}`);
  expect(elementsOf(html, 'nav')[0]?.attributes['class']).toContain('no-print');
});

test('nút thoát là liên kết đi thẳng tới trang khác, không cần mã lệnh', async () => {
  const html = await render(QuickExit, {});
  expect(elementsOf(html, 'a')).toMatchObject([{ text: 'Thoát nhanh', attributes: { href: site.exitUrl } }]);
  // The script comes from a file of its own; the link leads away without it.
  expect(elementsOf(html, 'script').map(({ text }) => text)).toEqual(['']);
});

describe('danh sách số', () => {
  test('mỗi số một mục, gọi bằng tel:, nhắn bằng sms:', async () => {
    const html = await render(HotlineList, { hotlines });
    expect(elementsOf(html, 'li')).toHaveLength(hotlines.length);
    expect(hrefsOf(html)).toEqual(hotlines.map(({ channel, dial }) => `${channel === 'goi' ? 'tel' : 'sms'}:${dial}`));
  });

  test.each([
    [null, 'Số theo nguồn ngày 19/9/2025.'],
    ['2026-11-02', 'Đã gọi thử ngày 02/11/2026.'],
  ])('nói rõ số đã gọi thử chưa: %s', async (confirmedOn, words) => {
    expect(await render(HotlineList, { hotlines: [{ ...line111, asOf: '2025-09-19', confirmedOn }] })).toContain(words);
  });
});

test('dấu hiệu: hình chỉ để nhìn, chữ nói đủ, số nhắc trong chữ gọi được', async () => {
  const signs = [
    { pictogram: 'tien', text: 'Có người ứng tiền.' },
    { pictogram: 'giay-to', text: 'Giữ giấy tờ; gọi @111.' },
    { pictogram: 'bi-mat', text: 'Giục đi kín, dặn đừng kể ai.' },
  ];
  const html = await render(WarningSigns, { signs, hotlines });
  expect(elementsOf(html, 'li').map(({ text }) => text)).toEqual([
    'Có người ứng tiền.',
    `Giữ giấy tờ; gọi ${line111.display}.`,
    'Giục đi kín, dặn đừng kể ai.',
  ]);
  expect(elementsOf(html, 'svg').map(({ attributes }) => attributes['aria-hidden'])).toEqual(['true', 'true', 'true']);
  expect(hrefsOf(html)).toEqual([`tel:${line111.dial}`]);
});

describe('hình', () => {
  test.each(pictogramNames)('%s: có nét, ẩn với máy đọc, không mang màu hay kiểu riêng', async (name) => {
    const html = await render(Pictogram, { name });
    const [svg] = elementsOf(html, 'svg');
    expect(svg?.attributes).toMatchObject({ 'aria-hidden': 'true', stroke: 'currentColor', width: '28', height: '28' });
    expect(html).toMatch(/<(?:path|circle|rect)\b/);
    expect(html).not.toMatch(/#[0-9a-f]{3,8}\b|style=|<script|<text/i);
  });

  test.each(Object.entries(pictograms))('%s: không quá 260 byte', (_, art) => {
    expect(art.length).toBeLessThanOrEqual(260);
  });

  test('cỡ theo lời gọi', async () => {
    const [svg] = elementsOf(await render(Pictogram, { name: 'goi', size: 40 }), 'svg');
    expect([svg?.attributes['width'], svg?.attributes['height']]).toEqual(['40', '40']);
  });
});

test.each([
  ['Gọi @111, đừng chờ.', `Gọi <a class="call-link" href="tel:${line111.dial}">${line111.display}</a>, đừng chờ.`],
  ['Gọi @khong-co', 'Gọi @khong-co'],
  ['<b>đ</b> & “x”', '&lt;b&gt;đ&lt;/b&gt; &amp; “x”'],
])('chữ có nhắc số: %s', async (text, html) => {
  expect((await render(Rich, { text, hotlines })).trim()).toBe(html);
});
