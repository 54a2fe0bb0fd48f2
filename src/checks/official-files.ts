import type { Correction, CorrectionKind } from '#domain/correction.ts';
import { type OfficialDocument, readOfficialDocument } from '#domain/official-document.ts';
import { correctionSchema } from '#schemas/official-document.ts';
import type { ContentFile } from './content-file.ts';
import { filesOf } from './entries.ts';
import { itemsOf, textAt } from './plain-value.ts';

/** A line of a ledger with its place in the file. */
export interface LedgerEntry extends Correction {
  readonly kind: CorrectionKind;
  readonly line: number;
}

export interface OfficialFiles {
  readonly file: ContentFile;
  readonly id: string;
  readonly ledgerFile: ContentFile | undefined;
  /** The entries that keep to their schema; the others have been reported. */
  readonly ledger: readonly LedgerEntry[];
  readonly document: OfficialDocument;
  /** Its duties are said to be drawn out into lists, so the lists may lack none. */
  readonly hasLists: boolean;
}

function ledgerOf(file: ContentFile | undefined): LedgerEntry[] {
  return itemsOf(file?.yaml?.value).flatMap((value, index) => {
    const entry = correctionSchema.safeParse(value);
    return entry.success ? [{ ...entry.data, line: file?.yaml?.lineOf([index]) ?? 1 }] : [];
  });
}

/** The official texts among the files, each with its ledger and read into data. */
export function officialFilesOf(files: readonly ContentFile[]): OfficialFiles[] {
  const ledgers = new Map(filesOf({ files }, 'ledger').map((file) => [file.role.id, file]));
  return filesOf({ files }, 'official')
    .filter(({ fault }) => fault === undefined)
    .map((file) => {
      const ledgerFile = ledgers.get(file.role.id);
      const ledger = ledgerOf(ledgerFile);
      const document = readOfficialDocument(file.body, ledger);
      const hasLists = textAt(file.yaml?.value, ['duties']) !== 'chua-boc';
      return { file, id: file.role.id, ledgerFile, ledger, document, hasLists };
    });
}
