import { expect, test } from 'vitest';
import { messagesOf } from '../../support/content-folder.ts';

const help = `---
title: 'Muốn về nhà'
summary: 'Gọi ai, nói gì.'
checkedOn: 2026-11-22
pictogram: nuoc-ngoai
group: xa-nha
order: 30
audience: ['người ở xa']
doNow: ['Chờ lúc an toàn.', 'Gọi @bao-ho-cong-dan.', 'Nhờ người nhà gọi @111.']
callIds: [bao-ho-cong-dan, '111']
sources:
  - { title: 'Luật Phòng, chống mua bán người', instrument: luat-53-2024-qh15 }
---

## Gọi số nào?

Gọi @111 khi an toàn.

## Điều nên tránh

- Đi một mình.
`;
const withFault = (from: string, to: string): string => {
  if (!help.includes(from)) throw new Error(`trang trợ giúp thử không có “${from}”`);
  return messagesOf({ 'tro-giup/muon-ve.mdx': help.replace(from, to) });
};

test('trang đúng thì không có lỗi', () => {
  expect(messagesOf({ 'tro-giup/muon-ve.mdx': help })).toBe('');
});

test('nhóm lạ, thứ tự không phải số, bước quá ít, số không có', () => {
  expect(withFault('xa-nha', 'o-xa')).toMatchInlineSnapshot(`
    "content/tro-giup/muon-ve.mdx:6  Thấy group (nhóm) là “o-xa”, cần một trong: nguy-hiem, xa-nha, sau-do, phong-ngua, nhan-ra.
      Cách sửa: chọn một giá trị trong danh sách.  (front-matter)"
  `);
  expect(withFault('order: 30', 'order: sau')).toMatchInlineSnapshot(`
    "content/tro-giup/muon-ve.mdx:7  Thấy order (thứ tự) là “sau”, cần con số.
      Cách sửa: viết lại giá trị cho đúng loại.  (front-matter)"
  `);
  expect(withFault("['Chờ lúc an toàn.', 'Gọi @bao-ho-cong-dan.', ", '[')).toMatchInlineSnapshot(`
    "content/tro-giup/muon-ve.mdx:9  Thấy doNow (việc làm ngay) có 1 mục, cần ít nhất 3 mục.
      Cách sửa: viết thêm mục, mỗi mục một dòng bắt đầu bằng “- ”.  (front-matter)"
  `);
  expect(withFault('callIds: [bao-ho-cong-dan', 'callIds: [dai-su-quan')).toMatchInlineSnapshot(`
    "content/tro-giup/muon-ve.mdx:10  Thấy callIds (số cần gọi) mục 1 là “dai-su-quan”, mã không có, cần mã có trong duong-day-nong.yaml.
      Cách sửa: viết lại mã, hoặc thêm mục này vào sổ trước.  (internal-links)"
  `);
});

test('thiếu việc làm ngay, số cần gọi', () => {
  expect(withFault(/^doNow.*\n/m.exec(help)?.[0] ?? '?', '')).toMatchInlineSnapshot(`
    "content/tro-giup/muon-ve.mdx:1  Thấy thiếu doNow (việc làm ngay), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
      Cách sửa: thêm dòng doNow: […].  (front-matter)"
  `);
  expect(withFault(/^callIds.*\n/m.exec(help)?.[0] ?? '?', '')).toMatchInlineSnapshot(`
    "content/tro-giup/muon-ve.mdx:1  Thấy thiếu callIds (số cần gọi), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
      Cách sửa: thêm dòng callIds: […].  (front-matter)"
  `);
});
