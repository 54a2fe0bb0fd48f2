import type { PageFault } from './grouped-faults.ts';
import { attributeOf, type Element, hasRel, metaOf } from './html.ts';

export interface LinkSite {
  readonly pages: readonly { readonly path: string; readonly elements: readonly Element[] }[];
  /** Every file, as an address below the site's root. */
  readonly files: readonly string[];
  /** The address below the site's root that an `href` on a page leads to; `undefined` when it leads outside. */
  sitePathOf(address: string, from: string): string | undefined;
}

/** The addresses that an element leads to or loads, with the tag and attribute they stand in. */
export function addressesIn(element: Element): { address: string; where: string }[] {
  const { tagName } = element;
  if (hasRel(element, 'preconnect', 'dns-prefetch')) return [];
  const found = [
    'href',
    'src',
    'action',
    'formaction',
    'poster',
    'data',
    'cite',
    'data-answers',
    'data-wording',
    'xlink:href',
  ].flatMap((name) => {
    const address = attributeOf(element, name);
    return address === undefined ? [] : [{ address, where: `${tagName}[${name}]` }];
  });
  const candidates = attributeOf(element, 'srcset')?.split(',') ?? [];
  const sources = candidates.map((one) => ({ address: one.trim().split(/\s+/)[0] ?? '', where: `${tagName}[srcset]` }));
  const card = metaOf([element], 'og:image');
  return [...found, ...sources, ...(card === undefined ? [] : [{ address: card, where: 'og:image' }])];
}

/** What is wrong with one address, `undefined` when it leads somewhere. */
function faultOf(
  address: string,
  from: string,
  site: LinkSite,
  idsByPath: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (address.trim() === '') return 'địa chỉ trống';
  // `?&`: Android reads the text after the one, iOS after the other.
  if (/^(?:tel|sms):\+?\d+$|^sms:\?&body=[^\s&]+$/.test(address)) return undefined;
  if (/^(?!https?:)[a-z][a-z+.-]*:/i.test(address)) return 'loại địa chỉ lạ';
  if (address === '#') return 'thiếu tên chỗ sau #';
  const path = site.sitePathOf(address, from);
  if (path === undefined) return address.startsWith('/') ? 'ở ngoài trang này' : undefined;
  if (path.endsWith('/index.html')) return 'phải là địa chỉ thư mục';
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.includes(decodeURI(file)))
    return site.files.includes(`${decodeURI(path)}/index.html`) ? 'thiếu dấu / ở cuối' : 'không có trang hay tệp này';
  const fragment = decodeURIComponent(new URL(address, 'http://x').hash.slice(1));
  if (fragment !== '' && !idsByPath.get(decodeURI(path))?.has(fragment)) return `trang đó không có chỗ #${fragment}`;
  return undefined;
}

export const idsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => attributeOf(element, 'id') ?? []);

/** Every link that leads nowhere: `a[href]="…": why`. */
export function brokenLinks(site: LinkSite): PageFault[] {
  const idsByPath = new Map(site.pages.map(({ path, elements }) => [path, new Set(idsOf(elements))]));
  return site.pages.flatMap(({ path, elements }) =>
    elements.flatMap(addressesIn).flatMap(({ address, where }) => {
      const fault = faultOf(address, path, site, idsByPath);
      return fault ? [{ path, fault: `${where}="${address}": ${fault}` }] : [];
    }),
  );
}

/** Ids that stand on a page more than once. */
export function doubledIds(site: LinkSite): string[] {
  return site.pages.flatMap(({ path, elements }) => {
    const ids = idsOf(elements);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${path} id="${id}"`);
  });
}
