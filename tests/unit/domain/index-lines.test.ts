import { expect, test } from 'vitest';
import { firstSentence } from '#domain/first-sentence.ts';
import { initialLetter } from '#domain/initial-letter.ts';

test.each([
  ['Án điểm', 'A'],
  ['Điều ước quốc tế', 'Đ'],
  ['điều', 'Đ'],
  ['Ủy ban nhân dân', 'U'],
  ['“Việc nhẹ lương cao”', 'V'],
  ['11 dấu hiệu', 'D'],
  ['Đề án'.normalize('NFD'), 'Đ'],
  ['138', '#'],
])('%s đứng dưới chữ %s', (name, letter) => expect(initialLetter(name)).toBe(letter));

test.each([
  ['Một câu. Câu sau.', 'Một câu.'],
  ['Ở TP. Hồ Chí Minh, Sở chủ trì. Hết.', 'Ở TP. Hồ Chí Minh, Sở chủ trì.'],
  ['Từ 01/7/2025, quyết định 1.957. Sau đó.', 'Từ 01/7/2025, quyết định 1.957.'],
  ['Thật không? Không.', 'Thật không?'],
  ['Không có dấu chấm', 'Không có dấu chấm'],
  ['', ''],
])('câu đầu của %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
