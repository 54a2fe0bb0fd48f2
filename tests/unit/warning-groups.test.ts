import { expect, test } from 'vitest';
import { toPage } from '#library/page.ts';
import { warningGroupsOf } from '#library/warning-groups.ts';
import { warningEntry } from '../support/entries.ts';

const warning = (title: string, group: 'nhan-biet' | 'viec-lam' | 'hon-nhan-sinh-con' | 'can-tien-doi-tien') =>
  toPage(warningEntry({ title, group }), () => '');

test('cảnh báo theo nhóm, nhóm theo thứ tự của bảng, trong nhóm theo vần; nhóm trống thì thôi', () => {
  const groups = warningGroupsOf([
    warning('Tàu cá', 'viec-lam'),
    warning('“Bắt cóc online”', 'can-tien-doi-tien'),
    warning('Đi châu Âu', 'viec-lam'),
    warning('Dấu hiệu chung', 'nhan-biet'),
    warning('“Việc nhẹ”', 'viec-lam'),
  ]);
  expect(groups.map(({ id, label, pages }) => [id, label, pages.map(({ title }) => title)])).toEqual([
    ['nhan-biet', 'Nhận ra dấu hiệu', ['Dấu hiệu chung']],
    ['viec-lam', 'Việc làm', ['Đi châu Âu', 'Tàu cá', '“Việc nhẹ”']],
    ['can-tien-doi-tien', 'Cần tiền, đòi tiền', ['“Bắt cóc online”']],
  ]);
});
