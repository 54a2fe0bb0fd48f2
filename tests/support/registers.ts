import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Hotline, hotlineSchema } from '#schemas/hotline.ts';
import { type Instrument, instrumentSchema } from '#schemas/instrument.ts';
import { type MapEntry, mapNodeSchema } from '#schemas/map-node.ts';
import { site } from '#site.ts';

const entriesOf = (name: string): unknown => parse(readFileSync(join(site.contentDirectory, `${name}.yaml`), 'utf8'));

/** The register of hotlines, as the site has it. */
export const hotlines: readonly Hotline[] = hotlineSchema.array().parse(entriesOf('duong-day-nong'));

/** The register of legal instruments, as the site has it. */
export const instruments: readonly Instrument[] = instrumentSchema.array().parse(entriesOf('van-kien'));

/** The texts that stand on the map, as the site has them. */
export const mapEntries: readonly MapEntry[] = mapNodeSchema.array().parse(entriesOf('so-do'));

/** An entry of a register; the tests speak of real ones. */
export function entryOf<Entry extends { readonly id: string }>(register: readonly Entry[], id: string): Entry {
  const entry = register.find((one) => one.id === id);
  if (!entry) throw new Error(`Không có mục ${id}`);
  return entry;
}
