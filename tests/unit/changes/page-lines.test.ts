import { expect, test } from 'vitest';
import { pageLinesOf } from '#outputs/changes/page-lines.ts';

test('lời của trang, mỗi khối một dòng, rồi tên, liên kết, hình, dữ liệu', () => {
  const html = `<!DOCTYPE html><html lang="vi"><head><title>Tàu cá</title>
<meta name="description" content="Điều cần biết."><meta name="viewport" content="width=device-width">
<style>p{color:red}</style><script src="/_astro/6hhJzNiV.js" type="module"></script>
<script type="application/ld+json">{"@type":"Article","name":"Tàu cá"}</script></head>
<body><nav aria-label="Mục"><a href="/tin/">Tin</a></nav><main><h1>Tàu  cá</h1>
<p>Gọi <a href="tel:111"><strong>111</strong></a> khi
an toàn.</p><ul><li>Một</li><li>Hai <em>ba</em></li></ul><img src="/a.png" alt="Cảng cá">
<svg><text>ẩn</text></svg></main></body></html>`;
  expect(pageLinesOf(html)).toMatchInlineSnapshot(`
    [
      "Tin",
      "Tàu cá",
      "Gọi 111 khi an toàn.",
      "Một",
      "Hai ba",
      "Tên cửa sổ: Tàu cá",
      "Mô tả: Điều cần biết.",
      "Dữ liệu: {",
      "Dữ liệu: "@type": "Article",",
      "Dữ liệu: "name": "Tàu cá"",
      "Dữ liệu: }",
      "Nhãn đọc lên: Mục",
      "Liên kết: Tin → /tin/",
      "Liên kết: 111 → tel:111",
      "Hình: Cảng cá (/a.png)",
    ]
  `);
});

test('JSON-LD hỏng vẫn thành một dòng', () => {
  expect(pageLinesOf('<script type="application/ld+json">{a</script>')).toEqual(['Dữ liệu: {a']);
});
