import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCitationRegister } from '#domain/citation-register.ts';
import type { Registers } from '#domain/import/registers.ts';
import { agencySchema } from '#schemas/agency.ts';
import { instrumentSchema } from '#schemas/instrument.ts';

async function itemsOf(file: string): Promise<unknown[]> {
  const value: unknown = parse(await readFile(file, 'utf8').catch(() => ''));
  return Array.isArray(value) ? value : [];
}

/** The registers of a content folder. An entry that breaks its schema is the business of `npm run check`. */
export async function registersOf(contentDirectory: string): Promise<Registers> {
  const [agencies, instruments] = await Promise.all(
    ['co-quan.yaml', 'van-kien.yaml'].map((name) => itemsOf(join(contentDirectory, name))),
  );
  return {
    agencies: (agencies ?? []).flatMap((item) => {
      const { data } = agencySchema.safeParse(item);
      return data ? [{ id: data.id, names: [data.name, ...data.aliases] }] : [];
    }),
    instruments: readCitationRegister(
      (instruments ?? []).flatMap((item) => {
        const { data } = instrumentSchema.safeParse(item);
        return data ? [data] : [];
      }),
    ),
  };
}

/** How many other texts are read as evidence of how words are written: a few dozen say it all. */
const evidenceCount = 40;

/** The transcripts of a content folder, but for one. */
export async function otherTextsOf(contentDirectory: string, own: string): Promise<string[]> {
  const folder = join(contentDirectory, 'van-ban');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.slice(0, evidenceCount).map((name) => readFile(join(folder, name), 'utf8')));
  return texts.filter((text) => text.trim() !== own.trim());
}
