import type { OfficialPage } from '#library/page.ts';
import { documentTypes } from '#schemas/official-document.ts';
import { jsonLdText } from './json-ld-text.ts';

/** What is known of an official text, as schema.org names it; what is not known is left out. */
export function legislationFacts(page: OfficialPage): Readonly<Record<string, unknown>> {
  const { documentNumber, documentType, issuedOn, status } = page.entry.data;
  return {
    '@type': 'Legislation',
    name: page.title,
    ...(documentNumber ? { legislationIdentifier: documentNumber } : {}),
    legislationType: documentTypes[documentType],
    ...(issuedOn ? { legislationDate: issuedOn } : {}),
    // A phase that is over is no repeal: only what is known to be in force is said.
    ...(status.state === 'con-hieu-luc' ? { legislationLegalForce: 'https://schema.org/InForce' } : {}),
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
  };
}

/** Where the whole description of an official text stands. */
const legislationFilePath = ({ path }: OfficialPage): string => `${path}legislation.jsonld`;

/**
 * schema.org `Legislation` of an official text for its page, as JSON-LD text that is safe inside a `<script>`. Short,
 * since every reader loads it: the file that it points to has the rest.
 */
export function legislationJsonLd(
  page: OfficialPage,
  issuerName: string | undefined,
  absoluteUrl: (path: string) => string,
): string {
  return jsonLdText({
    ...legislationFacts(page),
    ...(issuerName ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuerName } } : {}),
    url: absoluteUrl(page.path),
    subjectOf: absoluteUrl(legislationFilePath(page)),
  });
}
