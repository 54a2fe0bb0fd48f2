import { expect, test } from 'vitest';
import { pathOfSource } from '#domain/translated-source.ts';

test.each([
  ['tro-giup/dang-nguy-hiem.mdx', '/tro-giup/dang-nguy-hiem/'],
  ['chien-dich/30-7/2025.mdx', '/chien-dich/30-7/2025/'],
  ['trang/an-toan.mdx', '/an-toan/'],
  ['duong-day-nong.yaml', '/duong-day-nong/'],
  ['van-kien.yaml', undefined],
  ['en/danger.mdx', undefined],
  ['khac/an-toan.mdx', undefined],
  ['an-toan.mdx', undefined],
  ['README.md', undefined],
])('%s → %s', (file, path) => expect(pathOfSource(file)).toBe(path));
