import { gradeBands, type Lesson, lessonMinutes, lessonSeasons, lessonSubjects } from './lesson.ts';

/** Lessons that have something in common: what a list may be narrowed to. */
export interface LessonGroup {
  /** Last segment of the address. */
  readonly id: string;
  readonly label: string;
  readonly holds: (lesson: Pick<Lesson, 'gradeBand' | 'subjects' | 'minutes' | 'seasons'>) => boolean;
}

/** The ways to narrow the list, in its order. */
export const lessonGroups: readonly { readonly name: string; readonly groups: readonly LessonGroup[] }[] = [
  {
    name: 'Nhóm lớp',
    groups: Object.entries(gradeBands).map(([id, label]) => ({
      id,
      label,
      holds: ({ gradeBand }) => gradeBand === id,
    })),
  },
  {
    name: 'Môn, giờ dạy',
    groups: Object.entries(lessonSubjects).map(([id, label]) => ({
      id,
      label,
      holds: ({ subjects }) => subjects.some((subject) => subject === id),
    })),
  },
  {
    name: 'Thời lượng',
    groups: lessonMinutes.map((length) => ({
      id: `${length}-phut`,
      label: `${length} phút`,
      holds: ({ minutes }) => minutes === length,
    })),
  },
  {
    name: 'Nên dạy khi nào',
    groups: Object.entries(lessonSeasons).map(([id, label]) => ({
      id: `dip-${id}`,
      label,
      holds: ({ seasons }) => seasons.some((season) => season === id),
    })),
  },
];

/** The address of the list of a group. */
export const lessonGroupPathOf = ({ id }: Pick<LessonGroup, 'id'>): string => `/bai-hoc/loc/${id}/`;

export const lessonGroupPaths: readonly string[] = lessonGroups.flatMap(({ groups }) => groups.map(lessonGroupPathOf));

/** For whom, in which hours and how long, in one line. */
export const lessonFactsOf = ({
  gradeBand,
  subjects,
  minutes,
}: Pick<Lesson, 'gradeBand' | 'subjects' | 'minutes'>): string =>
  [gradeBands[gradeBand], subjects.map((subject) => lessonSubjects[subject]).join(', '), `${minutes} phút`].join(' · ');
