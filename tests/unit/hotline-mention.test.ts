import { expect, test } from 'vitest';
import { expandMentions, splitMentions } from '#domain/hotline-mention.ts';

const shown = (text: string): string =>
  splitMentions(text)
    .map((part) => (part.kind === 'text' ? part.text : `⟨${part.id}⟩`))
    .join('');

test.each([
  ['Gọi @111 khi an toàn.', 'Gọi ⟨111⟩ khi an toàn.'],
  ['@111', '⟨111⟩'],
  ['Ở nước ngoài, gọi @bao-ho-cong-dan.', 'Ở nước ngoài, gọi ⟨bao-ho-cong-dan⟩.'],
  ['(@111, @113)', '(⟨111⟩, ⟨113⟩)'],
  ['“@111”', '“⟨111⟩”'],
  ['gọi\n@111', 'gọi\n⟨111⟩'],
  ['gọi\u00a0@111', 'gọi\u00a0⟨111⟩'],
  ['@111- rồi chờ', '⟨111⟩- rồi chờ'],
  ['@111–@113', '⟨111⟩–@113'],
  ['@111 @113', '⟨111⟩ ⟨113⟩'],
])('“%s”', (text, split) => {
  expect(shown(text)).toBe(split);
});

test.each(['hoi@congan.gov.vn', 'a@b', '@', '@ 111', '@-111', '@Đường-dây', '@ABC', 'không có gì', ''])(
  'không phải lời nhắc: “%s”',
  (text) => {
    expect(shown(text)).toBe(text);
  },
);

test('các phần ghép lại không mất chữ nào', () => {
  const text = 'Gọi @111 hoặc @113, viết hoi@congan.gov.vn; đừng chờ @111';
  const joined = splitMentions(text)
    .map((part) => (part.kind === 'text' ? part.text : `@${part.id}`))
    .join('');
  expect(joined).toBe(text);
});

test('số thay vào đúng chỗ nhắc', () => {
  const numbers = new Map([['bao-ho-cong-dan', 'số bảo hộ']]);
  expect(expandMentions('Gọi @bao-ho-cong-dan, @khong-co!', (id) => numbers.get(id) ?? '?')).toBe('Gọi số bảo hộ, ?!');
});
