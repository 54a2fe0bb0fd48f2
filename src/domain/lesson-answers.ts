import { toMarked, wordsIn } from './fold.ts';
import { sentencesIn } from './sentences.ts';

/** Something that pupils are asked, with what they shall find by themselves. */
export interface Asked {
  readonly question: string;
  readonly options?: readonly string[] | undefined;
  readonly answer: string;
}

/** Fewer words (“Báo người lớn”) stand in many texts without answering anything. */
const fewestWords = 6;

/** Words alone, each between spaces: how texts are compared whatever their stops, quotes and capitals. */
const plainWords = (text: string): string => ` ${wordsIn(toMarked(text)).join(' ')} `;
const wordCount = (plain: string): number => plain.trim().split(' ').length;

/** A choice is not answered by showing all that there is to choose from. */
const showsChoice = (around: string, { options = [] }: Asked): boolean =>
  options.length > 0 && options.every((option) => around.includes(plainWords(option)));

/**
 * What a text for pupils quotes of the answers: whole sentences of six words or more. A shorter answer counts where its
 * question stands beside it. `around` is what pupils see together with the text; without it the text stands alone.
 */
export function answersQuotedIn(text: string, key: readonly Asked[], around = text): string[] {
  const [words, seen] = [plainWords(text), plainWords(around)];
  return key
    .filter((asked) => !showsChoice(seen, asked))
    .flatMap((asked) =>
      sentencesIn(asked.answer).flatMap(({ text: sentence }) => {
        const answer = plainWords(sentence);
        const isTelling = wordCount(answer) >= fewestWords || seen.includes(plainWords(asked.question));
        return answer.trim() !== '' && isTelling && words.includes(answer) ? [sentence] : [];
      }),
    );
}

/** Whether two questions are one and the same, however they are written. */
export const isSameQuestion = (a: string, b: string): boolean => plainWords(a) === plainWords(b);
