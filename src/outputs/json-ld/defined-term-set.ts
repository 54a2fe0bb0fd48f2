import { expandMentions } from '#domain/hotline-mention.ts';
import type { Term } from '#schemas/term.ts';
import { jsonLdText } from './json-ld-text.ts';

interface TermGroup {
  readonly label: string;
  readonly path: string;
  readonly terms: readonly Pick<Term, 'id' | 'term' | 'meaning'>[];
}

/** schema.org `DefinedTermSet` of a page of the glossary, as JSON-LD text that is safe inside a `<script>`. */
export function definedTermSetJsonLd(
  { label, path, terms }: TermGroup,
  numberOf: (id: string) => string,
  absoluteUrl: (path: string) => string,
): string {
  return jsonLdText({
    '@type': 'DefinedTermSet',
    name: label,
    url: absoluteUrl(path),
    inLanguage: 'vi',
    hasDefinedTerm: terms.map(({ id, term, meaning }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: expandMentions(meaning, numberOf),
      url: absoluteUrl(`${path}#${id}`),
    })),
  });
}
