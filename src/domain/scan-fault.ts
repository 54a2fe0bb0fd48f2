/** A sequence that no author writes on purpose: left by a scanner, a converter or a slip of the finger. */
export interface ScanFault {
  readonly offset: number;
  readonly text: string;
  /** What it most likely stands for. */
  readonly read: string;
}

/** Letters that scanners mistake, as whole words that Vietnamese does not have in this order. Few on purpose: no false alarm. */
const misread: Readonly<Record<string, string>> = {
  'mưa bán người': 'mua bán người',
  'mua bản người': 'mua bán người',
  'mua bán ngươi': 'mua bán người',
  'trỏ em': 'trẻ em',
  'nạn nhãn': 'nạn nhân',
  'phòng, chóng': 'phòng, chống',
  'lòng ghép': 'lồng ghép',
};

/** Words that are never doubled in Vietnamese, unlike “từ từ” or “luôn luôn”. */
const neverDoubled = [
  'của',
  'và',
  'các',
  'những',
  'với',
  'để',
  'tại',
  'theo',
  'hoặc',
  'nhưng',
  'bị',
  'đã',
  'sẽ',
  'cũng',
];

const misreadPattern = new RegExp(`(?<!\\p{L})(?:${Object.keys(misread).join('|')})(?!\\p{L})`, 'giu');
const doubledPattern = new RegExp(`(?<!\\p{L})(${neverDoubled.join('|')})\\s+\\1(?!\\p{L})`, 'giu');
// An ellipsis may stand apart, and so may the “./.” that ends an official text.
const spacedMark = /(?<=[\p{L}\d)”"’%])[^\S\n]+([,;:!?]|\.(?![./\d]))(?=\s|$|[”"’)])/gu;

/** Finds the scan faults of one stretch of our own prose, in the order of the text. */
export function scanFaultsIn(text: string): ScanFault[] {
  const found: ScanFault[] = [];
  for (const match of text.matchAll(misreadPattern))
    found.push({ offset: match.index, text: match[0], read: misread[match[0].toLowerCase()] ?? match[0] });
  for (const match of text.matchAll(doubledPattern))
    found.push({ offset: match.index, text: match[0], read: match[0].split(/\s/u)[0] ?? '' });
  for (const match of text.matchAll(spacedMark)) {
    const word = /\S+$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '';
    const mark = match[1] ?? '';
    found.push({ offset: match.index, text: word + match[0], read: word + mark });
  }
  return found.sort((a, b) => a.offset - b.offset);
}
