import { parseArgs } from 'node:util';

const known = {
  /** Check again after every change, until Ctrl-C. */
  watch: { type: 'boolean', default: false },
  /** Print also how long each page takes to read. */
  'doc-hieu': { type: 'boolean', default: false },
  /** First write pictures anew, without what cameras wrote. */
  'fix-pictures': { type: 'boolean', default: false },
} as const;

export interface CheckOptions {
  readonly isWatching: boolean;
  readonly hasReadability: boolean;
  readonly fixesPictures: boolean;
}

/** What `npm run check` was asked for; `undefined` where it does not know an option. */
export function readOptions(args: readonly string[]): CheckOptions | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    return {
      isWatching: values.watch,
      hasReadability: values['doc-hieu'],
      fixesPictures: values['fix-pictures'],
    };
  } catch {
    return undefined;
  }
}
