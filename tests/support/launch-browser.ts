import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Sparticuz's own arguments run Chromium in a single process, which crashes under load. */
const sparticuzArguments = ['--no-sandbox', '--headless', '--disable-gpu', '--font-render-hinting=none'];

/**
 * Sparticuz's Chromium with the shared libraries and fonts that come in its package: a bare machine has neither, and
 * with the same fonts a page is as wide everywhere.
 */
async function launchSparticuz(): Promise<Browser> {
  const executablePath = await sparticuz.executablePath();
  const binaries = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  await inflate(join(binaries, 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return chromium.launch({ executablePath, args: sparticuzArguments });
}

/** Sparticuz's Chromium is for Linux x64 alone; elsewhere Playwright's own, or `CHROMIUM_PATH`. */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'];
  if (path) return chromium.launch({ executablePath: path });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch();
  return launchSparticuz();
}
