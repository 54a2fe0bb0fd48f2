/** A question with options; `answer` is one of them, word for word. */
export interface ChoiceTexts {
  readonly question: string;
  readonly options: readonly string[];
  readonly answer: string;
  readonly why: string;
}

export interface StepTexts {
  readonly title: string;
  readonly minutes: number;
  readonly teacher: readonly string[];
  readonly pupils: readonly string[];
}

export interface SlideTexts {
  readonly title: string;
  readonly points: readonly string[];
  /** The teacher's alone. */
  readonly notes: string;
}

export interface TaskTexts {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Dotted lines to write on. */
  readonly lines: number;
  /** Boxes to tick; none where the task has no options. */
  readonly options: readonly string[];
  readonly answer: string;
  readonly why: string;
}

/** A question of the class; without options the answer is one that a class may give. */
export type QuestionTexts = ChoiceTexts;

export interface QuizPairTexts {
  readonly skill: string;
  readonly before: ChoiceTexts;
  readonly after: ChoiceTexts;
}

/** Words and how they stand in a line. */
export interface BodySpan {
  readonly text: string;
  readonly isBold: boolean;
}

/** A block of what the teacher reads besides the plan. */
export type BodyBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly spans: readonly BodySpan[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly spans: readonly BodySpan[] }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly (readonly BodySpan[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly BodySpan[])[])[] };

/** A lesson with every mention resolved. Plain text, in the language of the reader. */
export interface LessonTexts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Class, length, subjects: `Lớp 10–12 · 45 phút · …`. */
  readonly facts: string;
  readonly minutes: number;
  readonly objectives: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly materials: readonly string[];
  readonly steps: readonly StepTexts[];
  readonly slides: readonly SlideTexts[];
  readonly sheet: { readonly intro: string; readonly tasks: readonly TaskTexts[] };
  readonly questions: readonly QuestionTexts[];
  readonly quiz: readonly QuizPairTexts[];
  readonly rolePlays: readonly { readonly title: string; readonly card: string }[];
  readonly safeguarding: readonly string[];
  readonly contentNote: string;
  readonly homework: string;
  readonly letter: readonly string[];
  /** The chalk-board plan. */
  readonly board: readonly string[];
  readonly body: readonly BodyBlock[];
  /** Whole address for the QR code, and the same short, to be read and typed. */
  readonly url: string;
  readonly shortAddress: string;
  /** `BH-<slug>`: with the date it tells the sheet's edition. */
  readonly sourceId: string;
  /** dd/mm/yyyy, checkedOn */
  readonly date: string;
  readonly siteName: string;
}
