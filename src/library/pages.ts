import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type OfficialDocument, readOfficialDocument, wordsByPlace } from '#domain/official-document.ts';
import { type PageKind, pageKindIds } from '#domain/page-kinds.ts';
import { postStageOf } from '#domain/post-stage.ts';
import type { TextMap } from '#domain/text-map.ts';
import type { Agency } from '#schemas/agency.ts';
import type { Alert } from '#schemas/alert.ts';
import type { CampaignFact } from '#schemas/campaign-fact.ts';
import type { CampaignStep } from '#schemas/campaign-step.ts';
import type { Deadline } from '#schemas/deadline.ts';
import type { Hotline } from '#schemas/hotline.ts';
import type { Instrument } from '#schemas/instrument.ts';
import { gradeBands } from '#schemas/lesson.ts';
import type { OfferQuestion } from '#schemas/offer-question.ts';
import type { ProductOffer } from '#schemas/product-offer.ts';
import type { QuickAnswer } from '#schemas/quick-answer.ts';
import type { Target } from '#schemas/target.ts';
import type { Task } from '#schemas/task.ts';
import type { Term } from '#schemas/term.ts';
import type { TodayNote } from '#schemas/today-note.ts';
import { now, site, today } from '#site.ts';
import { shownAlert } from './alert.ts';
import { onceInBuild } from './once-in-build.ts';
import { type OfficialPage, type Page, type PageEntry, toPage } from './page.ts';
import { type StoryPage, toStoryPage } from './story.ts';
import { toTextMap } from './text-map.ts';
import { wholeList } from './whole-list-loader.ts';

/** A post that waits for its day is built for authors alone. */
const isBuilt = (entry: PageEntry): boolean =>
  entry.collection !== 'tin' || site.isPreview || postStageOf(entry.data, now) !== 'cho-dang';

/** The published pages of a kind, newest first where they carry a date, else by title. */
export async function pagesOf<Kind extends PageKind>(kind: Kind): Promise<Page<CollectionEntry<Kind>>[]> {
  const entries: CollectionEntry<Kind>[] = await getCollection(kind);
  const numberOf = await hotlineNumbers();
  return entries
    .filter(isBuilt)
    .map((entry) => toPage(entry, numberOf))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title, 'vi'));
}

/** Every published page of every kind. */
export async function allPages(): Promise<Page[]> {
  const lists = await Promise.all(pageKindIds.map((kind): Promise<Page[]> => pagesOf(kind)));
  return lists.flat();
}

/** The hotline register, in the order of its file. */
export async function hotlines(): Promise<Hotline[]> {
  return (await getCollection('duong-day-nong')).map((entry) => entry.data);
}

/** Gives the number that people read for the id of a hotline; the content check has held every mention. */
export async function hotlineNumbers(): Promise<(id: string) => string> {
  const numbers = new Map((await hotlines()).map(({ id, display }) => [id, display]));
  return (id) => numbers.get(id) ?? '';
}

/** The agencies, in the order of the register. */
export async function agencies(): Promise<Agency[]> {
  return (await getCollection('co-quan')).map((entry) => entry.data);
}

/** The register of legal instruments. */
export async function instruments(): Promise<Instrument[]> {
  return (await getCollection('van-kien')).map((entry) => entry.data);
}

/** An instrument of the register. The content check has held every reference to it. */
export async function instrumentOf(id: string): Promise<Instrument> {
  const entry = await getEntry('van-kien', id);
  if (!entry) throw new Error(`content/van-kien.yaml thiếu ${id}`);
  return entry.data;
}

/** What this site has for each kind of product. */
export async function productOffers(): Promise<ProductOffer[]> {
  return (await getCollection('san-pham')).map((entry) => entry.data);
}

/** The questions of “Có phải lừa không?”, in the order of their file. */
export async function offerQuestions(): Promise<OfferQuestion[]> {
  const list = await getEntry('kiem-tra', wholeList);
  return list?.data.questions ?? [];
}

/** The stories in which the reader chooses, from the youngest class up. */
export async function stories(): Promise<StoryPage[]> {
  const bands = Object.keys(gradeBands);
  const place = ({ story }: StoryPage): number => bands.indexOf(story.gradeBand);
  return (await getCollection('cau-chuyen'))
    .map(({ id, data }) => toStoryPage(id, data))
    .sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

/** What every page has to say today above its own; usually nothing. */
export async function currentAlert(): Promise<Alert | undefined> {
  const list = await getEntry('thong-bao', wholeList);
  return shownAlert(list?.data.alerts ?? [], today);
}

/** What to do in the campaign months, in the order of the year. */
export async function campaignSteps(): Promise<CampaignStep[]> {
  const steps = (await getCollection('viec-30-7')).map((entry) => entry.data);
  return steps.sort((a, b) => a.fromDay.localeCompare(b.fromDay));
}

/** What is known of 30/7 beside the pages of its years, oldest first. */
export async function campaignFacts(): Promise<CampaignFact[]> {
  const facts = (await getCollection('moc-30-7')).map((entry) => entry.data);
  return facts.sort((a, b) => a.year - b.year);
}

/** The texts on the map and how they are joined. */
export async function textMap(): Promise<TextMap> {
  const entries = (await getCollection('so-do')).map((entry) => entry.data);
  return toTextMap(entries, await instruments(), await pagesOf('van-ban'));
}

/** The glossary, by the Vietnamese alphabet. */
export async function terms(): Promise<Term[]> {
  const all = (await getCollection('thuat-ngu')).map((entry) => entry.data);
  return all.sort((a, b) => a.term.localeCompare(b.term, 'vi', { ignorePunctuation: true }));
}

/** What to do in situations that people describe when they search. */
export async function quickAnswers(): Promise<QuickAnswer[]> {
  return (await getCollection('tra-loi-nhanh')).map((entry) => entry.data);
}

/** The line that every page offers: 111. */
export async function emergencyHotline(): Promise<Hotline> {
  const line = (await hotlines()).find((hotline) => hotline.id === '111');
  if (!line) throw new Error('content/duong-day-nong.yaml thiếu số 111');
  return line;
}

/** Reads the text and the ledger of an official page. */
export const documentOf: (page: OfficialPage) => Promise<OfficialDocument> = onceInBuild(
  async (page) => {
    const ledger = await getEntry('dinh-chinh', page.id);
    return readOfficialDocument(page.entry.body ?? '', ledger?.data.corrections ?? []);
  },
  ({ id }) => id,
);

/** A note of today with the words of its clause. */
export interface ClauseNote extends TodayNote {
  /** The clause's own words. */
  readonly text: string;
}

/** Notes of today by the slug of their text; a text may have none. */
const noteLists = onceInBuild(
  async () => new Map((await getCollection('hom-nay')).map(({ id, data }) => [id, data.notes])),
);

/** What the clauses of an official page mean today, in the order of the text. */
export async function todayNotesOf(page: OfficialPage): Promise<ClauseNote[]> {
  const notes = (await noteLists()).get(page.id) ?? [];
  if (notes.length === 0) return [];
  return [...wordsByPlace(await documentOf(page))].flatMap(([place, text]) =>
    notes.filter(({ clause }) => clause === place).map((note) => ({ ...note, text })),
  );
}

/** Where a row about an official text comes from. */
export interface StatedBy {
  readonly page: OfficialPage;
  /** The clause's own words. */
  readonly text: string;
}
/** A duty with the page it comes from and the words of its clause. */
export type AssignedTask = Task & StatedBy;
/** A figure to reach, the same way. */
export type StatedTarget = Target & StatedBy;
/** A duty tied to a time, the same way. */
export type StatedDeadline = Deadline & StatedBy;

/** The rows of lists about official texts, by the slug of their text: newest text first, in the order of the text. */
async function rowsAbout<Row extends { readonly clause: string }>(
  lists: ReadonlyMap<string, readonly Row[]>,
): Promise<(Row & StatedBy)[]> {
  const pages = (await pagesOf('van-ban')).filter(({ id }) => lists.has(id));
  const rows = await Promise.all(
    pages.map(async (page) => {
      const words = wordsByPlace(await documentOf(page));
      return (lists.get(page.id) ?? []).map((row) => ({ ...row, page, text: words.get(row.clause) ?? '' }));
    }),
  );
  return rows.flat();
}

/** Duties by the slug of their text; a text may have none. */
const taskLists = onceInBuild(
  async () => new Map((await getCollection('nhiem-vu')).map(({ id, data }) => [id, data.tasks])),
);

/** Whether an official text has a list of duties that is not empty. */
export async function hasTasks(page: OfficialPage): Promise<boolean> {
  return ((await taskLists()).get(page.id)?.length ?? 0) > 0;
}

/** Every duty of every official text. */
export const assignedTasks: () => Promise<readonly AssignedTask[]> = onceInBuild(async () =>
  rowsAbout(await taskLists()),
);

/** Every figure that an official text wants reached. */
export const statedTargets: () => Promise<readonly StatedTarget[]> = onceInBuild(async () =>
  rowsAbout(new Map((await getCollection('chi-tieu')).map(({ id, data }) => [id, data.targets]))),
);

/** Every duty that an official text ties to a time. */
export const statedDeadlines: () => Promise<readonly StatedDeadline[]> = onceInBuild(async () =>
  rowsAbout(new Map((await getCollection('thoi-han')).map(({ id, data }) => [id, data.deadlines]))),
);
