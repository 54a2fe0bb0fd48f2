import type { CitationRegister } from '../citation-register.ts';
import { foldVietnamese } from '../vietnamese-text.ts';
import type { HeaderFacts } from './header-facts.ts';

/** The registers of the content folder, as far as an import looks things up in them. */
export interface Registers {
  readonly agencies: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly instruments: CitationRegister;
}

const nameKey = (name: string): string =>
  foldVietnamese(name)
    .toLowerCase()
    .replace(/\bubnd\b/u, 'uy ban nhan dan')
    .replace(/\btp\b\.?/u, 'thanh pho')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** The agency that the head of a document names: the whole name, then its last line alone. Never a guess. */
export function issuerIdOf({ issuerLines }: HeaderFacts, { agencies }: Registers): string | undefined {
  const whole = issuerLines.join(' ');
  const turned = [...issuerLines].reverse().join(' ');
  const wanted = [whole, turned, issuerLines.at(-1) ?? ''].map(nameKey).filter((key) => key !== '');
  for (const key of wanted) {
    const found = agencies.filter(({ names }) => names.some((name) => nameKey(name) === key));
    if (found.length === 1) return found[0]?.id;
  }
  return undefined;
}
