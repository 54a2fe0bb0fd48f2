import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRun, matchOf } from '#domain/place-score.ts';
import { type Lexicon, readingsOf } from '#domain/query-reading.ts';
import { rankedPlaces, readRecord } from '#domain/record-score.ts';
import { likenessOf, searchWordsOf } from '#domain/search-word.ts';

/** Any code units, lone surrogates among them; and what looks like Vietnamese, with loose marks. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...'đường dương duong đuong nguo72i 30/7 1957/QĐ-TTg là gì bán \u0301 \ud800 <b> __proto__'.split(' '),
      ),
    )
    .map((words) => words.join(' ')),
);
const queryWords = fc
  .tuple(anyText, fc.double({ min: 0, max: 20, noNaN: true }))
  .map(([text, weight]) => searchWordsOf(text).map((word, index) => ({ ...word, weight: weight * (index + 1) })));
const isShare = (figure: number): boolean => figure >= 0 && figure <= 1 + 1e-9;

const lexicon: Lexicon = {
  synonyms: [
    [searchWordsOf('buôn người'), 'mua bán người'],
    [searchWordsOf('bán'), 'mua bán'],
  ],
  documents: new Map([['qd-1957', ['1957/QĐ-TTg', '/van-ban/quyet-dinh-1957-qd-ttg/']]]),
};

test('giống đến đâu cũng từ 0 tới 1, và là 1 với chính nó', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (a, b, isOpen) => {
      for (const typed of searchWordsOf(a)) {
        expect(likenessOf(typed, typed, isOpen)).toBe(1);
        for (const met of searchWordsOf(b)) expect(isShare(likenessOf(typed, met, isOpen))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('mọi con số của một chỗ khớp đều từ 0 tới 1, chỗ được tô có thật và đúng thứ tự', () => {
  fc.assert(
    fc.property(queryWords, anyText, fc.boolean(), (query, text, isOpen) => {
      const words = searchWordsOf(text).map((word, index) => ({ ...word, at: Math.floor(index / 2) }));
      const { coverage, closeness, run, hits } = matchOf(query, words, isOpen);
      expect([coverage, closeness, run].filter((figure) => !isShare(figure))).toEqual([]);
      expect(closeness).toBeLessThanOrEqual(coverage + 1e-9);
      const places = new Set(words.map(({ at }) => at));
      expect(hits.filter((at) => !places.has(at))).toEqual([]);
      expect(hits).toEqual([...new Set(hits)].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('cách đọc thứ nhất có chữ khi câu hỏi có chữ; không quá sáu cách', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const readings = readingsOf(query, lexicon);
      expect(readings.length).toBeLessThanOrEqual(6);
      expect(readings[0]?.text === '').toBe(query.trim() === '');
      expect(readings.filter(({ worth }) => !(worth > 0 && worth <= 1))).toEqual([]);
      if (searchWordsOf(query).length > 0) expect(searchWordsOf(readings[0]?.text ?? '').length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('đoạn nào, chỗ nào, câu hỏi nào cũng xếp được, điểm giảm dần', () => {
  const anchors = fc.array(
    fc.record({ id: anyText, location: fc.integer({ min: -3, max: 40 }), text: anyText, isHeading: fc.boolean() }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      fc.record({ title: anyText, content: anyText, anchors, isFirst: fc.boolean() }),
      queryWords,
      (record, query) => {
        const scores = rankedPlaces(readRecord(record), query, true).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every(Number.isFinite)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('chuỗi không dài hơn số chữ hỏi', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(30))), (positions) => {
      expect(longestRun(positions)).toBeLessThanOrEqual(positions.length);
    }),
  );
});

/** What the search page lets through is far shorter; work must not grow with the square of what a caller gives. */
test.each([
  'a',
  'đường ',
  'nguo72i',
  '1/',
  'một ',
  'là gì ',
  ' ',
  '\u0301',
  '\ud800',
  'a\u0300',
  'bán ',
  'duongdaynong',
])(
  '10.000 ký tự “%s” không làm treo máy',
  (unit) => {
    const text = unit.repeat(10_000 / unit.length);
    const query = searchWordsOf('bán người là gì').map((word) => ({ ...word, weight: 1 }));
    readingsOf(text, lexicon);
    rankedPlaces(readRecord({ title: text, content: text, anchors: [], isFirst: true }), query, true);
  },
  5_000,
);
