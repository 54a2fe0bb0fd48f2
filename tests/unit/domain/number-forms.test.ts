import { expect, test } from 'vitest';
import { datesIn } from '#domain/date-forms.ts';
import { documentKeysIn } from '#domain/document-key.ts';
import { figuresToSpoken, spokenToFigures } from '#domain/spoken-number.ts';

test.each([
  '1957/QĐ-TTg',
  '1957/qđ-ttg',
  '1957 qd ttg',
  'QD 1957',
  'quyết định 1957',
  'quyet dinh so 1957',
  'qđ số 1957',
  'Quyết định số 1957/QĐ-TTg ngày 30/11/2020',
  'nội dung QĐ1957',
])('“%s” là Quyết định 1957', (text) => expect(documentKeysIn(text)).toEqual(['qd-1957']));

test.each([
  ['5116/KH-UBND', 'kh-5116'],
  ['kế hoạch 5116', 'kh-5116'],
  ['kh 45', 'kh-45'],
  ['45/KH-BCNĐA5', 'kh-45'],
  ['06/KH-BCĐ', 'kh-6'],
  ['09/KH-C02-P5', 'kh-9'],
  ['53/2024/QH15', 'luat-53'],
  ['luật 53', 'luat-53'],
  ['luật số 53/2024/QH15', 'luat-53'],
  ['162/2025/NĐ-CP', 'nd-162'],
  ['nghị định 162', 'nd-162'],
  ['nd 162 2025', 'nd-162'],
  ['02/2019/NQ-HĐTP', 'nq-2'],
  ['7632/PC-VP', 'pc-7632'],
  ['616/TTr-BCA-V03', 'ttr-616'],
  ['2674/2016/QĐ-CTN', 'qd-2674'],
  ['9145/QĐ-BCĐ138/CP', 'qd-9145'],
  ['2393-QĐ/TU', 'qd-2393'],
])('“%s” có khóa %s', (text, key) => expect(documentKeysIn(text)).toEqual([key]));

test('nhiều số trong một câu', () => {
  expect(documentKeysIn('QĐ 33/QĐ-TTg và nghị định 162/2025/NĐ-CP, rồi lại quyết định 33')).toEqual([
    'qd-33',
    'nd-162',
  ]);
});

test.each(['gọi 111', 'kế hoạch năm 2023', 'điều 150', '30/7', '15 tuổi', 'ba mươi triệu', ''])(
  '“%s” không có số hiệu',
  (text) => expect(documentKeysIn(text)).toEqual([]),
);

test.each([
  ['30/7', '30/7'],
  ['ngày 30-7', '30/7'],
  ['30.7', '30/7'],
  ['30 tháng 7', '30/7'],
  ['30 thang 07', '30/7'],
  ['ba mươi tháng bảy', '30/7'],
  ['ba muoi thang bay', '30/7'],
  ['ngày ba mươi tháng bảy năm 2024', '30/7/2024'],
  ['ngày 30 tháng 7 năm 2025', '30/7/2025'],
  ['30/07/2025', '30/7/2025'],
  ['mười tháng năm', '10/5'],
  ['hai mươi lăm tháng mười một', '25/11'],
  ['lễ 30/7, họp 31-7-2025', '30/7 31/7/2025'],
])('“%s” là ngày %s', (text, dates) => expect(datesIn(text).join(' ')).toBe(dates));

test.each(['31/2', '32/1', '0/5', '2021-2025', '53/2024', '1957/30/7', '30/13', '111', '30.000', 'năm 2025'])(
  '“%s” không có ngày',
  (text) => expect(datesIn(text)).toEqual([]),
);

test.each([
  ['một một một', '111'],
  ['gọi mot mot ba ngay', 'gọi 113 ngay'],
  ['gọi số một một ba', 'gọi số 113'],
  ['không hai bảy', '027'],
  ['một trăm mười một', '111'],
  ['một trăm linh năm', '105'],
  ['mười tám tuổi', '18 tuổi'],
  ['hai mươi mốt', '21'],
  ['sáu mươi tư', '64'],
  ['tháng tám', 'tháng 8'],
  ['tháng mười', 'tháng 10'],
  ['ba mẹ tôi', 'ba mẹ tôi'],
  ['năm năm nay', 'năm năm nay'],
  ['năm mươi năm', '55'],
  ['mười', 'mười'],
  ['lẻ loi', 'lẻ loi'],
])('“%s” viết bằng số: “%s”', (text, figures) => expect(spokenToFigures(text)).toBe(figures));

test.each([
  ['111', 'một một một'],
  ['113', 'một một ba'],
  ['027', 'không hai bảy'],
])('%s đọc là “%s” và ngược lại', (figures, spoken) => {
  expect(figuresToSpoken(figures)).toBe(spoken);
  expect(spokenToFigures(spoken)).toBe(figures);
});
