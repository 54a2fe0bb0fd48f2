/** Words that carry no news of their own: “Hãy gọi …” and “Gọi … nhé” are one message. */
const small: ReadonlySet<string> = new Set(
  'hãy thì là mà rồi giúp lại được của một những các hay hoặc và để cho với nhé ngay đã đang cũng thêm đây này ấy đó nhờ ơi nên cứ phải'.split(
    ' ',
  ),
);
/** Words for the same deed, one of which stands for all. */
const sameDeed: Readonly<Record<string, string>> = { nói: 'kể' };
/** Words that turn a sentence around: with and without one it is another message. */
const turning: ReadonlySet<string> = new Set(['không', 'đừng', 'chưa', 'chớ']);

const wordsOf = (sentence: string): string[] =>
  sentence
    .normalize('NFC')
    .toLowerCase()
    .match(/@[a-z0-9-]+|[\p{L}\p{N}]+/gu) ?? [];

/** A sentence as it is worded: without marks and capitals. Two sentences with the same wording are the same slogan. */
export const wordingOf = (sentence: string): string => wordsOf(sentence).join(' ');

/** What a sentence says, small words left out. */
const messageWords = (sentence: string): string[] =>
  wordsOf(sentence).flatMap((word) => (small.has(word) ? [] : [sameDeed[word] ?? word]));

/** Fewer words that say something make no slogan. */
const fewest = 4;

/** The same for sentences that say the same; `undefined` for what is too short to be a slogan. */
export function messageKey(sentence: string): string | undefined {
  const words = messageWords(sentence);
  return words.length < fewest ? undefined : words.join(' ');
}

/** Words from which on one more, one less or another one leaves a sentence nearly the same. */
const fewestOfNear = 7;

/** Whether two messages differ in one word that is no number, no hotline and turns nothing around. */
export function isNearMessage(keyA: string, keyB: string): boolean {
  const [a, b] = [keyA.split(' '), keyB.split(' ')];
  if (keyA === keyB || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < fewestOfNear) return false;
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const rest = [...a.slice(begin, a.length - end), ...b.slice(begin, b.length - end)];
  const isOne = a.length - end - begin <= 1 && b.length - end - begin <= 1;
  return isOne && rest.every((word) => !turning.has(word) && !/^@|\d/u.test(word));
}
