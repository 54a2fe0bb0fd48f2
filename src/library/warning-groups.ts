import type { PictogramName } from '#schemas/pictogram.ts';
import { type WarningGroup, warningGroupPictograms, warningGroups } from '#schemas/warning.ts';
import type { WarningPage } from './page.ts';

export interface GroupedWarnings {
  readonly id: WarningGroup;
  readonly label: string;
  readonly pictogram: PictogramName;
  /** By title; never empty. */
  readonly pages: readonly WarningPage[];
}

/** The warnings by what the offer is about, in the order of the table; a group without pages is left out. */
export function warningGroupsOf(pages: readonly WarningPage[]): GroupedWarnings[] {
  // Object.keys forgets the key type of a closed table.
  return (Object.keys(warningGroups) as WarningGroup[]).flatMap((id) => {
    const members = pages
      .filter(({ entry }) => entry.data.group === id)
      .sort((a, b) => a.title.localeCompare(b.title, 'vi', { ignorePunctuation: true }));
    return members.length === 0
      ? []
      : [{ id, label: warningGroups[id], pictogram: warningGroupPictograms[id], pages: members }];
  });
}
