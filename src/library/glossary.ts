import { type Term, termGroups } from '#schemas/term.ts';
import { terms } from './pages.ts';

/** A page of the glossary. */
export interface GlossaryPage {
  readonly group: string;
  readonly label: string;
  readonly path: string;
  readonly terms: readonly Term[];
}

/** The pages of the glossary, one a group that has terms. */
export async function glossaryPages(): Promise<GlossaryPage[]> {
  const all = await terms();
  return Object.entries(termGroups)
    .map(([group, label]) => ({
      group,
      label,
      path: `/thuat-ngu/${group}/`,
      terms: all.filter((term) => term.group === group),
    }))
    .filter((page) => page.terms.length > 0);
}
