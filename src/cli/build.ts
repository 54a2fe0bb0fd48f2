import { rename, rm } from 'node:fs/promises';

/** The folder to write, `dist` unless named on the command line. */
const target = process.argv[2] ?? 'dist';
/** Where a build stands until it is whole: the target is there complete or not at all. */
const workshop = '.build/dist';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.env['OUT_DIR'] = workshop;
await Promise.all([target, workshop].map((folder) => rm(folder, { recursive: true, force: true })));
// The configuration reads OUT_DIR when Astro is loaded.
const { build } = await import('astro');
try {
  await build({});
  await rename(workshop, target);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
