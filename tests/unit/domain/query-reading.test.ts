import { describe, expect, test } from 'vitest';
import { type Lexicon, readingsOf } from '#domain/query-reading.ts';
import { searchWordsOf } from '#domain/search-word.ts';

const said = (words: string, meant: string): readonly [ReturnType<typeof searchWordsOf>, string] => [
  searchWordsOf(words),
  meant,
];
const lexicon: Lexicon = {
  synonyms: [
    said('việc nhẹ lương cao', 'tuyển mộ bằng lời hứa'),
    said('buôn người', 'mua bán người'),
    said('UBND', 'Ủy ban nhân dân'),
    said('bán', 'mua bán'),
  ],
  documents: new Map([['qd-1957', ['1957/QĐ-TTg', '/van-ban/quyet-dinh-1957-qd-ttg/']]]),
};
const textsOf = (query: string): string[] => readingsOf(query, lexicon).map(({ text }) => text);

describe('như người ta định gõ', () => {
  test.each([
    ['ddwowngf daay nosng', 'đường dây nóng'],
    ['d9u7o7ng2 da6y no1ng', 'đường dây nóng'],
    ['nguo72i', 'người'],
    ['  nạn   nhân ', 'nạn nhân'],
    ['nạn nhân'.normalize('NFD'), 'nạn nhân'],
    ['1957/QĐ-TTg', '1957/QĐ-TTg'],
    ['karaoke', 'karaoke'],
    ['trafficking', 'trafficking'],
    ['', ''],
  ])('“%s”: “%s”', (query, meant) => expect(textsOf(query)[0]).toBe(meant));
});

describe('các cách đọc', () => {
  test.each([
    ['chính lời ấy đứng đầu', 'nạn nhân', ['nạn nhân']],
    ['số văn bản', 'qd 1957', ['qd 1957', '1957/QĐ-TTg']],
    ['lời thường dùng', 'buôn người là gì', ['buôn người là gì', 'buôn người', 'mua bán người là gì']],
    ['lời thường dùng, không dấu', 'bi buon nguoi', ['bi buon nguoi', 'bi mua bán người']],
    ['lời dài đọc trước', 'việc nhẹ lương cao', ['việc nhẹ lương cao', 'tuyển mộ bằng lời hứa']],
    ['chữ viết tắt', 'ubnd xã', ['ubnd xã', 'Ủy ban nhân dân xã']],
    ['ngày tháng bằng chữ', 'ba mươi tháng bảy', ['ba mươi tháng bảy', '30 tháng 7', '30/7']],
    ['dấu khác thì không phải lời ấy', 'bạn bè', ['bạn bè']],
    ['Telex', 'buoon nguwowif', ['buôn người', 'mua bán người']],
  ])('%s', (_, query, texts) => expect(textsOf(query)).toEqual(texts));

  test.each(['bóc lột là gì', 'boc lot la gi', 'bóc lột nghĩa là gì?', 'bóc lột có nghĩa là gì', 'bóc lột là sao'])(
    '“%s” hỏi nghĩa',
    (query) => {
      const asked = readingsOf(query, lexicon).filter(({ isDefinition }) => isDefinition);
      expect(asked.map(({ text }) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))).toEqual(['boc lot']);
    },
  );

  test('lời thay thế nặng bằng lời được thay, và đáng tin kém hơn một chút', () => {
    const replaced = readingsOf('nạn buôn người', lexicon).find(({ standIn }) => standIn);
    expect(replaced).toMatchObject({ worth: 0.93, standIn: { words: ['mua', 'bán', 'người'], share: 2 / 3 } });
  });

  test('không quá sáu cách, không cách nào hai lần', () => {
    const many = { ...lexicon, synonyms: Array.from({ length: 20 }, (_, index) => said('bán', `lời ${index}`)) };
    const texts = readingsOf('bán', many).map(({ text }) => text);
    expect(texts).toHaveLength(6);
    expect(new Set(texts).size).toBe(6);
  });
});
