import { withDatesInFigures } from './date-forms.ts';
import { documentKeysIn } from './document-key.ts';
import { hasMarks, type SearchWord, searchWordsOf } from './search-word.ts';
import { spokenToFigures } from './spoken-number.ts';
import { decodeTyping } from './typed-text.ts';

/** What the readings of a query draw on. */
export interface Lexicon {
  /** Everyday words and abbreviations, and what pages say for them; the longest first. */
  readonly synonyms: readonly (readonly [said: readonly SearchWord[], meant: string])[];
  /** Key of a document (`qd-1957`) → its number as it is written, and the address of its page. */
  readonly documents: ReadonlyMap<string, readonly [number: string, address: string]>;
}

/** One way to read a query. */
export interface Reading {
  readonly text: string;
  /** 1 for the words as they were meant, less for other words in their place. */
  readonly worth: number;
  /** What a word means is asked. */
  readonly isDefinition?: boolean;
  readonly standIn?: StandIn;
  /** Address of the page that is asked for by name. */
  readonly page?: string;
}

const isSame = (typed: SearchWord, known: SearchWord): boolean =>
  typed.folded === known.folded && (typed.marked === known.marked || !hasMarks(typed));

/** Index at which the words of a phrase stand in a query, -1 when they do not. */
function indexIn(words: readonly SearchWord[], phrase: readonly SearchWord[]): number {
  for (let start = 0; start + phrase.length <= words.length; start += 1)
    if (phrase.every((known, index) => isSame(words[start + index] || known, known))) return start;
  return -1;
}

const textOf = (words: readonly SearchWord[]): string => words.map(({ marked }) => marked).join(' ');

/** Words that stand for others: however many they are, together they weigh as much as those. */
interface StandIn {
  /** With marks. */
  readonly words: readonly string[];
  /** Weight of each. */
  readonly share: number;
}

/** The query with a phrase of it said in other words; `undefined` when the phrase is not in it. */
function replaced(words: readonly SearchWord[], phrase: readonly SearchWord[], meant: string): Reading | undefined {
  const from = indexIn(words, phrase);
  if (from < 0) return undefined;
  const text = [textOf(words.slice(0, from)), meant, textOf(words.slice(from + phrase.length))].join(' ').trim();
  const marked = searchWordsOf(meant).map((word) => word.marked);
  return { text, worth: 0.93, standIn: { words: marked, share: Math.min(1, phrase.length / (marked.length || 1)) } };
}

const mostReadings = 6;

/** `X là gì`, `X nghĩa là gì`: somebody asks what a word means. */
const asksMeaning =
  /^(.*?\S)\s+(?:(?:có )?(?:nghĩa|nghia) (?:là gì|la gi)|là gì|la gi|là ai|la ai|là sao|la sao)\s*[?.]*$/i;

/** The ways to read a query, the query as it was meant first. */
export function readingsOf(query: string, lexicon: Lexicon): Reading[] {
  const meant = decodeTyping(query.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const words = searchWordsOf(meant);
  const readings: Reading[] = [{ text: meant, worth: 1 }];
  const add = (reading: Reading | undefined): void => {
    if (reading && readings.length < mostReadings && readings.every((one) => one.text !== reading.text))
      readings.push(reading);
  };
  const asked = asksMeaning.exec(meant);
  if (asked) add({ text: asked[1] || '', worth: 1, isDefinition: true });
  for (const key of documentKeysIn(meant)) {
    const [number, page] = lexicon.documents.get(key) || [];
    if (number && page) add({ text: number, worth: 1, page });
  }
  const inFigures = spokenToFigures(meant);
  add({ text: inFigures, worth: 0.98 });
  add({ text: withDatesInFigures(inFigures), worth: 0.98 });
  for (const [said, term] of lexicon.synonyms) add(replaced(words, said, term));
  return readings;
}
