import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** The one attribute of the XML namespace that a feed carries. */
const xmlNamespace = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/></xs:schema>`;

/** What breaks the rules of its format in a feed, without the namespace in its messages. */
export async function feedFaults(xml: string, format: 'atom' | 'rss'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [readFileSync(`tests/fixtures/feeds/${format}.xsd`, 'utf8')],
    preload: [{ fileName: 'xml.xsd', contents: xmlNamespace }],
  });
  return errors.map(({ message }) => message.replaceAll('{http://www.w3.org/2005/Atom}', ''));
}
