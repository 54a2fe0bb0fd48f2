import { citationsOf, type PlacedCitation } from '#domain/citation.ts';
import { readCitationRegister } from '#domain/citation-register.ts';
import { onceInBuild } from './once-in-build.ts';
import type { OfficialPage } from './page.ts';
import { documentOf, instruments, pagesOf } from './pages.ts';

/** A citation with the page that it stands on. */
export interface PageCitation extends PlacedCitation {
  readonly page: OfficialPage;
}

/** Every citation of every official text: newest text first, in the order of the text. */
export const citations: () => Promise<readonly PageCitation[]> = onceInBuild(async () => {
  const register = readCitationRegister(await instruments());
  const pages = await pagesOf('van-ban');
  const lists = await Promise.all(
    pages.map(async (page) => {
      const found = citationsOf(await documentOf(page), register, page.entry.data.year);
      return found.map((citation) => ({ ...citation, page }));
    }),
  );
  return lists.flat();
});
