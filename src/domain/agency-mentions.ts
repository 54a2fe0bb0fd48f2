import type { OfficialDocument } from './official-document.ts';
import { readingTextOf } from './official-text.ts';

export interface NamedAgency {
  readonly id: string;
  /** Spellings that occur in the texts, exactly. */
  readonly aliases: readonly string[];
  /** Where a local agency sits; absent for a national one. */
  readonly place?: string | undefined;
}

/** A slash or a hyphen joins a short name to the number of a document: “1543/QĐ-BCA” names a decision, not a ministry. */
const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}/-]/u.test(character);

function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + name.length])) return true;
  return false;
}

const sits = (agency: NamedAgency, place: string | null): boolean =>
  agency.place === undefined || agency.place === place;

/**
 * The addresses of a document whose words name an agency, in the order of the text. Exact spellings only, since a wrong
 * link is worse than none: a longer name of another agency that holds this one (“Bộ Công an” in “Thứ trưởng Bộ Công an”
 * is fine, “Công an” in “Bộ Công an” is not) is taken out first, and a local agency counts only in texts of its place.
 */
export function mentionsOf(
  document: OfficialDocument,
  agency: NamedAgency,
  all: readonly NamedAgency[],
  place: string | null,
): string[] {
  if (!sits(agency, place)) return [];
  const longer = all
    .filter((other) => other.id !== agency.id && sits(other, place))
    .flatMap((other) => other.aliases)
    .filter((other) => agency.aliases.some((name) => other !== name && other.includes(name)))
    .sort((a, b) => b.length - a.length);
  const places = document.blocks.flatMap((block) => {
    if (block.place === 'dau-van-ban') return [];
    const text = longer.reduce((rest, name) => rest.replaceAll(name, ' ; '), readingTextOf(block));
    return agency.aliases.some((name) => isNamed(text, name)) ? [block.place] : [];
  });
  return [...new Set(places)];
}
