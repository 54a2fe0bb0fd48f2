import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test, vi } from 'vitest';
import type { LessonTexts } from '#domain/lesson-texts.ts';
import { lessonFilesOf, renderAllLessonsZip, renderLesson, renderLessonZip } from '#outputs/lesson/lesson-files.ts';
import { html } from '#outputs/lesson/markup.ts';
import { attributeOf, elementsOf, plainTextOf } from '../support/html.ts';
import { htmlRules } from '../support/html-rules.ts';
import { otherAnswers, workLesson } from '../support/lesson-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const lesson = renderLesson(workLesson, '2026-11-22');
const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const unpacked = unzipSync(renderLessonZip(lesson));
const pageNames = Object.keys(unpacked).filter((name) => name.endsWith('.html'));
const readable = (page: string): string => {
  const [root] = elementsOf(page);
  return root ? plainTextOf(root) : '';
};

test('gói của bài: đủ tệp, từng byte', () => {
  expect(Object.keys(unpacked)).toEqual([
    'mo-bai.html',
    'trinh-chieu.html',
    'cho-lop.html',
    'ca-bai.html',
    'giao-an.pdf',
    'trinh-chieu.pdf',
    'ghi-chu.pdf',
    'phieu.pdf',
    'trac-nghiem.pdf',
    'thu.pdf',
    'bang-phan.pdf',
    'dap-an.pdf',
  ]);
  for (const { name, content } of lessonFilesOf(lesson)) expect(unpacked[name], name).toEqual(new Uint8Array(content));
});

test('cùng lời thì cùng byte, và không quá 500 kB', () => {
  const again = renderLessonZip(renderLesson(structuredClone(workLesson), '2026-11-22'));
  expect(Buffer.from(again).equals(renderLessonZip(lesson))).toBe(true);
  expect(again.length).toBeLessThan(500_000);
});

test('gói của mọi bài: một trang mở trước dẫn tới từng bài, mỗi bài một thư mục', () => {
  const other = { ...lesson, texts: { ...workLesson, id: 'bai-khac' } };
  const files = unzipSync(renderAllLessonsZip([lesson, other]));
  const names = Object.keys(files);
  expect(names).toHaveLength(1 + 2 * lessonFilesOf(lesson).length);
  expect([...new Set(names.map((name) => name.split('/')[0]))]).toEqual(['mo-bai.html', 'loi-moi-di-lam', 'bai-khac']);
  const start = new TextDecoder().decode(files['mo-bai.html']);
  const linked = elementsOf(start).flatMap((element) => attributeOf(element, 'href') ?? []);
  expect(linked).toEqual(['loi-moi-di-lam/mo-bai.html', 'bai-khac/mo-bai.html']);
  expect(linked.filter((address) => files[address] === undefined)).toEqual([]);
  expect(start).toContain('BH · 22/11/2026 · Gọi 111 khi an toàn');
});

/** Addresses that a page would ask for or lead to, apart from places in itself and files beside it. */
const leadsAway = (page: string): string[] => [
  ...elementsOf(page)
    .flatMap((element) =>
      ['href', 'src', 'srcset', 'action', 'poster', 'data'].flatMap((name) => attributeOf(element, name) ?? []),
    )
    .filter((address) => !address.startsWith('#') && unpacked[address] === undefined),
  ...(/(?:url\(|@import)[^;]*/u.exec(page) ?? []),
];

describe.each(pageNames)('%s', (name) => {
  const page = textOf(unpacked[name]);

  test('HTML đúng chuẩn', async () => {
    const { results } = await new HtmlValidate(htmlRules).validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test('mở được không cần mạng: không gọi gì bên ngoài, không có mã chạy', () => {
    expect(leadsAway(page)).toEqual([]);
    expect(elementsOf(page).filter(({ tagName }) => tagName === 'script' || tagName === 'link')).toEqual([]);
  });

  test('có mã nguồn, ngày và số gọi khi an toàn', () =>
    expect(readable(page)).toContain('Nguồn: BH-loi-moi-di-lam · 22/11/2026 · Gọi 111 khi an toàn'));
});

test.each([
  '<img src="https://x.vn/a.png" alt="">',
  '<a href="/bai-hoc/">Bài</a>',
  '<style>body{background:url(a.png)}</style>',
  '<a href="khong-co.pdf">Thiếu</a>',
])('trang gọi ra ngoài thì bị thấy: %s', (page) => expect(leadsAway(page)).not.toEqual([]));

test('trang mở đầu dẫn tới mọi tệp còn lại; tệp có đáp án đứng ở phần của thầy cô', () => {
  const links = elementsOf(textOf(unpacked['mo-bai.html'])).flatMap((element) => attributeOf(element, 'href') ?? []);
  expect(links.toSorted()).toEqual(
    Object.keys(unpacked)
      .filter((name) => name !== 'mo-bai.html')
      .sort(),
  );
});

test('phần cho cả lớp của trang mở đầu chỉ có tệp không đổi khi đáp án đổi', () => {
  const others = unzipSync(renderLessonZip(renderLesson(otherAnswers, '2026-11-22')));
  const nav = elementsOf(textOf(unpacked['mo-bai.html'])).find(({ tagName }) => tagName === 'nav');
  const offered = nav ? elementsOf(nav).flatMap((element) => attributeOf(element, 'href') ?? []) : [];
  expect(offered).toEqual([
    'trinh-chieu.html',
    'cho-lop.html',
    'trinh-chieu.pdf',
    'phieu.pdf',
    'trac-nghiem.pdf',
    'thu.pdf',
  ]);
  for (const name of offered) expect(unpacked[name], name).toEqual(others[name]);
});

test('trang cho học sinh không đổi khi đáp án, lý do và ghi chú đổi', () => {
  const others = renderLesson(otherAnswers, '2026-11-22').pages;
  const changed = lesson.pages.filter(({ content }, index) => textOf(content) !== textOf(others[index]?.content));
  expect(changed.map(({ name }) => name)).toEqual(['ca-bai.html']);
});

test('cả bài: đủ lời của giáo án, trình chiếu, phiếu, trắc nghiệm, thư, bảng, đáp án', () => {
  const said = readable(textOf(unpacked['ca-bai.html']));
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value instanceof Object
        ? Object.entries(value).flatMap(([key, inner]) =>
            ['kind', 'id', 'url', 'summary'].includes(key) ? [] : strings(inner),
          )
        : [];
  expect(strings(workLesson).filter((words) => !said.includes(words.trim()))).toEqual([]);
});

test('lời có dấu của HTML vẫn là lời', () => {
  const texts: LessonTexts = { ...workLesson, homework: 'Viết <script>alert(1)</script> & "xong".' };
  const page = renderLesson(texts, '2026-11-22').pages.find(({ name }) => name === 'ca-bai.html');
  expect(readable(textOf(page?.content))).toContain(texts.homework);
  expect(html`<p title="${'"'}">${'<b>'}</p>`.markup).toBe('<p title="&quot;">&lt;b&gt;</p>');
});
