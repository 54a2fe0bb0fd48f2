import { expect, test } from 'vitest';
import { vocabularyOf } from '#outputs/search/vocabulary.ts';

test('mỗi chữ một lần, dấu hay gặp nhất, chữ hay gặp đứng trước', () => {
  expect(vocabularyOf(['<p>Bán người, bạn bán</p>', '<h2>Người bán người</h2>', '<p>Mua</p>'])).toEqual([
    'bán',
    'người',
    'mua',
  ]);
});

test('chữ viết tách dấu, hoa hay đặt dấu kiểu cũ đều là một chữ', () => {
  expect(vocabularyOf([`<p>HÒA hoà ${'hòa'.normalize('NFD')} đường</p>`])).toEqual(['hòa', 'đường']);
});

test('không kể số và chữ một con chữ', () => {
  expect(vocabularyOf(['<p>Điều 150, điểm a: 2 người, SOM14</p>']).toSorted()).toEqual([
    'người',
    'som14',
    'điều',
    'điểm',
  ]);
});

test('chỉ chữ người đọc thấy: không thẻ, kiểu dáng, dữ liệu trong mã lệnh, tên dấu', () => {
  const page =
    '<style>.hop{color:red}</style><script type="application/ld+json">{"@context":"https://schema.org"}</script>' +
    '<p class="nhac" title="chú ý">Gọi &quot;111&quot; &amp; chờ&#39;</p>';
  expect(vocabularyOf([page])).toEqual(['chờ', 'gọi']);
});

test('chữ gặp bằng nhau: luôn một thứ tự', () => {
  expect(vocabularyOf(['<p>xa gần</p>'])).toEqual(vocabularyOf(['<p>gần xa</p>']));
  expect(vocabularyOf(['<p>bạn bán</p>'])).toEqual(vocabularyOf(['<p>bán bạn</p>']));
});

test('không trang nào thì không chữ nào', () => expect(vocabularyOf([])).toEqual([]));
