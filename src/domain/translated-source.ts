import { type PageKind, pageKinds, pathOf } from './page-kinds.ts';

const isPageKind = (name: string): name is PageKind => Object.hasOwn(pageKinds, name);

/** The register of hotlines is a data file, and a page of its own. */
const registerFile = 'duong-day-nong.yaml';
const registerPath = '/duong-day-nong/';

/** Where readers find what a Vietnamese file of content says; `undefined` for a file that cannot be translated from. */
export function pathOfSource(file: string): string | undefined {
  if (file === registerFile) return registerPath;
  const [, kind = '', id = ''] = /^([a-z-]+)\/(.+)\.mdx$/.exec(file) ?? [];
  return isPageKind(kind) && kind !== 'en' ? pathOf(kind, id) : undefined;
}

/** Whether a translation must name every hotline. */
export const isRegister = (file: string): boolean => file === registerFile;

/** What the hash of a source is taken of: how an editor ends lines and begins files is no change. */
export const comparableText = (text: string): string => text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');

/** The part of a SHA-256 in hexadecimal that a translation carries. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);
