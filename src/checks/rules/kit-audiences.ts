import { kitAudiences as audiences } from '#schemas/kit.ts';
import type { Library } from '../content-file.ts';
import { findingsInKits } from '../kits.ts';
import { type FileFinding, quoted } from '../problem.ts';

/** One message for one audience: two kits would say two things to the same people. */
export function kitAudiences(library: Library): FileFinding[] {
  const labels: Readonly<Record<string, string>> = audiences;
  const first = new Map<string, string>();
  return findingsInKits(library, ({ file, textAt, lineOf }) => {
    const audience = textAt(['audience']) ?? '';
    const label = labels[audience];
    const owner = first.get(audience);
    if (label === undefined) return [];
    if (owner === undefined) first.set(audience, file.path);
    if (owner === undefined) return [];
    return [
      {
        line: lineOf(['audience']),
        found: `bộ dành cho ${quoted(label)} đã có ở ${owner}`,
        expected: 'mỗi nhóm người nghe một bộ',
        fix: 'gộp hai bộ làm một, hoặc chọn nhóm người nghe khác',
      },
    ];
  });
}
