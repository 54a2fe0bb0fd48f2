import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/built-site.ts';
import { groupedFaults } from '../support/grouped-faults.ts';
import { gluedWords, plainReading } from '../support/plain-reading.ts';

/** What may stand before the title: two skip links, the name of the site, the menu, the quick exit. In characters. */
const mostBeforeTitle = 420;
/**
 * From the title to the number to call, in characters: a page for people in need offers it near its title; a list of
 * warnings and a sheet of questions offer it after themselves. Elsewhere the foot of the page has it.
 */
function mostBeforeCall(path: string): number {
  if (path === '/canh-bao/' || path === '/kiem-tra/') return 3_000;
  return /^\/(?:$|duong-day-nong\/|canh-bao\/|tro-giup\/|404\.html)/.test(path) ? 700 : Number.POSITIVE_INFINITY;
}

/** What keeps a reader without styles from the heading and the number. */
function orderFaults(path: string, html: string): string[] {
  const lines = plainReading(html);
  const title = lines.findIndex((line) => line.startsWith('# '));
  const before = lines.slice(0, Math.max(title, 0)).join(' ').length;
  const call = lines
    .slice(title)
    .join(' ')
    .search(/\b111\b/);
  return [
    ...(title < 0 ? ['không có tiêu đề'] : []),
    ...(/^(?:Đến nội dung|Skip to content)/.test(lines[0] ?? '') ? [] : [`dòng đầu là “${lines[0]}”`]),
    ...(before > mostBeforeTitle ? [`${before} ký tự trước tiêu đề, cần không quá ${mostBeforeTitle}`] : []),
    ...(call < 0 ? ['không có số 111 sau tiêu đề'] : []),
    ...(call > mostBeforeCall(path) ? [`${call} ký tự từ tiêu đề tới 111, cần không quá ${mostBeforeCall(path)}`] : []),
  ];
}

describe('đọc không kiểu dáng, không mã lệnh, theo thứ tự nguồn', () => {
  test('tiêu đề ở đầu, 111 ở gần', () =>
    expect(
      groupedFaults(builtPages.flatMap(({ path, html }) => orderFaults(path, html).map((fault) => ({ path, fault })))),
    ).toEqual([]));

  test('chữ của hai liên kết cạnh nhau không dính thành một', () => {
    const faults = builtPages.flatMap(({ path, html }) => gluedWords(html).map((fault) => ({ path, fault })));
    expect(groupedFaults(faults)).toEqual([]);
  });

  test('bộ kiểm tra thấy chữ dính', () =>
    expect(gluedWords('<p><a href="/">Gọi 111</a><span>khi an toàn</span> <a href="/x">Tìm</a></p>')).toEqual([
      '“Gọi 111” dính “khi an toàn”',
    ]));

  test('một cảnh báo đọc như thế nào', () =>
    expect(plainReading(builtPage('/canh-bao/viec-nhe-luong-cao/').html).slice(0, 34)).toMatchInlineSnapshot(`
      [
        "Đến nội dung Thoát nhanh khỏi trang này",
        "Phòng, chống",
        "mua bán người",
        "Mục",
        "Gọi ai: các số giúp đỡ",
        "Trợ giúp",
        "Cảnh báo",
        "Có phải lừa không?",
        "Giải thích luật",
        "Bài học",
        "Chiến dịch 30/7",
        "Bộ truyền thông",
        "Văn bản",
        "Ai làm gì",
        "Tin",
        "Thuật ngữ",
        "Tìm kiếm",
        "Đọc khi không có mạng",
        "Thoát nhanh, xem an toàn",
        "Về trang này",
        "Thoát nhanh",
        "Cảnh báo",
        "# “Việc nhẹ lương cao” ở nước ngoài: bẫy vào khu lừa đảo",
        "Việc dễ, lương cao, có người lo hết chi phí: bạn có thể bị đưa vào khu khép kín ở Campuchia, Lào, Myanmar và bị ép đi lừa người.",
        "Ba dấu hiệu",
        "Lời mời mơ hồ: không tên công ty, không cần bằng cấp, không hợp đồng.",
        "Có người ứng tiền, trả mọi chi phí, làm hộ chiếu giúp bạn.",
        "Giục đi gấp, giấu gia đình, đi đường tiểu ngạch, giao giấy tờ cho họ giữ.",
        "Gọi 111 Gọi khi an toàn. Miễn phí, 24 giờ.",
        "Làm gì ngay",
        "Chưa đi: dừng lại. Chưa nhận tiền, chưa đưa giấy tờ, chưa lên xe.",
        "Kể cho một người mà bạn tin; gửi họ tên, số điện thoại và nơi hẹn của người mời.",
        "Gọi 111 khi an toàn để hỏi. Đang nguy hiểm ở Việt Nam thì gọi 113.",
        "Đang ở nước ngoài: chờ lúc an toàn rồi gọi số bảo hộ công dân +84 981 84 84 84 hoặc +84 965 41 11 18.",
      ]
    `));

  test.each([
    [
      'mục lục trước tiêu đề',
      (html: string) => html.replace('<h1', `<p>${'mục lục dài '.repeat(40)}</p><h1`),
      /ký tự trước tiêu đề/,
    ],
    ['không có số', (html: string) => html.replaceAll('111', '…'), /không có số 111/],
    [
      'số ở cuối',
      (html: string) => html.replace('</h1>', `</h1><p>${'lời dẫn '.repeat(120)}</p>`),
      /ký tự từ tiêu đề tới 111/,
    ],
    ['không có tiêu đề', (html: string) => html.replaceAll('h1', 'h2'), /không có tiêu đề/],
    ['lời khác đứng đầu', (html: string) => html.replace('<body>', '<body><p>Tin mới</p>'), /dòng đầu là “Tin mới”/],
  ])('bộ kiểm tra thấy lỗi được đưa vào: %s', (_, change, fault) => {
    const { path, html } = builtPage('/canh-bao/viec-nhe-luong-cao/');
    expect(orderFaults(path, change(html)).join('\n')).toMatch(fault);
  });
});
