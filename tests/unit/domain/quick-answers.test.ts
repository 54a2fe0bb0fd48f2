import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isDocumentSearch } from '#domain/document-search.ts';
import { toFolded } from '#domain/fold.ts';
import { quickAnswerFinder } from '#domain/quick-answers.ts';
import { tellingsOf } from '#domain/situation-model.ts';
import { quickAnswerSchema } from '#schemas/quick-answer.ts';
import { heldOutCalls, judgedQueries } from '../../support/judged-queries.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const answers = z.array(quickAnswerSchema).parse(read('content/tra-loi-nhanh.yaml'));
const find = quickAnswerFinder(answers.map(({ id, triggers }) => ({ id, tellings: tellingsOf(triggers) })));
const firstOf = (query: string): string | undefined => find(query)[0]?.answer.id;
const isRight = (query: string, wanted: readonly string[]): boolean => wanted.includes(firstOf(query) ?? '');

test('ít nhất 70 tình huống, không câu nào giống câu nào', () => {
  expect(answers.length).toBeGreaterThanOrEqual(70);
  const triggers = answers.flatMap((answer) => answer.triggers.map(toFolded));
  expect(new Set(triggers).size).toBe(triggers.length);
});

test('mỗi mã được phán quyết là mã có thật', () => {
  const ids = new Set(answers.map(({ id }) => id));
  const named = [...judgedQueries.flatMap((one) => one.answers ?? []), ...heldOutCalls.flatMap((one) => one.answers)];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !named.includes(id))).toEqual([]);
});

test('lời kêu giúp: câu đầu tiên đúng', () => {
  const asked = judgedQueries.filter(({ style }) => style === 'can-giup');
  expect(asked.length).toBeGreaterThanOrEqual(40);
  expect(asked.filter(({ query, answers: wanted }) => !isRight(query, wanted ?? [])).map(({ query }) => query)).toEqual(
    [],
  );
});

test('lời kêu giúp chưa thấy bao giờ: bốn phần năm đúng ở câu đầu', () => {
  expect(heldOutCalls.length).toBeGreaterThanOrEqual(120);
  const right = heldOutCalls.filter(({ query, answers: wanted }) => isRight(query, wanted));
  expect(right.length / heldOutCalls.length).toBeGreaterThanOrEqual(0.8);
});

test('mỗi câu mẫu tìm ra tình huống của nó trong ba câu đầu, có dấu hay không', () => {
  const lost = answers.flatMap(({ id, triggers }) =>
    triggers
      .flatMap((trigger) => [trigger, toFolded(trigger)])
      .filter(
        (query) =>
          !find(query)
            .slice(0, 3)
            .some(({ answer }) => answer.id === id),
      ),
  );
  expect(lost).toEqual([]);
});

test('tìm văn bản thì không hiện câu nào', () => {
  const documents = judgedQueries.filter(({ answers: wanted }) => wanted?.length === 0);
  expect(documents.length).toBeGreaterThanOrEqual(150);
  // “Bệnh viện” is where babies are sold, too.
  expect(documents.filter(({ query }) => find(query).length > 0).map(({ query }) => query)).toEqual([
    'bệnh viện phụ sản',
  ]);
});

test.each(['kế hoạch 5116', 'điều 150 bộ luật hình sự', 'qd 1957', '30/7', 'nạn nhân là gì', 'nghị định 162/2025', ''])(
  '“%s” không có câu nào',
  (query) => expect(find(query)).toEqual([]),
);

test.each(['bị lừa sang campuchia', 'gọi 111 có mất tiền không', 'mẹ em bị bán', 'công an gọi điện dọa bắt'])(
  '“%s” không phải tìm văn bản',
  (query) => expect(isDocumentSearch(query)).toBe(false),
);

describe('một lời, nhiều cách gõ', () => {
  test.each([
    'bị lừa sang campuchia',
    'BỊ LỪA SANG CAMPUCHIA',
    'bi lua sang campuchia',
    'bij luwaf sang campuchia',
    'bi5 lu72a sang campuchia',
    'bilua sang campuchia',
    'bị lua sang cam',
    'sang campuchia bị lừa',
    'bi lùa sang campuchia',
    'bị lừa sang campuchia'.normalize('NFD'),
    'bi lua sag campuchia',
    'bi lua xang cam pu chia',
  ])('“%s”', (query) => expect(firstOf(query)).toBe('bi-lua-sang-campuchia'));
});

test('chữ gì cũng không làm hỏng, điểm giảm dần từ 1 xuống 0', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...'bị lừa bán em tôi quán nhốt cứu campuchia ddwowngf 111 <b> \ud800 %'.split(' ')))
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anyText, (query) => {
      const scores = find(query).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.filter((score) => !(score > 0 && score <= 1.000001))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('10.000 ký tự không làm treo máy', () => {
  for (const unit of ['a', 'bị ', 'bilua', '1/', 'một ', '\ud800']) find(unit.repeat(2_500));
}, 5_000);
