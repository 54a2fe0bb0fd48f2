import { describe, expect, test } from 'vitest';
import {
  documentNumberKey,
  documentNumberPattern,
  namesItsKind,
  normaliseDocumentNumber,
  parseDocumentNumber,
} from '#domain/document-number.ts';

test.each([
  ['793/QĐ-TTg', { number: '793', year: undefined, symbol: 'QĐ-TTg' }],
  ['1600/KH-C41-C42', { number: '1600', year: undefined, symbol: 'KH-C41-C42' }],
  ['62/2012/NĐ-CP', { number: '62', year: '2012', symbol: 'NĐ-CP' }],
  ['09/KH-C02-P5', { number: '9', year: undefined, symbol: 'KH-C02-P5' }],
  ['2393-QĐ/TU', { number: '2393', year: undefined, symbol: 'QĐ/TU' }],
  ['9145/QĐ-BCĐ138/CP', { number: '9145', year: undefined, symbol: 'QĐ-BCĐ138/CP' }],
  ['53/2024/QH15', { number: '53', year: '2024', symbol: 'QH15' }],
  ['15a/2016/TT-BGDĐT', { number: '15a', year: '2016', symbol: 'TT-BGDĐT' }],
  ['30/7', undefined],
  ['2016 - 2020', undefined],
  ['1567', undefined],
  ['số 793/QĐ-TTg', undefined],
])('đọc %s', (text, expected) => expect(parseDocumentNumber(text)).toEqual(expected));

describe('so sánh', () => {
  test.each([
    ['793/QĐ-TTg', '793 /QĐ – TTg'],
    ['793/QĐ-TTg', '793/QĐ-TTG'],
    ['09/KH-C02-P5', '9/KH‑C02—P5'],
    ['45/KH-BCNĐA5', '45 / KH-BCNĐA5'],
    ['162/2025/NĐ-CP'.normalize('NFD'), '162/2025/NĐ-CP'],
  ])('%s là %s', (a, b) => expect(documentNumberKey(a)).toBe(documentNumberKey(b)));

  test.each([
    ['793/QĐ-TTg', '793/QĐ-BCA'],
    ['793/QĐ-TTg', '7930/QĐ-TTg'],
    ['1600/KH-C41', '1600/KH-C41-C42'],
    ['62/2012/NĐ-CP', '62/2013/NĐ-CP'],
    ['62/2012/NĐ-CP', '62/NĐ-CP'],
    ['1543/QĐ-BCA', '1543/QD-BCA'],
  ])('%s không phải %s', (a, b) => expect(documentNumberKey(a)).not.toBe(documentNumberKey(b)));
});

test('viết như giấy tờ viết', () => {
  expect(normaliseDocumentNumber(' 45 /KH – BCNĐA5 ')).toBe('45/KH-BCNĐA5');
  expect(normaliseDocumentNumber('06/KH-BCĐ')).toBe('06/KH-BCĐ');
});

test.each([
  ['793/QĐ-TTg', true],
  ['616/TTr-BCA-V03', true],
  ['100/2015/QH13', true],
  ['138/CP', false],
  ['130/CP', false],
  ['5 - UBND', false],
])('%s tự nói loại văn bản: %s', (text, expected) => expect(namesItsKind(text)).toBe(expected));

describe('tìm trong câu', () => {
  test.each([
    ['theo Quyết định số 793/QĐ-TTg ngày 10/5/2016', ['793/QĐ-TTg']],
    ['số 09/KH-C02-P5 và số 06/KH-BCĐ.', ['09/KH-C02-P5', '06/KH-BCĐ']],
    ['1600/KH-C41 - Bộ Công an', ['1600/KH-C41']],
    ['(số 45 /KH-BCNĐA5)', ['45 /KH-BCNĐA5']],
    ['ngày 30/7 - TP, HIV/AIDS, năm 2016 - 2020', []],
    ['1793/QĐ-TTg-abc', []],
  ])('%s', (text, expected) =>
    expect([...text.matchAll(new RegExp(documentNumberPattern, 'gu'))].map(([number]) => number)).toEqual(expected),
  );
});
