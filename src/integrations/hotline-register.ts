import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dialable } from '#markdown/hotline-mentions.ts';
import { hotlineSchema } from '#schemas/hotline.ts';

/**
 * The hotlines that mentions in prose turn into, read before Astro starts. Empty when the register cannot be read or
 * an entry is wrong: the content check, which runs next, says so and stops.
 */
export function readHotlineRegister(contentDirectory: string): Dialable[] {
  try {
    const entries: unknown = parse(readFileSync(join(contentDirectory, 'duong-day-nong.yaml'), 'utf8'));
    return hotlineSchema.array().parse(entries);
  } catch {
    return [];
  }
}
