import { toFolded } from './fold.ts';

/** Words and codes of the kinds of documents that carry a number → the code in the key. */
const kinds: Readonly<Record<string, string>> = {
  'quyet dinh': 'qd',
  'ke hoach': 'kh',
  'nghi dinh': 'nd',
  'nghi quyet': 'nq',
  'thong tu': 'tt',
  'chi thi': 'ct',
  'phieu chuyen': 'pc',
  'to trinh': 'ttr',
  'cong van': 'cv',
  luat: 'luat',
  qd: 'qd',
  kh: 'kh',
  nd: 'nd',
  nq: 'nq',
  tt: 'tt',
  ct: 'ct',
  pc: 'pc',
  ttr: 'ttr',
  cv: 'cv',
};
const isYear = (token: string | undefined): boolean => /^(?:19|20)\d\d$/.test(token || '');
const isNumber = (token: string | undefined): boolean => /^\d{1,5}$/.test(token || '');

function kindBefore(tokens: readonly string[], at: number): string | undefined {
  const end = tokens[at - 1] === 'so' ? at - 1 : at;
  const last = tokens[end - 1] || '';
  return kinds[`${tokens[end - 2]} ${last}`] || kinds[last];
}

function kindAfter(tokens: readonly string[], at: number): string | undefined {
  const code = tokens[isYear(tokens[at + 1]) ? at + 2 : at + 1] || '';
  // The National Assembly numbers its laws by its own term: 53/2024/QH15.
  return code === 'qh' ? 'luat' : kinds[code];
}

/**
 * The keys of the documents that a text names by number: `qd-1957` for 1957/QĐ-TTg, 1957 qd ttg, QD 1957, quyết định 1957,
 * qđ số 1957. A key leaves out who issued it and in which year, since people do. Each once, in the order of the text.
 */
export function documentKeysIn(text: string): string[] {
  const tokens = toFolded(text).match(/[a-z]+|\d+/g) || [];
  const keys: string[] = [];
  tokens.forEach((token, index) => {
    // In 162/2025/NĐ-CP the year is no number of its own.
    if (!isNumber(token) || (isYear(token) && isNumber(tokens[index - 1]))) return;
    const kind = kindBefore(tokens, index) || kindAfter(tokens, index);
    const key = kind && `${kind}-${Number(token)}`;
    if (key && !keys.includes(key)) keys.push(key);
  });
  return keys;
}
