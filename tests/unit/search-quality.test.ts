import { describe, expect, test } from 'vitest';
import { type JudgedQuery, judgedQueries } from '../support/judged-queries.ts';
import { figuresOf, figureTable, isRightlyAnswered, type Judgement } from '../support/search-figures.ts';
import { shortfallsOf } from '../support/search-floors.ts';

/** What a faultless search makes of a query. */
const perfect = (query: JudgedQuery): Judgement => ({
  query,
  hits: ['/dung/'],
  rank: 1,
  cards: query.answers?.slice(0, 1) ?? [],
});
const all = judgedQueries.map(perfect);

/** Spoils the first `count` judgements of a kind. */
function spoilt(count: number, isOf: (query: JudgedQuery) => boolean, change: Partial<Judgement>): Judgement[] {
  let left = count;
  return all.map((one) => {
    if (left === 0 || !isOf(one.query)) return one;
    left -= 1;
    return { ...one, ...change };
  });
}
const ofStyle =
  (style: string) =>
  (query: JudgedQuery): boolean =>
    query.style === style;
/** Without the list of single queries. */
const shortfalls = (judgements: readonly Judgement[]): string[] =>
  shortfallsOf(judgements).filter((line) => !/^(?: |Cách sửa)/u.test(line));

test('tìm đúng hết thì không thiếu gì', () => expect(shortfallsOf(all)).toEqual([]));

test('không đo câu nào thì không đạt', () => expect(shortfalls([]).length).toBeGreaterThan(8));

describe('mỗi mức sàn thấy lỗi được đưa vào', () => {
  test.each<[string, Judgement[], string[]]>([
    [
      'có dấu: trang đầu sai',
      spoilt(10, ofStyle('co-dau'), { rank: 2 }),
      [
        'co-dau, trang đầu đúng: thấy 90,5 %, cần ít nhất 92,0 %.',
        'có dấu và không dấu cách nhau: thấy 9,5 %, cần nhiều nhất 1,5 %.',
      ],
    ],
    [
      'không dấu: ba trang đầu sai',
      spoilt(6, ofStyle('khong-dau'), { rank: 4 }),
      [
        'khong-dau, đúng trong ba trang đầu: thấy 94,3 %, cần ít nhất 96,0 %.',
        'có dấu và không dấu cách nhau: thấy 5,7 %, cần nhiều nhất 1,5 %.',
      ],
    ],
    [
      'Telex hỏng',
      spoilt(8, ofStyle('telex'), { rank: 2 }),
      ['nhieu, trang đầu đúng: thấy 87,3 %, cần ít nhất 94,0 %.'],
    ],
    [
      'hai câu không ra gì',
      spoilt(2, ofStyle('so-hieu'), { hits: [] }),
      ['không thấy trang nào: thấy 0,6 %, cần nhiều nhất 0,5 %.'],
    ],
    [
      'thẻ sai',
      spoilt(3, ofStyle('can-giup'), { cards: ['o-anh'] }),
      ['can-giup, thẻ đầu đúng: thấy 93,8 %, cần ít nhất 95,0 %.'],
    ],
    [
      'tìm văn bản mà hiện thẻ',
      spoilt(4, ({ answers }) => answers?.length === 0, { cards: ['o-anh'] }),
      ['tìm văn bản mà không có thẻ: thấy 97,9 %, cần ít nhất 98,0 %.'],
    ],
  ])('%s', (_, judgements, messages) => expect(shortfalls(judgements)).toEqual(messages));
});

test('không đạt thì nói câu nào hụt, cần gì, thấy gì', () => {
  const few = spoilt(3, ofStyle('co-dau'), { rank: 0, hits: ['/tin/', '/an-toan/#goi'] });
  expect(shortfallsOf(few).slice(0, 3)).toMatchInlineSnapshot(`
    [
      "có dấu và không dấu cách nhau: thấy 2,9 %, cần nhiều nhất 1,5 %.",
      "Cách sửa: xem các câu hụt, mở /tim-kiem/?q=… để thấy vì sao.",
      "  [co-dau] “kế hoạch 5116” không trúng; cần 5116/KH-UBND; thấy /tin/ /an-toan/#goi",
    ]
  `);
});

test('các con số', () => {
  const [query] = judgedQueries;
  if (!query) throw new Error('Không có câu nào');
  const ranked = (rank: number, hits: string[], cards: string[]): Judgement => ({
    query: { ...query, answers: [] },
    rank,
    hits,
    cards,
  });
  expect(
    figuresOf([ranked(1, ['/'], []), ranked(2, ['/'], []), ranked(4, ['/'], ['o-anh']), ranked(0, [], [])]),
  ).toEqual({
    count: 4,
    first: 0.25,
    third: 0.5,
    reciprocal: 0.4375,
    empty: 0.25,
    answered: 0.75,
  });
});

test.each([
  [['a', 'b'], ['b'], true],
  [['a'], ['b', 'a'], false],
  [['a'], [], false],
  [[], [], true],
  [[], ['a'], false],
])('thẻ nào được: %j, có %j: %s', (wanted, cards, isRight) => expect(isRightlyAnswered(wanted, cards)).toBe(isRight));

test('bảng: mỗi kiểu một dòng, số lẻ viết bằng dấu phẩy', () => {
  const some = spoilt(1, ofStyle('telex'), { rank: 3 }).filter(({ query }) => query.style === 'telex');
  const costs = new Map([['telex', { bytes: 12_345, requests: 7 }]]);
  expect(`\n${figureTable('Thử', some, costs, true)}`).toMatchInlineSnapshot(`
    "
    Thử
    kiểu          câu đúng 1 đúng 3    mrr không   thẻ      kB yêu cầu
    telex          11   90,9  100,0   93,9    0,0  100,0    12,3      7
    nhieu (gộp)    11   90,9  100,0   93,9    0,0  100,0
    tất cả         11   90,9  100,0   93,9    0,0  100,0"
  `);
});
