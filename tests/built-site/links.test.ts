import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import { builtFiles, builtPages, readBuilt, sitePathOf } from '../support/built-site.ts';
import { groupedFaults } from '../support/grouped-faults.ts';
import { attributeOf, elementsOf, hasRel, metaOf } from '../support/html.ts';
import { brokenLinks, doubledIds, type LinkSite } from '../support/links.ts';

const built: LinkSite = { pages: builtPages, files: builtFiles, sitePathOf };
const filesOfAddresses = (addresses: readonly string[]): string[] =>
  addresses
    .map((address) => sitePathOf(address, '/') ?? address)
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path));
const locationsIn = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');

describe('trang đã dựng', () => {
  test('mọi liên kết, chỗ trong trang, hình, biểu tượng và tệp đều có thật', () =>
    expect(groupedFaults(brokenLinks(built))).toEqual([]));

  test('mỗi id chỉ có một trên một trang', () => expect(doubledIds(built)).toEqual([]));

  test('biểu tượng và trang đầu trong site.webmanifest có thật', () => {
    const { icons, start_url } = JSON.parse(readBuilt('/site.webmanifest'));
    const addresses = [start_url, ...icons.map(({ src }: { src: string }) => src)];
    expect(addresses.length).toBeGreaterThan(2);
    expect(filesOfAddresses(addresses).filter((file) => !builtFiles.includes(file))).toEqual([]);
  });

  test('mỗi trang có địa chỉ chính thức là địa chỉ của nó, trừ trang không đưa vào máy tìm kiếm', () => {
    const wrong = builtPages.flatMap(({ path, elements }) => {
      const link = elements.find((element) => hasRel(element, 'canonical'));
      const canonical = link && attributeOf(link, 'href');
      const isHidden = metaOf(elements, 'robots') === 'noindex';
      const expected = isHidden ? undefined : site.origin + site.basePath + path.slice(1);
      return canonical === expected ? [] : [`${path}: ${canonical}`];
    });
    expect(wrong).toEqual([]);
  });

  test('sitemap có đúng những trang đưa vào máy tìm kiếm, và robots.txt dẫn tới nó', () => {
    const index = /^Sitemap: (.+)$/m.exec(readBuilt('/robots.txt'))?.[1] ?? '';
    const maps = locationsIn(readBuilt(sitePathOf(index, '/') ?? index));
    const listed = maps.flatMap((map) => locationsIn(readBuilt(sitePathOf(map, '/') ?? map)));
    const shown = builtPages.filter(({ elements }) => metaOf(elements, 'robots') !== 'noindex');
    expect(listed.map((address) => sitePathOf(address, '/')).sort()).toEqual(shown.map(({ path }) => path).sort());
  });
});

describe('bộ kiểm tra liên kết tự nó', () => {
  const pageWith = (html: string, root = 'https://trang.test/'): LinkSite => ({
    pages: [
      { path: '/', elements: elementsOf(`<main id="noi-dung">${html}</main>`) },
      { path: '/canh-bao/', elements: elementsOf('<h2 id="dấu-hiệu">Dấu hiệu</h2>') },
    ],
    files: ['/index.html', '/canh-bao/index.html', '/tep.txt'],
    sitePathOf: (address, from) => sitePathOf(address, from, root),
  });

  test.each([
    ['<a href="/canh-bao/">', []],
    ['<a href="canh-bao/#dấu-hiệu">', []],
    ['<a href="https://trang.test/canh-bao/#d%E1%BA%A5u-hi%E1%BB%87u">', []],
    ['<a href="#noi-dung"><a href="/tep.txt"><a href="tel:111"><a href="https://example.org/x">', []],
    ['<a href="/canh-bao/lua-dao/">', ['/ a[href]="/canh-bao/lua-dao/": không có trang hay tệp này']],
    ['<a href="/canh-bao">', ['/ a[href]="/canh-bao": thiếu dấu / ở cuối']],
    ['<a href="/canh-bao/index.html">', ['/ a[href]="/canh-bao/index.html": phải là địa chỉ thư mục']],
    ['<a href="/canh-bao/#dau-hieu">', ['/ a[href]="/canh-bao/#dau-hieu": trang đó không có chỗ #dau-hieu']],
    ['<a href="#khong-co">', ['/ a[href]="#khong-co": trang đó không có chỗ #khong-co']],
    ['<a href="/tep.txt#a">', ['/ a[href]="/tep.txt#a": trang đó không có chỗ #a']],
    ['<a href="">', ['/ a[href]="": địa chỉ trống']],
    ['<a href="#">', ['/ a[href]="#": thiếu tên chỗ sau #']],
    ['<a href="javascript:history.back()">', ['/ a[href]="javascript:history.back()": loại địa chỉ lạ']],
    ['<a href="sms:?&amp;body=Goi%20111">', []],
    ['<a href="sms:?body=Goi%20111">', ['/ a[href]="sms:?body=Goi%20111": loại địa chỉ lạ']],
    ['<a href="tel:một một một">', ['/ a[href]="tel:một một một": loại địa chỉ lạ']],
    [
      '<img src="/mat.png" srcset="/tep.txt 1x, /mat-2.png 2x">',
      ['/ img[src]="/mat.png": không có trang hay tệp này', '/ img[srcset]="/mat-2.png": không có trang hay tệp này'],
    ],
    ['<link rel="icon" href="/bieu-tuong.svg">', ['/ link[href]="/bieu-tuong.svg": không có trang hay tệp này']],
    ['<form action="/tim/">', ['/ form[action]="/tim/": không có trang hay tệp này']],
    ['<meta property="og:image" content="/the.png">', ['/ og:image="/the.png": không có trang hay tệp này']],
  ])('%s', (html, expected) =>
    expect(brokenLinks(pageWith(html)).map(({ path, fault }) => `${path} ${fault}`)).toEqual(expected),
  );

  test('trang đứng trong một thư mục của máy chủ: liên kết ra ngoài thư mục là lỗi', () => {
    const site = pageWith('<a href="/thu/canh-bao/"><a href="/canh-bao/">', 'https://trang.test/thu/');
    expect(brokenLinks(site)).toEqual([{ path: '/', fault: 'a[href]="/canh-bao/": ở ngoài trang này' }]);
  });

  test('thấy id có hai lần', () =>
    expect(doubledIds(pageWith('<p id="a"></p><p id="b"></p><p id="a"></p>'))).toEqual(['/ id="a"']));
});
