import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type BuiltPage, builtPages, siteFolder } from './built-site.ts';
import { attributeOf, type Element, plainTextOf } from './html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A stretch of a page from one id to the next. */
interface Stretch {
  readonly id: string;
  text: string;
}

function cut(node: Node, stretches: Stretch[]): void {
  if (!('tagName' in node)) {
    const last = stretches.at(-1);
    if (last && 'value' in node) last.text += node.value;
    return;
  }
  if (attributeOf(node, 'data-pagefind-ignore') !== undefined) return;
  const id = attributeOf(node, 'id');
  if (id !== undefined) stretches.push({ id, text: '' });
  for (const child of node.childNodes) cut(child, stretches);
  const last = stretches.at(-1);
  if (last) last.text += ' ';
}

/** The part of a page that is searched; a page without one is not to be found. */
const bodyOf = ({ elements }: BuiltPage): Element | undefined =>
  elements.find((element) => attributeOf(element, 'data-pagefind-body') !== undefined);

/** The pages as anybody would give them to a search: a record for each heading and each clause. */
export function rivalRecords(pages: readonly BuiltPage[]): { id: number; url: string; title: string; text: string }[] {
  const records = pages.flatMap((page) => {
    const body = bodyOf(page);
    const heading = page.elements.find(({ tagName }) => tagName === 'h1');
    const stretches: Stretch[] = [{ id: '', text: '' }];
    if (body) cut(body, stretches);
    return stretches
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text }) => ({
        url: id === '' ? page.path : `${page.path}#${id}`,
        title: heading ? plainTextOf(heading) : '',
        text: text.replace(/\s+/gu, ' ').trim(),
      }));
  });
  return records.map((record, id) => ({ id, ...record }));
}

async function writePagefind(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: siteFolder });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

function writeMiniSearch(folder: string): void {
  mkdirSync(join(folder, 'minisearch'));
  const search = new MiniSearch({ fields: ['title', 'text'], storeFields: ['url'] });
  search.addAll(rivalRecords(builtPages));
  writeFileSync(join(folder, 'minisearch', 'index.json'), JSON.stringify(search));
  const code = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '..', 'es', 'index.js');
  copyFileSync(code, join(folder, 'minisearch', 'index.js'));
}

/** Writes a site on which other searches, as they come, look through the pages of the built site. Returns its folder. */
export async function writeRivalSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rival-search-'));
  for (const name of ['pagefind.html', 'minisearch.html'])
    writeFileSync(join(folder, name), readFileSync(join('tests/fixtures/search/rivals', name)));
  writeFileSync(join(folder, '_headers'), '');
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
  await writePagefind(folder);
  writeMiniSearch(folder);
  return folder;
}
