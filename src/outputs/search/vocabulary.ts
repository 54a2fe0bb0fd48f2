import { searchWordsOf } from '#domain/search-word.ts';

/** What a reader does not read: styles, scripts and the data in them, tags, the names of signs (`&amp;`). */
const notRead = /<(style|script)\b.*?<\/\1>|<[^>]+>|&#?\w+;/gsu;

/**
 * The words of the pages, each spelling of letters once in its commonest marks, the commonest first. What somebody
 * mistyped is looked for among them.
 */
export function vocabularyOf(pages: readonly string[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const page of pages)
    for (const { marked, folded } of searchWordsOf(page.replace(notRead, ' '))) {
      const forms = counts.get(folded) ?? new Map<string, number>();
      forms.set(marked, (forms.get(marked) ?? 0) + 1);
      counts.set(folded, forms);
    }
  return [...counts]
    .filter(([folded]) => folded.length > 1 && !/^\d+$/.test(folded))
    .map(([, forms]) => [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    .map((forms) => ({ word: forms[0]?.[0] ?? '', count: forms.reduce((sum, [, count]) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
