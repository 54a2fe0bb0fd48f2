import type { OpenDataSource } from '#library/open-data-source.ts';
import { documentStates, documentTypes, dutyStates } from '#schemas/official-document.ts';
import type { OpenRow } from '#schemas/open-data/tables.ts';

export function documentRows({
  documents,
  agencies,
  absoluteUrl,
  expandMentions,
}: OpenDataSource): OpenRow<'van-ban'>[] {
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  return documents.map(({ page, document }) => {
    const { documentNumber, documentType, issuer, issuedOn, year, place, signatory, status, duties } = page.entry.data;
    return {
      document: page.id,
      url: absoluteUrl(page.path),
      title: page.title,
      documentNumber,
      documentType: documentTypes[documentType],
      issuer: names.get(issuer) ?? issuer,
      issuedOn,
      year,
      place,
      signatory: signatory.name,
      recipients: [...document.recipients],
      signature: [...document.signature],
      status: documentStates[status.state],
      statusAsOf: status.asOf,
      statusNote: expandMentions(status.note),
      duties: dutyStates[duties],
      clauseCount: document.clauses.length,
      transcript: absoluteUrl(`${page.path}ban-chep.txt`),
      akn: absoluteUrl(`${page.path}akn.xml`),
      legislation: absoluteUrl(`${page.path}legislation.jsonld`),
    };
  });
}
