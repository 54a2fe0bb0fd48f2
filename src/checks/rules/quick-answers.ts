import { toFolded, wordsIn } from '#domain/fold.ts';
import { splitMentions } from '#domain/hotline-mention.ts';
import { normalizeTonePlace } from '#domain/tone-place.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

type YamlOf = NonNullable<ContentFile['yaml']>;

interface Entry {
  readonly index: number;
  readonly id: string;
  readonly value: unknown;
}

/** The texts of a list in an entry, each with its place. */
const textsOf = ({ index, value }: Entry, key: string): { text: string; path: PropertyKey[] }[] =>
  itemsOf(valueAt(value, [key])).flatMap((text, position) =>
    typeof text === 'string' ? [{ text, path: [index, key, position] }] : [],
  );

/** Typed without marks, two phrases of one spelling are one: they must not lead to two answers. */
function sharedTriggers(entries: readonly Entry[], yaml: YamlOf): Finding[] {
  const first = new Map<string, { id: string; line: number }>();
  return entries.flatMap((entry) =>
    textsOf(entry, 'triggers').flatMap(({ text, path }) => {
      const key = wordsIn(toFolded(text)).join(' ');
      const line = yaml.lineOf(path);
      const before = first.get(key);
      if (!before) first.set(key, { id: entry.id, line });
      if (!before) return [];
      return [
        {
          line,
          found: `câu ${quoted(text)} đã có ở tình huống “${before.id}”, dòng ${before.line}`,
          expected: 'mỗi câu thuộc một tình huống, kể cả khi gõ không dấu',
          fix: 'giữ câu ở tình huống hợp hơn, xóa câu ở tình huống kia',
        },
      ];
    }),
  );
}

/** The matcher compares triggers as they stand: mending each on a phone would cost a second. */
function misplacedTones(entries: readonly Entry[], yaml: YamlOf): Finding[] {
  return entries.flatMap((entry) =>
    textsOf(entry, 'triggers').flatMap(({ text, path }) => {
      const placed = normalizeTonePlace(text);
      if (placed === text) return [];
      return [
        {
          line: yaml.lineOf(path),
          found: `câu ${quoted(text)} đặt dấu khác lối của trang`,
          expected: 'dấu đặt như hòa, thủy, khỏe; người đọc gõ cách nào cũng tìm ra',
          fix: `viết ${quoted(placed)}`,
        },
      ];
    }),
  );
}

/** The card shows a button for each of its numbers: a number in the words must be one of them. */
function mentionsWithoutButton(entries: readonly Entry[], yaml: YamlOf): Finding[] {
  return entries.flatMap((entry) => {
    const callIds = textsOf(entry, 'callIds').map(({ text }) => text);
    return textsOf(entry, 'answer').flatMap(({ text, path }) =>
      splitMentions(text).flatMap((part) =>
        part.kind === 'text' || callIds.includes(part.id)
          ? []
          : [
              {
                line: yaml.lineOf(path),
                found: `câu trả lời nhắc @${part.id} mà callIds (số cần gọi) không có`,
                expected: 'mỗi số được nhắc có nút gọi',
                fix: `thêm '${part.id}' vào callIds, hoặc bỏ lời nhắc`,
              },
            ],
      ),
    );
  });
}

/** A frightened reader is not sent away to another site. */
function foreignLinks(entries: readonly Entry[], yaml: YamlOf): Finding[] {
  return entries.flatMap(({ index, value }) =>
    itemsOf(valueAt(value, ['links'])).flatMap((link, position) => {
      const url = textAt(link, ['url']);
      if (url === undefined || !/^[a-z]+:/i.test(url)) return [];
      return [
        {
          line: yaml.lineOf([index, 'links', position, 'url']),
          found: `liên kết ra trang khác ${quoted(url)}`,
          expected: 'địa chỉ trong trang này',
          fix: 'dẫn tới một trang ở đây; nguồn ngoài thì để trong trang ấy',
        },
      ];
    }),
  );
}

/** Every phrase leads to one answer, every number named has its button, every link stays on this site. */
export function quickAnswers(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'tra-loi-nhanh');
  const yaml = file?.yaml;
  if (!file || !yaml) return [];
  const entries = itemsOf(yaml.value).map((value, index) => ({ index, id: textAt(value, ['id']) ?? '', value }));
  return [sharedTriggers, misplacedTones, mentionsWithoutButton, foreignLinks]
    .flatMap((check) => check(entries, yaml))
    .map((finding) => ({ file: file.path, ...finding }));
}
