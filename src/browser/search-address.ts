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

/** What the controls ask for. */
export function asked(view: SearchView): { query: string; filters: Filters } {
  const filters: Record<string, string> = {};
  for (const control of view.filters) if (control.value !== '') filters[control.name] = control.value;
  return { query: view.input.value.slice(0, longest).trim(), filters };
}

/** The same as an address. */
export function addressOf({ query, filters }: { query: string; filters: Filters }): string {
  const parameters = new URLSearchParams({ q: query, ...filters });
  return `?${parameters.toString()}`;
}
