import { lessonOutputIds, lessonOutputs, outputPathOf } from '#domain/lesson-outputs.ts';
import type { LessonPage } from '#library/page.ts';
import { gradeBands, lessonSubjects } from '#schemas/lesson.ts';
import { jsonLdText } from './json-ld-text.ts';

/** schema.org `LearningResource` of a lesson, as JSON-LD text that is safe inside a `<script>`. */
export function learningResourceJsonLd(page: LessonPage, absoluteUrl: (path: string) => string): string {
  const { gradeBand, subjects, minutes, objectives } = page.entry.data;
  // The key is kept from search engines: pupils ask them too.
  const parts = lessonOutputIds.filter((id) => id !== 'dap-an');
  return jsonLdText({
    '@type': 'LearningResource',
    name: page.title,
    description: page.summary,
    inLanguage: 'vi',
    learningResourceType: 'Giáo án',
    timeRequired: `PT${minutes}M`,
    educationalLevel: gradeBands[gradeBand],
    about: subjects.map((subject) => lessonSubjects[subject]),
    teaches: objectives.skills,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    isAccessibleForFree: true,
    url: absoluteUrl(page.path),
    hasPart: parts.map((id) => ({
      '@type': 'LearningResource',
      name: lessonOutputs[id].label,
      url: absoluteUrl(outputPathOf(page.path, id)),
    })),
  });
}
