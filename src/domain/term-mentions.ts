export interface NamedTerm {
  readonly id: string;
  /** The name of the glossary; quotes and what stands in brackets at its end are not part of running text. */
  readonly term: string;
  /** Ways in which running text writes it besides its name, in any case. */
  readonly forms?: readonly string[] | undefined;
  /** Exactly as written: “COMMIT” is a process, “commit” is not. */
  readonly abbreviations?: readonly string[] | undefined;
}

/** A stretch of a text that names a term: from `start` up to `end`, in UTF-16 units. */
export interface TermMention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The name as running text writes it. */
export const plainName = (term: string): string =>
  term
    .replace(/[“”"]/gu, '')
    .replace(/\s*\([^()]*\)$/u, '')
    .trim();

/** Forms that count in any case: name and further forms. */
export const commonFormsOf = ({ term, forms = [] }: NamedTerm): string[] => [plainName(term), ...forms];

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** One expression takes words in any case and abbreviations as they stand, so that the longest of both wins. */
const anyCase = (text: string): string =>
  [...text]
    .map((letter) => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      return lower === upper ? escaped(letter) : `[${lower}${upper}]`;
    })
    .join('');

const spaced = (pattern: string): string => pattern.replace(/\s+/gu, '\\s+');
const folded = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
/** A slash or a hyphen joins a word to a document number: “45/KH-BCNĐA5” names a plan, not its letters. */
const joined = String.raw`[\p{L}\p{M}\p{N}/&_-]`;

interface Form {
  readonly form: string;
  readonly pattern: string;
}

const firstLetter = ({ form }: Form): string => [...form.toLowerCase()][0] ?? '';

/** The forms, longest first; sorted by first letter, so that most places in a text are passed over after one look. */
function alternatives(forms: readonly Form[]): string {
  const byLetter = Map.groupBy(
    forms.toSorted((a, b) => b.form.length - a.form.length),
    firstLetter,
  );
  return [...byLetter]
    .map(([letter, group]) => `(?=${anyCase(letter)})(?:${group.map(({ pattern }) => spaced(pattern)).join('|')})`)
    .join('|');
}

/**
 * Gives the function that finds every mention of a term in a text: whole words, exact but for case and white space, the
 * longest form first, never overlapping, in the order of the text. It knows nothing of which mention deserves a link.
 */
export function termFinder(terms: readonly NamedTerm[]): (text: string) => TermMention[] {
  const common = new Map(terms.flatMap((term) => commonFormsOf(term).map((form) => [folded(form), term.id])));
  const exact = new Map(terms.flatMap(({ id, abbreviations = [] }) => abbreviations.map((form) => [form, id])));
  const forms = [
    ...[...common.keys()].map((form) => ({ form, pattern: anyCase(form) })),
    ...[...exact.keys()].map((form) => ({ form, pattern: escaped(form) })),
  ].filter(({ form }) => form !== '');
  if (forms.length === 0) return () => [];
  const finder = new RegExp(`(?<!${joined})(?:${alternatives(forms)})(?!${joined})`, 'gu');
  return (text) =>
    [...text.matchAll(finder)].flatMap(({ 0: found, index }) => {
      const id = exact.get(found) ?? common.get(folded(found));
      // Cases that do not pair one to one (“ß”, “SS”) may be found and yet name nothing.
      return id === undefined ? [] : [{ start: index, end: index + found.length, id }];
    });
}
