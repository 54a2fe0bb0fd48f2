import { placeLabel } from '#domain/clause.ts';
import { pageKinds } from '#domain/page-kinds.ts';
import type { Hit, HitPlace } from './hits.ts';

function excerpt(document: Document, { words }: HitPlace): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, isHit } of words) {
    const word = document.createElement(isHit ? 'mark' : 'span');
    word.textContent = text;
    paragraph.append(word, ' ');
  }
  return paragraph;
}

/** Longer than this it is no name any more. */
const longestLabel = 60;

const shortened = (text: string): string =>
  text.length <= longestLabel ? text : `${text.slice(0, longestLabel).replace(/\s+\S*$/, '')}…`;

/** What to call a place: the label of a clause, the words of a heading. */
function labelOf(hit: Hit, { anchor, anchorText }: HitPlace): string {
  if (anchor === '') return '';
  const isClause =
    hit.kind === pageKinds['van-ban'].label &&
    anchor !== 'nguyen-van' &&
    !/^(?:hom-nay|dinh-chinh|lien-quan)$/.test(anchor);
  return isClause ? placeLabel(anchor) : shortened(anchorText);
}

/** The first run of found words, as the page writes them: browsers that can mark it on arrival. */
function textDirective({ words }: HitPlace): string {
  const first = words.findIndex(({ isHit }) => isHit);
  if (first < 0) return '';
  const rest = words.slice(first);
  const end = rest.findIndex(({ isHit }) => !isHit);
  const run = rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => text);
  return `:~:text=${encodeURIComponent(run.join(' ')).replace(/-/g, '%2D')}`;
}

/** A link to a place. Its address stays plain; what marks the words is added on the way out. */
function linkTo(document: Document, hit: Hit, place: HitPlace): HTMLAnchorElement {
  const link = document.createElement('a');
  const address = place.anchor === '' ? hit.url : `${hit.url}#${place.anchor}`;
  link.href = address;
  link.addEventListener('click', () => {
    link.href = `${address}${place.anchor === '' ? '#' : ''}${textDirective(place)}`;
    // The address in the list is what people copy.
    setTimeout(() => {
      link.href = address;
    });
  });
  return link;
}

/** One hit as a list item: its first link leads to the best place, others follow. */
export function hitElement(document: Document, hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'hit';
  const [best, ...others] = hit.places;
  if (!best) return item;
  const heading = document.createElement('h3');
  const link = linkTo(document, hit, best);
  link.textContent = hit.title;
  heading.append(link);
  const kind = document.createElement('p');
  kind.className = 'hit-kind';
  const label = labelOf(hit, best);
  kind.textContent = label === '' ? hit.kind : `${hit.kind} · ${label}`;
  item.append(heading, kind, excerpt(document, best));
  if (others.length > 0) {
    const more = document.createElement('p');
    more.className = 'hit-more';
    more.append('Cũng ở: ');
    others.forEach((place, index) => {
      const other = linkTo(document, hit, place);
      other.textContent = labelOf(hit, place) || 'đầu trang';
      more.append(index > 0 ? ' · ' : '', other);
    });
    item.append(more);
  }
  return item;
}
