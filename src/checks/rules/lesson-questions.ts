import { isSameQuestion } from '#domain/lesson-answers.ts';
import type { ContentFile } from '../content-file.ts';
import { labelledPath } from '../field-labels.ts';
import { lessonYamlOf, type PlacedQuestion, questionsOf, quizPairsOf } from '../lesson-texts.ts';
import { textAt } from '../plain-value.ts';
import { type Finding, quoted } from '../problem.ts';
import type { YamlText } from '../yaml-text.ts';

/** `A. `, `b) `: the outputs write these by themselves. */
const letter = /^\s*[A-Da-d][.)]\s/u;

const near = (a: string, b: string): boolean => isSameQuestion(a.replace(letter, ''), b.replace(letter, ''));

/** The answer of a choice repeats one option word for word: the outputs find its letter by it. */
function answerFindings({ path, question, options = [], answer }: PlacedQuestion, yaml: YamlText): Finding[] {
  const line = yaml.lineOf([...path, 'answer']);
  const expected = 'đúng một lựa chọn trùng từng chữ với answer (câu trả lời)';
  const count = options.filter((option) => option === answer).length;
  if (answer === '' || count === 1) return [];
  if (count > 1)
    return [
      {
        line,
        found: `câu ${quoted(question)} có ${count} lựa chọn là ${quoted(answer)}`,
        expected,
        fix: 'viết lại một lựa chọn',
      },
    ];
  const close = options.find((option) => near(option, answer));
  return [
    {
      line,
      found: `câu ${quoted(question)} có answer (câu trả lời) ${quoted(answer)} không nằm trong các lựa chọn`,
      expected,
      fix: close ? `chép y nguyên: ${quoted(close)}` : 'chép y nguyên lựa chọn đúng, cả dấu câu',
    },
  ];
}

/** Two options that say the same are two answers. */
function optionFindings({ path, question, options = [] }: PlacedQuestion, yaml: YamlText): Finding[] {
  return options.flatMap((option, index) => {
    const line = yaml.lineOf([...path, 'options', index]);
    const isTwice = options.findIndex((other) => near(other, option)) < index;
    return [
      ...(letter.test(option)
        ? [
            {
              line,
              found: `lựa chọn ${quoted(option)} có chữ cái ở đầu`,
              expected: 'lời của lựa chọn, không có A, B, C',
              fix: 'xóa chữ cái; trang và bản in tự ghi',
            },
          ]
        : []),
      ...(isTwice
        ? [
            {
              line,
              found: `câu ${quoted(question)} có hai lựa chọn như nhau ${quoted(option)}`,
              expected: 'các lựa chọn khác nhau',
              fix: 'viết lại một lựa chọn',
            },
          ]
        : []),
    ];
  });
}

/** Before and after, a skill is asked in two ways: the same words again measure memory. */
function pairFindings(yaml: YamlText): Finding[] {
  const asked = quizPairsOf(yaml.value)
    .flat()
    .map((path) => ({ path: [...path, 'question'], question: textAt(yaml.value, [...path, 'question']) ?? '' }));
  return asked.flatMap(({ path, question }, index) => {
    const first = asked.findIndex((other) => isSameQuestion(other.question, question));
    if (question === '' || first === index) return [];
    return [
      {
        line: yaml.lineOf(path),
        found: `câu ${quoted(question)} đã hỏi ở ${labelledPath(asked[first]?.path ?? [])}`,
        expected: 'mỗi câu trước và sau bài hỏi một cách khác',
        fix: 'giữ điều cần biết, đổi tình huống hoặc cách hỏi',
      },
    ];
  });
}

/** Whatever a lesson asks has one answer. */
export function lessonQuestions(file: ContentFile): Finding[] {
  const yaml = lessonYamlOf(file);
  if (!yaml) return [];
  const findings = questionsOf(yaml.value).flatMap((question) => [
    ...(question.isChoice ? answerFindings(question, yaml) : []),
    ...optionFindings(question, yaml),
  ]);
  return [...findings, ...pairFindings(yaml)];
}
