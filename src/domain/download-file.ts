/** A file to download. */
export interface DownloadFile {
  readonly name: string;
  /** Vietnamese, for the list. */
  readonly label: string;
  readonly type: string;
  readonly content: Uint8Array;
}
