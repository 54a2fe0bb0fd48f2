/** Address of the full entry of a term. The index `/thuat-ngu/` carries the same fragments, each with a short line. */
export const termPath = ({ group, id }: { readonly group: string; readonly id: string }): string =>
  `/thuat-ngu/${group}/#${id}`;
