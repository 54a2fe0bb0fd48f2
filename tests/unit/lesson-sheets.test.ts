import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { DownloadFile } from '#domain/download-file.ts';
import type { LessonTexts } from '#domain/lesson-texts.ts';
import { lessonSheets } from '#outputs/print/lesson-sheet-list.ts';
import { renderLessonSheets } from '#outputs/print/lesson-sheets.ts';
import { otherAnswers, workLesson } from '../support/lesson-texts.ts';
import { flat, overlapsIn, type PdfPage, type PdfSheet, readPdf, runsOutside } from '../support/pdf-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const files = renderLessonSheets(workLesson);
const names = lessonSheets.map(({ name }) => name);
const pupilNames = lessonSheets.filter(({ isForPupils }) => isForPupils).map(({ name }) => name);

function contentOf(name: string, from: readonly DownloadFile[] = files): Uint8Array {
  const file = from.find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file.content;
}
const pdfOf = (name: string): Promise<PdfSheet> => readPdf(contentOf(name));
const millimetres = ({ width, height }: PdfPage): string =>
  [width, height].map((points) => Math.round((points * 25.4) / 72)).join(' × ');
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

test('tên, khổ giấy, số trang và nhan đề của từng tờ', async () => {
  const lines = await Promise.all(
    names.map(async (name) => {
      const { pages, title, language } = await pdfOf(name);
      return `${name}: ${pages.map(millimetres).join('; ')} mm; ${language}; ${title}`;
    }),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "giao-an.pdf: 210 × 297; 210 × 297 mm; vi; Giáo án. Lời mời đi làm",
      "trinh-chieu.pdf: 320 × 180; 320 × 180; 320 × 180; 320 × 180; 320 × 180; 320 × 180 mm; vi; Trình chiếu. Lời mời đi làm",
      "ghi-chu.pdf: 210 × 297 mm; vi; Ghi chú trình chiếu. Lời mời đi làm",
      "phieu.pdf: 297 × 210 mm; vi; Phiếu học sinh. Lời mời đi làm",
      "trac-nghiem.pdf: 297 × 210; 297 × 210; 297 × 210 mm; vi; Trắc nghiệm trước và sau bài. Lời mời đi làm",
      "thu.pdf: 297 × 210 mm; vi; Thư gửi gia đình. Lời mời đi làm",
      "bang-phan.pdf: 297 × 210 mm; vi; Kế hoạch viết bảng. Lời mời đi làm",
      "dap-an.pdf: 210 × 297; 210 × 297 mm; vi; Đáp án. Lời mời đi làm",
    ]
  `);
});

describe.each(names)('%s', (name) => {
  test('không chữ nào đè lên nhau hay ra ngoài tờ', async () => {
    const sheet = await pdfOf(name);
    expect(overlapsIn(sheet)).toEqual([]);
    expect(runsOutside(sheet, 10)).toEqual([]);
  });

  test('có mã nguồn, ngày, số 111 và lời gọi khi an toàn; tệp có thẻ cho máy đọc', async () => {
    const { text, roles } = await pdfOf(name);
    expect(text).toContain('Nguồn: BH-loi-moi-di-lam · 22/11/2026 · Gọi 111 khi an toàn');
    expect(roles).toContain('H1');
  });
});

const choiceWords = ({ question, options }: LessonTexts['questions'][number]) => [question, ...options];
const keyWords = ({ question, answer, why }: LessonTexts['questions'][number]) => [question, answer, why];

/** What each sheet says of a lesson, besides its foot. */
const saidOn: Readonly<Record<string, (lesson: LessonTexts) => readonly string[]>> = {
  'giao-an.pdf': (lesson) => [
    lesson.title,
    lesson.contentNote,
    lesson.homework,
    ...lesson.objectives.flatMap(({ title, items }) => [title, ...items]),
    ...lesson.materials,
    ...lesson.steps.flatMap(({ title, minutes, teacher, pupils }) => [
      `${title} (${minutes} phút)`,
      ...teacher,
      ...pupils,
    ]),
    ...lesson.questions.flatMap(choiceWords),
    ...lesson.rolePlays.flatMap(({ title, card }) => [title, card]),
    ...lesson.safeguarding,
    'Dưới 18 tuổi thì không cần có thủ đoạn (Luật 53/2024, Điều 2).',
    'Lương ba mươi triệu, đi ngay trong tuần.',
    'Mua bán người dưới 16 tuổi',
  ],
  'trinh-chieu.pdf': ({ slides }) => slides.flatMap(({ title, points }) => [title, ...points]),
  'ghi-chu.pdf': ({ slides }) => slides.flatMap(({ title, notes }) => [title, notes]),
  'phieu.pdf': ({ sheet }) => [
    sheet.intro,
    ...sheet.tasks.flatMap(({ title, paragraphs, options }) => [title, ...paragraphs, ...options]),
  ],
  'trac-nghiem.pdf': ({ quiz }) =>
    quiz.flatMap(({ skill, before, after }) => [skill, ...choiceWords(before), ...choiceWords(after)]),
  'thu.pdf': ({ letter }) => letter,
  'bang-phan.pdf': ({ board }) => board,
  'dap-an.pdf': ({ sheet, questions, quiz }) => [
    ...sheet.tasks.flatMap(({ title, answer, why }) => [title, answer, why]),
    ...questions.flatMap(keyWords),
    ...quiz.flatMap(({ before, after }) => [...keyWords(before), ...keyWords(after)]),
  ],
};

test.each(names)('%s: đúng từng chữ, đủ dấu', async (name) => {
  const { text } = await pdfOf(name);
  expect(saidOn[name]?.(workLesson).filter((words) => !text.includes(flat(words)))).toEqual([]);
});

test('tờ của học sinh không đổi một byte khi đáp án, lý do và ghi chú đổi; tờ của thầy cô thì đổi', () => {
  const others = renderLessonSheets(otherAnswers);
  const changed = names.filter((name) => hashOf(contentOf(name)) !== hashOf(contentOf(name, others)));
  expect(changed).toEqual(['ghi-chu.pdf', 'dap-an.pdf']);
  expect(pupilNames.filter((name) => changed.includes(name))).toEqual([]);
});

test('cùng lời thì cùng byte', () => {
  const again = renderLessonSheets(structuredClone(workLesson));
  expect(again.map(({ content }) => hashOf(content))).toEqual(files.map(({ content }) => hashOf(content)));
});

describe('lời quá dài thì nói rõ bài nào, phần nào', () => {
  const long = 'Em đọc thật kỹ rồi viết ra từng điều mình thấy lạ. '.repeat(60).trim();
  const messageOf = (fields: Partial<LessonTexts>): string => {
    try {
      renderLessonSheets({ ...workLesson, ...fields });
      return '';
    } catch (error) {
      return String(error instanceof Error ? error.message : error);
    }
  };

  test('phiếu', () =>
    expect(messageOf({ sheet: { ...workLesson.sheet, intro: long } })).toMatchInlineSnapshot(`
    "Thấy phiếu học sinh (sheet) “Em đọc thật kỹ rồi viết ra từng điều mình thấy lạ. Em đọc thật kỹ rồi viết ra t…” không vừa Phiếu học sinh, cần vừa ở cỡ chữ 8 pt.
      Cách sửa: viết ngắn lại, nhất là từ dài nhất.  (content/bai-hoc/loi-moi-di-lam.mdx)"
  `));
  test('thư', () =>
    expect(messageOf({ letter: [long, long] })).toMatchInlineSnapshot(`
    "Thấy thư gửi gia đình (parentLetter) “Em đọc thật kỹ rồi viết ra từng điều mình thấy lạ. Em đọc thật kỹ rồi viết ra t…” không vừa Thư gửi gia đình, cần vừa ở cỡ chữ 8 pt.
      Cách sửa: viết ngắn lại, nhất là từ dài nhất.  (content/bai-hoc/loi-moi-di-lam.mdx)"
  `));
  test('bảng', () =>
    expect(messageOf({ board: [long, long, long] })).toMatchInlineSnapshot(`
    "Thấy kế hoạch viết bảng (withoutProjector) “Em đọc thật kỹ rồi viết ra từng điều mình thấy lạ. Em đọc thật kỹ rồi viết ra t…” không vừa Kế hoạch viết bảng, cần vừa ở cỡ chữ 9 pt.
      Cách sửa: viết ngắn lại, nhất là từ dài nhất.  (content/bai-hoc/loi-moi-di-lam.mdx)"
  `));
  test('ký tự không in được', () =>
    expect(messageOf({ homework: 'Vẽ một mặt 😀.' })).toMatchInlineSnapshot(`
    "Thấy ký tự “😀” mà phông chữ để in không có, cần chữ, số và dấu câu thường.
      Cách sửa: bỏ ký tự ấy hoặc viết bằng chữ.  (content/bai-hoc/loi-moi-di-lam.mdx)"
  `));
});
