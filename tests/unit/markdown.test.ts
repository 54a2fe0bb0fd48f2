import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownPlugins } from '#markdown/index.ts';

const register = [
  { id: '111', display: '111', dial: '111', channel: 'goi' },
  { id: 'bao-ho-cong-dan', display: '+00 00', dial: '+0000', channel: 'goi' },
  { id: 'tin-nhan', display: '0000', dial: '0000', channel: 'nhan-tin' },
] as const;
const options = () => ({
  ...markdownPlugins(register, (path) => `/thu${path}`),
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
