import { labelOf } from '#domain/clause.ts';
import { cutRuns, sourceLengthOf } from '#domain/cut-runs.ts';
import type { DocumentBlock } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';
import { type Overlay, runHtml, runsHtml } from './run-html.ts';

const isCapitals = (text: string): boolean => text !== '' && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** Where official paper puts a line of the header: motto and date at the right, issuer and number at the left. */
function headerSide(text: string): string {
  return /^(?:CỘNG HÒA|Độc lập)|, ngày .+ tháng .+ năm /u.test(text) ? 'right' : 'left';
}

function tagOf(block: DocumentBlock): string {
  return block.role === 'clause' && block.level > 1 ? `h${block.level + 1}` : 'p';
}

function classOf(block: DocumentBlock, reading: string): string | undefined {
  // Stamps and bars: there is nothing to read once they are taken out.
  if (reading === '') return 'gone';
  switch (block.role) {
    case 'header':
      return headerSide(reading);
    case 'title':
      return 'title';
    case 'preamble':
      return isCapitals(reading) ? 'centre' : undefined;
    case 'clause':
      return /^(?:- |\(\d)/u.test(reading) ? 'item' : undefined;
    case 'continuation':
    case 'recipients-heading':
    case 'recipient':
    case 'signature':
      return undefined;
  }
}

/** One block as HTML. The label of a clause is text and is the link to the clause. */
export function blockHtml(block: DocumentBlock, overlay: Overlay): string {
  const reading = readingTextOf(block);
  const tag = tagOf(block);
  const className = classOf(block, reading);
  const attributes = (block.address ? ` id="${block.address}"` : '') + (className ? ` class="${className}"` : '');
  const label = block.role === 'clause' ? labelOf(reading)?.text.trimEnd() : undefined;
  // The reading text is trimmed, the runs are not.
  const lead =
    /^\s*/u.exec(block.runs.map((run) => (run.change === 'removed' ? '' : run.text)).join(''))?.[0].length ?? 0;
  if (!label) return `<${tag}${attributes}>${runsHtml(block.runs, overlay, { source: 0, reading: -lead })}</${tag}>`;
  const [labelRuns, textRuns] = cutRuns(block.runs, lead + label.length, 'removed');
  const link = `<a href="#${block.address}">${labelRuns.map(runHtml).join('')}</a>`;
  const behind = { source: sourceLengthOf(labelRuns), reading: label.length };
  return `<${tag}${attributes}>${link}${runsHtml(textRuns, overlay, behind)}</${tag}>`;
}

const groups = {
  header: 'head',
  'recipients-heading': 'foot',
  recipient: 'foot',
  signature: 'foot',
} as const;

/**
 * The whole text as HTML: blocks in the order of the source, with white space between two blocks exactly where the
 * source has it. Header lines and the foot are wrapped for their two columns; a wrapper adds no character.
 */
export function officialTextHtml(blocks: readonly DocumentBlock[], { marks, ledgerUrl, links }: Overlay): string {
  let html = '';
  let group: string | undefined;
  let side: string | undefined;
  blocks.forEach((block, index) => {
    const nextGroup = Object.entries(groups).find(([role]) => role === block.role)?.[1];
    const nextSide = nextGroup === 'foot' ? (block.role === 'signature' ? 'sign' : 'to') : undefined;
    const isSameGroup = nextGroup === group && block.part === blocks[index - 1]?.part;
    if (side && (side !== nextSide || !isSameGroup)) html += '</div>';
    if (group && !isSameGroup) html += '</div>';
    if (index > 0 && !block.isGlued) html += '\n';
    if (nextGroup && !isSameGroup) html += `<div${index === 0 ? ' id="dau-van-ban"' : ''} class="${nextGroup}">`;
    if (nextSide && (side !== nextSide || !isSameGroup)) html += `<div class="${nextSide}">`;
    group = nextGroup;
    side = nextSide;
    const isHere = ({ blockIndex }: { readonly blockIndex: number }): boolean => blockIndex === index;
    html += blockHtml(block, { marks: marks.filter(isHere), ledgerUrl, links: links.filter(isHere) });
  });
  return html + (side ? '</div>' : '') + (group ? '</div>' : '');
}
