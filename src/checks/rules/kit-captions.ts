import { type CaptionName, captionLimits, characterCount, longestFirstLine } from '#domain/kit-limits.ts';
import type { Library } from '../content-file.ts';
import { labelledPath } from '../field-labels.ts';
import { findingsInKits, type KitRegister, mentionedIn, type ReadKit } from '../kits.ts';
import type { FileFinding, Finding } from '../problem.ts';

function checkCaption(name: CaptionName, { textAt, lineOf }: ReadKit, { resolved }: KitRegister): Finding[] {
  const path = ['captions', name];
  const text = textAt(path)?.trim();
  if (text === undefined) return [];
  const label = labelledPath(path);
  const length = characterCount(resolved(text));
  const limit = captionLimits[name];
  const first = characterCount(resolved(text.split('\n')[0] ?? ''));
  const findings: Omit<Finding, 'line'>[] = [];
  if (length > limit)
    findings.push({
      found: `${label} dài ${length} ký tự`,
      expected: `không quá ${limit} ký tự`,
      fix: `bớt ít nhất ${length - limit} ký tự`,
    });
  if (first > longestFirstLine)
    findings.push({
      found: `dòng đầu của ${label} dài ${first} ký tự`,
      expected: `không quá ${longestFirstLine} ký tự, vì bảng tin chỉ hiện chừng ấy`,
      fix: `bớt ít nhất ${first - longestFirstLine} ký tự, hoặc xuống dòng sớm hơn`,
    });
  if (mentionedIn(text).length === 0)
    findings.push({
      found: `${label} không có số nào để gọi`,
      expected: 'một lời nhắc @mã, ví dụ @111',
      fix: 'thêm “Gọi @111 khi an toàn”',
    });
  return findings.map((finding) => ({ line: lineOf(path), ...finding }));
}

/** A caption is seen whole, begins with what matters, and says whom to call. */
export const kitCaptions = (library: Library): FileFinding[] =>
  findingsInKits(library, (kit, register) => [
    ...checkCaption('fanpage', kit, register),
    ...checkCaption('zalo', kit, register),
  ]);
