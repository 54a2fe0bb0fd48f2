import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderProblems } from '#checks/index.ts';
import { problemsOfNew } from '#cli/new/new-page.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** Whole pages that the guide shows, with the path that it gives them in the words before. */
const samples = [...guide.matchAll(/```mdx\n(---\n.*?)```/gs)].map((match) => {
  const before = guide.slice(Math.max(0, match.index - 120), match.index);
  return { path: /đặt ở `([^`]+\.mdx)`/.exec(before)?.[1] ?? 'tin/ba-cau-nen-hoi.mdx', text: match[1] ?? '' };
});

test.each(samples)('mẫu $path chép vào là không có lỗi', async ({ path, text }) => {
  expect(renderProblems(await problemsOfNew('content', path, text))).toBe('');
});

test('có mẫu để chép', () => expect(samples.length).toBeGreaterThanOrEqual(4));

test('lời báo lỗi trong hướng dẫn đúng là lời của máy', async () => {
  const [, shown = ''] = /```text\n(content\/tin\/ba-cau-nen-hoi\.mdx:1 .*?)\n\n\d+ lỗi/s.exec(guide) ?? [];
  const faulty = (samples[0]?.text ?? '')
    .replace('summary:', 'sumary:')
    .replace('publishedOn: 2026-11-21', 'publishedOn: 31/11/2026')
    .replace('gọi @111 khi', 'gọi 111 khi')
    .replace('[việc nhẹ lương cao](/canh-bao/viec-nhe-luong-cao/)', '[xem thêm](/duong-day-nong/)');
  const said = renderProblems(await problemsOfNew('content', 'tin/ba-cau-nen-hoi.mdx', faulty));
  const withoutLines = (text: string): string =>
    text.replace(/\.mdx:\d+/g, '.mdx').replace(/^.*\(sentence-length\)$/gm, '');
  expect(withoutLines(said)).toBe(withoutLines(shown));
});

describe('hình trong hướng dẫn', () => {
  const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)|<img src="([^"]+)"[^>]*alt="([^"]*)"/g)].map(
    ([, alt, path, source, words]) => ({ path: path ?? source ?? '', alt: alt ?? words ?? '' }),
  );

  test('có hình', () => expect(pictures.length).toBeGreaterThanOrEqual(4));

  test.each(pictures)('$path: có thật, không quá 60 kB, có lời tả', ({ path, alt }) => {
    const file = join('content', path);
    expect(existsSync(file)).toBe(true);
    expect(statSync(file).size).toBeLessThanOrEqual(60_000);
    expect(alt.length).toBeGreaterThan(20);
  });
});

test('mọi mục lục dẫn tới một đề mục có thật', () => {
  const anchors = [...guide.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
  const wanted = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
  expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
