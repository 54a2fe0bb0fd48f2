import { correctionKinds } from '#domain/correction.ts';
import { instrumentPathOf } from '#domain/instrument-path.ts';
import type { OfficialDocument } from '#domain/official-document.ts';
import type { OfficialPage } from '#library/page.ts';
import { documentStates } from '#schemas/official-document.ts';
import type { Source } from '#schemas/page-fields.ts';
import { element, escapeXml } from './xml.ts';

/** What notes need beside the text: addresses of this site, and numbers for hotlines that a note mentions. */
export interface NoteContext {
  readonly absoluteUrl: (path: string) => string;
  readonly expandMentions: (text: string) => string;
}

const note = (eId: string, content: string): string => element('note', { eId }, element('p', {}, content));

const urlOf = ({ url, instrument }: Source, absoluteUrl: NoteContext['absoluteUrl']): string =>
  url === undefined ? absoluteUrl(instrumentPathOf(instrument ?? '')) : url.startsWith('/') ? absoluteUrl(url) : url;

function correctionNote(correction: OfficialDocument['corrections'][number], number: number): string {
  const { found, read, kind, isCertain, why } = correction;
  const reading =
    read === undefined ? 'giữ nguyên' : read.trim() === '' ? (read === '' ? 'bỏ' : 'dấu cách') : `“${read}”`;
  const certainty = isCertain ? 'chắc chắn, đã sửa trong bản đọc' : 'chưa chắc hoặc chỉ ghi lại, không sửa';
  return note(
    `dc_${number}`,
    escapeXml(`Bản chép: “${found}”. Chữ trong [ ] đọc là: ${reading}. ${correctionKinds[kind]}; ${certainty}. ${why}`),
  );
}

/** What this site says of the text: its state today, editorial notes, every line of the correction ledger. */
export function notesXml(page: OfficialPage, document: OfficialDocument, context: NoteContext): string {
  const { status, notes, issuedOn, year } = page.entry.data;
  const editorial = notes.map(({ text, sources }, index) => {
    const links = sources.map((source) =>
      element('a', { href: urlOf(source, context.absoluteUrl) }, escapeXml(source.title)),
    );
    const from = links.length === 0 ? '' : ` (${links.join('; ')})`;
    return note(`hom-nay_${index + 1}`, escapeXml(context.expandMentions(text)) + from);
  });
  const dateNote =
    issuedOn === null
      ? [note('chi-biet-nam', `Bản chép không có ngày. Chỉ biết năm ${year}; ngày 01-01 đứng thay cho ngày chưa biết.`)]
      : [];
  const state = `${documentStates[status.state]}, tính đến ${status.asOf}. ${status.note}`;
  const corrections = document.corrections.map((one, index) => correctionNote(one, index + 1));
  const all = [note('tinh-trang', escapeXml(context.expandMentions(state))), ...dateNote, ...editorial, ...corrections];
  return element('notes', { source: '#org.site' }, `\n${all.join('\n')}\n`);
}
