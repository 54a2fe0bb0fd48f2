import { createHash } from 'node:crypto';
import { comparableText, shortHash } from '#domain/translated-source.ts';

/** What a translation must carry to be of this text. The content check takes the same. */
export const sourceHashOf = (text: string): string =>
  shortHash(createHash('sha256').update(comparableText(text)).digest('hex'));
