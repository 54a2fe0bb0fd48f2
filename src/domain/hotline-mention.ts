/** A stretch of text, or a mention of a hotline (`@111`, `@bao-ho-cong-dan`). */
export type MentionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly id: string };

const mention = /(?<=^|[\s(“"])@([a-z0-9]+(?:-[a-z0-9]+)*)/gu;

/**
 * Splits a text at its hotline mentions. Phone numbers stand in one register only; everywhere else an author writes
 * `@` and the hotline's id. An address such as `a@b` is no mention.
 */
export function splitMentions(text: string): MentionPart[] {
  const parts: MentionPart[] = [];
  let end = 0;
  for (const match of text.matchAll(mention)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'mention', id: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** The text with each mention replaced by what `numberOf` gives for its id. */
export function expandMentions(text: string, numberOf: (id: string) => string): string {
  return splitMentions(text)
    .map((part) => (part.kind === 'text' ? part.text : numberOf(part.id)))
    .join('');
}
