/** What an encoding fault is called in a message, or the text. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' }
  | { readonly fault: 'nhi-phan' | 'tcvn3' | 'vni' | 'khac' };

const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 without a mark: in Vietnamese text every other byte is mostly zero. */
function utf16WithoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = bytes.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'UTF-16LE';
  return even > half * 0.4 && odd < half * 0.1 ? 'UTF-16BE' : undefined;
}

/** Bytes of TCVN 5712 (ABC) fonts for letters that Vietnamese uses most: µ¸¶·¹ à á ả ã ạ, ®§ đ Đ, ­ ư, ¬ ơ, © â, ª ê, « ô. */
const tcvn3Bytes = new Set([0xb5, 0xb8, 0xb6, 0xb7, 0xb9, 0xae, 0xa7, 0xad, 0xac, 0xa9, 0xaa, 0xab, 0xa8]);
/** Bytes of VNI fonts: marks stand behind their letter: ø ù û õ ï Ø Ù â á à å ã ä, ñ Ñ for đ Đ. */
const vniBytes = new Set([
  0xf8, 0xf9, 0xfb, 0xf5, 0xef, 0xd8, 0xd9, 0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4, 0xf1, 0xd1, 0xf6, 0xf4,
]);

function legacyFault(bytes: Uint8Array): 'tcvn3' | 'vni' | 'khac' {
  const high = bytes.filter((byte) => byte >= 0x80);
  const shareOf = (set: ReadonlySet<number>): number => high.filter((byte) => set.has(byte)).length / high.length;
  const isTcvn3 = shareOf(tcvn3Bytes);
  const isVni = shareOf(vniBytes);
  if (Math.max(isTcvn3, isVni) < 0.5) return 'khac';
  return isTcvn3 >= isVni ? 'tcvn3' : 'vni';
}

/**
 * The text of a file's bytes. UTF-8 and UTF-16 are decoded; the encodings of Vietnamese fonts before Unicode are named
 * and not converted: their tables differ, and a wrong letter in a law is worse than none.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'UTF-16LE' : first === 0xfe && second === 0xff ? 'UTF-16BE' : undefined;
  const encoding = marked ?? utf16WithoutMark(bytes);
  if (encoding) {
    const text = strict(encoding, bytes);
    return text === undefined ? { fault: 'khac' } : { text, encoding };
  }
  if (bytes.includes(0)) return { fault: 'nhi-phan' };
  const text = strict('utf-8', bytes);
  return text === undefined ? { fault: legacyFault(bytes) } : { text, encoding: 'UTF-8' };
}

/** Text that is Unicode by its bytes and set in a font before Unicode by its letters: `phßng, chèng mua b¸n ng­êi`. */
export function isLegacyLetters(text: string): boolean {
  const tcvn3 = text.match(/[\p{L}][µ¸¶·¹®§¬­©ª«¨Þßð](?=[\p{L}\s,.])/gu)?.length ?? 0;
  const vietnamese = text.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)?.length ?? 0;
  return tcvn3 > 20 && tcvn3 > vietnamese;
}
