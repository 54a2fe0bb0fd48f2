import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA and all that it contains. Nobody touches paper: there the size of what is pressed does not count. */
const optionsFor = (isPaper: boolean): RunOptions => ({
  rules: { 'target-size': { enabled: !isPaper } },
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
});

/**
 * `rule selector: what is wrong`, one a violation. Runs axe in the page itself: its builder for Playwright opens a blank page
 * for each look, to join frames that this site does not have, and takes four times as long.
 */
export async function axeFaults(page: Page, isPaper = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(optionsFor(isPaper))})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}
