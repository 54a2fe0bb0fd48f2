/** HTML that is safe to put into a page: made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function markupOf(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** A template of HTML: words put into it stay words. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((string, index) => string + markupOf(parts[index] ?? '')).join(''),
});

export const nothing: Markup = { markup: '' };
