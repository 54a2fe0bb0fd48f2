import { toSlug } from '#domain/vietnamese-text.ts';
import type { OfficialPage } from '#library/page.ts';
import type { Related } from '#library/related.ts';
import { documentRelationKinds } from '#schemas/official-document.ts';
import { irisOf } from './iri.ts';
import { element } from './xml.ts';

export interface Agents {
  readonly issuerName: string;
  readonly siteName: string;
  readonly siteUrl: string;
}

/** Who made the text, who signed it, who edits this file, and what the text is related to. */
export function referencesXml(
  page: OfficialPage,
  agents: Agents,
  related: readonly Related[],
  absoluteUrl: (path: string) => string,
): string {
  const { issuer, signatory } = page.entry.data;
  const lines = [
    element('TLCOrganization', {
      eId: `org.${issuer}`,
      href: `/akn/ontology/organization/vn/${issuer}`,
      showAs: agents.issuerName,
    }),
    element('TLCPerson', {
      eId: 'person.signatory',
      href: `/akn/ontology/person/vn/${toSlug(signatory.name)}`,
      showAs: `${signatory.name} (${signatory.title})`,
    }),
    element('TLCOrganization', { eId: 'org.site', href: agents.siteUrl, showAs: agents.siteName }),
    element('TLCRole', {
      eId: 'role.editor',
      href: '/akn/ontology/role/vn/bien-tap',
      showAs: 'Người biên tập bản này',
    }),
    ...related.map(({ kind, page: other, path, label }, index) =>
      element('TLCReference', {
        eId: `rel_${index + 1}`,
        name: kind,
        href: other ? irisOf(other).work : absoluteUrl(path),
        showAs: `${documentRelationKinds[kind]}: ${label}`,
      }),
    ),
  ];
  return element('references', { source: '#org.site' }, `\n${lines.join('\n')}\n`);
}
