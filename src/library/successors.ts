import type { Instrument } from '#schemas/instrument.ts';
import type { OfficialPage } from './page.ts';
import { instruments } from './pages.ts';

/** The instruments to read today in the place of an official text. */
export async function successorsOf(page: OfficialPage): Promise<Instrument[]> {
  const register = await instruments();
  return page.entry.data.relations
    .filter((relation) => relation.kind === 'nay-xem')
    .flatMap((relation) => register.find((one) => one.id === relation.instrument) ?? []);
}
