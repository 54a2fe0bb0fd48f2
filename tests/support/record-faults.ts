import { searchRecordsOf } from '#outputs/search/search-records.ts';
import { attributeOf, type Element, elementsOf, plainTextOf } from './html.ts';

type Node = Element['childNodes'][number];

const bodyOf = (html: string): Element | undefined =>
  elementsOf(html).find((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
const idsIn = (element: Element): string[] =>
  [element, ...elementsOf(element)].flatMap((one) => attributeOf(one, 'id') ?? []);

/** What stands between an id and the next, its signs without white space: a search may put spaces where it likes. */
interface Stretch {
  readonly id: string;
  text: string;
}

function cut(node: Node, stretches: Stretch[], places: ReadonlySet<string>): void {
  if (!('tagName' in node)) {
    const last = stretches.at(-1);
    if (last && 'value' in node) last.text += node.value.replace(/\s+/gu, '');
    return;
  }
  if (attributeOf(node, 'data-pagefind-ignore') !== undefined) return;
  const id = attributeOf(node, 'id');
  if (id !== undefined && places.has(id)) stretches.push({ id, text: '' });
  for (const child of node.childNodes) cut(child, stretches, places);
}

/** The places of what is searched that have words of their own, in order; a place that goes on is one. */
function stretchesOf(htmls: readonly string[], places: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const html of htmls) {
    stretches.push({ id: '', text: '' });
    for (const node of bodyOf(html)?.childNodes ?? []) cut(node, stretches, places);
  }
  return stretches
    .filter(({ text }) => text !== '')
    .reduce<Stretch[]>((joined, { id, text }) => {
      const last = joined.at(-1);
      if (last?.id === id) last.text += text;
      else joined.push({ id, text });
      return joined;
    }, []);
}

/** Ids that a reader can be taken to: those of form controls and other empty elements are none. */
function placesIn(html: string): ReadonlySet<string> {
  const body = bodyOf(html);
  const elements = body ? [body, ...elementsOf(body)] : [];
  return new Set(elements.filter((one) => plainTextOf(one) !== '').flatMap((one) => attributeOf(one, 'id') ?? []));
}

function doubleIds(html: string, number: number): string[] {
  const body = bodyOf(html);
  const ids = body ? idsIn(body) : [];
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `bản ghi ${number}: mã “${id}” có hai lần`);
}

const shown = (stretch: Stretch | undefined): string =>
  stretch ? `chỗ “${stretch.id}” có “${stretch.text.slice(0, 30)}”, ${stretch.text.length} ký tự` : 'hết';

/** What is wrong with the records of a page: words lost, added or moved, words under a place that is not theirs. */
export function recordFaults(html: string, limit: number, records = searchRecordsOf(html, limit)): string[] {
  const places = placesIn(html);
  const wanted = stretchesOf([html], places);
  const found = stretchesOf(records, places);
  const length = Math.max(wanted.length, found.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => wanted[index]?.id !== found[index]?.id || wanted[index]?.text !== found[index]?.text,
  );
  return [
    ...(at === undefined ? [] : [`thấy ${shown(found[at])}; cần ${shown(wanted[at])}`]),
    ...records.flatMap(doubleIds),
  ];
}
