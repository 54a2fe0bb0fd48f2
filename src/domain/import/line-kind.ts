import { isDocumentTypeLine } from './document-type.ts';

/** What the words of a line alone say of it. `text` says nothing. */
export type LineKind =
  | 'national-title'
  | 'motto'
  | 'number'
  | 'place-and-date'
  | 'document-type'
  | 'attached-to'
  | 'recipients'
  | 'signature'
  | 'rule'
  | 'incoming-stamp'
  | 'preamble'
  | 'capitals'
  | 'text';

const patterns: readonly [LineKind, RegExp][] = [
  // A line that holds drawing characters only says nothing, so no letter can be lost by taking it for a rule.
  ['rule', /^(?:[|│┃\s]+|[-_=~─━═–—\s]{3,})$/u],
  ['national-title', /CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u],
  ['motto', /^Độc lập\s*[-–—.]?\s*Tự do\s*[-–—.]?\s*Hạnh phúc/iu],
  ['number', /^Số\s*:(?!\s*\.)/u],
  ['place-and-date', /^\p{Lu}[^.;:]{1,40},\s*ngày\b.*\btháng\b.*\bnăm\b.{0,6}$/u],
  ['incoming-stamp', /^(?:(?:CÔNG VĂN )?ĐẾN(?!\p{L})|Chuy[eêể]n\s*:|Lưu hồ sơ|Số và ký hiệu HS|Ngày\s*:)/u],
  ['attached-to', /^\((?:Ban hành )?[Kk]èm theo\b/u],
  ['recipients', /^Nơi nhận(?!\p{L})/u],
  ['signature', /^(?:KT|TM|TL|TUQ|Q)\.\s*\p{Lu}/u],
  [
    'preamble',
    /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện (?:Quyết định|Kế hoạch|Chỉ thị|Nghị|Luật|Chương trình|Công văn))(?!\p{L})/u,
  ],
];

export const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase() && !/^(?:[IVXLC]+|\p{L}|\d+)[.)]\s/u.test(text);

export function lineKindOf(text: string): LineKind {
  for (const [kind, pattern] of patterns) if (pattern.test(text)) return kind;
  if (isDocumentTypeLine(text)) return 'document-type';
  return isCapitals(text) ? 'capitals' : 'text';
}
