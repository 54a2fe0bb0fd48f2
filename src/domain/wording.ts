import { quotationsIn } from './quotations.ts';

/** Words to be avoided. */
export interface Wording {
  readonly avoid: string;
  /** Other words that the same advice is for. */
  readonly forms?: readonly string[] | undefined;
  /** Longer words around them that are fine: “con gái” around “gái”. */
  readonly except?: readonly string[] | undefined;
}

/** A place where a text uses words to be avoided: from `start` up to `end`, in UTF-16 units. */
export interface WordingUse<Entry extends Wording> {
  readonly start: number;
  readonly end: number;
  readonly wording: Entry;
}

export const wordsOfWording = ({ avoid, forms = [] }: Wording): string[] => [avoid, ...forms];

/** A syllable with all that is joined to it (“và/hoặc”, “45/KH-BCNĐA5”), or a mark that stands for itself. */
const token = /[\p{L}\p{M}\p{N}]+(?:[/&_-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Phrases by their first syllable, then by the next; `found` where a phrase ends, `fine` where one that is excepted ends. */
interface Branch<Found> {
  readonly next: Map<string, Branch<Found>>;
  found?: Found | 'fine';
}

const toBranch = <Found>(): Branch<Found> => ({ next: new Map() });

function addPhrase<Found>(root: Branch<Found>, phrase: string, found: Found | 'fine'): void {
  let branch = root;
  for (const [word] of phrase.toLowerCase().matchAll(token)) {
    const next = branch.next.get(word) ?? toBranch<Found>();
    branch.next.set(word, next);
    branch = next;
  }
  if (branch !== root) branch.found = found;
}

/** The longest phrases of a text, from left to right, never overlapping. */
function phrasesIn<Found>(root: Branch<Found>, text: string) {
  const words = [...text.matchAll(token)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    index,
    end: index + word.length,
  }));
  const phrases: { start: number; end: number; found: Found | 'fine' }[] = [];
  for (let from = 0; from < words.length; ) {
    let branch: Branch<Found> | undefined = root;
    let after = from + 1;
    let longest: (typeof phrases)[number] | undefined;
    for (let at = from; branch; at += 1) {
      const { word = '', end = 0 } = words[at] ?? {};
      branch = branch.next.get(word);
      if (branch?.found === undefined) continue;
      longest = { start: words[from]?.index ?? 0, end, found: branch.found };
      after = at + 1;
    }
    if (longest) phrases.push(longest);
    from = after;
  }
  return phrases;
}

/**
 * Gives the function that finds the words to be avoided in a text: whole syllables with their marks, in any case, the longest
 * words first. What others say is theirs: quotations and the given names, such as the title of a law, are passed over.
 */
export function wordingFinder<Entry extends Wording>(
  wordings: readonly Entry[],
  names: readonly string[] = [],
): (text: string) => WordingUse<Entry>[] {
  const root = toBranch<Entry>();
  for (const wording of wordings) for (const words of wordsOfWording(wording)) addPhrase(root, words, wording);
  // A name that is nothing but words to be avoided excuses nobody.
  const holdsMore = (name: string): boolean =>
    phrasesIn(root, name).some(({ start, end }) => end - start < name.trim().length);
  for (const name of names.filter(holdsMore)) addPhrase(root, name, 'fine');
  for (const words of wordings.flatMap(({ except = [] }) => except)) addPhrase(root, words, 'fine');
  return (text) => {
    const uses = phrasesIn(root, text).flatMap(({ start, end, found }) =>
      found === 'fine' ? [] : [{ start, end, wording: found }],
    );
    if (uses.length === 0) return [];
    const others = quotationsIn(text).filter(({ isOurs }) => !isOurs);
    return uses.filter(({ start, end }) => !others.some((other) => other.start < start && end < other.end));
  };
}
