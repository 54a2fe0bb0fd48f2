import type { CitationRegister } from './citation-register.ts';
import type { Clause } from './clause.ts';
import { placeOfReference } from './clause-place.ts';
import { type ClauseReference, clauseReferences } from './clause-reference.ts';
import { type InstrumentMention, instrumentMentions } from './instrument-mention.ts';
import type { OfficialDocument } from './official-document.ts';
import { readingTextOf } from './official-text.ts';

/** Words of a text that refer to a legal instrument or to a place of the same document. Offsets count in the text. */
export interface Citation extends InstrumentMention {
  readonly words: string;
  /** Address of the clause in the same document; `null` where the words mean no place of it. */
  readonly place: string | null;
}

/** What the topic of an article may not hold: a word that leads on to something else. */
const topic = String.raw`\s+về(?:\s+(?!(?:và|của|theo|tại|trong|luật)\s)[\p{Ll}\p{M}\d]+)+`;
const leadsToInstrument = new RegExp(String.raw`^(?:\s+|\s*,\s+|\s*,?\s+của\s+|${topic},\s+)$`, 'u');
const leadsToNext = new RegExp(String.raw`^(?:${topic})?(?:\s*,\s*|\s+(?:và|hoặc)\s+)(?:các\s+)?$`, 'u');
const ownDocument =
  /^\s+(?:của\s+)?(?:Bộ luật|Luật|Nghị định|Quyết định|Kế hoạch|Thông tư|Nghị quyết|Quy chế|Chương trình|Chỉ thị|Đề án)\s+này(?!\p{L})/u;
/** The reference goes on with a name, so it is a place of something else. */
const leadsElsewhere = /^\s+(?:\p{Lu}|của\s|trong\s|tại\s|ban hành)/u;

interface Around {
  readonly text: string;
  readonly place: string;
  readonly clauses: readonly Clause[];
}

/** The place of its own document that a reference names, if the text says so. */
function ownPlaceOf({ steps, chainEnd }: ClauseReference, { text, place, clauses }: Around): string | null {
  const behind = text.slice(chainEnd);
  const isOwn = ownDocument.test(behind) || steps.some(({ value }) => value === 'này');
  const isArticle = steps.some(({ unit }) => unit === 'điều' || unit === 'chương');
  // Laws are cited by article, so an article alone may be that of a law named before.
  if (!isOwn && (isArticle || leadsElsewhere.test(behind))) return null;
  return placeOfReference(steps, place, clauses) ?? null;
}

function referenceCitations(mentions: readonly InstrumentMention[], around: Around): Citation[] {
  const { text } = around;
  const citations: Citation[] = [];
  let next: { reference: ClauseReference; owner: InstrumentMention | undefined } | undefined;
  // From the last to the first: “Điều 150 và Điều 151 Bộ luật Hình sự” says only at its end whose articles they are.
  for (const reference of clauseReferences(text).reverse()) {
    const { start, end, chainEnd } = reference;
    if (mentions.some((mention) => start < mention.end && end > mention.start)) continue;
    const isLast = next === undefined || next.reference.start >= chainEnd;
    const direct = mentions.find(
      (mention) => mention.start >= chainEnd && leadsToInstrument.test(text.slice(chainEnd, mention.start)),
    );
    const follows =
      next !== undefined && (isLast ? leadsToNext.test(text.slice(chainEnd, next.reference.start)) : true);
    const owner = direct ?? (follows ? next?.owner : undefined);
    citations.unshift({
      start,
      end,
      words: text.slice(start, end),
      documentNumber: owner?.documentNumber ?? null,
      instrument: owner?.instrument ?? null,
      place: owner ? null : ownPlaceOf(reference, around),
    });
    next = { reference, owner };
  }
  return citations;
}

/** Every citation in a text that stands at `place` of a document, in order; none overlaps another. */
export function citationsIn(around: Around, register: CitationRegister, year?: number): Citation[] {
  const { text } = around;
  const mentions = instrumentMentions(text, register, year);
  const named = mentions.map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end), place: null }));
  return [...named, ...referenceCitations(mentions, around)].sort((a, b) => a.start - b.start);
}

/** A citation with the block that it stands in. */
export interface PlacedCitation extends Citation {
  readonly blockIndex: number;
  /** Address of the place that cites. */
  readonly clause: string;
  /** The reading text of the block, in which the offsets count. */
  readonly text: string;
}

/** Every citation of a document in the order of its text. Its own number in the header and its own labels are none. */
export function citationsOf(
  { blocks, clauses }: OfficialDocument,
  register: CitationRegister,
  year?: number,
): PlacedCitation[] {
  const clauseAt = new Map(clauses.map((clause) => [clause.blockIndex, clause]));
  return blocks.flatMap((block, blockIndex) => {
    if (block.role === 'header') return [];
    const text = readingTextOf(block);
    const label = clauseAt.get(blockIndex);
    const from = label ? text.length - label.text.length : 0;
    return citationsIn({ text, place: block.place, clauses }, register, year)
      .filter(({ start }) => start >= from)
      .map((citation) => ({ ...citation, blockIndex, clause: block.place, text }));
  });
}
