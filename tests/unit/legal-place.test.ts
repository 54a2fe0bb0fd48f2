import { describe, expect, test } from 'vitest';
import { isLegalPlace, legalFigureIn } from '#domain/legal-place.ts';

describe('chỗ trong luật', () => {
  test.each(['Điều 2', 'Điều 150', 'Điều 150–151', 'Điều 2 khoản 1', 'Điều 2 khoản 2–4', 'Điều 6 khoản 1 điểm đ'])(
    '“%s” được nhận',
    (place) => expect(isLegalPlace(place)).toBe(true),
  );
  test.each(['Chương V', 'chưa rõ điều'])('“%s” được nhận', (place) => expect(isLegalPlace(place)).toBe(true));
  test.each([
    '',
    'Đ2',
    'điều 2',
    'Điều',
    'Điều hai',
    'Điều 2, khoản 1',
    'khoản 1 Điều 2',
    'Điều 2 điểm a',
    'Điều 2 khoản 1 điểm ab',
    'Điều 2 khoản 1 điểm',
    'Điều 2-4',
    'Chương 5',
    'Điều 2 và Điều 3',
    ' Điều 2',
    'chưa rõ',
  ])('“%s” bị từ chối', (place) => expect(isLegalPlace(place)).toBe(false));
});

describe('con số của luật', () => {
  test.each([
    ['Theo Điều 3 thì cấm', 'Điều 3'],
    ['theo khoản 1', 'khoản 1'],
    ['phạt từ 5–10 năm tù', '5–10 năm'],
    ['người dưới 18 tuổi', '18 tuổi'],
    ['không quá 120 ngày', '120 ngày'],
    ['tù từ 3 tháng', '3 tháng'],
    ['phạt 1.000.000 đồng', '1.000.000 đồng'],
    ['phạt 50 triệu', '50 triệu'],
    ['trên 90 % số ấy', '90 %'],
    ['hoặc tù Chung thân', 'Chung thân'],
    ['người dưới 18 tuổi'.normalize('NFD'), '18 tuổi'],
  ])('“%s” có “%s”', (text, figure) => expect(legalFigureIn(text)).toBe(figure));
  test.each([
    'Gọi @111, trực 24 giờ mỗi ngày.',
    'Năm 2025 có luật mới.',
    'từ ngày 01/7/2025',
    'lớp 9, 30 người',
    'Điều này không phải lỗi của bạn.',
    'mười chế độ, hai năm',
    'ngày 30/7 năm 2026',
  ])('“%s” không có', (text) => expect(legalFigureIn(text)).toBeUndefined());
});
