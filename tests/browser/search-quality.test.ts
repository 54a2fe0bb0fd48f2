import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '#cli/static-server.ts';
import { type Answered, ourName, ourSearch, rivalSearch, type Search } from '../support/asked-search.ts';
import { openSite } from '../support/browser.ts';
import { costOf, type FetchCost, median } from '../support/fetch-cost.ts';
import { isRightPlace } from '../support/hit-judge.ts';
import { heldOutCalls, type JudgedQuery, judgedQueries } from '../support/judged-queries.ts';
import { writeRivalSite } from '../support/rival-site.ts';
import { type Costs, figureTable, isRightlyAnswered, type Judgement } from '../support/search-figures.ts';
import { shortfallsOf } from '../support/search-floors.ts';

/** Searching for minutes is what this file is for. */
const patience = 600_000;

const site = openSite();
let rivalServer: Server | undefined;
let rivalFolder = '';
let rivalOrigin = '';

beforeAll(async () => {
  rivalFolder = await writeRivalSite();
  rivalServer = await serveSite(rivalFolder, 0);
  const address = rivalServer.address();
  if (address === null || typeof address === 'string') throw new Error('Máy chủ thử không có cổng');
  rivalOrigin = `http://127.0.0.1:${address.port}`;
}, 120_000);
afterAll(() => {
  rivalServer?.closeAllConnections();
  rivalServer?.close();
  rmSync(rivalFolder, { recursive: true, force: true });
});

const ours = ourSearch(() => site.addressOf('/tim-kiem/'));
const rivals = ['pagefind.html', 'minisearch.html'].map((path) => rivalSearch(() => `${rivalOrigin}/${path}`));

const searches = [ours, ...rivals];

const judged = (query: JudgedQuery, { hits, cards }: Answered): Judgement => ({
  query,
  hits,
  cards,
  rank: hits.findIndex((hit) => isRightPlace(query, hit)) + 1,
});

/** Asks everything, one after the other, of a page that stays open. */
async function judgementsOf(search: Search, queries: readonly JudgedQuery[]): Promise<Map<string, Judgement[]>> {
  const judgements = new Map<string, Judgement[]>();
  await site.inContext({}, async (context) => {
    const page = await context.newPage();
    await page.goto(search.address());
    for (const query of queries)
      for (const [name, answered] of Object.entries(await search.ask(page, query.query)))
        judgements.set(name, [...(judgements.get(name) ?? []), judged(query, answered)]);
  });
  return judgements;
}

/** A few queries of each style, each in a browser that has seen nothing yet: the median. */
async function costsOf(search: Search): Promise<Costs> {
  const samples = 3;
  const costs = new Map<string, FetchCost>();
  for (const [style, queries] of Map.groupBy(judgedQueries, (one) => one.style)) {
    const step = Math.max(1, Math.floor(queries.length / samples));
    const measured: FetchCost[] = [];
    for (const { query } of queries.filter((_, index) => index % step === 0).slice(0, samples))
      measured.push(
        await site.inContext({}, (context) =>
          costOf(context, async (page) => {
            await page.goto(search.address());
            await search.ask(page, query);
          }),
        ),
      );
    costs.set(style, {
      bytes: median(measured.map(({ bytes }) => bytes)),
      requests: median(measured.map(({ requests }) => requests)),
    });
  }
  return costs;
}

test(
  'tìm bằng mọi câu đã phán quyết, cạnh Pagefind và MiniSearch nguyên như khi mới cài',
  async () => {
    const tables: string[] = [];
    const all = new Map<string, Judgement[]>();
    for (const search of searches) {
      const costs = await costsOf(search);
      for (const [name, judgements] of await judgementsOf(search, judgedQueries)) {
        all.set(name, judgements);
        tables.push(figureTable(name, judgements, costs, search === ours));
      }
    }
    console.log(`\n${tables.join('\n\n')}\n`);
    const ourJudgements = all.get(ourName) ?? [];
    expect(ourJudgements).toHaveLength(judgedQueries.length);
    expect(shortfallsOf(ourJudgements).join('\n')).toBe('');
    const rightFirst = (name: string): number => (all.get(name) ?? []).filter(({ rank }) => rank === 1).length;
    // A rival that finds nothing was not set up, and proves nothing.
    for (const name of ['Pagefind, trang', 'Pagefind, mục', 'MiniSearch']) {
      expect(rightFirst(name), name).toBeGreaterThan(judgedQueries.length / 10);
      expect(rightFirst(ourName), name).toBeGreaterThan(rightFirst(name));
    }
  },
  patience,
);

test(
  'lời kêu giúp chưa thấy bao giờ: bốn phần năm có thẻ đầu đúng',
  async () =>
    site.onPage('/tim-kiem/', {}, async (page) => {
      const wrong: string[] = [];
      for (const { query, answers } of heldOutCalls) {
        const cards = (await ours.ask(page, query))[ourName]?.cards ?? [];
        if (!isRightlyAnswered(answers, cards)) wrong.push(`“${query}”: ${cards.join(', ') || 'không thẻ nào'}`);
      }
      const right = 1 - wrong.length / heldOutCalls.length;
      console.log(`\nLời kêu giúp để dành: ${heldOutCalls.length} câu, thẻ đầu đúng ${(100 * right).toFixed(1)} %\n`);
      expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    }),
  patience,
);
