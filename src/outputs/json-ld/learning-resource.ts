import type { LessonPage } from '#library/page.ts';
import { gradeBands } from '#schemas/lesson.ts';
import { jsonLdText } from './json-ld-text.ts';

/** schema.org `LearningResource` of a lesson, as JSON-LD text that is safe inside a `<script>`. */
export function learningResourceJsonLd(page: LessonPage, absoluteUrl: (path: string) => string): string {
  const { gradeBand, minutes, objectives } = page.entry.data;
  return jsonLdText({
    '@type': 'LearningResource',
    name: page.title,
    description: page.summary,
    inLanguage: 'vi',
    timeRequired: `PT${minutes}M`,
    educationalLevel: gradeBands[gradeBand],
    teaches: objectives.skills,
    isAccessibleForFree: true,
    url: absoluteUrl(page.path),
  });
}
