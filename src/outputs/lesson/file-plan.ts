import type { BodyBlock, BodySpan, LessonTexts } from '#domain/lesson-texts.ts';
import { askedOf, listOf } from './file-parts.ts';
import { html, type Markup } from './markup.ts';

const lineOf = (spans: readonly BodySpan[]): Markup =>
  html`${spans.map(({ text, isBold }) => (isBold ? html`<b>${text}</b>` : html`${text}`))}`;

function blockOf(block: BodyBlock): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h3>${lineOf(block.spans)}</h3>
`
        : html`<h4>${lineOf(block.spans)}</h4>
`;
    case 'paragraph':
      return html`<p>${lineOf(block.spans)}</p>
`;
    case 'quote':
      return html`<blockquote><p>${lineOf(block.spans)}</p></blockquote>
`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${lineOf(item)}</li>`)}</ul>
`;
    case 'steps':
      return html`<ol>${block.items.map((item) => html`<li>${lineOf(item)}</li>`)}</ol>
`;
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return html`<table><thead><tr>${head.map((cell) => html`<th scope="col">${lineOf(cell)}</th>`)}</tr></thead><tbody>${rows.map(
        (row) => html`<tr>${row.map((cell) => html`<td>${lineOf(cell)}</td>`)}</tr>`,
      )}</tbody></table>
`;
    }
  }
}

/** The teacher's plan, as on its page and on its sheet. */
export const planOf = (lesson: LessonTexts): Markup => html`<p class="quiet">${lesson.facts}</p>
<div class="framed"><p><b>Trước khi dạy.</b> ${lesson.contentNote}</p></div>
<h3>Mục tiêu</h3>
${lesson.objectives.map(
  ({ title, items }) => html`<h4>${title}</h4>
${listOf(items)}`,
)}<h3>Chuẩn bị</h3>
${listOf(lesson.materials)}<h3>Tiến trình ${lesson.minutes} phút</h3>
${lesson.steps.map(
  (
    { title, minutes, teacher, pupils },
    index,
  ) => html`<div class="framed"><h4>${index + 1}. ${title} (${minutes} phút)</h4>
<p><b>Thầy cô</b></p>
${listOf(teacher)}<p><b>Học sinh</b></p>
${listOf(pupils)}</div>
`,
)}${lesson.body.map(blockOf)}<h3>Câu hỏi</h3>
${askedOf(lesson.questions)}<h3>Thẻ đóng vai</h3>
${lesson.rolePlays.map(
  ({ title, card }) => html`<div class="framed"><h4>${title}</h4><p>${card}</p></div>
`,
)}<h3>Khi học sinh kể chuyện của mình</h3>
${listOf(lesson.safeguarding)}<h3>Việc về nhà</h3>
<p>${lesson.homework}</p>
`;
