import { describe, expect, test } from 'vitest';
import { messagesOf, validContent } from '../../support/content-folder.ts';

const register = `${validContent['van-kien.yaml']}- id: luat-66-2011-qh12
  documentNumber: '66/2011/QH12'
  asWritten: []
  documentType: luat
  title: 'Luật Phòng, chống mua bán người năm 2011'
  issuer: 'Quốc hội'
  issuedOn: 2011-03-29
  status: { state: het-hieu-luc, asOf: 2026-11-21, note: 'Hết hiệu lực.', sources: [] }
- id: phieu-chuyen
  documentNumber: null
  asWritten: []
  documentType: khac
  title: 'Phiếu chuyển'
  issuer: null
  issuedOn: null
  status: { state: chua-xac-minh, asOf: 2026-11-21, note: 'Đã chuyển.', sources: [] }
`;
const valid = `- id: luat-66-2011-qh12
  lane: luat
  label: 'Luật 66/2011/QH12'
  about: 'Luật cũ'
- id: phieu-chuyen
  lane: dang-o-day
  label: 'Phiếu chuyển'
  about: 'Kiên Giang'
  year: 2020
`;
const withMap = (map: string) => ({ 'van-kien.yaml': register, 'so-do.yaml': map });
const withFault = (from: string, to: string): string => {
  expect(valid).toContain(from);
  return messagesOf(withMap(valid.replace(from, to)));
};

describe('sơ đồ văn bản', () => {
  test('mã có trong sổ, năm có ở một nơi thì qua', () => expect(messagesOf(withMap(valid))).toBe(''));

  test('mã không có trong sổ', () =>
    expect(withFault('- id: luat-66-2011-qh12', '- id: luat-66-2011-qh13')).toMatchInlineSnapshot(`
      "content/so-do.yaml:1  Thấy mục 1, id (mã) là “luat-66-2011-qh13”, mã không có, cần mã có trong van-kien.yaml.
        Cách sửa: có phải luat-66-2011-qh12 không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `));

  test('không có năm', () =>
    expect(withFault('  year: 2020\n', '')).toMatchInlineSnapshot(`
      "content/so-do.yaml:5  Thấy phieu-chuyen không có năm, cần ngày trong van-kien.yaml, hoặc năm (year) ở đây.
        Cách sửa: thêm dòng year: 2023 với năm của văn kiện.  (text-map)"
    `));

  test('hai mục một mã, tên quá dài', () => {
    expect(messagesOf(withMap(valid + valid.slice(0, valid.indexOf('- id: phieu'))))).toMatchInlineSnapshot(`
      "content/so-do.yaml:10  Thấy id (mã) “luat-66-2011-qh12” đã có ở dòng 1, cần mỗi mục một mã riêng.
        Cách sửa: đổi mã của một trong hai mục, hoặc gộp hai mục làm một.  (unique-numbers)"
    `);
    expect(withFault("label: 'Phiếu chuyển'", "label: 'Phiếu chuyển của Văn phòng'")).toMatchInlineSnapshot(`
      "content/so-do.yaml:7  Thấy mục 2 “phieu-chuyen”, label (tên ngắn trên sơ đồ) dài 26 ký tự, cần không quá 20 ký tự.
        Cách sửa: viết ngắn lại, bớt 6 ký tự.  (front-matter)"
    `);
  });
});
