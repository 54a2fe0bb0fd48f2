import type { JoinedBreak } from '#domain/fidelity.ts';
import { expandMentions } from '#domain/hotline-mention.ts';
import type { OfficialDocument } from '#domain/official-document.ts';
import type { Agency } from '#schemas/agency.ts';
import type { Hotline } from '#schemas/hotline.ts';
import type { Instrument } from '#schemas/instrument.ts';
import type { Term } from '#schemas/term.ts';
import { absoluteUrl } from '#site.ts';
import { citations, type PageCitation } from './citations.ts';
import { onceInBuild } from './once-in-build.ts';
import type { OfficialPage } from './page.ts';
import {
  type AssignedTask,
  agencies,
  assignedTasks,
  documentOf,
  hotlineNumbers,
  hotlines,
  instruments,
  pagesOf,
  type StatedDeadline,
  type StatedTarget,
  statedDeadlines,
  statedTargets,
  terms,
} from './pages.ts';
import { breaksOf } from './transcript.ts';

export interface PublishedDocument {
  readonly page: OfficialPage;
  readonly document: OfficialDocument;
  readonly breaks: readonly JoinedBreak[];
}

/** What the open data are made from. */
export interface OpenDataSource {
  readonly documents: readonly PublishedDocument[];
  readonly tasks: readonly AssignedTask[];
  readonly targets: readonly StatedTarget[];
  readonly deadlines: readonly StatedDeadline[];
  readonly citations: readonly PageCitation[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly hotlines: readonly Hotline[];
  readonly terms: readonly Term[];
  readonly absoluteUrl: (path: string) => string;
  /** A text of ours with the numbers of the hotlines that it mentions. */
  readonly expandMentions: (text: string) => string;
}

/** Loads what the open data are made from. */
export const openDataSource: () => Promise<OpenDataSource> = onceInBuild(async () => {
  const numberOf = await hotlineNumbers();
  const published = (await pagesOf('van-ban')).map(async (page) => ({
    page,
    document: await documentOf(page),
    breaks: await breaksOf(page),
  }));
  return {
    documents: await Promise.all(published),
    tasks: await assignedTasks(),
    targets: await statedTargets(),
    deadlines: await statedDeadlines(),
    citations: await citations(),
    agencies: await agencies(),
    instruments: await instruments(),
    hotlines: await hotlines(),
    terms: await terms(),
    absoluteUrl,
    expandMentions: (text) => expandMentions(text, numberOf),
  };
});
