/** `đ` and `Đ` written as a letter and a combining short stroke (U+0335), so that folding by decomposition reaches them. */
const strokedD: Readonly<Record<string, string>> = { đ: 'd\u0335', Đ: 'D\u0335' };

/** Writes `đ` in decomposed form: Unicode gives it no decomposition, so search engines that fold marks leave it alone. */
export function decomposeStrokedD(text: string): string {
  return text.replace(/[đĐ]/g, (letter) => strokedD[letter] ?? letter);
}

/** Undoes {@link decomposeStrokedD}, for every text shown to a reader. */
export function composeStrokedD(text: string): string {
  return text.replace(/d\u0335/g, 'đ').replace(/D\u0335/g, 'Đ');
}

/** Folds Vietnamese text to unaccented letters. Unicode gives `đ` no decomposition, so it takes a step of its own. */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** A text as an unaccented, lower-case URL segment: `Điều 1` → `dieu-1`. */
export function toSlug(text: string): string {
  return foldVietnamese(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Runs of white space, no-break space included, as one space. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
