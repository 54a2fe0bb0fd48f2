import { scanFaultsIn } from '#domain/scan-fault.ts';
import type { ContentFile } from '../content-file.ts';
import { type Finding, quoted } from '../problem.ts';
import { proseOf } from '../prose.ts';

/** Faults of scanners and converters must not pass from the official texts into our own. */
export function scanFaults(file: ContentFile): Finding[] {
  return proseOf(file).flatMap(({ text, lineAt }) =>
    scanFaultsIn(text).map(({ offset, text: found, read }) => ({
      line: lineAt(offset),
      found: `lỗi gõ hoặc lỗi quét ${quoted(found)}`,
      expected: quoted(read),
      fix: `viết ${quoted(read)}`,
    })),
  );
}
