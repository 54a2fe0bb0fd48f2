import type { MarkedRun } from '../text-marks.ts';
import { type DraftBlock, runsOfDraft } from './draft-block.ts';
import { headingLevelsOf } from './heading-levels.ts';

const escaped = (text: string): string => text.replace(/[\\*]|<(?=\/?sup>)/gu, (sign) => `\\${sign}`);

interface State {
  readonly isItalic: boolean;
  readonly isBold: boolean;
  readonly isRaised: boolean;
}

const plain: State = { isItalic: false, isBold: false, isRaised: false };

/** The marks that lead from one setting to the next, as `parseOfficialText` reads them. */
function marksBetween(before: State, after: State): string {
  const raised = before.isRaised === after.isRaised ? '' : after.isRaised ? '<sup>' : '</sup>';
  const isItalic = before.isItalic !== after.isItalic;
  const isBold = before.isBold !== after.isBold;
  const stars = isItalic && isBold ? '***' : isBold ? '**' : isItalic ? '*' : '';
  return after.isRaised ? stars + raised : raised + stars;
}

function merged(runs: readonly MarkedRun[]): MarkedRun[] {
  const found: MarkedRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && marksBetween(last, run) === '') found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** White space as the body has it: one space, none at the ends. A mark never stands next to a space that it made. */
function tidied(runs: readonly MarkedRun[]): MarkedRun[] {
  let isAfterSpace = true;
  const found = runs.flatMap((run) => {
    let text = run.text.replace(/\s+/gu, ' ');
    if (isAfterSpace) text = text.replace(/^ /u, '');
    if (text === '') return [];
    isAfterSpace = text.endsWith(' ');
    return [{ ...run, text }];
  });
  const last = found.at(-1);
  return merged(last ? [...found.slice(0, -1), { ...last, text: last.text.replace(/ $/u, '') }] : found);
}

function emphasised(runs: readonly MarkedRun[]): string {
  let state: State = plain;
  let written = '';
  for (const run of runs) {
    if (run.text === '') continue;
    written += marksBetween(state, run) + escaped(run.text);
    state = run;
  }
  return written + marksBetween(state, plain);
}

/** Two headings that the transcript ran together keep the mark between them: the reader parts them there. */
function isGluedPair(runs: readonly MarkedRun[]): boolean {
  const [first, second] = runs;
  return (
    runs.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    !first.isBold &&
    second.isBold &&
    /\S$/u.test(first.text) &&
    /^\S/u.test(second.text)
  );
}

/** A heading is set as one, so emphasis says nothing more; raised figures stay. */
function headingText(runs: readonly MarkedRun[]): string {
  if (isGluedPair(runs)) return emphasised(runs);
  return emphasised(runs.map((run) => ({ ...run, isItalic: false, isBold: false })));
}

function lineOf(block: DraftBlock, level: number): string {
  const runs = tidied(runsOfDraft(block));
  if (level > 0) return `${'#'.repeat(level)} ${headingText(runs)}`;
  const text = emphasised(runs);
  return text.startsWith('#') ? `\\${text}` : text;
}

/** The body of a file of `content/van-ban`: a line for each block, an attached document after `***`. */
export function bodyTextOf(blocks: readonly DraftBlock[]): string {
  const levels = headingLevelsOf(blocks);
  const parts = blocks.map((block, index) => {
    const line = lineOf(block, levels[index] ?? 0);
    const isItem = block.zone === 'recipients' && blocks[index - 1]?.zone === 'recipients';
    const isListed =
      isItem && block.kind !== 'rule' && !block.lines[0]?.isApart && blocks[index - 1]?.kind !== 'recipients';
    return (index === 0 ? '' : isListed ? '\n' : '\n\n') + (block.starts ? '***\n\n' : '') + line;
  });
  return `${parts.join('')}\n`;
}
