import type { DownloadFile } from '#domain/download-file.ts';
import type { LessonTexts } from '#domain/lesson-texts.ts';
import { renderFilePage } from './file-page.ts';
import { answersOf, letterOf, listOf, notedSlidesOf, quizOf, screensOf, sheetOf, tallyOf } from './file-parts.ts';
import { planOf } from './file-plan.ts';
import { html, type Markup } from './markup.ts';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

const fileOf = (name: string, label: string, content: string): DownloadFile => ({
  name,
  label,
  type: 'text/html; charset=utf-8',
  content: new TextEncoder().encode(content),
});

/** Parts below each other, with a list of them on top. */
const partsPage = (heading: string, parts: readonly Part[]): Markup => html`<h1>${heading}</h1>
<nav aria-label="Trong tệp này"><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${parts.map(
  ({ id, title, body }) => html`<section class="part" id="${id}"><h2>${title}</h2>
${body}</section>
`,
)}`;

/** The pages of a stick that may be left to pupils. */
export const pupilPageNames: readonly string[] = ['trinh-chieu.html', 'cho-lop.html'];

/** The lesson's pages for a stick: slides, what pupils are given, all for the teacher. */
export function renderLessonPages(texts: LessonTexts): DownloadFile[] {
  const forPupils: readonly Part[] = [
    { id: 'phieu', title: 'Phiếu học sinh', body: sheetOf(texts) },
    { id: 'trac-nghiem', title: 'Trắc nghiệm trước và sau bài', body: quizOf(texts) },
    { id: 'thu', title: 'Thư gửi gia đình', body: letterOf(texts) },
  ];
  const forTeacher: readonly Part[] = [
    { id: 'giao-an', title: 'Giáo án', body: planOf(texts) },
    { id: 'trinh-chieu', title: 'Trình chiếu và ghi chú', body: notedSlidesOf(texts) },
    ...forPupils,
    { id: 'dem', title: 'Đếm cho cả lớp', body: tallyOf(texts) },
    { id: 'bang-phan', title: 'Kế hoạch viết bảng', body: listOf(texts.board) },
    { id: 'dap-an', title: 'Đáp án, chỉ dành cho thầy cô', body: answersOf(texts) },
  ];
  const page = (name: string, title: string, body: Markup, isSlides = false): DownloadFile =>
    fileOf(name, title, renderFilePage(texts, { title, body, isSlides }));
  return [
    page('trinh-chieu.html', 'Trình chiếu trên màn hình', screensOf(texts), true),
    page('cho-lop.html', 'Cho học sinh: phiếu, trắc nghiệm, thư', partsPage(texts.title, forPupils)),
    page('ca-bai.html', 'Cả bài trong một tệp, cho thầy cô', partsPage(texts.title, forTeacher)),
  ];
}

const startPageName = 'mo-bai.html';

const linksTo = (files: readonly DownloadFile[]): Markup =>
  html`<ul>${files.map(
    ({ name, label }) => html`<li><a href="${name}">${label}</a> <span class="quiet">${name}</span></li>
`,
  )}</ul>`;

/** The page that is opened first: what each file beside it is, and which ones pupils may be given. */
export function renderStartPage(
  texts: LessonTexts,
  forPupils: readonly DownloadFile[],
  forTeacher: readonly DownloadFile[],
): DownloadFile {
  const body = html`<h1>${texts.title}</h1>
<p>${texts.summary}</p>
<p class="quiet">${texts.facts}</p>
<p>Không cần mạng. Tệp PDF để in; tệp HTML mở bằng trình duyệt.</p>
<nav aria-labelledby="cho-lop"><h2 id="cho-lop">Cho cả lớp, không có đáp án</h2>${linksTo(forPupils)}</nav>
<nav aria-labelledby="cho-thay-co"><h2 id="cho-thay-co">Chỉ cho thầy cô</h2>${linksTo(forTeacher)}</nav>
`;
  return fileOf(startPageName, 'Mở tệp này trước', renderFilePage(texts, { title: 'Mở bài', body }));
}

/** The page that is opened first where all lessons stand together, a folder each. `lessons` are not empty; `date` is dd/mm/yyyy. */
export function renderLessonsStartPage(lessons: readonly LessonTexts[], date: string): DownloadFile {
  const [{ siteName = '', shortAddress = '' } = {}] = lessons;
  const origin = {
    title: 'Mọi bài học',
    siteName,
    sourceId: 'BH',
    date,
    shortAddress: shortAddress.replace(/[^/]+\/?$/, ''),
  };
  const body = html`<h1>Bài học</h1>
<p>Không cần mạng. Bấm vào một bài để xem các tệp của bài ấy.</p>
<ul>${lessons.map(
    ({
      id,
      title,
      facts,
    }) => html`<li><a href="${id}/${startPageName}">${title}</a> <span class="quiet">${facts}</span></li>
`,
  )}</ul>
`;
  return fileOf(startPageName, 'Mở tệp này trước', renderFilePage(origin, { title: 'Mở bài', body }));
}
