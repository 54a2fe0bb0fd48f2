import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow, type SourceFile } from '../support/source-files.ts';

const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));

const isExact = (version: string): boolean => /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);

describe.each(['dependencies', 'devDependencies', 'optionalDependencies'])('%s', (group) => {
  test('ghi phiên bản chính xác, không ^ hay ~', () => {
    expect(Object.entries(manifest[group] ?? {}).filter(([, version]) => !isExact(version))).toEqual([]);
  });
});

test('package-lock.json giữ đúng những phiên bản ấy', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    expect(lock.packages[''][group]).toEqual(manifest[group]);
});

test('gốc kho chỉ có những mục đã định', () => {
  const known = [
    ...['src', 'content', 'public', 'tests', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
    ...['README.md', 'CONTRIBUTING.md', 'LICENSE'],
    // Made by npm and by the build, never committed.
    ...['node_modules', 'dist'],
  ];
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
});

test('content/ chỉ có bài viết, dữ liệu, bản chép và hình', () => {
  const strange = filesBelow('content', (name) => !/\.(?:mdx|md|yaml|txt|jpe?g|png|webp|svg)$/.test(name)).map(
    ({ path }) => path,
  );
  expect(strange).toEqual([]);
});

test('bài viết không có mã', () => {
  const coded = filesBelow('content', (name) => name.endsWith('.mdx'))
    .filter(({ path }) => !path.startsWith('van-ban/'))
    .filter(({ text }) => /^(?:import|export)\s|<script|<style|\sstyle=/mu.test(text));
  expect(coded.map(({ path }) => path)).toEqual([]);
});

/** Whole numbers with a country code, or of the 1800 and 1900 series; years and examples cut short are none. */
const phoneNumber = /(?<![\d.])(?:(?:\+|00)84(?:[\s.()-]{0,2}\d){8,10}|1[89]00(?:[\s.]?\d){4,6})(?!\d)/gu;
const phoneNumbersIn = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(phoneNumber)].map(([found]) => `${path}: ${found}`);

test('số điện thoại chỉ nằm trong content/duong-day-nong.yaml và trong văn bản nguyên văn', () => {
  const isText = (name: string): boolean => /\.(?:ts|astro|css|typ|mdx?|yaml|txt|svg|json|webmanifest)$/.test(name);
  const articles = filesBelow('content', isText).filter(
    ({ path }) => path !== 'duong-day-nong.yaml' && !path.startsWith('van-ban/'),
  );
  const found = [...articles, ...filesBelow('src', isText), ...filesBelow('public', isText)].flatMap(phoneNumbersIn);
  expect(found).toEqual([]);
});

test.each([
  '+84 981 84 84 84',
  '(+84) 24 3333 5555',
  '0084981848484',
  '1900 6750',
  '19001567',
  '1800.1567',
  'gọi 1900 96 96 80',
])('số cố ý bị thấy: %s', (text) => expect(phoneNumbersIn({ path: 'x', text })).toHaveLength(1));

test.each(['năm 1900', '1800–1945', '30/7/1900', 'M4 19.1900 6750', '/** +84 981 …, 1900 … */', '111, 113'])(
  'không phải số điện thoại: %s',
  (text) => expect(phoneNumbersIn({ path: 'x', text })).toEqual([]),
);
