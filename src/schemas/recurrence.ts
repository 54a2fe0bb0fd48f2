/** How often a duty or a target comes round. `dinh-ky`: the text says “at regular times” and not which. */
export const recurrences = {
  'mot-lan': 'một lần',
  'hang-nam': 'hằng năm',
  '6-thang': 'sáu tháng một lần',
  quy: 'hằng quý',
  thang: 'hằng tháng',
  'dinh-ky': 'định kỳ',
  'thuong-xuyen': 'thường xuyên',
  'dot-xuat': 'đột xuất',
} as const;
export type Recurrence = keyof typeof recurrences;
