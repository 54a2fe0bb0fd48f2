import type { Filters } from './find-records.ts';
import { filterNames, type SearchView } from './search-view.ts';

/** Longer than any question; what was pasted beyond it is cut. */
const longest = 200;

/** What the address asks for, put into the controls. */
export function readAddress(view: SearchView, search: string): void {
  const parameters = new URLSearchParams(search);
  view.input.value = parameters.get('q') || '';
  filterNames.forEach((name, index) => {
    const control = view.filters[index];
    if (control) control.value = parameters.get(name) || '';
    // A value that is no choice leaves the control empty.
    if (control && control.selectedIndex < 0) control.selectedIndex = 0;
  });
}

const queryOf = ({ input }: SearchView): string => input.value.slice(0, longest).trim();

/** What the controls ask for; a filter by the words it shows, as the index has them. */
export function asked(view: SearchView): { query: string; filters: Filters } {
  const filters: Record<string, string> = {};
  for (const { name, value, selectedOptions } of view.filters)
    if (value !== '') filters[name] = selectedOptions[0]?.text || value;
  return { query: queryOf(view), filters };
}

/** The same as an address; a filter by its short value. */
export function addressOf(view: SearchView): string {
  const parameters = new URLSearchParams({ q: queryOf(view) });
  for (const { name, value } of view.filters) if (value !== '') parameters.set(name, value);
  return `?${parameters.toString()}`;
}
