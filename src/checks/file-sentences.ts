import { averageLength, type MeasuredSentence, measuredSentences } from '#domain/sentence-length.ts';
import type { ContentFile, Library } from './content-file.ts';
import { ownWordsOf } from './own-words.ts';

export interface PlacedSentence extends MeasuredSentence {
  readonly line: number;
}

/** The sentences of a file that are ours, with their lines. */
export const sentencesOf = (file: ContentFile): PlacedSentence[] =>
  ownWordsOf(file).flatMap((prose) =>
    measuredSentences(prose.text).map((sentence) => ({ ...sentence, line: prose.lineAt(sentence.start) })),
  );

/** How long our sentences are on average in a whole library, in syllables. */
export const averageSentenceOf = ({ files }: Library): number | undefined => averageLength(files.flatMap(sentencesOf));

/** `12,4` */
export const shownAverage = (average: number): string => average.toFixed(1).replace('.', ',');
