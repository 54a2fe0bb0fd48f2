import { offerMessagesOf } from '#domain/offer-message.ts';
import { offerQuestionSchema } from '#schemas/offer-question.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf, hotlinesOf } from '../entries.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

type YamlOf = NonNullable<ContentFile['yaml']>;

const least = 12;
const most = 15;

/** Fewer leave out a way to be caught; more are not read to the end, and do not fit on one sheet. */
function countFindings(count: number): Finding[] {
  if (count >= least && count <= most) return [];
  return [
    {
      line: 1,
      found: `${count} câu hỏi`,
      expected: `từ ${least} đến ${most} câu, vừa một tờ giấy`,
      fix: count > most ? `gộp hoặc bớt ${count - most} câu` : `thêm ${least - count} câu`,
    },
  ];
}

/** The result counts every tick as a sign: a sentence that is no question, or one that leads elsewhere, breaks it. */
function formFindings(yaml: YamlOf): Finding[] {
  return itemsOf(yaml.value).flatMap((entry, index) => {
    const text = textAt(entry, ['text']);
    const path = textAt(entry, ['path']);
    const question = text === undefined || text.trim().endsWith('?');
    const inside = path === undefined || /^\/(?:canh-bao|tro-giup|giai-thich)\/[^/#]/.test(path);
    return [
      ...(question
        ? []
        : [
            {
              line: yaml.lineOf([index, 'text']),
              found: `câu ${quoted(text)} không phải câu hỏi`,
              expected: 'câu hỏi kết thúc bằng dấu ?, trả lời “có” là dấu hiệu xấu',
              fix: 'viết lại thành câu hỏi',
            },
          ]),
      ...(inside
        ? []
        : [
            {
              line: yaml.lineOf([index, 'path']),
              found: `path (địa chỉ trong trang) là ${quoted(path)}`,
              expected: 'một trang cảnh báo, trợ giúp hoặc giải thích luật',
              fix: 'viết địa chỉ dạng /canh-bao/ten-trang/',
            },
          ]),
    ];
  });
}

/** Each question is one message: what does not fit is charged twice, or arrives in two parts. */
function messageFindings(yaml: YamlOf, number: string): Finding[] {
  return itemsOf(yaml.value).flatMap((entry, index) => {
    const { data } = offerQuestionSchema.safeParse(entry);
    if (!data) return [];
    const { marked, plain } = offerMessagesOf(data, number);
    const line = yaml.lineOf([index, 'text']);
    const long =
      marked.segmentCount > 1
        ? [
            {
              line,
              found: `câu ${quoted(data.text)} thành tin nhắn có dấu dài ${marked.unitCount} ký tự`,
              expected: 'một tin: không quá 70 ký tự, kể cả “Hỏi …” ở cuối',
              fix: `bớt ${marked.unitCount - 70} ký tự`,
            },
          ]
        : [];
    const odd =
      plain.encoding === 'gsm-7'
        ? []
        : [
            {
              line,
              found: `câu ${quoted(data.text)} có ký tự mà tin nhắn không dấu không có`,
              expected: 'chữ, số và dấu câu thường',
              fix: 'bỏ biểu tượng và ký tự lạ',
            },
          ];
    return [...long, ...odd];
  });
}

/** The questions of “Có phải lừa không?” fit a sheet and a message each, and every tick is a sign. */
export function offerQuestions(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'kiem-tra');
  const yaml = file?.yaml;
  if (!file || !yaml || !Array.isArray(yaml.value)) return [];
  const number = hotlinesOf(library).find(({ id }) => id === '111')?.display ?? '111';
  return [...countFindings(yaml.value.length), ...formFindings(yaml), ...messageFindings(yaml, number)].map(
    (finding) => ({ file: file.path, ...finding }),
  );
}
