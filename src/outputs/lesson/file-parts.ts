import { optionLetter } from '#domain/lesson-outputs.ts';
import type { ChoiceTexts, LessonTexts, SlideTexts } from '#domain/lesson-texts.ts';
import { html, type Markup, nothing } from './markup.ts';

export const listOf = (items: readonly string[]): Markup => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>
`;
const paragraphs = (items: readonly string[]): Markup =>
  html`${items.map(
    (item) => html`<p>${item}</p>
`,
  )}`;

const optionsOf = ({ options }: Pick<ChoiceTexts, 'options'>): Markup =>
  options.length === 0
    ? nothing
    : html`<ul class="options">${options.map((option, index) => html`<li>☐ ${optionLetter(index)}. ${option}</li>`)}</ul>`;

export const askedOf = (choices: readonly ChoiceTexts[]): Markup =>
  html`<ol>${choices.map(
    (choice) => html`<li><p>${choice.question}</p>${optionsOf(choice)}</li>
`,
  )}</ol>
`;

const slideOf = ({ title, points }: SlideTexts, heading: (title: string) => Markup): Markup =>
  html`<section class="slide">${heading(title)}${points.length === 0 ? nothing : listOf(points)}</section>
`;
/** Slides, each a screen; the first bears the heading of the page. */
export const screensOf = ({ slides }: LessonTexts): Markup =>
  html`${slides.map((slide, index) =>
    slideOf(slide, (title) => (index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`)),
  )}`;

/** Slides with what the teacher says to each. */
export const notedSlidesOf = ({ slides }: LessonTexts): Markup =>
  html`${slides.map(
    (slide) => html`${slideOf(slide, (title) => html`<h3>${title}</h3>`)}<p><b>Ghi chú:</b> ${slide.notes}</p>
`,
  )}`;

export const sheetOf = ({ sheet }: LessonTexts): Markup => html`<p>${sheet.intro}</p>
${sheet.tasks.map(
  ({ title, paragraphs: texts, options, lines }, index) => html`<h3>${index + 1}. ${title}</h3>
${paragraphs(texts)}${options.length === 0 ? nothing : html`<ul class="options">${options.map((option) => html`<li>☐ ${option}</li>`)}</ul>`}${Array.from({ length: lines }, () => html`<div class="write"></div>`)}
`,
)}`;

export const quizOf = ({ quiz }: LessonTexts): Markup => html`<h3>Trước bài học</h3>
${askedOf(quiz.map(({ before }) => before))}<h3>Sau bài học</h3>
${askedOf(quiz.map(({ after }) => after))}`;

/** What is counted for the class: no names. */
export const tallyOf = ({
  quiz,
}: LessonTexts): Markup => html`<table><thead><tr><th scope="col">Câu, điều cần biết</th><th scope="col">Trước</th><th scope="col">Sau</th></tr></thead><tbody>${quiz.map(
  ({ skill }, index) => html`<tr><th scope="row">${index + 1}. ${skill}</th><td></td><td></td></tr>`,
)}</tbody></table>
`;

export const letterOf = ({ letter }: LessonTexts): Markup => paragraphs(letter);

/** An answer with its reason. */
const keyOf = (items: readonly (Omit<ChoiceTexts, 'question'> & { readonly question: string })[]): Markup =>
  html`<ol>${items.map(({ question, options, answer, why }) => {
    const place = options.indexOf(answer);
    return html`<li><p>${question}</p><p><b>${place < 0 ? '' : `${optionLetter(place)}. `}${answer}</b></p>${why === '' ? nothing : html`<p class="quiet">${why}</p>`}</li>
`;
  })}</ol>
`;

/** Answers to all that is asked, for the teacher. */
export const answersOf = ({ sheet, questions, quiz }: LessonTexts): Markup => html`<h3>Phiếu học sinh</h3>
${keyOf(sheet.tasks.map(({ title, answer, why }) => ({ question: title, options: [], answer, why })))}<h3>Câu hỏi trong lớp</h3>
${keyOf(questions)}<h3>Trắc nghiệm trước bài học</h3>
${keyOf(quiz.map(({ before }) => before))}<h3>Trắc nghiệm sau bài học</h3>
${keyOf(quiz.map(({ after }) => after))}`;
