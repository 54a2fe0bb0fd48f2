import { expect, test } from 'vitest';
import { readabilityOf } from '#domain/readability.ts';
import { readingMinutes, readingTimeText, readSyllables } from '#domain/reading-time.ts';

test.each([
  ['Gọi @111 khi an toàn.', 5],
  ['## Cần nhớ\n\n- Một.\n- Hai.\n\n1. Ba.\n', 5],
  ['Đọc [luật mới](/van-ban/tra-cuu/luat-53-2024-qh15/) trước.', 4],
  ['Luật cấm <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />.', 2],
  ['<Callout tone="luu-y" title="Nhớ">\n\nGọi ngay.\n\n</Callout>', 2],
  ['![Biển chỉ đường tới đồn](./bien.jpg)', 5],
  ['', 0],
])('%s', (body, count) => expect(readSyllables(body)).toBe(count));

test.each([
  [0, 1],
  [1, 1],
  [299, 1],
  [300, 2],
  [1000, 5],
])('%i tiếng đọc trong %i phút', (syllables, minutes) => expect(readingMinutes(syllables)).toBe(minutes));

test('lời trên trang', () => {
  expect(readingTimeText('Một câu năm tiếng đây. '.repeat(160))).toBe('Đọc trong khoảng 4 phút');
});

test.each([
  [5, 'dễ'],
  [12, 'dễ'],
  [12.1, 'vừa'],
  [16.1, 'hơi dài'],
  [20.1, 'khó'],
])('câu trung bình %f tiếng: %s', (average, level) => expect(readabilityOf(average)).toBe(level));
