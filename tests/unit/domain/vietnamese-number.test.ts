import { expect, test } from 'vitest';
import { numbersIn, percentagesIn } from '#domain/vietnamese-number.ts';

test.each([
  ['04 đợt', [4]],
  ['trên 95%', [95]],
  ['tăng ít nhất 02%', [2]],
  ['1.000 tờ rơi', [1000]],
  ['2.500.000 đồng', [2_500_000]],
  ['đạt 2,5%', [2.5]],
  ['từ 14 - 60 tuổi', [14, 60]],
  ['một lớp tập huấn', [1]],
  ['hai mươi lăm xã', [25]],
  ['mười lăm lớp', [15]],
  ['hai mươi mốt, ba mươi tư', [21, 34]],
  ['một trăm hai mươi buổi', [120]],
  ['hai nghìn năm trăm tờ', [2500]],
  ['Ba đợt', [3]],
  ['hàng năm', []],
  ['đầu tư kinh phí, tư vấn', []],
  ['không quá', []],
])('%s', (text, expected) => expect(numbersIn(text)).toEqual(expected));

test.each([
  ['đạt 75% và năm 2020 đạt 100% số xã', [75, 100]],
  ['tăng 02 % mỗi năm, 2,5% một quý', [2, 2.5]],
  ['04 đợt, 1.000 tờ', []],
])('tỷ lệ: %s', (text, expected) => expect(percentagesIn(text)).toEqual(expected));
