import { instrumentPathOf } from '#domain/instrument-path.ts';
import { termPath } from '#domain/term-path.ts';
import type { OpenDataSource } from '#library/open-data-source.ts';
import type { OpenRow } from '#schemas/open-data/tables.ts';
import type { Source } from '#schemas/page-fields.ts';
import { successionKinds } from '#schemas/relation.ts';

const sourceTexts = (sources: readonly Source[]): string[] => sources.map((source) => source.url ?? source.title);

/** Ids of a register with their names. */
const namedIn = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
  ids.map((id) => ({ id, name: names.get(id) ?? id }));

export function agencyRows({ agencies, absoluteUrl, expandMentions }: OpenDataSource): OpenRow<'co-quan'>[] {
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  return agencies.map(({ id, name, aliases, level, place, role, successor }) => ({
    id,
    url: absoluteUrl(`/co-quan/${id}/`),
    name,
    aliases,
    level,
    place: place ?? null,
    role: expandMentions(role),
    succession: successor?.state ?? null,
    successors: namedIn(successor?.to ?? [], names),
    since: successor?.since ?? null,
    successionNote: successor ? expandMentions(successor.note) : null,
    sources: sourceTexts(successor?.sources ?? []),
  }));
}

/** The instruments that come after one, as those say themselves. */
const successorsOf = (id: string, instruments: OpenDataSource['instruments']): string[] =>
  instruments
    .filter(({ relations = [] }) =>
      relations.some(({ kind, instrument }) => instrument === id && successionKinds.includes(kind)),
    )
    .map((one) => one.id);

export function instrumentRows({ instruments, absoluteUrl, expandMentions }: OpenDataSource): OpenRow<'van-kien'>[] {
  const names = new Map(instruments.map((one) => [one.id, one.documentNumber ?? one.title]));
  return instruments.map(({ id, documentNumber, documentType, title, issuer, issuedOn, status, ...rest }) => ({
    id,
    url: absoluteUrl(instrumentPathOf(id)),
    documentNumber,
    documentType,
    title,
    issuer,
    issuedOn,
    effectiveOn: rest.effectiveOn ?? null,
    status: status.state,
    statusAsOf: status.asOf,
    statusNote: expandMentions(status.note),
    replacedBy: namedIn(successorsOf(id, instruments), names),
    asWritten: rest.asWritten,
    sources: sourceTexts(status.sources),
  }));
}

export const hotlineRows = ({ hotlines, absoluteUrl }: OpenDataSource): OpenRow<'duong-day-nong'>[] =>
  hotlines.map(({ id, sources, operator, isRecorded, caution, email, ...hotline }) => ({
    ...hotline,
    id,
    url: absoluteUrl(`/duong-day-nong/#so-${id}`),
    operator: operator ?? null,
    isRecorded: isRecorded ?? null,
    caution: caution ?? null,
    email: email ?? null,
    sources: sourceTexts(sources),
  }));

export const termRows = ({ terms, absoluteUrl, expandMentions }: OpenDataSource): OpenRow<'thuat-ngu'>[] =>
  terms.map(({ id, term, group, meaning, synonyms, abbreviations = [], sources }) => ({
    id,
    url: absoluteUrl(termPath({ group, id })),
    term,
    group,
    meaning: expandMentions(meaning),
    abbreviations,
    synonyms,
    sources: sourceTexts(sources),
  }));
