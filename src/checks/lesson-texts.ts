import { quotationsIn } from '#domain/quotations.ts';
import type { ContentFile } from './content-file.ts';
import { itemsOf, textAt, valueAt } from './plain-value.ts';
import type { YamlText } from './yaml-text.ts';

type Path = readonly PropertyKey[];

/** A text of a lesson with its place in the front matter. */
export interface LessonText {
  readonly path: Path;
  readonly text: string;
  /** What pupils see together with it. */
  readonly around: string;
}

/** Something asked in a lesson, as far as it can be read. */
export interface PlacedQuestion {
  readonly path: Path;
  readonly question: string;
  readonly options: readonly string[] | undefined;
  readonly answer: string;
  /** Exactly one option is right. Of the boxes on a sheet several may be. */
  readonly isChoice: boolean;
}

/** The front matter of a lesson; `undefined` for every other file. */
export const lessonYamlOf = ({ role, yaml }: ContentFile): YamlText | undefined =>
  role.type === 'page' && role.kind === 'bai-hoc' && yaml?.value !== undefined ? yaml : undefined;

const textsAt = (value: unknown, path: Path): string[] =>
  itemsOf(valueAt(value, path)).filter((item) => typeof item === 'string');

/** The places of the members of a list. */
const placesIn = (value: unknown, path: Path): Path[] =>
  itemsOf(valueAt(value, path)).map((_, index) => [...path, index]);

function questionAt(value: unknown, path: Path, isChoice: boolean): PlacedQuestion {
  const options = Array.isArray(valueAt(value, [...path, 'options']))
    ? textsAt(value, [...path, 'options'])
    : undefined;
  const question = textAt(value, [...path, 'question']) ?? textAt(value, [...path, 'title']) ?? '';
  return { path, question, options, answer: textAt(value, [...path, 'answer']) ?? '', isChoice: isChoice && !!options };
}

/** The pairs of the quiz: the places of the question before the lesson and of the one after it. */
export const quizPairsOf = (value: unknown): [before: Path, after: Path][] =>
  placesIn(value, ['quiz']).map((path) => [
    [...path, 'before'],
    [...path, 'after'],
  ]);

/** All that a lesson asks. */
export const questionsOf = (value: unknown): PlacedQuestion[] => [
  ...placesIn(value, ['questions']).map((path) => questionAt(value, path, true)),
  ...quizPairsOf(value)
    .flat()
    .map((path) => questionAt(value, path, true)),
  ...placesIn(value, ['sheet', 'tasks']).map((path) => questionAt(value, path, false)),
];

/** Texts that pupils see together, each with all of them around it; what is missing is left out. */
function together(value: unknown, paths: readonly Path[], besides: readonly string[] = []): LessonText[] {
  const found = paths.flatMap((path) => {
    const text = textAt(value, path);
    return text === undefined ? [] : [{ path, text }];
  });
  const around = [...found.map(({ text }) => text), ...besides].join('\n');
  return found.map((one) => ({ ...one, around }));
}

/** What is written on the board stands in quotes; the rest tells the teacher what to do. */
const boardTexts = (value: unknown): LessonText[] =>
  together(value, placesIn(value, ['withoutProjector'])).map(({ path, text }) => {
    const written = quotationsIn(text).map(({ start, end }) => text.slice(start + 1, end - 1));
    return { path, text: written.join('\n'), around: written.join('\n') };
  });

const slideTexts = (value: unknown): LessonText[] =>
  placesIn(value, ['slides']).flatMap((slide) =>
    together(value, [[...slide, 'title'], ...placesIn(value, [...slide, 'points'])]),
  );

const sheetTexts = (value: unknown): LessonText[] => [
  ...together(value, [['sheet', 'intro']]),
  ...placesIn(value, ['sheet', 'tasks']).flatMap((task) =>
    together(
      value,
      [
        [...task, 'title'],
        [...task, 'text'],
      ],
      textsAt(value, [...task, 'options']),
    ),
  ),
];

/** What pupils are shown or given, where no answer may stand. */
export const pupilTextsOf = (value: unknown): LessonText[] => [
  ...slideTexts(value),
  ...sheetTexts(value),
  ...together(value, placesIn(value, ['parentLetter'])),
  ...boardTexts(value),
];

/** What pupils read by themselves, which shall fit their age. */
export const readByPupils = (value: unknown): LessonText[] => {
  const asked = [...placesIn(value, ['questions']), ...quizPairsOf(value).flat()];
  return [
    ...slideTexts(value),
    ...sheetTexts(value),
    ...placesIn(value, ['sheet', 'tasks']).flatMap((task) => together(value, placesIn(value, [...task, 'options']))),
    ...asked.flatMap((path) => together(value, [[...path, 'question'], ...placesIn(value, [...path, 'options'])])),
    ...together(value, [['homework']]),
  ];
};
