import type { OfficialPage } from '#library/page.ts';
import { documentTypes } from '#schemas/official-document.ts';
import { jsonLdText } from './json-ld-text.ts';

/** schema.org `Legislation` of an official text, as JSON-LD text that is safe inside a `<script>`. */
export function legislationJsonLd(
  page: OfficialPage,
  issuerName: string | undefined,
  absoluteUrl: (path: string) => string,
): string {
  const { documentNumber, documentType, issuedOn, status } = page.entry.data;
  return jsonLdText({
    '@type': 'Legislation',
    name: page.title,
    ...(documentNumber ? { legislationIdentifier: documentNumber } : {}),
    legislationType: documentTypes[documentType],
    ...(issuedOn ? { legislationDate: issuedOn } : {}),
    ...(issuerName ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuerName } } : {}),
    // A phase that is over is no repeal: only what is known to be in force is said.
    ...(status.state === 'con-hieu-luc' ? { legislationLegalForce: 'https://schema.org/InForce' } : {}),
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
    url: absoluteUrl(page.path),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/plain',
      contentUrl: absoluteUrl(`${page.path}ban-chep.txt`),
    },
  });
}
