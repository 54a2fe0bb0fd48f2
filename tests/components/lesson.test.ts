import { describe, expect, test } from 'vitest';
import ClassTally from '#components/lesson/ClassTally.astro';
import LessonFilters from '#components/lesson/LessonFilters.astro';
import LessonKey from '#components/lesson/LessonKey.astro';
import LessonLetter from '#components/lesson/LessonLetter.astro';
import LessonOutputs from '#components/lesson/LessonOutputs.astro';
import LessonQuestions from '#components/lesson/LessonQuestions.astro';
import LessonQuiz from '#components/lesson/LessonQuiz.astro';
import LessonSheet from '#components/lesson/LessonSheet.astro';
import LessonSlides from '#components/lesson/LessonSlides.astro';
import { toPage } from '#library/page.ts';
import { quizKeyOf } from '#outputs/lesson/quiz-key.ts';
import type { Lesson } from '#schemas/lesson.ts';
import { lessonGroupPaths } from '#schemas/lesson-groups.ts';
import { href } from '#site.ts';
import { lessonEntry } from '../support/entries.ts';
import { hotlines } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const numberOf = (id: string): string => `số ${id}`;

/** A lesson whose every answer, reason and note is `secret`, or the option at a place. */
const lessonWith = (secret: string, right: number): Lesson => {
  const options = ['Đi luôn', 'Hỏi @111 đã', 'Im lặng'];
  const choice = (question: string) => ({ question, options, answer: options[right] ?? '', why: secret });
  return lessonEntry({
    slides: [{ title: 'Hỏi ai', points: ['Nghĩ một phút.', 'Gọi @111.'], notes: secret }],
    sheet: {
      intro: 'Em làm một mình.',
      tasks: [
        { title: 'Viết', text: 'Đoạn một.\n\nĐoạn hai.', lines: 3, answer: secret, why: secret },
        { title: 'Chọn', text: 'Đánh dấu.', lines: 0, options, answer: secret },
      ],
    },
    questions: [choice('Câu nói trong lớp?')],
    quiz: [{ skill: 'Hỏi lại', before: choice('Trước?'), after: choice('Sau?') }],
    parentLetter: ['Kính gửi gia đình,', 'Gọi @111 khi an toàn.'],
  }).data;
};
const lesson = lessonWith('Vì an toàn.', 1);
const plan = '/bai-hoc/thu/';
const other = { path: '/bai-hoc/thu/trinh-chieu/', label: 'Ghi chú' };

/** The parts that pupils see, as the pages put them together. */
const pupilParts = {
  'trang chiếu': (one: Lesson) => render(LessonSlides, { slides: one.slides, hotlines, other }),
  phiếu: (one: Lesson) => render(LessonSheet, { sheet: one.sheet, hotlines }),
  'trắc nghiệm': (one: Lesson) => render(LessonQuiz, { quiz: one.quiz, keyPath: '/k.json', numberOf }),
  'bảng đếm của lớp': (one: Lesson) => render(ClassTally, { quiz: one.quiz }),
  thư: (one: Lesson) => render(LessonLetter, { paragraphs: one.parentLetter, hotlines }),
};

describe('phần của học sinh', () => {
  test.each(Object.entries(pupilParts))(
    '%s: đáp án, lý do, ghi chú đổi hết mà trang không đổi một ký tự',
    async (_, part) => {
      expect(await part(lessonWith('Lời giải khác hẳn.', 2))).toBe(await part(lesson));
    },
  );

  test('phép thử thấy được trang lộ đáp án', async () => {
    const key = (one: Lesson) => render(LessonKey, { lesson: one, hotlines });
    expect(await key(lessonWith('Lời giải khác hẳn.', 2))).not.toBe(await key(lesson));
    const notes = (one: Lesson) => render(LessonSlides, { slides: one.slides, hotlines, other, hasNotes: true });
    expect(await notes(lessonWith('Lời giải khác hẳn.', 2))).not.toBe(await notes(lesson));
  });
});

test('trang chiếu: mỗi trang một phần có tên, đường sang bản có ghi chú của đúng trang ấy', async () => {
  const html = await render(LessonSlides, { slides: lesson.slides, hotlines, other });
  expect(
    elementsOf(html, 'section').map(({ attributes }) => [attributes['id'], attributes['aria-labelledby']]),
  ).toEqual([['trang-1', 'ten-1']]);
  expect(hrefsOf(html)).toEqual(['tel:111', `${href(other.path)}#trang-1`]);
});

test('phiếu: đoạn văn, dòng kẻ để viết, ô để đánh dấu', async () => {
  const html = await render(LessonSheet, { sheet: lesson.sheet, hotlines });
  expect(elementsOf(html, 'p').map(({ text }) => text)).toEqual([
    'Em làm một mình.',
    'Đoạn một.',
    'Đoạn hai.',
    'Đánh dấu.',
  ]);
  expect(elementsOf(html, 'div').filter(({ attributes }) => attributes['class'] === 'write')).toHaveLength(3);
  expect(elementsOf(html, 'label').map(({ text }) => text)).toEqual(['Đi luôn', 'Hỏi 111 đã', 'Im lặng']);
  expect(elementsOf(html, 'input').map(({ attributes }) => attributes)).toEqual([
    { type: 'checkbox' },
    { type: 'checkbox' },
    { type: 'checkbox' },
  ]);
});

test('trắc nghiệm: mỗi câu một nhóm có tên, lựa chọn có chữ cái, không ô nào chọn sẵn', async () => {
  const html = await render(LessonQuiz, { quiz: lesson.quiz, keyPath: '/k.json', numberOf });
  expect(elementsOf(html, 'legend').map(({ text }) => text)).toEqual(['1. Trước?', '1. Sau?']);
  expect(
    elementsOf(html, 'label')
      .map(({ text }) => text)
      .slice(0, 3),
  ).toEqual(['A. Đi luôn', 'B. Hỏi số 111 đã', 'C. Im lặng']);
  expect(new Set(elementsOf(html, 'input').map(({ attributes }) => attributes['name']))).toEqual(
    new Set(['truoc-1', 'sau-1']),
  );
  expect(elementsOf(html, 'input').filter(({ attributes }) => 'checked' in attributes)).toEqual([]);
  expect(elementsOf(html, 'form')).toEqual([]);
});

test('lời giải của trắc nghiệm: chỗ đứng của lựa chọn đúng và lý do, trước rồi sau', () =>
  expect(quizKeyOf(lessonWith('Gọi @111.', 2).quiz, numberOf)).toEqual([
    [2, 'Gọi số 111.'],
    [2, 'Gọi số 111.'],
  ]));

test('đáp án: chữ cái của lựa chọn đúng; gợi ý thì không', async () => {
  const answers = elementsOf(await render(LessonKey, { lesson, hotlines }), 'b').map(({ text }) => text);
  expect(answers).toEqual(['Vì an toàn.', 'Vì an toàn.', 'B. Hỏi 111 đã', 'B. Hỏi 111 đã', 'B. Hỏi 111 đã']);
});

test('câu hỏi trên giáo án: có lựa chọn, không có đáp án, dẫn sang trang đáp án', async () => {
  const html = await render(LessonQuestions, { questions: lesson.questions, hotlines, plan });
  expect(html).not.toContain('Vì an toàn.');
  expect(hrefsOf(html).at(-1)).toBe(`${href('/bai-hoc/thu/dap-an/')}#cau-hoi`);
});

test('tệp tải về chỉ hiện khi có', async () => {
  const outputs = ['phieu', 'thu'] as const;
  expect(hrefsOf(await render(LessonOutputs, { plan, outputs, files: [] }))).toEqual([
    href('/bai-hoc/thu/phieu/'),
    href('/bai-hoc/thu/thu/'),
  ]);
  const html = await render(LessonOutputs, {
    plan,
    outputs,
    files: [{ path: '/bai-hoc/thu/phieu.pdf', label: 'Phiếu, A4' }],
  });
  expect(hrefsOf(html).at(-1)).toBe(href('/bai-hoc/thu/phieu.pdf'));
  expect(elementsOf(html, 'h3').map(({ text }) => text)).toEqual(['Tải về để in']);
});

test('bộ lọc: mọi nhóm là liên kết có số bài, trang đang xem được nêu', async () => {
  const pages = [toPage(lessonEntry({ subjects: ['gdcd', 'dao-duc'] }), () => '')];
  const links = elementsOf(await render(LessonFilters, { pages, path: '/bai-hoc/loc/gdcd/' }), 'a');
  expect(links.map(({ attributes }) => attributes['href'])).toEqual(lessonGroupPaths.map(href));
  const counted = links.map(({ text }) => text).filter((text) => text.endsWith('(1)'));
  expect(counted).toEqual(['Lớp 10–12 (1)', 'Đạo đức (1)', 'Giáo dục công dân (1)', '45 phút (1)', 'Trước Tết (1)']);
  expect(links.filter(({ attributes }) => attributes['aria-current']).map(({ text }) => text)).toEqual([
    'Giáo dục công dân (1)',
  ]);
});
