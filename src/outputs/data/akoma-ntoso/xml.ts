const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 has no way to write: control characters, halves of a surrogate pair, two noncharacters. */
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Text as it stands in XML, in an element or between double quotes; a sign that XML cannot write becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

export type Attributes = Readonly<Record<string, string | undefined>>;

const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');

/** An element; `content` is XML. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${attributesXml(attributes)}/>`
    : `<${name}${attributesXml(attributes)}>${content}</${name}>`;
}

/**
 * An element that holds elements only. A line break that its content begins with moves before it: white space stands
 * between two lines of a text exactly where the source has it.
 */
export function container(name: string, attributes: Attributes, content: string): string {
  const lead = content.startsWith('\n') ? '\n' : '';
  return lead + element(name, attributes, content.slice(lead.length));
}
