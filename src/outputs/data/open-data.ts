import type { JoinedBreak } from '#domain/fidelity.ts';
import type { OfficialDocument } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';
import type { OfficialPage } from '#library/page.ts';
import type { AssignedTask } from '#library/pages.ts';
import type { Hotline } from '#schemas/hotline.ts';
import { documentStates, documentTypes } from '#schemas/official-document.ts';
import type { Cell } from './csv.ts';

export type Row = Readonly<Record<string, Cell>>;

export interface PublishedDocument {
  readonly page: OfficialPage;
  readonly document: OfficialDocument;
  readonly issuerName: string;
  readonly breaks: readonly JoinedBreak[];
}

/** One row a document. `text` is the subject of the document in its own words. */
export function documentRows(documents: readonly PublishedDocument[], absoluteUrl: (path: string) => string): Row[] {
  return documents.map(({ page, document, issuerName }) => ({
    document: page.id,
    url: absoluteUrl(page.path),
    title: page.title,
    documentNumber: page.entry.data.documentNumber,
    documentType: documentTypes[page.entry.data.documentType],
    issuer: issuerName,
    issuedOn: page.entry.data.issuedOn,
    year: page.entry.data.year,
    place: page.entry.data.place,
    signatory: page.entry.data.signatory.name,
    recipients: document.recipients,
    signature: document.signature,
    status: documentStates[page.entry.data.status.state],
    statusAsOf: page.entry.data.status.asOf,
    statusNote: page.entry.data.status.note,
    clauseCount: document.clauses.length,
    transcript: absoluteUrl(`${page.path}ban-chep.txt`),
  }));
}

const readingTextAt = (document: OfficialDocument, blockIndex: number): string => {
  const block = document.blocks[blockIndex];
  return block ? readingTextOf(block) : '';
};

/** A page break in the middle of a sentence: only white space is mended, so it is found in the texts, not written down. */
function breakRows({ page, document, breaks }: PublishedDocument, absoluteUrl: (path: string) => string): Row[] {
  return breaks.map(({ before, after, blockIndex }) => {
    const clause = document.blocks[blockIndex]?.place ?? '';
    return {
      document: page.id,
      clause,
      url: absoluteUrl(`${page.path}#${clause}`),
      text: readingTextAt(document, blockIndex),
      found: '¶',
      read: ' ',
      context: `${before} [¶] ${after}`,
      kind: 'ngat-trang',
      isCertain: true,
      why: 'Bản chép xuống dòng giữa câu vì sang trang; chỉ khoảng trắng đổi.',
    };
  });
}

/** One row a line of a correction ledger, then one a page break that was closed. */
export function correctionRows(documents: readonly PublishedDocument[], absoluteUrl: (path: string) => string): Row[] {
  return documents.flatMap((published) => [
    ...ledgerRows(published, absoluteUrl),
    ...breakRows(published, absoluteUrl),
  ]);
}

function ledgerRows({ page, document }: PublishedDocument, absoluteUrl: (path: string) => string): Row[] {
  return document.corrections.map((correction) => ({
    document: page.id,
    clause: correction.place,
    url: absoluteUrl(`${page.path}#${correction.place}`),
    text: readingTextAt(document, correction.blockIndex),
    found: correction.fault,
    read: correction.read ?? null,
    context: correction.found,
    kind: correction.kind,
    isCertain: correction.isCertain,
    why: correction.why,
  }));
}

/** One row a duty. Agencies keep their spelling in the text; `text` is the clause's own words. */
export function taskRows(
  tasks: readonly AssignedTask[],
  nameOf: (agency: string) => string,
  absoluteUrl: (path: string) => string,
): Row[] {
  const named = (agencies: AssignedTask['lead']) =>
    agencies.map(({ agency, asWritten }) => ({ id: agency, name: nameOf(agency), asWritten }));
  return tasks.map((task) => ({
    document: task.page.id,
    clause: task.clause,
    url: absoluteUrl(`${task.page.path}#${task.clause}`),
    text: task.text,
    task: task.task,
    leadAgencies: named(task.lead),
    cooperatingAgencies: named(task.cooperating),
    assignedBy: task.assignedBy,
    deadline: task.deadline?.asWritten ?? null,
    recurrence: task.deadline?.recurrence ?? null,
    audience: task.audience,
    topic: task.topic,
    product: task.product ?? [],
  }));
}

/** One row a hotline. */
export function hotlineRows(hotlines: readonly Hotline[], absoluteUrl: (path: string) => string): Row[] {
  return hotlines.map(({ sources, ...hotline }) => ({
    ...hotline,
    url: absoluteUrl(`/duong-day-nong/#so-${hotline.id}`),
    sources: sources.map((source) => source.url ?? source.title),
  }));
}
