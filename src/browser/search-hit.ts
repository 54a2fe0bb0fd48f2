import type { Place } from '#domain/search-excerpt.ts';
import type { Hit } from './search-engine.ts';

function excerpt(document: Document, { words }: Place): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, isHit } of words) {
    const word = document.createElement(isHit ? 'mark' : 'span');
    word.textContent = text;
    paragraph.append(word, ' ');
  }
  return paragraph;
}

const addressOf = (hit: Hit, place: Place | undefined): string =>
  place?.anchor ? `${hit.url}#${place.anchor}` : hit.url;

/** One hit as a list item: its first link leads to the best place, others follow. */
export function hitElement(document: Document, hit: Hit): HTMLLIElement {
  const [best, ...others] = hit.places;
  const item = document.createElement('li');
  item.className = 'hit';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = addressOf(hit, best);
  link.textContent = hit.title;
  heading.append(link);
  const kind = document.createElement('p');
  kind.className = 'hit-kind';
  kind.textContent = best?.label ? `${hit.kind} · ${best.label}` : hit.kind;
  item.append(heading, kind);
  if (best) item.append(excerpt(document, best));
  if (others.length > 0) {
    const more = document.createElement('p');
    more.className = 'hit-more';
    more.append('Cũng ở: ');
    others.forEach((place, index) => {
      const other = document.createElement('a');
      other.href = addressOf(hit, place);
      other.textContent =
        place.label ||
        (place.anchor === ''
          ? 'đầu trang'
          : place.words
              .slice(6, 12)
              .map(({ text }) => text)
              .join(' '));
      more.append(index > 0 ? ' · ' : '', other);
    });
    item.append(more);
  }
  return item;
}
