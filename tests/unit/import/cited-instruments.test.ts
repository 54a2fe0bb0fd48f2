import { describe, expect, test } from 'vitest';
import { readCitationRegister } from '#domain/citation-register.ts';
import { citedInstrumentsIn } from '#domain/import/cited-instruments.ts';
import { instruments } from '../../support/registers.ts';

const register = readCitationRegister(instruments);
const shown = (text: string, year = 2024): string[] =>
  citedInstrumentsIn([text], register, year).map(({ name, id, count, gap }) => `${name} × ${count}: ${id ?? gap}`);

describe('văn kiện mà bản nhập dẫn', () => {
  test('một văn kiện viết hai cách là một', () =>
    expect(
      shown('Quyết định số 793/QĐ-TTg ngày 10 tháng 5 năm 2016; theo Quyết định 793 /QĐ – TTg.'),
    ).toMatchInlineSnapshot(`
      [
        "793/QĐ-TTg × 2: qd-793-qd-ttg",
      ]
    `));

  test('tên luật', () =>
    expect(shown('Luật Phòng, chống mua bán người năm 2011.', 2023)).toMatchInlineSnapshot(`
    [
      "Luật Phòng, chống mua bán người × 1: luat-66-2011-qh12",
    ]
  `));

  test('số chưa có trong sổ', () =>
    expect(shown('Kế hoạch số 12/KH-UBND và Kế hoạch số 12/KH-UBND.')).toMatchInlineSnapshot(`
      [
        "12/KH-UBND × 2: chưa có trong van-kien.yaml",
      ]
    `));

  test('cùng số, khác ngày', () =>
    expect(shown('Quyết định số 793/QĐ-TTg ngày 11 tháng 6 năm 2019.')).toMatchInlineSnapshot(`
      [
        "793/QĐ-TTg × 1: khác ngày, năm với mục cùng tên trong van-kien.yaml",
      ]
    `));

  test('số của Ban Chỉ đạo không phải văn kiện', () => expect(shown('Ban Chỉ đạo 138/CP họp.')).toEqual([]));
});
