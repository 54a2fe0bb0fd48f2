import type { LessonTexts } from '#domain/lesson-texts.ts';
import { fileStyle } from './file-style.ts';
import { html, type Markup } from './markup.ts';

interface FilePage {
  readonly title: string;
  readonly body: Markup;
  /** Slides, a screen each. */
  readonly isSlides?: boolean;
}

/** What a page says of itself: the lesson that it is of, or all lessons. */
export type PageOrigin = Pick<LessonTexts, 'title' | 'siteName' | 'sourceId' | 'date' | 'shortAddress'>;

/** Where a page comes from and whom to call, without a link: the stick is read where there is no network. */
const footOf = ({ siteName, sourceId, date, shortAddress }: PageOrigin): Markup =>
  html`<footer><p>${siteName} · Nguồn: ${sourceId} · ${date} · Gọi 111 khi an toàn · ${shortAddress}</p></footer>`;

/** A whole page in one file: opens by a double click, asks for nothing else. */
export function renderFilePage(origin: PageOrigin, { title, body, isSlides = false }: FilePage): string {
  const page = html`<!DOCTYPE html>
<html lang="vi"${isSlides ? html` class="snapping"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${origin.title}</title>
<style>${{ markup: fileStyle }}</style>
</head>
<body${isSlides ? html` class="screens"` : ''}>
<main>
${body}
</main>
${footOf(origin)}
</body>
</html>
`;
  return page.markup;
}
