import type { OfficialPage } from '#library/page.ts';
import type { Related } from '#library/related.ts';
import type { Agency } from '#schemas/agency.ts';
import { instrumentTypes } from '#schemas/instrument.ts';
import { documentStates } from '#schemas/official-document.ts';
import { legislationFacts } from './legislation.ts';

export interface LegislationSource {
  readonly page: OfficialPage;
  readonly issuer: Agency | undefined;
  readonly related: readonly Related[];
  readonly siteName: string;
  readonly absoluteUrl: (path: string) => string;
}

/** How schema.org calls a relation. “Nay xem” is our pointer to the law of today, no relation that the text has. */
const relationProperties = {
  'can-cu': 'isBasedOn',
  'thuc-hien': 'legislationApplies',
  'phe-duyet': 'about',
  'phe-chuan': 'about',
  'thay-the': 'legislationRepeals',
  'noi-tiep': 'isBasedOn',
  'sua-doi': 'legislationAmends',
  'huong-dan': 'legislationApplies',
  thuoc: 'isPartOf',
  'goi-chung': 'isPartOf',
  'kem-theo': 'isPartOf',
  chuyen: 'about',
  'duoc-chuyen-boi': 'subjectOf',
  'nay-xem': undefined,
} as const satisfies Record<Related['kind'], string | undefined>;

const forces = {
  'con-hieu-luc': 'https://schema.org/InForce',
  'het-hieu-luc': 'https://schema.org/NotInForce',
  'het-giai-doan': undefined,
  'da-thuc-hien': undefined,
  'chua-xac-minh': undefined,
} as const;

function relatedWork(
  { page, instrument, path, label }: Related,
  absoluteUrl: LegislationSource['absoluteUrl'],
): object {
  const node = { '@id': absoluteUrl(path), url: absoluteUrl(path) };
  if (page) return { ...legislationFacts(page), ...node };
  if (!instrument) return { '@type': 'Legislation', name: label, ...node };
  const force = forces[instrument.status.state];
  return {
    '@type': 'Legislation',
    name: instrument.title,
    ...(instrument.documentNumber ? { legislationIdentifier: instrument.documentNumber } : {}),
    legislationType: instrumentTypes[instrument.documentType],
    ...(instrument.issuedOn ? { legislationDate: instrument.issuedOn } : {}),
    ...(force ? { legislationLegalForce: force } : {}),
    ...node,
  };
}

/** Related works by property of schema.org. */
function relationsOf({ related, absoluteUrl }: LegislationSource): Record<string, object[]> {
  const named = related.flatMap((one) => {
    const property = relationProperties[one.kind];
    return property ? [{ property, work: relatedWork(one, absoluteUrl) }] : [];
  });
  const groups = Map.groupBy(named, ({ property }) => property);
  return Object.fromEntries([...groups].map(([property, list]) => [property, list.map(({ work }) => work)]));
}

/** The years of a plan as ISO 8601: `2016–2020` → `2016/2020`, `Năm 2020` → `2020`. */
function coverageOf(period: string | null): string | undefined {
  const [, first, last] = /^(?:Năm )?(\d{4})(?:–(\d{4}))?(?: \(.*\))?$/u.exec(period ?? '') ?? [];
  return last ? `${first}/${last}` : first;
}

const encodings = [
  { format: 'text/html', file: '' },
  { format: 'application/akn+xml', file: 'akn.xml' },
  { format: 'text/plain', file: 'ban-chep.txt' },
] as const;

/** All that is known of an official text as schema.org `Legislation`: the file beside its page. */
export function renderLegislationFile(source: LegislationSource): string {
  const { page, issuer, absoluteUrl, siteName } = source;
  const { place, period, status } = page.entry.data;
  const coverage = coverageOf(period);
  const issuerNode = issuer && {
    '@type': 'GovernmentOrganization',
    '@id': absoluteUrl(`/co-quan/${issuer.id}/`),
    name: issuer.name,
  };
  const value = {
    '@context': 'https://schema.org',
    '@id': absoluteUrl(page.path),
    ...legislationFacts(page),
    abstract: page.summary,
    ...(issuerNode ? { legislationPassedBy: issuerNode } : {}),
    ...(place ? { locationCreated: { '@type': 'Place', name: place } } : {}),
    ...(coverage ? { temporalCoverage: coverage } : {}),
    creativeWorkStatus: `${documentStates[status.state]}, tính đến ${status.asOf}`,
    ...relationsOf(source),
    url: absoluteUrl(page.path),
    encoding: encodings.map(({ format, file }) => ({
      '@type': 'LegislationObject',
      encodingFormat: format,
      contentUrl: absoluteUrl(page.path + file),
      inLanguage: 'vi',
      // Nothing here stands for the signed paper.
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    })),
    sdDatePublished: page.checkedOn,
    sdPublisher: { '@type': 'Organization', name: siteName, url: absoluteUrl('/ve-trang-nay/') },
    sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
