import { expect, test } from 'vitest';
import { phoneNumberFinder } from '#domain/phone-number.ts';

const find = phoneNumberFinder([
  { id: '111', display: '111', dial: '111' },
  { id: '113', display: '113', dial: '113' },
  { id: 'bao-ho-cong-dan', display: '+84 981 84 84 84', dial: '+84981848484' },
  { id: 'campuchia-117', display: '117', dial: '117' },
  { id: 'hoa-ky', display: '1-888-373-7888', dial: '+18883737888' },
  { id: 'hoa-ky-sms', display: '233733', dial: '233733' },
  { id: 'malaysia', display: '03-8000 8000', dial: '+60380008000' },
  { id: 'ngoi-nha-binh-yen', display: '1900 96 96 80', dial: '1900969680' },
  { id: 'pc02-tphcm', display: '069 3187 200', dial: '0693187200' },
]);

test.each([
  ['Gọi 111 khi an toàn.', ['111']],
  ['Gọi ngay 113 hoặc 111.', ['113', '111']],
  ['Gọi @113 hoặc 111 để được giúp.', ['111']],
  ['Hãy bấm số 1 1 1 trên máy.', ['1 1 1']],
  ['Tổng đài 111 trực 24 giờ.', ['111']],
  ['đường dây nóng: 111', ['111']],
  ['Số 111 có gọi được từ nước ngoài không?', ['111']],
  ['Tổng đài điện thoại quốc gia bảo vệ trẻ em (111).', ['111']],
  ['111 là tổng đài quốc gia.', ['111']],
  ['Báo 113, 114, 115 khi nguy cấp.', ['113', '114', '115']],
  ['Ở Campuchia gọi 117.', ['117']],
  ['Từ 01/7/2025, 111 chính thức là số của tổng đài.', ['111']],
  ['111 vừa bảo vệ trẻ em, vừa nhận tin.', ['111']],
  ['Viết 111 ở nơi cả nhà nhìn thấy.', ['111']],
  ['111', ['111']],
  ['Gọi\n“111” nhé', ['111']],
])('số ngắn dùng để gọi: “%s”', (text, numbers) => {
  expect(find(text).map((number) => number.text)).toEqual(numbers);
});

test.each([
  ['+84 981 84 84 84', 'bao-ho-cong-dan'],
  ['(+84) 981.848.484', 'bao-ho-cong-dan'],
  ['0084 981848484', 'bao-ho-cong-dan'],
  ['0981848484', 'bao-ho-cong-dan'],
  ['0981-84-84-84', 'bao-ho-cong-dan'],
  ['1900 969 680', 'ngoi-nha-binh-yen'],
  ['1900.96.96.80', 'ngoi-nha-binh-yen'],
  ['1 888 373 7888', 'hoa-ky'],
  ['23 37 33', 'hoa-ky-sms'],
  ['03-8000 8000', 'malaysia'],
  ['(069) 3187 200', 'pc02-tphcm'],
  ['18001567', undefined],
  ['1800 1567', undefined],
  ['1800 599 986', undefined],
  ['0912 345 678', undefined],
  ['(024) 3825 1234', undefined],
  ['+855 23 726 274', undefined],
])('số dài “%s” là %s', (number, id) => {
  expect(find(`Xin gọi ${number}, có người nghe.`)).toEqual([{ offset: 8, text: number, id }]);
});

test.each([
  'Điều 113 của Bộ luật Hình sự',
  'Quyết định số 111/QĐ-TTg',
  'Quyết định 1137/QĐ-TTg',
  'Quyết định số 113 ngày 01/7/2025',
  '111.000 đồng',
  '111,5 triệu đồng',
  '115 vụ, 113 đối tượng',
  'Tổng đài tiếp nhận 111 cuộc gọi',
  'Công an báo 115 vụ trong năm',
  'Con số 115 là ít',
  'Cơ quan chức năng ghi nhận 115 vụ, còn 111 là số vụ năm trước',
  'tăng từ 111 lên 113 vụ',
  'giai đoạn 2016 - 2020, năm 2021–2025',
  'từ 1900-1945',
  'ngày 03.12.2020 và 07-11-2026 08 giờ',
  '30.170 cuộc gọi, 785 nạn nhân',
  '488.522 tờ rơi',
  '3.000–30.000 USD',
  '+5 điểm',
  '100.000.000 đồng',
  '233.733 đồng',
  'https://baomoi.net.vn/tong-dai-111-c52650114.epi',
  'https://pctnxh.molisa.gov.vn/0912345678',
  'lan111@vi-du.vn',
  'Gọi @111 khi an toàn, hoặc @campuchia-117.',
  'khoản 111, trang 115',
  'Nghị định 162/2025/NĐ-CP, Luật số 53/2024/QH15',
  'mục 1.1.1',
  'Quốc lộ số 113',
  'lúc 08:30 ngày 21/11/2026',
])('không phải số điện thoại: “%s”', (text) => {
  expect(find(text)).toEqual([]);
});
