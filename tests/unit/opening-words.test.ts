import { expect, test } from 'vitest';
import { openingWords } from '#domain/opening-words.ts';

test.each([
  ['- (1) Tổ chức các hoạt động truyền thông tại cộng đồng', 'Tổ chức các hoạt …'],
  ['2. Định kỳ quý, 06 tháng', 'Định kỳ quý, 06 …'],
  ['- Tiểu Đề án 1, và tiếp', 'Tiểu Đề án 1 …'],
  ['Điều 2. Quyết định này', 'Quyết định này'],
  ['b) Phân công', 'Phân công'],
])('%s → %s', (text, words) => expect(openingWords(text, 4)).toBe(words));
