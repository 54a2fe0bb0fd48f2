import type { PageKind } from '#domain/page-kinds.ts';
import type { WarningGroup } from '#schemas/warning.ts';

/** What a part must hold, beside words. */
export type PartContent = 'so-goi' | 'cac-buoc' | 'danh-sach' | 'tin-nhan-mau';

export interface Part {
  /** The words of its `##` heading. */
  readonly heading: string;
  readonly holds?: PartContent;
}

/** The `##` parts of a body: all of them, in this order, and no other. */
export type PartPlan = readonly Part[];

/** The parts of a kind's pages; where a field of the front matter has one of `values`, those take their place. */
export interface KindParts {
  readonly usual: PartPlan;
  readonly byField?: { readonly field: string; readonly values: Readonly<Record<string, PartPlan>> };
}

const tactic: PartPlan = [
  { heading: 'Họ làm thế nào', holds: 'cac-buoc' },
  { heading: 'Ai hay bị nhắm tới' },
  { heading: 'Họ thường nói gì', holds: 'tin-nhan-mau' },
  { heading: 'Dấu hiệu cần dừng lại', holds: 'danh-sach' },
  { heading: 'Hãy nói không với', holds: 'danh-sach' },
  { heading: 'Nếu bạn đã mắc vào', holds: 'so-goi' },
  { heading: 'Cho bạn bè và người thân', holds: 'so-goi' },
  { heading: 'Luật nói gì' },
];

/** Signs that any tactic may show: nobody lures here, so there is no way of working and no sample message. */
const signsInGeneral: PartPlan = [
  { heading: 'Dùng trang này thế nào' },
  { heading: 'Mười một câu tự hỏi', holds: 'danh-sach' },
  { heading: 'Nếu bạn trả lời có', holds: 'so-goi' },
  { heading: 'Nếu bạn hỏi giúp người khác', holds: 'so-goi' },
  { heading: 'Luật nói gì' },
];

const warningsByGroup: Readonly<Partial<Record<WarningGroup, PartPlan>>> = { 'nhan-biet': signsInGeneral };

/** The kinds whose pages have a fixed anatomy. To give a kind one, add a line. */
export const partPlans: Readonly<Partial<Record<PageKind, KindParts>>> = {
  'canh-bao': { usual: tactic, byField: { field: 'group', values: warningsByGroup } },
};

/** A part that a kind with a free anatomy needs: a `##` heading that begins with these words. */
export interface NeededPart {
  readonly begins: string;
  readonly holds?: PartContent;
}

export const neededPartsByKind: Readonly<Partial<Record<PageKind, readonly NeededPart[]>>> = {
  'tro-giup': [{ begins: 'Điều nên tránh', holds: 'danh-sach' }],
  'giai-thich': [{ begins: 'Làm gì' }],
  'thong-diep': [{ begins: 'Điều nên tránh', holds: 'danh-sach' }],
};
