import { z } from 'astro/zod';

/** One of the keys of a table of labels: the table is written once and gives both the choice and its words, to forms too. */
export const oneOf = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  // Object.keys forgets the key type of a closed table.
  z.enum(Object.keys(table) as Key[]).meta({ choices: table });
