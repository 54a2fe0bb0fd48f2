import { answersQuotedIn } from '#domain/lesson-answers.ts';
import type { ContentFile } from '../content-file.ts';
import { labelledPath } from '../field-labels.ts';
import { lessonYamlOf, pupilTextsOf, questionsOf } from '../lesson-texts.ts';
import { type Finding, quoted } from '../problem.ts';

/** Whoever writes this in front of something gives it away. */
const marker = /(?:đáp án|câu trả lời đúng|lời giải)\s*(?::|là\b)/iu;

/** What pupils see and take home leaves the answers to them. */
export function lessonLeaks(file: ContentFile): Finding[] {
  const yaml = lessonYamlOf(file);
  if (!yaml) return [];
  const key = questionsOf(yaml.value);
  return pupilTextsOf(yaml.value).flatMap(({ path, text, around }) => {
    const line = yaml.lineOf(path);
    const place = labelledPath(path);
    const expected = 'phần học sinh thấy không có đáp án';
    const [marked] = marker.exec(text) ?? [];
    return [...new Set(answersQuotedIn(text, key, around))]
      .map(
        (answer): Finding => ({
          line,
          found: `${place} chép đáp án ${quoted(answer)}`,
          expected,
          fix: 'hỏi thay cho kể, hoặc chuyển lời này vào notes (ghi chú), answer (câu trả lời)',
        }),
      )
      .concat(
        marked === undefined
          ? []
          : [
              {
                line,
                found: `${place} có chữ ${quoted(marked)}`,
                expected,
                fix: 'chuyển đáp án vào answer (câu trả lời) hoặc notes (ghi chú)',
              },
            ],
      );
  });
}
