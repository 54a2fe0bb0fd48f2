import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOfSource } from '#domain/translated-source.ts';
import { site } from '#site.ts';
import { onceInBuild } from './once-in-build.ts';
import type { EnglishPage } from './page.ts';
import { allPages, pagesOf } from './pages.ts';
import { sourceHashOf } from './source-hash.ts';

/** A Vietnamese page that an English one tells. */
export interface ToldPage {
  readonly path: string;
  readonly title: string;
  /** The Vietnamese text is no longer the one that was translated. */
  readonly isChanged: boolean;
}

const textOf = (file: string): Promise<string> => readFile(join(site.contentDirectory, file), 'utf8');

/** The Vietnamese pages that an English one tells, in the order in which it names them. */
export async function toldPages(page: EnglishPage): Promise<ToldPage[]> {
  const titles = new Map((await allPages()).map(({ path, title }) => [path, title]));
  return Promise.all(
    page.entry.data.translates.map(async ({ file, hash }) => {
      const path = pathOfSource(file) ?? '/';
      return {
        path,
        title: titles.get(path) ?? 'Các số giúp đỡ',
        isChanged: sourceHashOf(await textOf(file)) !== hash,
      };
    }),
  );
}

/** The English pages, in the order of their list. */
export async function englishPages(): Promise<EnglishPage[]> {
  return (await pagesOf('en')).sort((a, b) => a.entry.data.order - b.entry.data.order);
}

/** English addresses by the Vietnamese address that says the same, and the other way round. */
export const counterparts: () => Promise<ReadonlyMap<string, string>> = onceInBuild(async () => {
  const pairs = (await englishPages()).flatMap(({ path, entry }): [string, string][] =>
    entry.data.counterpart === undefined ? [] : [[path, entry.data.counterpart]],
  );
  return new Map([...pairs, ['/en/', '/'] as const].flatMap(([en, vi]) => [[en, vi] as const, [vi, en] as const]));
});
