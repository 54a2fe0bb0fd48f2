import { toShortDate } from '#domain/calendar-date.ts';
import type { ChoiceTexts, LessonTexts, TaskTexts } from '#domain/lesson-texts.ts';
import { pathOf } from '#domain/page-kinds.ts';
import type { Hotline } from '#schemas/hotline.ts';
import { type Instrument, shortNameOf } from '#schemas/instrument.ts';
import type { Lesson } from '#schemas/lesson.ts';
import { lessonFactsOf } from '#schemas/lesson-groups.ts';
import type { LessonTask } from '#schemas/lesson-parts.ts';
import { type KitSite, resolverOf } from './kit-texts.ts';
import { toBodyBlocks } from './lesson-body.ts';

/** A lesson as its file gives it. */
export interface LessonSource {
  readonly id: string;
  readonly data: Lesson;
  /** Markdown under the front matter. */
  readonly body?: string | undefined;
}

/** What a lesson's mentions lead to. */
export interface LessonRegisters {
  readonly hotlines: readonly Hotline[];
  readonly instruments: readonly Instrument[];
}

type Resolve = (text: string) => string;

interface Asked {
  readonly question: string;
  readonly options?: readonly string[] | undefined;
  readonly answer: string;
  readonly why: string;
}

const toChoice = ({ question, options = [], answer, why }: Asked, resolved: Resolve): ChoiceTexts => ({
  question: resolved(question),
  options: options.map(resolved),
  answer: resolved(answer),
  why: resolved(why),
});

const toTask = ({ title, text, lines, options = [], answer, why = '' }: LessonTask, resolved: Resolve): TaskTexts => ({
  title: resolved(title),
  paragraphs: text.split(/\n\s*\n/u).map((paragraph) => resolved(paragraph.replace(/\s+/gu, ' ').trim())),
  lines,
  options: options.map(resolved),
  answer: resolved(answer),
  why: resolved(why),
});

/** What the class works with. */
const partsOf = (data: Lesson, resolved: Resolve) => ({
  steps: data.steps.map(({ title, minutes, teacher, pupils }) => ({
    title: resolved(title),
    minutes,
    teacher: teacher.map(resolved),
    pupils: pupils.map(resolved),
  })),
  slides: data.slides.map(({ title, points, notes }) => ({
    title: resolved(title),
    points: points.map(resolved),
    notes: resolved(notes),
  })),
  sheet: { intro: resolved(data.sheet.intro), tasks: data.sheet.tasks.map((task) => toTask(task, resolved)) },
  questions: data.questions.map((question) => toChoice(question, resolved)),
  quiz: data.quiz.map(({ skill, before, after }) => ({
    skill: resolved(skill),
    before: toChoice(before, resolved),
    after: toChoice(after, resolved),
  })),
  rolePlays: data.rolePlays.map(({ title, card }) => ({ title: resolved(title), card: resolved(card) })),
});

/** The value that every sheet and file of a lesson is made from. Pure. */
export function toLessonTexts(
  { id, data, body = '' }: LessonSource,
  { hotlines, instruments }: LessonRegisters,
  site: KitSite,
): LessonTexts {
  const resolved = resolverOf(hotlines);
  const shortNames = new Map(instruments.map((instrument) => [instrument.id, shortNameOf(instrument)]));
  const url = site.absoluteUrl(pathOf('bai-hoc', id));
  const { knowledge, skills, attitudes } = data.objectives;
  return {
    id,
    title: resolved(data.title),
    summary: resolved(data.summary),
    facts: lessonFactsOf(data),
    minutes: data.minutes,
    objectives: [
      { title: 'Kiến thức', items: knowledge.map(resolved) },
      { title: 'Kỹ năng', items: skills.map(resolved) },
      { title: 'Thái độ', items: attitudes.map(resolved) },
    ],
    materials: data.materials.map(resolved),
    ...partsOf(data, resolved),
    safeguarding: data.safeguarding.map(resolved),
    contentNote: resolved(data.contentNote),
    homework: resolved(data.homework),
    letter: data.parentLetter.map(resolved),
    board: data.withoutProjector.map(resolved),
    body: toBodyBlocks(body, { resolved, lawName: (instrument) => shortNames.get(instrument) ?? instrument }),
    url,
    shortAddress: url.replace(/^https?:\/\//u, '').replace(/\/$/u, ''),
    sourceId: `BH-${id}`,
    date: toShortDate(data.checkedOn),
    siteName: site.name,
  };
}
