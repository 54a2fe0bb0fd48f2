import { quickAnswerFinder } from '#domain/quick-answers.ts';
import { isSmallWord, searchWordsOf } from '#domain/search-word.ts';
import { answerCard, plainText } from './answer-card.ts';
import type { Answer, AnswerData } from './search-data.ts';
import type { Topic } from './search-engine.ts';

const mostAnswers = 2;
/** Words of a situation that are looked up beside those of the query: each is a file more. */
const mostTopicWords = 6;

const topicWords = (text: string): string =>
  searchWordsOf(text)
    .filter((word) => !isSmallWord(word))
    .slice(0, mostTopicWords)
    .map(({ marked }) => marked)
    .join(' ');

/** Gives the function that finds the answers to a query in the small data, shows them, and tells what they are about. */
export function answersIn(
  data: AnswerData,
  show: (cards: readonly HTMLElement[]) => void,
  document: Document,
): (query: string) => Topic[] {
  const find = quickAnswerFinder<Answer>(data.answers);
  let shown = '';
  return (query) => {
    const found = find(query)
      .slice(0, mostAnswers)
      .map(({ answer }) => answer);
    const ids = found.map(({ id }) => id).join(' ');
    // A screen reader is not told the same twice while the reader types on.
    if (ids !== shown) show(found.map((answer) => answerCard(document, answer, data.numbers)));
    shown = ids;
    return found.map(({ situation, links }) => ({
      words: topicWords(plainText(situation, data.numbers)),
      pages: links.map(([, address]) => address.replace(/#.*/, '')),
    }));
  };
}
