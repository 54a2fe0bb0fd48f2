import { expect, test } from 'vitest';
import { scanFaultsIn } from '#domain/scan-fault.ts';

test.each([
  ['phòng, chống mưa bán người', 'mưa bán người', 'mua bán người'],
  ['Phụ nữ, trỏ em', 'trỏ em', 'trẻ em'],
  ['quyền của nạn nhãn', 'nạn nhãn', 'nạn nhân'],
  ['lời của của bạn', 'của của', 'của'],
  ['Các các xã', 'Các các', 'Các'],
  ['Dừng lại , rồi gọi', 'lại ,', 'lại,'],
  ['Bạn ở đâu ?', 'đâu ?', 'đâu?'],
  ['gọi “khi an toàn” .', 'toàn” .', 'toàn”.'],
])('“%s” có “%s”', (text, found, read) => {
  expect(scanFaultsIn(text)).toEqual([{ offset: expect.any(Number), text: found, read }]);
});

test.each([
  'Từ từ, dần dần, ngày ngày, luôn luôn, người người.',
  'Mưa bán kính nhỏ, cánh cửa trỏ ra biển.',
  'Hỏi thêm… rồi gọi. 24 giờ; 7 ngày: đủ!',
  'Họ nói gì ... rồi im lặng',
  'các bạn, của cả nhóm, và vì vậy',
  'dòng trên\n- dòng dưới',
  'biết./.',
])('không lỗi: “%s”', (text) => {
  expect(scanFaultsIn(text)).toEqual([]);
});
