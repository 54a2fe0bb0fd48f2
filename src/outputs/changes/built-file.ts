import { createHash } from 'node:crypto';
import { pictureFactsOf } from '#domain/picture/picture-facts.ts';
import type { BuiltFile } from './compare-builds.ts';
import { pageLinesOf } from './page-lines.ts';
import { withoutHashes } from './stable-name.ts';

const textEndings = /\.(?:html|txt|csv|json|jsonld|xml|ics|js|css|svg|webmanifest|md)$|^_headers$|(?:^|\/)_redirects$/u;
const pictureNames = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' } as const;

const count = (value: number): string => value.toLocaleString('vi-VN');
const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const worded = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

function linesOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.html')) return pageLinesOf(text);
  // One line of JSON holds everything: a line for each value says what changed.
  if (/\.(?:json|jsonld|webmanifest)$/u.test(path))
    try {
      return JSON.stringify(JSON.parse(text), null, 1)
        .split('\n')
        .map((line) => line.trim());
    } catch {
      return text.split('\n');
    }
  return text.split(/\r?\n/u);
}

/** Words of a PDF, page by page. */
export type ReadPdf = (bytes: Uint8Array) => Promise<readonly string[]>;

async function toPdf(path: string, bytes: Uint8Array, readPdf: ReadPdf): Promise<BuiltFile> {
  const pages = await readPdf(bytes);
  const facts = `PDF ${pages.length} trang, ${count(bytes.length)} byte`;
  return { path, sameAs: hashOf(bytes), lines: worded(pages.flatMap((page) => page.split('\n'))), facts };
}

/** Takes a file of a build for comparing. */
export async function toBuiltFile(path: string, bytes: Uint8Array, readPdf: ReadPdf): Promise<BuiltFile> {
  if (path.endsWith('.pdf')) return toPdf(path, bytes, readPdf);
  if (textEndings.test(path)) {
    const text = withoutHashes(new TextDecoder().decode(bytes));
    // Nobody reads code line by line, least of all what a bundler made of it.
    if (/\.(?:js|css)$/u.test(path)) return { path, sameAs: hashOf(text), facts: `${count(bytes.length)} byte` };
    return { path, sameAs: hashOf(text), lines: worded(linesOf(path, text)), facts: '' };
  }
  const picture = pictureFactsOf(bytes);
  const size = picture
    ? `${pictureNames[picture.format]} ${count(picture.width)} × ${count(picture.height)} điểm, `
    : '';
  return { path, sameAs: hashOf(bytes), facts: `${size}${count(bytes.length)} byte` };
}
