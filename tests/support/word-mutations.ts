/** The body of a text with one word of it wrong. */
export interface BodyMutation {
  readonly what: string;
  readonly body: string;
}

/** The word without the marks of light Markdown, which are not words of the text. */
const bare = (word: string): string => word.replace(/\*|<\/?sup>/gu, '');
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(bare(word));

/**
 * Every fault at `count` words spread evenly over a body: the word changed, lost, doubled, and swapped with the next.
 * The same body always gives the same faults.
 */
export function bodyMutationsOf(body: string, count: number): BodyMutation[] {
  const words = [...body.matchAll(/\S+/gu)].filter(([word]) => isWord(word));
  const step = Math.max(1, words.length / count);
  return Array.from({ length: Math.min(count, words.length) }, (_, index) => Math.floor(index * step)).flatMap((at) => {
    const match = words[at];
    if (!match) return [];
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const put = (what: string, text: string, upTo = end): BodyMutation => ({
      what: `${what} “${word}” ở ký tự ${start}`,
      body: body.slice(0, start) + text + body.slice(upTo),
    });
    const next = words[at + 1];
    const canSwap = next && bare(next[0]) !== bare(word) && /^ $/u.test(body.slice(end, next.index));
    return [
      put('đổi chữ', bare(word) === 'không' ? 'có' : 'không'),
      put('mất chữ', ''),
      put('lặp chữ', `${word} ${word}`),
      ...(canSwap ? [put('đảo chữ', `${next[0]} ${word}`, next.index + next[0].length)] : []),
    ];
  });
}
