import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { toFolded } from '#domain/fold.ts';

const judged = z.strictObject({
  query: z.string().min(1),
  style: z.string().optional(),
  holds: z.array(z.string().min(2)).min(1),
  pages: z.array(z.string().startsWith('/')).optional(),
  answers: z.array(z.string()).optional(),
});

/** A query with the judgement on what it must open. */
export interface JudgedQuery {
  readonly query: string;
  /** `co-dau`, `khong-dau`, `can-giup`, or the kind of noise: `telex`, `vni`, `so-hieu` … */
  readonly style: string;
  /** Each must stand at the place that a hit opens; `a | b` is one of the two. */
  readonly holds: readonly string[];
  /** Beginnings of the addresses that may be opened; any where there are none. */
  readonly pages: readonly string[];
  /** Quick answers that may stand first; none may where empty; `undefined` where either is right. */
  readonly answers: readonly string[] | undefined;
}

const file = z
  .strictObject({ 'co-dau': z.array(judged), nhieu: z.array(judged), 'can-giup': z.array(judged) })
  .parse(parse(readFileSync('tests/fixtures/search/queries.yaml', 'utf8')));

const styled = (list: readonly z.output<typeof judged>[], group: string): JudgedQuery[] =>
  list.map(({ style = group, pages = [], answers, ...rest }) => ({ ...rest, style, pages, answers }));

/** Every judged query; those with marks a second time without. */
export const judgedQueries: readonly JudgedQuery[] = [
  ...styled(file['co-dau'], 'co-dau'),
  ...styled(file['co-dau'], 'khong-dau').map((one) => ({ ...one, query: toFolded(one.query) })),
  ...styled(file.nhieu, 'nhieu'),
  ...styled(file['can-giup'], 'can-giup'),
];

/** A call for help, and the quick answers that may stand first. */
export interface HeldOutCall {
  readonly query: string;
  readonly answers: readonly string[];
}

/** Calls for help written after the matching was done: they measure it, and nothing is fitted to them. */
export const heldOutCalls: readonly HeldOutCall[] = z
  .array(z.array(z.string()).min(2))
  .parse(parse(readFileSync('tests/fixtures/search/held-out.yaml', 'utf8')))
  .map(([query = '', ...answers]) => ({ query, answers }));
