import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { getManifest } from 'workbox-build';
import { indexListFile, type OfflinePack, partOf, workerFile } from '#domain/offline-pack.ts';
import { packOf, renderIndexList } from '#outputs/offline/pack-files.ts';
import { type PartSize, sizeOf, withPackSizes } from '#outputs/offline/pack-sizes.ts';
import { site, today } from '#site.ts';

/** Text in the bundled worker that the pack takes the place of. */
const packMark = 'offlinePack';

/** A service worker as one script: the one that serves `pack`, or without a pack the one that removes every other. */
export async function bundleWorker(pack: OfflinePack | undefined): Promise<string> {
  const name = pack ? 'worker' : 'worker-off';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ...(pack ? { define: { [packMark]: JSON.stringify(pack) } } : {}),
    build: {
      write: false,
      target: 'chrome61',
      lib: {
        entry: fileURLToPath(new URL(`../browser/offline/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'mangTheo',
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error(`Không đóng gói được ${name}.ts`);
  return code;
}

/** The bytes of each part of the pack, as they stand in the built site. */
async function sizesOf(folder: string, files: readonly string[]): Promise<Map<string, PartSize>> {
  const parts = Map.groupBy(files, (file) => partOf(file) ?? '');
  parts.delete('');
  const sizes = [...parts].map(
    async ([part, names]): Promise<[string, PartSize]> => [
      part,
      sizeOf(await Promise.all(names.map((name) => readFile(join(folder, name))))),
    ],
  );
  return new Map(await Promise.all(sizes));
}

/** Lists the files of the built site, each with a revision. */
async function filesOf(folder: string): Promise<{ path: string; revision: string }[]> {
  const { manifestEntries } = await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  return manifestEntries.map(({ url, revision }) => ({ path: url, revision: revision ?? '' }));
}

/** Writes the sizes of the pack into the page that offers it, and the worker beside it. Last of all: it lists what stands there. */
export async function writeOfflinePack(folder: string, offerPages: readonly string[]): Promise<void> {
  const before = await filesOf(folder);
  const sizes = await sizesOf(
    folder,
    before.map(({ path }) => path),
  );
  await writeFile(join(folder, indexListFile), renderIndexList(before));
  for (const file of offerPages) await writeFile(file, withPackSizes(await readFile(file, 'utf8'), sizes));
  const pack = site.hasOffline ? packOf(await filesOf(folder), today) : undefined;
  await writeFile(join(folder, workerFile), await bundleWorker(pack));
}
