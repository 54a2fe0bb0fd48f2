import type { Correction } from '../correction.ts';

const quotedYaml = (text: string): string =>
  // YAML keeps no control character between single quotes.
  /\p{Cc}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

/** The ledger of a document as its file has it. */
export function ledgerText(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return '[]\n';
  return corrections
    .map(
      ({ found, read, kind, isCertain, why }) =>
        `- found: ${quotedYaml(found)}\n${read === undefined ? '' : `  read: ${quotedYaml(read)}\n`}  kind: ${kind}\n  isCertain: ${isCertain}\n  why: ${quotedYaml(why)}\n`,
    )
    .join('');
}
