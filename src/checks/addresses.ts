import { expandMentions } from '#domain/hotline-mention.ts';
import { instrumentPathOf } from '#domain/instrument-path.ts';
import { lessonOutputIds, outputPathOf } from '#domain/lesson-outputs.ts';
import { pathOf } from '#domain/page-kinds.ts';
import { storyPathsOf } from '#domain/story-path.ts';
import { toSlug } from '#domain/vietnamese-text.ts';
import { termGroups } from '#schemas/term.ts';
import type { ContentFile, Library } from './content-file.ts';
import { dataFileOf, filesOf, hotlinesOf, idsOf } from './entries.ts';
import { nodesOf, wordsOf } from './markdown-text.ts';
import { itemsOf, textAt, valueAt } from './plain-value.ts';
import {
  campaignFragments,
  commonFragments,
  hotlineFragments,
  instrumentFragments,
  layoutFragments,
  ownPages,
} from './site-addresses.ts';

/** Every address of the site with the fragments that may follow it; `undefined` where they cannot be told. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Ids of headings as the site gives them: numbers stand for mentions, a repeated id is counted. */
function headingIdsOf({ markdown }: ContentFile, numberOf: (id: string) => string): string[] {
  const counts = new Map<string, number>();
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if (node.type !== 'heading') return [];
    const slug = toSlug(expandMentions(wordsOf(node), numberOf)) || 'muc';
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return [count === 1 ? slug : `${slug}-${count}`];
  });
}

/** The index of the glossary carries all terms, the page of a group its own. */
function termAddresses(library: Library): [string, ReadonlySet<string> | undefined][] {
  const ids = idsOf(library, 'thuat-ngu');
  const entries = itemsOf(dataFileOf(library, 'thuat-ngu')?.yaml?.value);
  const idsIn = (group: string) =>
    new Set(entries.flatMap((entry) => (textAt(entry, ['group']) === group ? (textAt(entry, ['id']) ?? []) : [])));
  const groups = Object.keys(termGroups).map((group): [string, ReadonlySet<string> | undefined] => [
    `/thuat-ngu/${group}/`,
    ids && idsIn(group),
  ]);
  return [['/thuat-ngu/', ids], ...groups];
}

/** The overview of the campaign has a place for each stretch of its work plan. */
const campaignFragmentsOf = (library: Library): ReadonlySet<string> =>
  new Set([...campaignFragments, ...[...(idsOf(library, 'viec-30-7') ?? [])].map((id) => `viec-${id}`)]);

/** The ids of the scenes of a story. */
const sceneIdsIn = (story: unknown): string[] =>
  itemsOf(valueAt(story, ['scenes'])).flatMap((scene) => textAt(scene, ['id']) ?? []);

/** Collects all addresses that a link inside the site may lead to. */
export function addressesOf(library: Library): Addresses {
  const displays = new Map(hotlinesOf(library).map(({ id, display }) => [id, display]));
  const numberOf = (id: string): string => displays.get(id) ?? `@${id}`;
  const addresses = new Map<string, ReadonlySet<string> | undefined>(ownPages.map((path) => [path, new Set<string>()]));
  const hotlineIds = idsOf(library, 'duong-day-nong');
  addresses.set('/duong-day-nong/', hotlineIds && new Set(hotlineFragments(hotlineIds)));
  addresses.set('/van-ban/tra-cuu/', idsOf(library, 'van-kien'));
  for (const id of idsOf(library, 'van-kien') ?? []) addresses.set(instrumentPathOf(id), new Set(instrumentFragments));
  for (const [path, ids] of termAddresses(library)) addresses.set(path, ids);
  addresses.set('/chien-dich/', campaignFragmentsOf(library));
  addresses.set('/co-quan/', undefined);
  for (const id of idsOf(library, 'co-quan') ?? []) addresses.set(`/co-quan/${id}/`, new Set());
  for (const file of filesOf(library, 'page')) {
    const { kind, id } = file.role;
    const fragments = file.markdown?.tree
      ? new Set([...headingIdsOf(file, numberOf), ...layoutFragments[kind], ...commonFragments])
      : undefined;
    addresses.set(pathOf(kind, id), fragments);
    if (kind === 'bai-hoc')
      for (const output of lessonOutputIds) addresses.set(outputPathOf(pathOf(kind, id), output), new Set());
  }
  for (const { role, yaml } of filesOf(library, 'story'))
    for (const path of storyPathsOf(role.id, sceneIdsIn(yaml?.value))) addresses.set(path, new Set());
  for (const file of filesOf(library, 'official')) addresses.set(pathOf('van-ban', file.role.id), undefined);
  const noted = new Set(filesOf(library, 'today-notes').map(({ role }) => role.id));
  for (const { id, document } of library.officialTexts) {
    addresses.set(`${pathOf('van-ban', id)}ban-chep.txt`, new Set());
    if (noted.has(id)) addresses.set(`${pathOf('van-ban', id)}hom-nay/`, undefined);
    const clauses = document.blocks.flatMap(({ address }) => address ?? []);
    addresses.set(pathOf('van-ban', id), new Set([...clauses, ...layoutFragments['van-ban'], ...commonFragments]));
  }
  return addresses;
}
