import { type DefaultTreeAdapterTypes, parse, serialize, serializeOuter } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const textOf = (node: Node): string => {
  if (isElement(node)) return node.childNodes.map(textOf).join('');
  return 'value' in node ? node.value : '';
};
const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
/** Words of a page, roughly: its tags and styles are not counted. */
export const wordCountOf = (html: string): number => countWords(html.replace(/<style>.*?<\/style>|<[^>]+>/gsu, ' '));
const isPassedOver = (element: Element): boolean => attributeOf(element, 'data-pagefind-ignore') !== undefined;
const isHeading = (node: Node): boolean => isElement(node) && /^h[1-6]$/.test(node.tagName);

function find(nodes: readonly Node[], matches: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = matches(node) ? node : find(node.childNodes, matches);
    if (found) return found;
  }
  return undefined;
}

/** Id of the last place in an element. What is not searched is none, nor is an element without words: a form control. */
function lastPlaceIn(element: Element): string | undefined {
  if (isPassedOver(element)) return undefined;
  const inner = element.childNodes.filter(isElement).map(lastPlaceIn);
  const own = countWords(textOf(element)) > 0 ? attributeOf(element, 'id') : undefined;
  return inner.findLast((id) => id !== undefined) ?? own;
}

/** A stretch of a page that is not cut, with the id under which a reader finds its beginning. */
interface Unit {
  readonly html: string;
  readonly wordCount: number;
  readonly isHeading: boolean;
  /** Nearest id at or before the beginning of the stretch. */
  readonly anchor: string;
  /** The same for its end. */
  readonly lastAnchor: string;
}

/** Cuts a page into stretches of at most `limit` words, as far as its elements allow; `anchor` runs on from the last id. */
function unitsOf(node: Node, limit: number, state: { anchor: string }): Unit[] {
  if (!isElement(node) || isPassedOver(node)) return [];
  const wordCount = countWords(textOf(node));
  if (wordCount === 0) return [];
  state.anchor = attributeOf(node, 'id') ?? state.anchor;
  const isMixed = node.childNodes.some((child) => !isElement(child) && /\S/u.test(textOf(child)));
  if (wordCount > limit && !isMixed && !isHeading(node))
    return node.childNodes.flatMap((child) => unitsOf(child, limit, state));
  const anchor = state.anchor;
  state.anchor = lastPlaceIn(node) ?? anchor;
  return [{ html: serializeOuter(node), wordCount, isHeading: isHeading(node), anchor, lastAnchor: state.anchor }];
}

/** Neighbouring stretches together, up to `limit` words; a heading stays with what follows it. */
function packed(units: readonly Unit[], limit: number): Unit[][] {
  const packs: Unit[][] = [[]];
  for (const unit of units) {
    const pack = packs.at(-1) ?? [];
    const size = pack.reduce((sum, { wordCount }) => sum + wordCount, 0);
    if (pack.length === 0 || size + unit.wordCount <= limit) {
      pack.push(unit);
      continue;
    }
    const headings: Unit[] = [];
    while (pack.length > 1 && pack.at(-1)?.isHeading) headings.unshift(...pack.splice(-1));
    packs.push([...headings, unit]);
  }
  return packs;
}

/** Stretches as one text. Where the id of a stretch was on an element that was cut, an empty paragraph has it. */
function htmlOf(pack: readonly Unit[]): string {
  let open = '';
  return pack
    .map(({ html, anchor, lastAnchor }) => {
      const begin = anchor === open || html.includes(` id="${anchor}"`) ? '' : `<p id="${anchor}"></p>`;
      open = lastAnchor;
      return begin + html;
    })
    .join('\n');
}

const attributesOf = (element: Element): string =>
  element.attrs
    .map(({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a search may be narrowed to beside the kind: text, year and agency of an official text. */
function filtersOf(body: Element, heading: string): string {
  const year = attributeOf(body, 'data-year');
  if (year === undefined) return '';
  const values = [
    ['document', heading],
    ['year', year],
    ['agency', escapeHtml(attributeOf(body, 'data-agency') ?? '')],
  ];
  return values
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<p data-pagefind-filter="${name}" hidden>${value}</p>`)
    .join('');
}

/**
 * A page as records for the search engine, each an HTML document of about `limit` words: a hit brings the words of its own
 * stretch to the reader, not of the whole page. Every record carries the title and the filters of its page, and begins
 * with the id under which its first words are found. Empty for a page that is not to be searched.
 */
export function searchRecordsOf(html: string, limit: number): string[] {
  const body = find(parse(html).childNodes, (element) => attributeOf(element, 'data-pagefind-body') !== undefined);
  if (!body) return [];
  const title = find(body.childNodes, ({ tagName }) => tagName === 'h1');
  const heading = title
    ? serialize(title)
        .replace(/<[^>]+>/g, '')
        .trim()
    : '';
  const filters = filtersOf(body, heading);
  const state = { anchor: '' };
  const units = body.childNodes.flatMap((child) => unitsOf(child, limit, state));
  return packed(units, limit).map((pack, index) => {
    const meta = index === 0 && heading !== '' ? '' : `<p data-pagefind-meta="title" hidden>${heading}</p>`;
    return `<!doctype html><html lang="vi"><body><main${attributesOf(body)}>${htmlOf(pack)}</main>${meta}${filters}</body></html>`;
  });
}
