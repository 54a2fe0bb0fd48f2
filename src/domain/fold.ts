/** Combining marks that Vietnamese writes with, the stroke of a decomposed `đ` among them. */
const marks = /[\u0300-\u036f]/g;
/** What a paste brings along unseen: soft hyphen, zero-width characters, byte order mark. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text as search compares it: no marks, no `đ`, lower case, whether it came composed or decomposed. No property
 * escapes: this runs in browsers that do not know them.
 */
export function toFolded(text: string): string {
  return text.replace(unseen, '').normalize('NFD').replace(marks, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** A text as search compares it with its marks: composed, lower case, nothing unseen in it. */
export function toMarked(text: string): string {
  return text.replace(unseen, '').normalize('NFC').toLowerCase();
}

/** Letters with all that stands on them, and figures. Composed Latin letters and loose marks; no property escapes. */
const word = /(?:[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|[\u0300-\u036f])+/g;

/** The words of a text, in order, as they are written: runs of letters and figures. */
export function wordsIn(text: string): string[] {
  return text.match(word) || [];
}

/** A text with each of its words changed; what stands between them stays. */
export function mapWords(text: string, change: (word: string) => string): string {
  return text.replace(word, change);
}
