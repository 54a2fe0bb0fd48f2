import { smsSizeOf, toGsmText } from './sms.ts';

/** A title and an address as one SMS without marks; a title that is too long loses words from its end. */
export function shareMessageOf(title: string, url: string): string {
  const words = toGsmText(title).split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const isCut = count < words.length;
    const message = `${words.slice(0, count).join(' ')}${isCut ? '...' : ''} ${url}`;
    if (smsSizeOf(message).segmentCount === 1) return message;
  }
  return url;
}

/** A title, a summary and an address as words for a post elsewhere. */
export function shareTextOf(title: string, summary: string, url: string): string {
  const heading = /[.!?…]$/u.test(title) ? title : `${title}.`;
  return `${heading} ${summary} ${url}`;
}
