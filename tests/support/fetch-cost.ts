import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';

/** What a browser fetched beside the page itself. */
export interface FetchCost {
  readonly bytes: number;
  readonly requests: number;
}

/** By address: many visits fetch the same. */
const wireBytes = new Map<string, number>();

/** What was fetched beside the page itself; bytes as a host sends them that compresses what gets smaller by it. */
export async function costOf(context: BrowserContext, use: (page: Page) => Promise<unknown>): Promise<FetchCost> {
  const page = await context.newPage();
  const reading: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'document') return;
    const read = async (): Promise<number> => {
      const known = wireBytes.get(response.url());
      if (known !== undefined) return known;
      const body = await response.body();
      const size = Math.min(body.length, brotliCompressSync(body).length);
      wireBytes.set(response.url(), size);
      return size;
    };
    // What is still on its way when the page is left was not waited for by the reader either.
    reading.push(read().catch(() => 0));
  });
  await use(page);
  const sizes = await Promise.all(reading);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

/** Of an even count, the upper of the two in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
