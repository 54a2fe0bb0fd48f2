import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownPlugins } from '#markdown/index.ts';

const register = [
  { id: '111', display: '111', dial: '111', channel: 'goi' },
  { id: 'bao-ho-cong-dan', display: '+00 00', dial: '+0000', channel: 'goi' },
  { id: 'tin-nhan', display: '0000', dial: '0000', channel: 'nhan-tin' },
] as const;
const terms = [
  { id: 'boc-lot', term: 'Bóc lột', group: 'hanh-vi', isLinked: false },
  { id: 'boc-lot-tinh-duc', term: 'Bóc lột tình dục', group: 'hanh-vi', isLinked: true },
  {
    id: 'commit',
    term: 'Tiến trình COMMIT',
    abbreviations: ['COMMIT'],
    group: 'quoc-te',
    isLinked: true,
  },
  { id: 'khoi-to', term: 'Khởi tố', group: 'vu-an', isLinked: true },
  { id: 'chinh-sach', term: 'Chính sách 111', group: 'van-ban', isLinked: true },
] as const;
const options = () => ({
  ...markdownPlugins(register, terms, (path) => `/thu${path}`),
  features: { smartPunctuation: false },
});
const html = async (markdown: string): Promise<string> => (await markdownToHtml(markdown, options())).html.trim();

describe('lời nhắc đường dây nóng thành liên kết gọi', () => {
  test.each([
    ['Gọi @111 khi an toàn.', '<p>Gọi <a href="tel:111">111</a> khi an toàn.</p>'],
    ['Gọi **@111**.', '<p>Gọi <strong><a href="tel:111">111</a></strong>.</p>'],
    ['(@bao-ho-cong-dan)', '<p>(<a href="tel:+0000">+00 00</a>)</p>'],
    ['Nhắn @tin-nhan', '<p>Nhắn <a href="sms:0000">0000</a></p>'],
    ['@111, @tin-nhan', '<p><a href="tel:111">111</a>, <a href="sms:0000">0000</a></p>'],
    ['Gọi @khong-co và @111', '<p>Gọi @khong-co và <a href="tel:111">111</a></p>'],
    ['Thư: hoi@vi-du', '<p>Thư: hoi@vi-du</p>'],
    ['`@111`', '<p><code>@111</code></p>'],
  ])('%s', async (markdown, rendered) => {
    expect(await html(markdown)).toBe(rendered);
  });
});

describe('đề mục có địa chỉ không dấu', () => {
  test.each([
    ['## Điều bạn nên nhớ', '<h2 id="dieu-ban-nen-nho">Điều bạn nên nhớ</h2>'],
    ['### **Đừng** đi *một mình*!', '<h3 id="dung-di-mot-minh"><strong>Đừng</strong> đi <em>một mình</em>!</h3>'],
    ['## …', '<h2 id="muc">…</h2>'],
    ['## Gọi @111', '<h2 id="goi-111">Gọi <a href="tel:111">111</a></h2>'],
  ])('%s', async (markdown, rendered) => {
    expect(await html(markdown)).toBe(rendered);
  });

  test('đề mục trùng được đánh số, và trang sau đếm lại từ đầu', async () => {
    const page = '## Dấu hiệu\n\n## Dấu hiệu\n\n### Dấu hiệu';
    const idsOf = (text: string) => [...text.matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
    const shared = options();
    const pages = [await markdownToHtml(page, shared), await markdownToHtml(page, shared)];
    expect(pages.map(({ html: text }) => idsOf(text))).toEqual(
      [1, 2].map(() => ['dau-hieu', 'dau-hieu-2', 'dau-hieu-3']),
    );
  });

  test('chữ tách dấu cho cùng địa chỉ', async () => {
    expect(await html('## Đường dây nóng'.normalize('NFD'))).toContain('id="duong-day-nong"');
  });
});

describe('liên kết trong trang nằm dưới thư mục gốc', () => {
  test.each([
    ['[xem](/canh-bao/)', '<p><a href="/thu/canh-bao/">xem</a></p>'],
    ['[xem](#dau-hieu)', '<p><a href="#dau-hieu">xem</a></p>'],
    ['[ngoài](https://vi.du/)', '<p><a href="https://vi.du/">ngoài</a></p>'],
  ])('%s', async (markdown, rendered) => {
    expect(await html(markdown)).toBe(rendered);
  });
});

const linked = (group: string, id: string, words: string): string =>
  `<a href="/thu/thuat-ngu/${group}/#${id}">${words}</a>`;
const khoiTo = linked('vu-an', 'khoi-to', 'khởi tố');

describe('chỗ đầu tiên dùng một thuật ngữ dẫn tới nghĩa của nó', () => {
  test.each([
    ['Họ bị khởi tố.', `<p>Họ bị ${khoiTo}.</p>`],
    ['khởi tố', `<p>${khoiTo}</p>`],
    ['khởi tố, rồi khởi tố', `<p>${khoiTo}, rồi khởi tố</p>`],
    ['khởi tố\n\nkhởi tố', `<p>${khoiTo}</p>\n<p>khởi tố</p>`],
    ['Đã **khởi\ntố** ngay', `<p>Đã <strong>${linked('vu-an', 'khoi-to', 'khởi\ntố')}</strong> ngay</p>`],
    [
      'Khởi tố và COMMIT',
      `<p>${linked('vu-an', 'khoi-to', 'Khởi tố')} và ${linked('quoc-te', 'commit', 'COMMIT')}</p>`,
    ],
    ['git commit', '<p>git commit</p>'],
    ['bóc lột', '<p>bóc lột</p>'],
    ['bóc lột tình dục', `<p>${linked('hanh-vi', 'boc-lot-tinh-duc', 'bóc lột tình dục')}</p>`],
    ['[khởi tố](/tin/) và khởi tố', `<p><a href="/thu/tin/">khởi tố</a> và ${khoiTo}</p>`],
    ['[đã **khởi tố** rồi][tin]\n\n[tin]: /tin/', '<p><a href="/thu/tin/">đã <strong>khởi tố</strong> rồi</a></p>'],
    ['## Khởi tố\n\nkhởi tố', `<h2 id="khoi-to">Khởi tố</h2>\n<p>${khoiTo}</p>`],
    ['`khởi tố`', '<p><code>khởi tố</code></p>'],
    ['khởi tố [là gì](/thuat-ngu/#khoi-to)', '<p>khởi tố <a href="/thu/thuat-ngu/#khoi-to">là gì</a></p>'],
    ['Gọi chính sách @111', '<p>Gọi chính sách <a href="tel:111">111</a></p>'],
  ])('%j', async (markdown, rendered) => {
    expect(await html(markdown)).toBe(rendered);
  });

  test('trang sau dẫn lại từ đầu', async () => {
    const shared = options();
    const pages = [await markdownToHtml('khởi tố', shared), await markdownToHtml('khởi tố', shared)];
    expect(pages.map(({ html: text }) => text.trim())).toEqual([`<p>${khoiTo}</p>`, `<p>${khoiTo}</p>`]);
  });

  test('đoạn chat mẫu và khung gọi để yên, khung lưu ý thì không', async () => {
    const { code } = await mdxToJs(
      '<SampleChat>\n\n- Họ: khởi tố\n\n</SampleChat>\n\n<Callout tone="luu-y">\n\nBị khởi tố.\n\n</Callout>\n',
      options(),
    );
    expect(code.match(/vu-an\/#khoi-to/g)).toHaveLength(1);
    expect(code.indexOf('vu-an/#khoi-to')).toBeGreaterThan(code.indexOf('luu-y'));
  });

  test('chữ Việt trong trang tiếng Anh để yên', async () => {
    const { code } = await mdxToJs('Show: <Vietnamese>khởi tố</Vietnamese>\n', options());
    expect(code).toContain('khởi tố');
    expect(code).not.toContain('/thuat-ngu/');
  });

  test('không có thuật ngữ nào thì chữ còn nguyên', async () => {
    const plain = { ...options(), ...markdownPlugins(register, [], (path) => path) };
    expect((await markdownToHtml('khởi tố', plain)).html.trim()).toBe('<p>khởi tố</p>');
  });
});

test('lời của bạn đọc trong đoạn chat mẫu được đánh dấu', async () => {
  expect(await html('- Họ: Việc nhẹ lắm\n- Bạn: **Thật không?**\n- Bạn bè nói gì')).toMatchInlineSnapshot(`
    "<ul>
    <li>Họ: Việc nhẹ lắm</li>
    <li class="mine">Bạn: <strong>Thật không?</strong></li>
    <li>Bạn bè nói gì</li>
    </ul>"
  `);
});

test('bảng: ô đầu là tên dòng, mỗi ô khác mang tên cột, liên kết trong ô vẫn dưới thư mục gốc', async () => {
  const table =
    '| Bạn là | Được giúp |\n| --- | --- |\n| [Nạn nhân](/an-toan/) | **Cả** mười |\n| Người đang chờ | Gọi @111 |';
  expect(await html(table)).toMatchInlineSnapshot(`
    "<table>
    <thead>
    <tr>
    <th scope="col">Bạn là</th>
    <th scope="col">Được giúp</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row"><a href="/thu/an-toan/">Nạn nhân</a></th>
    <td data-label="Được giúp"><strong>Cả</strong> mười</td>
    </tr>
    <tr>
    <th scope="row">Người đang chờ</th>
    <td data-label="Được giúp">Gọi <a href="tel:111">111</a></td>
    </tr>
    </tbody>
    </table>"
  `);
});

test('bảng chỉ có đầu bảng, bảng thiếu ô: không hỏng', async () => {
  expect(await html('| Bạn là | Được giúp |\n| --- | --- |')).toContain('<th scope="col">Được giúp</th>');
  expect(await html('| Bạn là | Được giúp |\n| --- | --- |\n| Nạn nhân |')).toContain('<th scope="row">Nạn nhân</th>');
});

test('dấu câu còn nguyên như người viết gõ', async () => {
  expect(await html('"Mua bán" -- người... \'đi\' (c)')).toBe('<p>"Mua bán" -- người... \'đi\' (c)</p>');
});

test('trang MDX qua cùng các bước, thẻ của trang còn nguyên', async () => {
  const { code } = await mdxToJs(
    '## Gọi ai\n\n<Callout tone="khan-cap">\n\nGọi @111, xem [thêm](/an-toan/).\n\n</Callout>\n',
    options(),
  );
  expect(code).toContain('"tel:111"');
  expect(code).toContain('"/thu/an-toan/"');
  expect(code).toContain('"goi-ai"');
  expect(code).toContain('tone: "khan-cap"');
});
