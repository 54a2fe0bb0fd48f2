import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsIn } from '#domain/fold.ts';
import { splitJoined } from '#domain/joined-syllables.ts';
import { isFoldedSyllable, isSyllable, toSyllable } from '#domain/syllable.ts';
import { normalizeTonePlace } from '#domain/tone-place.ts';
import { filesBelow } from '../../support/source-files.ts';

test.each([
  ['đường', { initial: 'đ', rime: 'ương', tone: '\u0300' }],
  ['nghiêng', { initial: 'ngh', rime: 'iêng', tone: '' }],
  ['gì', { initial: 'g', rime: 'i', tone: '\u0300' }],
  ['giếng', { initial: 'g', rime: 'iêng', tone: '\u0301' }],
  ['già', { initial: 'gi', rime: 'a', tone: '\u0300' }],
  ['quý', { initial: 'qu', rime: 'y', tone: '\u0301' }],
  ['quỳnh', { initial: 'q', rime: 'uynh', tone: '\u0300' }],
  ['Yên', { initial: '', rime: 'yên', tone: '' }],
])('“%s” tách ra', (word, parts) => {
  expect(toSyllable(word)).toEqual(parts);
  expect(toSyllable(word.normalize('NFD'))).toEqual(parts);
});

test.each(
  'người khuỷu ngoẵng thuở quốc quyết ngoéo xoáy luật huỳnh ỷ yếu ưu ươm oán uống ếch ạ khoẻ hoà thuý tái hòa nhập'.split(
    ' ',
  ),
)('“%s” là âm tiết', (word) => expect(isSyllable(word)).toBe(true));

test.each(
  'xyz ddwowngf nguoiwf kà ghạ ngé cé ngà̀ tat các̀ bàt cọp̉ iên yà quuốc đđ bcđ 111 a1 hòan̉ nghà giđ ươ boong'.split(' '),
)('“%s” không phải âm tiết', (word) => expect(isSyllable(word)).toBe(false));

test.each('duong nguoi quyet khuyu nghieng gi yen oan uy cat'.split(' '))('“%s” là âm tiết mất dấu', (word) =>
  expect(isFoldedSyllable(word)).toBe(true),
);
test.each('ddwowngf nosng daay xuaast coong hotline facebook qd ttg'.split(' '))('“%s” không phải', (word) =>
  expect(isFoldedSyllable(word)).toBe(false),
);

test('mọi chữ có dấu trong văn bản chính thức đều là âm tiết, trừ chữ viết tắt và tên riêng', () => {
  const bodies = filesBelow('content/van-ban', (name) => name.endsWith('.mdx')).map(
    ({ text }) => text.split('\n---\n')[1] ?? '',
  );
  const strange = bodies.flatMap((body) =>
    wordsIn(body).filter((word) => /[^\0-\u007f]/.test(word) && !isSyllable(word)),
  );
  expect([...new Set(strange)].filter((word) => !/^[A-ZĐ]+\d*$/.test(word))).toEqual(['Kông']);
  // The check can fail: without its tones the same text is full of words that spelling does not allow.
  expect(wordsIn(readFileSync('content/van-ban/quyet-dinh-1957-qd-ttg.mdx', 'utf8')).length).toBeGreaterThan(1000);
});

test.each([
  ['hoà', 'hòa'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['uỷ ban', 'ủy ban'],
  ['ỦY BAN', 'ỦY BAN'],
  ['UỶ BAN', 'ỦY BAN'],
  ['quí', 'quí'],
  ['qúy', 'quý'],
  ['gìa', 'già'],
  ['hòan toàn', 'hoàn toàn'],
  ['thủơ', 'thuở'],
  ['khuỷu', 'khuỷu'],
  ['ngoằn ngoèo', 'ngoằn ngoèo'],
  ['mưà', 'mừa'],
  ['đừơng', 'đường'],
  ['tái hoà nhập', 'tái hòa nhập'],
  ['Hòa, hòa.', 'Hòa, hòa.'],
  ['KỸ THUÂT', 'KỸ THUÂT'],
  ['ACTIP 111', 'ACTIP 111'],
])('dấu của “%s” về đúng chỗ: “%s”', (text, placed) => {
  expect(normalizeTonePlace(text)).toBe(placed);
  expect(normalizeTonePlace(text.normalize('NFD'))).toBe(placed);
});

test.each([
  ['muabannguoi', 'mua ban nguoi'],
  ['duongdaynong', 'duong day nong'],
  ['congan', 'cong an'],
  ['viecnheluongcao', 'viec nhe luong cao'],
  ['cuuemvoi', 'cuu em voi'],
  ['bilua', 'bi lua'],
])('“%s” là “%s” viết liền', (joined, split) => expect(splitJoined(joined)?.join(' ')).toBe(split));
test.each(['nguoi', 'facebook', 'xyz', '', 'a'.repeat(61), '111'])('“%s” không tách được', (word) =>
  expect(splitJoined(word)).toBeUndefined(),
);
