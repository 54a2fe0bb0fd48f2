import type { ContentFile } from '../content-file.ts';
import { lessonYamlOf } from '../lesson-texts.ts';
import { itemsOf, numberAt, valueAt } from '../plain-value.ts';
import type { Finding } from '../problem.ts';

/** Longer than this a class does not stay with one thing. */
const longestStep = 20;

/** The steps of a lesson take as long as the lesson, and none is so long that the class is lost. */
export function lessonMinutes(file: ContentFile): Finding[] {
  const yaml = lessonYamlOf(file);
  if (!yaml) return [];
  const steps = itemsOf(valueAt(yaml.value, ['steps'])).map((step) => numberAt(step, ['minutes']));
  const minutes = numberAt(yaml.value, ['minutes']);
  const sum = steps.reduce<number>((total, one) => total + (one ?? 0), 0);
  const isWhole = steps.length > 0 && steps.every((one) => one !== undefined);
  const difference = minutes === undefined || !isWhole ? 0 : sum - minutes;
  return [
    ...(difference === 0
      ? []
      : [
          {
            line: yaml.lineOf(['minutes']),
            found: `các bước cộng lại ${sum} phút (${steps.join(' + ')}), mà minutes (số phút) là ${minutes}`,
            expected: 'hai số bằng nhau',
            fix: difference > 0 ? `bớt ${difference} phút ở một bước` : `thêm ${-difference} phút vào một bước`,
          },
        ]),
    ...steps.flatMap((one = 0, index) =>
      one <= longestStep
        ? []
        : [
            {
              line: yaml.lineOf(['steps', index, 'minutes']),
              found: `bước ${index + 1} dài ${one} phút`,
              expected: `mỗi bước không quá ${longestStep} phút`,
              fix: 'tách thành hai bước, mỗi bước một việc',
            },
          ],
    ),
  ];
}
