import { describe, expect, test } from 'vitest';
import CallButtons from '#components/page/CallButtons.astro';
import CallCard from '#components/page/CallCard.astro';
import Sources from '#components/page/Sources.astro';
import ToldPages from '#components/page/ToldPages.astro';
import TranslationNotice from '#components/page/TranslationNotice.astro';
import CallBar from '#components/site/CallBar.astro';
import QuickExit from '#components/site/QuickExit.astro';
import SearchForm from '#components/site/SearchForm.astro';
import SiteFooter from '#components/site/SiteFooter.astro';
import SiteHeader from '#components/site/SiteHeader.astro';
import { href } from '#site.ts';
import { entryOf, hotlines } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const hotline = entryOf(hotlines, '111');
const unchanged = { path: '/an-toan/', title: 'Xem trang này an toàn', isChanged: false };
const changed = { path: '/tro-giup/dang-nguy-hiem/', title: 'Đang gặp nguy hiểm ở Việt Nam', isChanged: true };

describe('lời báo bản gốc đã đổi', () => {
  const noticeOf = (told: readonly (typeof changed)[]): Promise<string> =>
    render(TranslationNotice, { told, translatedOn: '2026-11-22' });

  test('không trang nào đổi thì không có', async () => expect((await noticeOf([unchanged])).trim()).toBe(''));

  test('nêu trang đã đổi và ngày của bản dịch', async () => {
    const html = await noticeOf([unchanged, changed]);
    expect(elementsOf(html, 'div')[0]).toMatchObject({ attributes: { role: 'note' } });
    expect(elementsOf(html, 'p')[0]?.text).toMatch(
      /^The Vietnamese page has changed since this translation \(22 November 2026\)\./,
    );
    expect(elementsOf(html, 'a')).toMatchObject([
      { text: changed.title, attributes: { href: href(changed.path), lang: 'vi', hreflang: 'vi' } },
    ]);
  });

  test('nhiều trang đã đổi', async () =>
    expect(elementsOf(await noticeOf([changed, changed]), 'p')[0]?.text).toMatch(/^The Vietnamese pages have changed/));
});

test('các trang tiếng Việt được kể, mỗi tên ghi tiếng của nó', async () => {
  const html = await render(ToldPages, { told: [unchanged, changed] });
  expect(elementsOf(html, 'a').map(({ text, attributes }) => [text, attributes['lang']])).toEqual([
    [unchanged.title, 'vi'],
    [changed.title, 'vi'],
  ]);
});

/** Vietnamese letters that English does not have. */
const vietnamese = /[ăâđêôơưạảãàáằắẳẵặầấẩẫậẹẻẽèéềếểễệỉĩịìíọỏõòóồốổỗộờớởỡợụủũùúừứửữựỳỷỹỵý]/iu;

describe('khung trang', () => {
  test.each([
    ['đầu trang', SiteHeader, {}],
    ['chân trang', SiteFooter, { hotline }],
    ['thanh gọi', CallBar, { hotline }],
    ['thẻ gọi', CallCard, { hotline }],
    ['nút thoát', QuickExit, {}],
    ['ô tìm', SearchForm, {}],
    ['nguồn', Sources, { sources: [], checkedOn: '2026-11-22' }],
  ])('%s tiếng Anh không còn chữ Việt, trừ chữ ghi rõ là tiếng Việt', async (_, component, props) => {
    const english = await render(component, { ...props, language: 'en' });
    const others = english.replaceAll(/<a [^>]*lang="vi"[^>]*>.*?<\/a>/gs, '');
    expect(others.match(vietnamese)).toBeNull();
    expect(vietnamese.test(await render(component, props))).toBe(true);
  });

  test('thẻ gọi nói rõ tiếng nào đã biết, và dẫn tới các số bằng tiếng Anh', async () => {
    const html = await render(CallCard, { hotline, language: 'en' });
    expect(elementsOf(html, 'aside')[0]?.text).toContain('Vietnamese; no other language confirmed');
    expect(hrefsOf(html)).toEqual(['tel:111', href('/en/hotlines/')]);
  });

  test('ngày viết theo lối tiếng Anh', async () => {
    const html = await render(Sources, { sources: [], checkedOn: '2026-11-02', language: 'en' });
    expect(elementsOf(html, 'p').map(({ text }) => text)).toEqual(['Last checked: 2 November 2026.']);
  });

  test('chân trang tiếng Việt có liên kết English, ghi rõ tiếng', async () => {
    const links = elementsOf(await render(SiteFooter, { hotline }), 'a');
    expect(links.filter(({ text }) => text === 'English')).toMatchObject([
      { attributes: { href: href('/en/'), lang: 'en' } },
    ]);
  });
});

test('nút gọi mang tên tiếng Anh của trang', async () => {
  const html = await render(CallButtons, { hotlines: [hotline], names: new Map([['111', 'Ask for advice']]) });
  expect(elementsOf(html, 'a').map(({ text }) => text)).toEqual(['111 Ask for advice']);
});
