import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reading, spokenLengthOf, spokenSyllableCount, syllablesAmiss } from '#domain/loudspeaker.ts';

test.each([
  ['Gọi một một một khi an toàn.', 7],
  ['ki-lô-mét', 3],
  ['Zalo, Facebook', 5],
  ['Campuchia', 3],
  ['nghiêng', 1],
  ['Đường'.normalize('NFD'), 1],
  ['//  …', 0],
])('%s', (text, count) => expect(spokenSyllableCount(text)).toBe(count));

describe('đọc hết bao lâu', () => {
  test('160 tiếng một phút, mỗi câu nghỉ 0,7 giây', () =>
    expect(spokenLengthOf(['Một hai ba bốn. Năm sáu bảy tám.', 'Chín mười'])).toEqual({
      syllableCount: 10,
      sentenceCount: 3,
      seconds: (10 / 160) * 60 + 3 * 0.7,
    }));
  test('không có gì để đọc', () => expect(spokenLengthOf([]).seconds).toBe(0));
});

const ofSeconds = (seconds: number) => ({ syllableCount: 0, sentenceCount: 0, seconds });

describe('lệch bao nhiêu tiếng', () => {
  test.each([
    [27, 0],
    [30, 0],
    [33, 0],
    [26.9, 1],
    [33.1, -1],
    [20, 19],
    [40, -19],
    [120.75, -234],
  ])('%d giây cho bài 30 giây: %d tiếng', (seconds, count) =>
    expect(syllablesAmiss(ofSeconds(seconds), 30)).toBe(count),
  );

  test('thêm bớt đúng chừng ấy tiếng thì vừa, bớt một tiếng thì chưa', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(30, 60, 90),
        (syllables, sentences, named) => {
          const secondsOf = (count: number): number =>
            (count / reading.syllablesPerMinute) * 60 + sentences * reading.pauseSeconds;
          const amiss = syllablesAmiss(ofSeconds(secondsOf(syllables)), named);
          expect(syllablesAmiss(ofSeconds(secondsOf(syllables + amiss)), named)).toBe(0);
          if (amiss !== 0)
            expect(syllablesAmiss(ofSeconds(secondsOf(syllables + amiss - Math.sign(amiss))), named)).not.toBe(0);
        },
      ),
    ));
});
