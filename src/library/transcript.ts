import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JoinedBreak, joinedBreaks, linesOfTranscript } from '#domain/fidelity.ts';
import { site } from '#site.ts';
import type { OfficialPage } from './page.ts';
import { documentOf } from './pages.ts';

/** The source transcript of an official page: only its own lines where a file holds two documents. */
export async function transcriptOf(page: OfficialPage): Promise<string> {
  const { file, firstLine, lastLine } = page.entry.data.transcript;
  return linesOfTranscript(await readFile(join(site.contentDirectory, 'van-ban', file), 'utf8'), firstLine, lastLine);
}

/** The page breaks that a page closes in the middle of a sentence. */
export async function breaksOf(page: OfficialPage): Promise<JoinedBreak[]> {
  return joinedBreaks(await transcriptOf(page), (await documentOf(page)).blocks);
}
