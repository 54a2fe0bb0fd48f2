import { describe, expect, test } from 'vitest';
import Law from '#components/mdx/Law.astro';
import ExplainerNext from '#components/page/ExplainerNext.astro';
import ExplainerNotice from '#components/page/ExplainerNotice.astro';
import ExplainerTexts from '#components/page/ExplainerTexts.astro';
import { instrumentPathOf } from '#domain/instrument-path.ts';
import { toPage } from '#library/page.ts';
import { href } from '#site.ts';
import { explainerEntry } from '../support/entries.ts';
import { entryOf, instruments } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const law = entryOf(instruments, 'luat-53-2024-qh15');
const ended = entryOf(instruments, 'qd-193-qd-ttg');

describe('thẻ dẫn điều khoản', () => {
  test.each([
    ['luat-53-2024-qh15', 'Điều 2 khoản 1', '(Luật 53/2024, Điều 2 khoản 1)'],
    ['luat-53-2024-qh15', undefined, '(Luật 53/2024)'],
    ['qd-793-qd-ttg', undefined, '(Quyết định 793/QĐ-TTg)'],
    ['hien-phap', 'Điều 20', '(Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam, Điều 20)'],
  ])('%s, %s: đọc được cả khi in, dẫn tới sổ văn kiện', async (id, at, words) => {
    const html = await render(Law, { instrument: entryOf(instruments, id), at });
    expect(elementsOf(html, 'span')[0]?.text).toBe(words);
    expect(hrefsOf(html)).toEqual([href(instrumentPathOf(id))]);
  });
});

test('khung đầu trang: không phải luật, tính đến ngày nào, lời văn ở đâu', async () => {
  const html = await render(ExplainerNotice, { asOf: '2026-11-21' });
  expect(elementsOf(html, 'p')).toMatchObject([{ attributes: { role: 'note' } }]);
  expect(elementsOf(html, 'p')[0]?.text).toMatchInlineSnapshot(
    `"Đây không phải văn bản chính thức. Chúng tôi kể lại luật bằng lời thường, tính đến ngày 21/11/2026. Việc quan trọng, bạn hãy đọc lời văn của luật hoặc hỏi người có trách nhiệm."`,
  );
  expect(elementsOf(html, 'time')[0]?.attributes['datetime']).toBe('2026-11-21');
  expect(hrefsOf(html)).toEqual(['#loi-van']);
});

test('lời văn: văn kiện nào còn hiệu lực hay không, đọc ở đâu', async () => {
  const fullTexts = [{ title: 'Lời văn Điều 2', url: 'https://vi.du/dieu-2' }];
  const html = await render(ExplainerTexts, { instruments: [law, ended], fullTexts });
  expect(elementsOf(html, 'li').map(({ text }) => text)).toEqual([
    'Luật 53/2024: còn hiệu lực',
    'Quyết định 193/QĐ-TTg: hết giai đoạn',
    'Lời văn Điều 2',
  ]);
  expect(elementsOf(html, 'h2')[0]?.attributes['id']).toBe('loi-van');
  expect(hrefsOf(html)).toEqual([
    href(instrumentPathOf(law.id)),
    href(instrumentPathOf(ended.id)),
    'https://vi.du/dieu-2',
  ]);
});

test('bước tiếp theo không dẫn về chính trang đang đọc', async () => {
  const pathsOf = async (id: string) =>
    hrefsOf(await render(ExplainerNext, { page: toPage({ ...explainerEntry(), id }, () => '') }));
  expect(await pathsOf('mua-ban-nguoi')).toHaveLength(4);
  expect(await pathsOf('trinh-bao-o-dau')).not.toContain(href('/giai-thich/trinh-bao-o-dau/'));
});
