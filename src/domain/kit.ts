import type { DownloadFile } from './download-file.ts';

export interface KitCall {
  readonly id: string;
  /** As it is read: `111`. */
  readonly display: string;
  /** What a phone dials. */
  readonly dial: string;
  /** Whose it is, short. */
  readonly name: string;
  /** Cost and hours, short: `miễn phí · 24 giờ`. */
  readonly note: string;
}

/** A kit with every mention resolved. Plain text, in the language of the reader. */
export interface KitTexts {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly pictogram: string;
  readonly core: string;
  readonly facts: readonly string[];
  readonly signs: readonly string[];
  readonly doNow: readonly string[];
  readonly phrases: readonly string[];
  readonly calls: readonly KitCall[];
  readonly placePrompt: string;
  /** What a commune fills in; blank lines to write on where it is missing. */
  readonly place?: string;
  readonly line?: string;
  readonly pledge: { readonly who: string; readonly promises: readonly string[] };
  /** Whole address for the QR code, and the same short, to be read and typed. */
  readonly url: string;
  readonly shortAddress: string;
  /** `TD-<slug>`: with the date it tells the sheet's edition. */
  readonly sourceId: string;
  /** dd/mm/yyyy, checkedOn */
  readonly date: string;
  readonly siteName: string;
}

export type KitFile = DownloadFile;
