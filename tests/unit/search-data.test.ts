import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AnswerData, toLexicon, type WordingData } from '#browser/search-data.ts';
import { readingsOf } from '#domain/query-reading.ts';
import { quickAnswerDataOf, searchWordingOf } from '#outputs/search/search-data.ts';
import { agencySchema } from '#schemas/agency.ts';
import { quickAnswerSchema } from '#schemas/quick-answer.ts';
import { termSchema } from '#schemas/term.ts';
import { hotlines, instruments } from '../support/registers.ts';

const read = (name: string): unknown => parse(readFileSync(`content/${name}.yaml`, 'utf8'));
const terms = termSchema.array().parse(read('thuat-ngu'));
const agencies = agencySchema.array().parse(read('co-quan'));
const answers = quickAnswerSchema.array().parse(read('tra-loi-nhanh'));
const href = (path: string): string => `/thu${path}`;

/** What the reader's browser gets: the files there and back. */
const wording: WordingData = JSON.parse(
  JSON.stringify(searchWordingOf({ terms, agencies, instruments, addressOf: ({ id }) => href(`/so/${id}/`) })),
);
const data: AnswerData = JSON.parse(JSON.stringify(quickAnswerDataOf({ hotlines, answers, href })));
const lexicon = toLexicon(wording);

test('lời hằng ngày và chữ viết tắt của thuật ngữ đều có', () => {
  const said = new Set(wording.synonyms.map(([word]) => word));
  const wanted = terms.flatMap(({ synonyms, abbreviations = [] }) => [...synonyms, ...abbreviations]);
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((word) => !said.has(word))).toEqual([]);
});

test.each(['BCA', 'UBND', 'BCĐ 138/CP'])('tên tắt của cơ quan, nếu có trong sổ: %s', (alias) => {
  const names = agencies.filter(({ aliases }) => aliases.includes(alias)).map(({ name }) => name);
  expect(wording.synonyms.filter(([said, meant]) => said === alias && names.includes(meant))).toHaveLength(
    names.length,
  );
});

test('tên gọi thường của cơ quan không phải chữ viết tắt', () => {
  const names = new Set(agencies.map(({ name }) => name));
  const ofAgencies = wording.synonyms.filter(([, meant]) => names.has(meant)).map(([said]) => said);
  expect(ofAgencies.length).toBeGreaterThan(5);
  expect(ofAgencies.filter((said) => said.length > 15)).toEqual([]);
});

test.each([
  ['qd 1957', '1957/QĐ-TTg'],
  ['quyết định 1957', '1957/QĐ-TTg'],
  ['kế hoạch 5116', '5116/KH-UBND'],
])('“%s” được đọc là %s', (query, number) => {
  expect(readingsOf(query, lexicon).map(({ text }) => text)).toContain(number);
});

test('lời dài được đọc trước lời ngắn nằm trong nó', () => {
  const lengths = lexicon.synonyms.map(([said]) => said.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(lengths.at(-1)).toBeGreaterThan(0);
});

test('mỗi trả lời nhanh còn đủ lời, số gọi và nơi đọc tiếp, dưới địa chỉ gốc của trang', () => {
  const ids = new Set(data.numbers.map(([id]) => id));
  expect(data.answers.map(({ id }) => id)).toEqual(answers.map(({ id }) => id));
  for (const { id, callIds, answer, situation, links } of data.answers) {
    expect(
      callIds.filter((one) => !ids.has(one)),
      id,
    ).toEqual([]);
    const mentioned = [situation, ...answer, ...links.map(([text]) => text)]
      .flat()
      .filter((part) => typeof part !== 'string');
    expect(
      mentioned.flat().filter((one) => !ids.has(one)),
      id,
    ).toEqual([]);
    expect(
      links.filter(([, address]) => !address.startsWith('/thu/')),
      id,
    ).toEqual([]);
  }
});

test('số gọi thì gọi, số nhắn thì nhắn; số không ai cần thì không gửi theo', () => {
  expect(data.numbers.find(([id]) => id === '111')).toEqual(['111', '111', 'tel:111']);
  const called = new Set(answers.flatMap(({ callIds }) => callIds));
  expect(data.numbers.map(([id]) => id).toSorted()).toEqual([...called].toSorted());
  const wrong = data.numbers.filter(([id, , address]) => {
    const channel = hotlines.find((one) => one.id === id)?.channel;
    return !address.startsWith(channel === 'goi' ? 'tel:' : 'sms:');
  });
  expect(wrong).toEqual([]);
});
