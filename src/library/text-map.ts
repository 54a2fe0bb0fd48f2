import { instrumentPathOf } from '#domain/instrument-path.ts';
import { inTime, isMapRelation, type MapNode, type TextMap } from '#domain/text-map.ts';
import type { Instrument } from '#schemas/instrument.ts';
import type { MapEntry } from '#schemas/map-node.ts';
import { instrumentLinks } from './instrument-relations.ts';
import type { OfficialPage } from './page.ts';

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

/** The map of the texts: what `so-do.yaml` selects, joined by what the register and the texts say of one another. */
export function toTextMap(
  entries: readonly MapEntry[],
  instruments: readonly Instrument[],
  pages: readonly OfficialPage[],
): TextMap {
  const nodes = entries.flatMap((entry) => {
    const instrument = instruments.find(({ id }) => id === entry.id);
    const page = pages.find(({ id }) => id === instrument?.page);
    return instrument ? [toNode(entry, instrument, page)] : [];
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = instrumentLinks(instruments, pages).flatMap(({ kind, from, to }) =>
    isMapRelation(kind) && ids.has(from) && ids.has(to) ? [{ kind, from, to }] : [],
  );
  // The register and the front matter of a text may both tell of one relation.
  const once = new Map(edges.map((edge) => [`${edge.from} ${edge.kind} ${edge.to}`, edge]));
  return { nodes: inTime(nodes), edges: [...once.values()] };
}
