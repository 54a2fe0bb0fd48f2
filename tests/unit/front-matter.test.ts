import { expect, test } from 'vitest';
import { splitFrontMatter } from '#domain/front-matter.ts';

test.each([
  ['thường', "---\ntitle: 'Đường dây nóng'\n---\n\n# Lời\n", "title: 'Đường dây nóng'", '\n# Lời\n', 4],
  ['dòng Windows', '---\r\ntitle: A\r\nyear: 2020\r\n---\r\nLời', 'title: A\r\nyear: 2020', 'Lời', 5],
  ['dấu cách sau ---', '---  \ntitle: A\n---\t\nLời', 'title: A', 'Lời', 4],
  ['không có thân', '---\ntitle: A\n---', 'title: A', '', 3],
  ['--- trong thân là chữ', '---\ntitle: A\n---\nMột\n---\nHai', 'title: A', 'Một\n---\nHai', 4],
  [
    '--- trong chuỗi không đóng',
    '---\ntitle: a---b\nnote: |\n  ---x\n---\nLời',
    'title: a---b\nnote: |\n  ---x',
    'Lời',
    6,
  ],
  ['không có đầu trang', '# Lời\n---\n', '', '# Lời\n---\n', 1],
  ['không đóng', '---\ntitle: A\nLời', '', '---\ntitle: A\nLời', 1],
  ['không ở dòng đầu', '\n---\ntitle: A\n---\n', '', '\n---\ntitle: A\n---\n', 1],
  ['tệp rỗng', '', '', '', 1],
])('%s', (_name, file, frontMatter, body, bodyLine) => {
  expect(splitFrontMatter(file)).toEqual({ frontMatter, body, bodyLine });
});
