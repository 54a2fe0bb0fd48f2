import type { KitFile, KitTexts } from '#domain/kit.ts';
import type { KitWords, KitWriting } from '#domain/kit-words.ts';

/** The line under every text file: which kit, which edition, where it came from, whom to call. */
export function footLine({ sourceId, date, shortAddress, calls }: KitTexts, { emergency }: KitWords): string {
  // Whoever is told to call from abroad may not reach a short number.
  const where = calls.some(({ dial }) => dial.startsWith('+')) ? ' (ở Việt Nam)' : '';
  return `Nguồn: ${sourceId} · ${date} · ${shortAddress} · Gọi ${emergency} khi an toàn${where}`;
}

/** A text file: what it is and how it is used, the text between two rules, where it came from. */
export function toTextFile({ name, label, note, text }: KitWriting, texts: KitTexts, words: KitWords): KitFile {
  const rule = '-'.repeat(40);
  const place = [texts.place, texts.line].filter((part) => part !== undefined).join(', ');
  const local = place === '' ? [] : [`${texts.placePrompt} ${place}`];
  const lines = [`${label}: ${texts.title}`, note, '', rule, text, rule, '', ...local, footLine(texts, words), ''];
  return { name, label, type: 'text/plain; charset=utf-8', content: new TextEncoder().encode(lines.join('\n')) };
}
