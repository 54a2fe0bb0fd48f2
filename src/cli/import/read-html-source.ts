import { textOfHtml } from './html-text.ts';
import { readTextSource } from './read-text-source.ts';

/** The words of an HTML file. */
export const readHtmlSource = (bytes: Uint8Array): string => textOfHtml(readTextSource(bytes));
