/** A JSON-LD value as text that may stand inside a `<script>`: no `<` that could end it. */
export const jsonLdText = (value: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...value }).replaceAll('<', '\\u003c');
