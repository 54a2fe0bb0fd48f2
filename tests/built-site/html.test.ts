import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { words } from '#components/site/words.ts';
import type { Language } from '#domain/language.ts';
import { site } from '#site.ts';
import { type BuiltPage, builtPages } from '../support/built-site.ts';
import { groupedFaults, type PageFault } from '../support/grouped-faults.ts';
import { attributeOf, type Element, elementsOf, metaOf, plainTextOf } from '../support/html.ts';
import { htmlRules } from '../support/html-rules.ts';

/** What is wrong with pages, each fault once. */
const pagesWhere = (faultOf: (page: BuiltPage) => string | undefined): string[] =>
  groupedFaults(
    builtPages.flatMap((page) => {
      const fault = faultOf(page);
      return fault === undefined ? [] : [{ path: page.path, fault }];
    }),
  );
const withTag = (elements: readonly Element[], ...tags: readonly string[]): Element[] =>
  elements.filter(({ tagName }) => tags.includes(tagName));
const linksTo = (elements: readonly Element[], address: string): Element[] =>
  withTag(elements, 'a').filter((link) => attributeOf(link, 'href') === address);

const languageAt = (path: string): Language => (path.startsWith('/en/') ? 'en' : 'vi');

describe('chuẩn HTML', () => {
  const validator = new HtmlValidate(htmlRules);
  const faultsOf = async (html: string): Promise<string[]> => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
  };

  test('không lỗi trên trang nào', async () => {
    const faults: PageFault[] = [];
    for (const { path, html } of builtPages) faults.push(...(await faultsOf(html)).map((fault) => ({ path, fault })));
    expect(groupedFaults(faults)).toEqual([]);
  });

  test.each([
    ['<p id="a"></p><p id="a"></p>', 'no-dup-id'],
    ['<ul><p></p></ul>', 'element-permitted-content'],
    ['<img src="/a.png">', 'wcag/h37'],
    ['<p style="color:red">đỏ</p>', 'no-inline-style'],
    ['<button>Tìm</button>', 'no-implicit-button-type'],
    ['<div><p></div>', 'no-implicit-close'],
  ])('bộ kiểm tra thấy lỗi trong %s', async (html, rule) => {
    expect((await faultsOf(html)).map((fault) => fault.split(':')[0])).toContain(rule);
  });
});

describe('đầu trang', () => {
  test('tiếng Việt; trang dưới /en/ tiếng Anh', () =>
    expect(
      pagesWhere(({ path, elements }) => {
        const lang = withTag(elements, 'html')
          .map((html) => attributeOf(html, 'lang'))
          .join();
        return lang === languageAt(path) ? undefined : lang;
      }),
    ).toEqual([]));

  test('tên trang không trùng trang nào khác', () => {
    const byTitle = Map.groupBy(builtPages, ({ elements }) => withTag(elements, 'title').map(plainTextOf).join(' + '));
    expect(
      [...byTitle]
        .filter(([title, pages]) => title === '' || pages.length > 1)
        .map(([title, pages]) => `“${title}”: ${pages.map(({ path }) => path).join(' ')}`),
    ).toEqual([]);
  });

  test('có lời tóm tắt, không quá 300 ký tự', () =>
    expect(
      pagesWhere(({ elements }) => {
        const summary = metaOf(elements, 'description') ?? '';
        return summary !== '' && summary.length <= 300 ? undefined : `${summary.length} ký tự`;
      }),
    ).toEqual([]));
});

test('biểu mẫu gửi đi thì có nút gửi; biểu mẫu không gửi thì không ô nào có tên, bấm gì cũng không đổi địa chỉ', () =>
  expect(
    pagesWhere(({ elements }) => {
      const wrong = withTag(elements, 'form').find((form) => {
        const parts = elementsOf(form);
        const isSent = attributeOf(form, 'action') !== undefined;
        const submits = withTag(parts, 'button').some((button) => attributeOf(button, 'type') === 'submit');
        const named = parts.some((part) => attributeOf(part, 'name') !== undefined);
        return isSent ? !submits : named || attributeOf(form, 'method') !== 'dialog';
      });
      return wrong && `form class="${attributeOf(wrong, 'class')}"`;
    }),
  ).toEqual([]));

describe('đề mục', () => {
  test('một h1, và không nhảy bậc', () =>
    expect(
      pagesWhere(({ elements }) => {
        const headings = withTag(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
        const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
        const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
        const heading = headings[jump];
        if (levels.filter((level) => level === 1).length !== 1)
          return `${levels.filter((level) => level === 1).length} h1`;
        return heading && `h${levels[jump - 1] ?? 0} rồi ${heading.tagName} “${plainTextOf(heading)}”`;
      }),
    ).toEqual([]));

  test('không đề mục trống', () =>
    expect(
      pagesWhere(({ elements }) =>
        withTag(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').some((heading) => plainTextOf(heading) === '')
          ? 'đề mục trống'
          : undefined,
      ),
    ).toEqual([]));
});

describe('luôn trong tầm tay', () => {
  test('111 gọi được bằng một chạm', () =>
    expect(
      pagesWhere(({ elements }) =>
        linksTo(elements, 'tel:111').some((link) => plainTextOf(link).includes('111')) ? undefined : 'không có tel:111',
      ),
    ).toEqual([]));

  test('liên kết đầu tiên dẫn thẳng đến nội dung', () =>
    expect(
      pagesWhere(({ elements }) => {
        const first = withTag(elements, 'a', 'button', 'input', 'summary')[0];
        const target = first && attributeOf(first, 'href');
        const main = withTag(elements, 'main');
        return main.length === 1 && target === `#${main[0] && attributeOf(main[0], 'id')}` ? undefined : `${target}`;
      }),
    ).toEqual([]));

  test('lối thoát nhanh là liên kết thường, chạy không cần mã lệnh và không để lại địa chỉ trang này', () =>
    expect(
      pagesWhere(({ path, elements }) => {
        const exits = linksTo(elements, site.exitUrl);
        const isSilent = metaOf(elements, 'referrer') === 'no-referrer';
        const isPlain =
          isSilent &&
          exits.every((link) => attributeOf(link, 'target') === undefined && attributeOf(link, 'ping') === undefined);
        return exits.some((link) => plainTextOf(link) === words[languageAt(path)].exit) && isPlain
          ? undefined
          : `${exits.length} liên kết thoát`;
      }),
    ).toEqual([]));
});
