import { toKitTexts } from '#library/kit-texts.ts';
import { toKitWords } from '#library/kit-words.ts';
import { onceInBuild } from '#library/once-in-build.ts';
import type { KitPage } from '#library/page.ts';
import { hotlines, pagesOf } from '#library/pages.ts';
import { absoluteUrl, site } from '#site.ts';
import { type MadeKit, renderAllKitsZip, renderKitFiles, renderKitZip } from './kit-files.ts';
import { renderThumbnails } from './thumbnails.ts';

/** A kit with all its files: drawn once, though its page, each of its files and two zips ask for it. */
export const madeKitOf: (page: KitPage) => Promise<MadeKit> = onceInBuild(
  async (page) => {
    const register = await hotlines();
    const texts = toKitTexts(page.entry, register, { name: site.name, absoluteUrl });
    const words = toKitWords(page.entry, register);
    const files = await renderKitFiles(texts, words);
    return { texts, words, files, thumbnails: await renderThumbnails(files), checkedOn: page.checkedOn };
  },
  ({ id }) => id,
);

/** Every kit, one after the other: to draw all at once would need the memory of all. */
export async function madeKits(): Promise<MadeKit[]> {
  const kits: MadeKit[] = [];
  for (const page of await pagesOf('thong-diep')) kits.push(await madeKitOf(page));
  return kits;
}

/** The files of a kit in one: its page tells how large that is, its address gives it. */
export const kitZipOf: (page: KitPage) => Promise<Uint8Array> = onceInBuild(
  async (page) => renderKitZip(await madeKitOf(page)),
  ({ id }) => id,
);

/** The files of all kits in one, likewise. */
export const allKitsZip: () => Promise<Uint8Array> = onceInBuild(async () => renderAllKitsZip(await madeKits()));
