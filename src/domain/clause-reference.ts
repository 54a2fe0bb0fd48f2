/** What a reference calls a place: `tiết (1)`, `mục 2`, `phần II`. */
const referenceUnits = ['tiết', 'điểm', 'khoản', 'mục', 'phần', 'chương', 'điều'] as const;
export type ReferenceUnit = (typeof referenceUnits)[number];

export interface ReferenceStep {
  readonly unit: ReferenceUnit;
  /** `1`, `a`, `II`, `2.1`; `này` for the place where the words stand. */
  readonly value: string;
}

/** Words that name a place of a document. */
export interface ClauseReference {
  readonly start: number;
  readonly end: number;
  /** Innermost first. */
  readonly steps: readonly ReferenceStep[];
  /** The reference that it goes on with: “(2)” of “tiết (1), (2)” ends where “(3)” is read on. */
  readonly chainEnd: number;
}

const values: Readonly<Record<ReferenceUnit, string>> = {
  tiết: String.raw`\(\d+\)`,
  điểm: String.raw`[a-zđ](?![\p{L}\p{M}])\)?`,
  khoản: String.raw`\d+[a-z]?(?![\p{L}\d])`,
  mục: String.raw`(?:\d+|[IVXLC]+)(?:\.\d+)*(?![\p{L}\d])`,
  phần: String.raw`[IVXLC]+(?![\p{L}\d])`,
  chương: String.raw`[IVXLC]+(?![\p{L}\d])`,
  điều: String.raw`\d+[a-z]?(?![\p{L}\d])`,
};

const between = String.raw`(?:\s*[,;]\s*|\s+(?:và|hoặc)\s+)`;
/** What may follow a list of figures: “Điều 150, 151 Bộ luật …”, but not “Điều 150, 12 tháng”. */
const listEnd = String.raw`(?=\s*(?:$|[^\p{L}\p{M}\s\d]|\p{Lu}|(?:của|và|về|hoặc|này|phần|mục|khoản|chương|nêu|trên)(?![\p{L}\p{M}])))`;

const stepPattern = (unit: ReferenceUnit): string => {
  const value = values[unit];
  // Only capitals make “Điều 5” an article: “điều 5 xe” sends out five cars.
  const name = unit === 'điều' ? 'Điều' : `[${unit.charAt(0)}${unit.charAt(0).toUpperCase()}]${unit.slice(1)}`;
  return String.raw`${name}\s+(?:này(?![\p{L}\p{M}])|${value}(?:${between}${value}${listEnd})*)`;
};
const step = `(?:${referenceUnits.map(stepPattern).join('|')})`;
const chains = new RegExp(String.raw`(?<![\p{L}\p{M}])${step}(?:\s+(?:của\s+)?${step})*`, 'gu');
const steps = new RegExp(step, 'gu');

interface Item extends ReferenceStep {
  readonly start: number;
  readonly end: number;
}

const isUnit = (text: string): text is ReferenceUnit => referenceUnits.some((unit) => unit === text);

/** The places that one step lists: the first with its unit, the others bare. */
function itemsOf(words: string, at: number): Item[] {
  const name = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const unit = name.toLowerCase();
  if (!isUnit(unit)) return [];
  const found = [...words.slice(name.length).matchAll(new RegExp(`này|${values[unit]}`, 'gu'))];
  return found.map(({ 0: value, index }, position) => ({
    unit,
    value: value.replace(/[()]/gu, ''),
    start: position === 0 ? at : at + name.length + index,
    end: at + name.length + index + value.length,
  }));
}

/** A figure alone may count anything: a place needs a name that is only a place's. */
const namesPlace = (units: readonly ReferenceStep[]): boolean =>
  units.some(({ unit, value }) => value === 'này' || (unit !== 'khoản' && unit !== 'điểm'));

function referencesOf(words: string, at: number): ClauseReference[] {
  const lists = [...words.matchAll(steps)].map(({ 0: part, index }) => itemsOf(part, at + index));
  const [inner = [], ...outer] = lists;
  const around = outer.flatMap(([first]) => (first ? [first] : []));
  if (!namesPlace([...inner, ...around])) return [];
  const last = around.at(-1);
  const chainEnd = at + words.length;
  const first = inner.map((item, index) => ({
    start: item.start,
    end: index === inner.length - 1 ? (last?.end ?? item.end) : item.end,
    steps: [item, ...around].map(({ unit, value }) => ({ unit, value })),
    chainEnd,
  }));
  const more = (outer.at(-1) ?? []).slice(1);
  return [...first, ...more.map(({ unit, value, start, end }) => ({ start, end, steps: [{ unit, value }], chainEnd }))];
}

/** Every reference to a place in a text, in order: “khoản 1 Điều 2”, “tiết (1), (2)”, “mục 2 phần II”, “Điều này”. */
export const clauseReferences = (text: string): ClauseReference[] =>
  [...text.matchAll(chains)].flatMap(({ 0: words, index }) => referencesOf(words, index));
