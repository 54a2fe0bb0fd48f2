import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** A schema and the schemas that it imports. */
interface XmlSchema {
  readonly name: string;
  readonly schema: string;
  readonly imported: { readonly fileName: string; readonly contents: string }[];
}

const profile: XmlSchema = {
  name: 'phần Akoma Ntoso mà trang này dùng',
  schema: readFileSync('tests/fixtures/akoma-ntoso/profile.xsd', 'utf8'),
  imported: [],
};

/** The OASIS schema is no part of this project: whoever has it names its folder. */
const folder = process.env['AKOMA_NTOSO_SCHEMA'];
const official: XmlSchema[] =
  folder === undefined
    ? []
    : [
        {
          name: 'lược đồ của OASIS',
          schema: readFileSync(join(folder, 'akomantoso30.xsd'), 'utf8'),
          imported: [{ fileName: 'xml.xsd', contents: readFileSync(join(folder, 'xml.xsd'), 'utf8') }],
        },
      ];

export const schemas: readonly XmlSchema[] = [profile, ...official];

/** What a schema finds wrong with a file, without the namespace in its messages. */
export async function schemaFaults(xml: string, { schema, imported }: XmlSchema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'akn.xml', contents: xml }],
    schema: [schema],
    preload: imported,
  });
  return errors.map(({ message }) => message.replaceAll('{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}', ''));
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function textWithout(xml: string, leftOut: 'ins' | 'del'): string {
  return xml
    .replace(/<\?xml.*?\?>/s, '')
    .replace(/<meta>.*?<\/meta>/gs, '')
    .replace(new RegExp(`<${leftOut} [^>]*>[^<]*</${leftOut}>`, 'g'), '')
    .replace(/<[^>]+>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The two readings of an Akoma Ntoso file, white space collapsed: `source` without `ins`, `reading` without `del`. */
export const aknTextOf = (xml: string): { source: string; reading: string } => ({
  source: textWithout(xml, 'ins'),
  reading: textWithout(xml, 'del'),
});

/** Every value of an attribute. */
export const valuesOf = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
