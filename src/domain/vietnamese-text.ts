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
