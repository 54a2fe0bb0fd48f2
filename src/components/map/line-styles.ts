import type { MapRelationKind } from '#domain/text-map.ts';

/** How a relation is drawn: told apart without colour, and never without its word. */
export interface LineStyle {
  readonly width: number;
  /** `undefined` for a solid line. */
  readonly dash?: string;
  readonly cap?: 'round';
  /** The thread of the story: what took the place of what. */
  readonly isMain?: true;
}

export const lineStyles: Readonly<Record<MapRelationKind, LineStyle>> = {
  'thay-the': { width: 4, isMain: true },
  'noi-tiep': { width: 4, dash: '11 5', isMain: true },
  'sua-doi': { width: 4, dash: '0.1 8', cap: 'round', isMain: true },
  'huong-dan': { width: 2, dash: '10 4 2 4' },
  'can-cu': { width: 1.5 },
  'thuc-hien': { width: 2, dash: '7 4' },
  thuoc: { width: 2, dash: '2.5 3.5' },
  'phe-chuan': { width: 2, dash: '14 4 2 4 2 4' },
  chuyen: { width: 2.5, dash: '0.1 6', cap: 'round' },
};
