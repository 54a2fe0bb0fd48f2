import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LinkableTerm } from '#markdown/term-links.ts';
import { termSchema } from '#schemas/term.ts';

/**
 * The terms whose first use on a page becomes a link, read before Astro starts. Empty when the glossary cannot be read
 * or an entry is wrong: the content check, which runs next, says so and stops.
 */
export function readTermRegister(contentDirectory: string): LinkableTerm[] {
  try {
    const entries: unknown = parse(readFileSync(join(contentDirectory, 'thuat-ngu.yaml'), 'utf8'));
    return termSchema.array().parse(entries);
  } catch {
    return [];
  }
}
