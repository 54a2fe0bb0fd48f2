import { expect, test } from 'vitest';
import { mentionsOf, type NamedAgency } from '#domain/agency-mentions.ts';
import { readOfficialDocument } from '#domain/official-document.ts';

const ministry = { id: 'bo-cong-an', aliases: ['Bộ Công an', 'BCA'] };
const police = { id: 'cong-an', aliases: ['Công an', 'Công an Thành phố'], place: 'Thành phố Hồ Chí Minh' };
const health = { id: 'bo-y-te', aliases: ['Bộ Y tế'] };
const healthInspection = { id: 'thanh-tra-y-te', aliases: ['Thanh tra Bộ Y tế'] };
const all: readonly NamedAgency[] = [ministry, police, health, healthInspection];

const mentions = (body: string, agency: NamedAgency, place: string | null = 'Thành phố Hồ Chí Minh'): string[] =>
  mentionsOf(readOfficialDocument(body, []), agency, all, place);
const plan = (...lines: string[]): string => ['BỘ CÔNG AN', 'Bộ Công an', '# KẾ HOẠCH', ...lines].join('\n\n');

test.each([
  ['đúng tên', ['1. Bộ Công an chủ trì.'], ministry, ['1']],
  ['tên tắt', ['1. Gửi BCA.'], ministry, ['1']],
  ['tên tắt trong số hiệu không phải tên', ['1. Tờ trình 616/TTr-BCA, 15/BCA-V03, BCAX'], ministry, []],
  ['chữ in hoa là chữ khác', ['1. BỘ CÔNG AN'], ministry, []],
  ['cuối câu', ['1. Giao Bộ Công an.', '2. “Bộ Công an”'], ministry, ['1', '2']],
  ['tên nằm trong tên dài hơn của nơi khác', ['1. Thanh tra Bộ Y tế.', '2. Bộ Y tế.'], health, ['2']],
  ['vừa tên dài vừa tên ngắn', ['1. Thanh tra Bộ Y tế và Bộ Y tế.'], health, ['1']],
  ['công an địa phương, không phải bộ', ['1. Bộ Công an.', '2. Công an xã.'], police, ['2']],
  [
    'nhiều chỗ, theo thứ tự, mỗi chỗ một lần',
    ['1. Việc:', '- BCA, Bộ Công an;', 'Lời BCA nối.', 'Nơi nhận:', '- BCA;', 'Bộ Công an'],
    ministry,
    ['1-1', '1', 'noi-nhan', 'chu-ky'],
  ],
  ['phần đầu văn bản không tính', ['1. Mục đích.'], ministry, []],
])('%s', (_name, lines, agency, places) => {
  expect(mentions(plan(...lines), agency)).toEqual(places);
});

test.each([
  ['Thành phố Hồ Chí Minh', ['1']],
  ['Hải Phòng', []],
  [null, []],
])('cơ quan địa phương chỉ tính trong văn bản của nơi ấy: %s', (place, places) => {
  expect(mentions(plan('1. Công an chủ trì.'), police, place)).toEqual(places);
});

test('tên đọc từ bản đã sửa', () => {
  const fix = { found: 'Bộ [Cống] an', read: 'Công', kind: 'sai-chu', isCertain: true, why: 'Máy đọc nhầm.' } as const;
  const document = readOfficialDocument(plan('1. Bộ Cống an.'), [fix]);
  expect(mentionsOf(document, ministry, all, null)).toEqual(['1']);
});
