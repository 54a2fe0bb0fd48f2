import { instrumentPathOf } from '#domain/instrument-path.ts';
import { inTime, type MapEdge, type MapNode, type MapRelationKind, type TextMap } from '#domain/text-map.ts';
import type { Instrument } from '#schemas/instrument.ts';
import type { MapEntry } from '#schemas/map-node.ts';
import type { OfficialPage } from './page.ts';

type Relation = OfficialPage['entry']['data']['relations'][number];

/** The relations of front matter that the map draws; “nay xem” is advice, and what is said twice is drawn once. */
const drawn: Readonly<Partial<Record<Relation['kind'], MapRelationKind>>> = {
  'can-cu': 'can-cu',
  'thuc-hien': 'thuc-hien',
  chuyen: 'chuyen',
};

function toNode(entry: MapEntry, instrument: Instrument, page: OfficialPage | undefined): MapNode {
  const date = instrument.issuedOn ?? instrument.effectiveOn;
  return {
    id: entry.id,
    lane: entry.lane,
    label: entry.label,
    about: entry.about,
    year: date ? Number(date.slice(0, 4)) : (entry.year ?? 0),
    date,
    isInForce: instrument.status.state === 'con-hieu-luc',
    isPublished: page !== undefined,
    path: page?.path ?? instrumentPathOf(entry.id),
  };
}

function edgesOf(
  entry: MapEntry,
  instrument: Instrument,
  page: OfficialPage | undefined,
  idOfPage: (page: string) => string | undefined,
): MapEdge[] {
  const isStage = instrument.status.state === 'het-giai-doan';
  const fromPage = (page?.entry.data.relations ?? []).flatMap((relation) => {
    const kind = drawn[relation.kind];
    const to = relation.instrument ?? (relation.page && idOfPage(relation.page));
    return kind && to ? [{ kind, from: entry.id, to }] : [];
  });
  return [
    ...(instrument.replacedBy ?? []).map(
      (from): MapEdge => ({ kind: isStage ? 'noi-tiep' : 'thay-the', from, to: entry.id }),
    ),
    ...fromPage,
    ...(entry.relations ?? []).map(({ kind, to }): MapEdge => ({ kind, from: entry.id, to })),
  ];
}

/** The map of the texts: what `so-do.yaml` selects, joined by what registers, front matter and that file say. */
export function toTextMap(
  entries: readonly MapEntry[],
  instruments: readonly Instrument[],
  pages: readonly OfficialPage[],
): TextMap {
  const selected = entries.flatMap((entry) => {
    const instrument = instruments.find(({ id }) => id === entry.id);
    const page = pages.find(({ id }) => id === entry.page);
    return instrument ? [{ entry, instrument, page }] : [];
  });
  const ids = new Set(selected.map(({ entry }) => entry.id));
  const idOfPage = (slug: string): string | undefined => entries.find(({ page }) => page === slug)?.id;
  return {
    nodes: inTime(selected.map(({ entry, instrument, page }) => toNode(entry, instrument, page))),
    edges: selected
      .flatMap(({ entry, instrument, page }) => edgesOf(entry, instrument, page, idOfPage))
      .filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
