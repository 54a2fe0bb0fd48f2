import { syllableCount } from './syllable-count.ts';

/**
 * Syllables that a reader takes in in a minute. Our own assumption, on the slow side: we know no measurement of reading
 * Vietnamese on a phone, and who reads here may be tired or afraid.
 */
export const syllablesPerMinute = 200;

/** What a Markdown body holds beside words: addresses of links and pictures, tags, marks of lists and headings. */
const notRead = /\]\([^)]*\)|<\/?[A-Za-z][^>]*>|^[^\S\n]*(?:#{1,6}|[-*+]|\d+\.)(?=\s)/gmu;

/** How many syllables there are to read in a Markdown body. */
export const readSyllables = (body: string): number => syllableCount(body.replace(notRead, ' '));

/** Whole minutes, one at least. */
export const readingMinutes = (syllables: number): number => Math.max(1, Math.round(syllables / syllablesPerMinute));

/** `Đọc trong khoảng 4 phút` */
export const readingTimeText = (body: string): string => `Đọc trong khoảng ${readingMinutes(readSyllables(body))} phút`;
