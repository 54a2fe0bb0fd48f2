import { foldVietnamese } from '../vietnamese-text.ts';
import type { HeaderFacts } from './header-facts.ts';

/** The registers of the content folder, as far as an import looks things up in them. */
export interface Registers {
  readonly agencies: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly instruments: readonly { readonly id: string; readonly numbers: readonly string[] }[];
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

const numberKey = (number: string): string => number.replace(/\s+/gu, '').toUpperCase();

/** The one instrument of the register that has a number; `undefined` for none, or for more than one. */
export function instrumentIdOf(number: string, { instruments }: Registers): string | undefined {
  const found = instruments.filter(({ numbers }) => numbers.some((one) => numberKey(one) === numberKey(number)));
  return found.length === 1 ? found[0]?.id : undefined;
}
