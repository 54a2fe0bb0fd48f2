import { closestWord } from '#domain/closest-word.ts';
import { pathOf } from '#domain/page-kinds.ts';
import { type Addresses, addressesOf } from '../addresses.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { labelledPath } from '../field-labels.ts';
import { nodesOf } from '../markdown-text.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';
import { brokenReferences } from '../references.ts';

type Words = Omit<Finding, 'line'>;

interface Link {
  readonly line: number;
  readonly url: string;
  /** Where it stands: a link of the prose or a field. */
  readonly what: string;
}

function linksOf({ markdown, bodyLine, yaml }: ContentFile): Link[] {
  const addressed = new Set<PropertyKey | undefined>(['url', 'path', 'counterpart']);
  const fields = (yaml?.strings ?? []).filter(({ path }) => addressed.has(path.at(-1)));
  const nodes = [...nodesOf(markdown?.tree)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    return [{ line: (node.position?.start.line ?? 1) + bodyLine - 1, url: node.url, what: 'liên kết' }];
  });
  return [...fields.map(({ path, text, line }) => ({ line, url: text, what: labelledPath(path) })), ...nodes];
}

const hasScheme = (url: string): boolean => /^(?:https?:\/\/|mailto:|tel:|sms:)/i.test(url);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function describeFragment(link: Link, path: string, fragment: string, fragments: ReadonlySet<string>): Words {
  const near = closestWord(fragment, fragments);
  return {
    found: `${link.what} tới ${quoted(link.url)} mà trang đó không có mục “#${fragment}”`,
    expected: 'mục có thật trong trang',
    fix: near
      ? `có phải ${path}#${near} không? Nếu phải thì viết lại như vậy`
      : `mở trang ${path} để xem địa chỉ của mục, hoặc bỏ phần #${fragment}`,
  };
}

function describePath(link: Link, path: string, addresses: Addresses): Words {
  const found = `${link.what} tới ${quoted(link.url)}`;
  if (addresses.has(`${path}/`))
    return { found, expected: 'địa chỉ có dấu / ở cuối', fix: `thêm dấu / vào cuối: ${path}/` };
  const near = closestWord(path, addresses.keys());
  return {
    found: `${found} là trang không có`,
    expected: 'địa chỉ của một trang có thật',
    fix: near ? `có phải ${near} không? Nếu phải thì viết lại như vậy` : 'kiểm tra lại địa chỉ, hoặc bỏ liên kết',
  };
}

function describeForeign(link: Link): Words {
  return {
    found: `${link.what} tới ${quoted(link.url)}`,
    expected: 'địa chỉ đầy đủ: /thư-mục/tên-trang/ trong trang này, hoặc https://… ở trang khác',
    fix: 'viết địa chỉ trong trang bắt đầu bằng dấu /, địa chỉ ngoài bắt đầu bằng https://',
  };
}

function checkLink(link: Link, ownPath: string | undefined, addresses: Addresses): Words | undefined {
  if (hasScheme(link.url) || link.url === '') return link.url === '' ? describeForeign(link) : undefined;
  const [, rawPath = '', , rawFragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/u.exec(link.url) ?? [];
  const path = rawPath === '' && rawFragment !== undefined ? (ownPath ?? '') : decoded(rawPath);
  if (!path.startsWith('/') || path.startsWith('//')) return describeForeign(link);
  if (!addresses.has(path)) return describePath(link, path, addresses);
  const fragments = addresses.get(path);
  const fragment = rawFragment === undefined ? '' : decoded(rawFragment);
  if (fragment === '' || !fragments || fragments.has(fragment)) return undefined;
  return describeFragment(link, path, fragment, fragments);
}

const ownPathOf = ({ role }: ContentFile): string | undefined =>
  role.type === 'page' || role.type === 'official' ? pathOf(role.kind, role.id) : undefined;

/** A link inside the site, and an id that stands for an entry of a register, lead to something that is there. */
export function internalLinks(library: Library): FileFinding[] {
  const addresses = addressesOf(library);
  return library.files.flatMap((file) => {
    const links = linksOf(file).flatMap((link) => {
      const words = checkLink(link, ownPathOf(file), addresses);
      return words ? [{ line: link.line, ...words }] : [];
    });
    return [...links, ...brokenReferences(file, library)].map((finding) => ({ file: file.path, ...finding }));
  });
}
