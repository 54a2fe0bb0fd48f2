import { clauseRanks, type Label, labelOf } from '../clause.ts';
import { type DraftBlock, readingOfDraft } from './draft-block.ts';

/** A heading names; what is longer tells. */
const longestHeading = 160;

const levelOfRank = (label: Label): number => {
  switch (label.rank) {
    case 'chuong':
    case 'dieu':
    case 'muc':
      return 2;
    case 'khoan':
      return 3;
    default:
      return 4;
  }
};

const isOneSentence = (text: string): boolean => !/[.;]\s+\p{Lu}/u.test(text);
const depthOf = ({ rank }: Label): number => clauseRanks.indexOf(rank);

/** A labelled line is a heading when it names what stands below it: a deeper label, or words of their own. */
function namesWhatFollows(text: string, label: Label, next: string | undefined): boolean {
  if (next === undefined) return false;
  const rest = text.slice(label.text.length);
  if (rest.length > longestHeading || !isOneSentence(rest)) return false;
  const below = labelOf(next);
  if (below) return depthOf(below) > depthOf(label);
  return !/[.;]$|;\s/u.test(rest) && (rest.length <= longestHeading / 2 || !rest.endsWith(':'));
}

function levelOf(block: DraftBlock, next: DraftBlock | undefined): number {
  if (block.zone === 'title' && block.kind !== 'rule') return 1;
  if (block.zone !== 'body' || block.kind === 'rule') return 0;
  const text = readingOfDraft(block);
  const label = labelOf(text);
  const isMarked = block.lines[0]?.isMarkedHeading ?? false;
  if (!label) return isMarked ? 2 : 0;
  if (label.rank === 'gach' || label.rank === 'tiet') return 0;
  if (label.rank === 'muc' || label.rank === 'chuong' || isMarked) return levelOfRank(label);
  const following = next?.zone === 'body' ? readingOfDraft(next) : undefined;
  return namesWhatFollows(text, label, following) ? levelOfRank(label) : 0;
}

/** The heading level of every block: 1 the title, 2 `I.`, 3 `1.`, 4 `1.1.` and `a)`, 0 running text. */
export function headingLevelsOf(blocks: readonly DraftBlock[]): number[] {
  return blocks.map((block, index) =>
    levelOf(
      block,
      blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'rule'),
    ),
  );
}
