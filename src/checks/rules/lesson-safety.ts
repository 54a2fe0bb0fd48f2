import { splitMentions } from '#domain/hotline-mention.ts';
import type { ContentFile } from '../content-file.ts';
import { labelled } from '../field-labels.ts';
import { lessonYamlOf } from '../lesson-texts.ts';
import { itemsOf, valueAt } from '../plain-value.ts';
import type { Finding } from '../problem.ts';

/** Where a pupil may have told, or a family may worry, the number stands at hand. */
const neededIn = ['safeguarding', 'parentLetter'] as const;

/** Teacher and family are told whom to call. A missing part is for the schema to say. */
export function lessonSafety(file: ContentFile): Finding[] {
  const yaml = lessonYamlOf(file);
  if (!yaml) return [];
  return neededIn.flatMap((key) => {
    const texts = itemsOf(valueAt(yaml.value, [key])).filter((item) => typeof item === 'string');
    const names111 = texts.some((text) =>
      splitMentions(text).some((part) => part.kind === 'mention' && part.id === '111'),
    );
    if (texts.length === 0 || names111) return [];
    return [
      {
        line: yaml.lineOf([key]),
        found: `${labelled(key)} không nhắc số nào để gọi`,
        expected: 'có @111 và lời “khi an toàn”',
        fix: 'thêm một dòng, ví dụ: - Gọi @111 khi an toàn',
      },
    ];
  });
}
