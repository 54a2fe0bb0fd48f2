import { toSlug } from '../vietnamese-text.ts';

/** The types of official paper that have a name line of their own (Nghị định 30/2020/NĐ-CP, Điều 7, and laws). */
const documentTypeNames = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy mời',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
  'Phụ lục',
] as const;

const byCapitals = new Map(documentTypeNames.map((name) => [name.toUpperCase(), name]));
// An appendix may carry a number; a name line may be run together with the title behind it, which is not in capitals.
const typeLine = new RegExp(
  `^(${[...byCapitals.keys()].sort((a, b) => b.length - a.length).join('|')})(?: [IVXLC\\d]+)?(?=$|\\p{Lu}\\p{Ll})`,
  'u',
);

/** The type that a name line gives: `KẾ HOẠCH` → `Kế hoạch`. */
export const documentTypeOf = (text: string): string | undefined => byCapitals.get(typeLine.exec(text)?.[1] ?? '');

export const isDocumentTypeLine = (text: string): boolean => documentTypeOf(text) !== undefined;

/** `Kế hoạch` → `ke-hoach` */
export const documentTypeId = (name: string): string => toSlug(name);
