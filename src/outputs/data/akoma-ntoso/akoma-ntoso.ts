import type { Clause } from '#domain/clause.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';
import { toSlug } from '#domain/vietnamese-text.ts';
import type { OfficialPage } from '#library/page.ts';
import type { Related } from '#library/related.ts';
import { clauseXml, type MarksOf, paragraphXml } from './body.ts';
import { conclusionsXml, type HeaderFacts, preambleXml, prefaceXml } from './frame.ts';
import { bodyItems, isClauseNode } from './hierarchy.ts';
import { identificationXml } from './identification.ts';
import { type DocumentElement, documentElementOf } from './iri.ts';
import { type NoteContext, notesXml } from './notes.ts';
import { type Agents, referencesXml } from './references.ts';
import { container, element } from './xml.ts';

export interface AkomaNtosoSource extends NoteContext {
  readonly page: OfficialPage;
  readonly document: OfficialDocument;
  readonly agents: Agents;
  readonly related: readonly Related[];
}

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

interface Sections {
  readonly preface: readonly DocumentBlock[];
  readonly preamble: readonly DocumentBlock[];
  readonly body: readonly DocumentBlock[];
  readonly conclusions: readonly DocumentBlock[];
}

/** A part needs a body: a text without clauses has its running text there, one without running text what is left. */
function sectionsOf(blocks: readonly DocumentBlock[]): Sections {
  const ofRole = (...roles: DocumentBlock['role'][]) => blocks.filter(({ role }) => roles.includes(role));
  const [preface, preamble, body] = [ofRole('header', 'title'), ofRole('preamble'), ofRole('clause', 'continuation')];
  const conclusions = ofRole('recipients-heading', 'recipient', 'signature');
  if (body.length > 0) return { preface, preamble, body, conclusions };
  if (preamble.length > 0) return { preface, preamble: [], body: preamble, conclusions };
  if (preface.length > 0) return { preface: [], preamble: [], body: preface, conclusions };
  return { preface, preamble, body: conclusions, conclusions: [] };
}

interface PartContext {
  readonly clauseByAddress: ReadonlyMap<string, Clause>;
  readonly marksOf: MarksOf;
  readonly facts: HeaderFacts;
}

/** The sections of one part; its body is a `body` of clauses alone where that is what it has and the element wants it. */
function partXml(blocks: readonly DocumentBlock[], kind: DocumentElement, context: PartContext): string {
  const { clauseByAddress, marksOf, facts } = context;
  const { preface, preamble, body, conclusions } = sectionsOf(blocks);
  const items = bodyItems(body, clauseByAddress).map((item) =>
    isClauseNode(item) ? clauseXml(item, undefined, marksOf) : paragraphXml(item, marksOf, item.address),
  );
  return [
    prefaceXml(preface, facts, marksOf),
    preambleXml(preamble, marksOf),
    container(kind === 'act' ? 'body' : 'mainBody', {}, items.join('')),
    conclusionsXml(conclusions, marksOf),
  ].join('');
}

const hasOnlyClauses = (blocks: readonly DocumentBlock[], clauseByAddress: ReadonlyMap<string, Clause>): boolean => {
  const items = bodyItems(sectionsOf(blocks).body, clauseByAddress);
  return items.length > 0 && items.every(isClauseNode);
};

/** What a part calls itself: `KẾ HOẠCH` → `ke-hoach`. */
function nameOf(blocks: readonly DocumentBlock[]): string {
  const title = blocks.find((block) => block.role === 'title');
  return (title && toSlug(readingTextOf(title))) || 'phu-luc';
}

function marksIn({ blocks, corrections }: OfficialDocument): MarksOf {
  const numbered = corrections.map(({ blockIndex, end }, index) => ({ blockIndex, offset: end, number: index + 1 }));
  const byBlock = new Map(
    [...Map.groupBy(numbered, ({ blockIndex }) => blockIndex)].map(([index, marks]) => [blocks[index], marks]),
  );
  return (block) => byBlock.get(block) ?? [];
}

function attachmentXml(
  blocks: readonly DocumentBlock[],
  part: number,
  source: AkomaNtosoSource,
  context: PartContext,
): string {
  const meta = element('meta', {}, identificationXml(source.page, part, source.absoluteUrl));
  const document = element('doc', { name: nameOf(blocks) }, meta + partXml(blocks, 'doc', context));
  return element('attachment', { eId: `att_${part}` }, document);
}

/**
 * An official text as Akoma Ntoso 3.0 (OASIS LegalDocML). White space aside, its text without `del` is the reading text
 * and without `ins` the source transcript; what is ours stands in `meta`, and `noteRef` points to it from its place.
 */
export function renderAkomaNtoso(source: AkomaNtosoSource): string {
  const { page, document, agents, related } = source;
  const context: PartContext = {
    clauseByAddress: new Map(document.clauses.map((clause) => [clause.address, clause])),
    marksOf: marksIn(document),
    facts: page.entry.data,
  };
  const [main = [], ...attached] = [...Map.groupBy(document.blocks, ({ part }) => part).values()];
  const kind = hasOnlyClauses(main, context.clauseByAddress) ? documentElementOf(page) : 'doc';
  const meta = element(
    'meta',
    {},
    [
      identificationXml(page, 0, source.absoluteUrl),
      referencesXml(page, agents, related, source.absoluteUrl),
      notesXml(page, document, source),
    ].join('\n'),
  );
  const attachments = attached.map((blocks, index) => attachmentXml(blocks, index + 1, source, context));
  const content = [
    meta,
    partXml(main, kind, context),
    attachments.length > 0 ? `\n${element('attachments', {}, attachments.join('\n'))}` : '',
  ].join('');
  const root = element(
    'akomaNtoso',
    { xmlns: namespace },
    element(kind, { name: page.entry.data.documentType }, content),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
