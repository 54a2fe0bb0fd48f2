import { type OpenFact, type OpenGroup, openGroups } from './open-facts.ts';

const byGroup = (facts: readonly OpenFact[]): [OpenGroup, readonly OpenFact[]][] => {
  const groups = Map.groupBy(facts, ({ group }) => group);
  // `Object.keys` forgets that the keys of the table are the groups.
  return (Object.keys(openGroups) as OpenGroup[]).map((group) => [group, groups.get(group) ?? []]);
};

/** What is open, group by group: a head with its count, then a line for each with its place. */
export function renderOpenFacts(facts: readonly OpenFact[]): string {
  if (facts.length === 0) return 'Không còn điều gì chờ xác nhận.';
  const parts = byGroup(facts).flatMap(([group, found]) =>
    found.length === 0
      ? []
      : [
          `${openGroups[group]} (${found.length})\n${found.map(({ file, line, text }) => `  ${file}:${line}  ${text}`).join('\n')}`,
        ],
  );
  return `${parts.join('\n\n')}\n\n${facts.length} điều cần người xem trước khi công bố.`;
}
