import { smsLimits } from '#domain/kit-limits.ts';
import { smsSizeOf, toGsmText } from '#domain/sms.ts';
import type { Library } from '../content-file.ts';
import { findingsInKits, type KitRegister, mentionedIn, type ReadKit } from '../kits.ts';
import type { FileFinding, Finding } from '../problem.ts';

/** Units that messages of each alphabet hold: 3GPP TS 23.040. */
const room = { 'gsm-7': { 1: 160, 2: 306 }, 'ucs-2': { 1: 70, 2: 134 } } as const;

function tooLong(text: string, name: string, limit: 1 | 2): Omit<Finding, 'line'>[] {
  const { encoding, unitCount, segmentCount } = smsSizeOf(text);
  if (segmentCount <= limit) return [];
  return [
    {
      found: `sms (tin nhắn) ${name} dài ${unitCount} ký tự, thành ${segmentCount} tin`,
      expected: `không quá ${limit} tin, tức ${room[encoding][limit]} ký tự`,
      fix: `bớt ít nhất ${Math.max(1, unitCount - room[encoding][limit])} ký tự; số điện thoại dài cũng tính vào đây`,
    },
  ];
}

/** What is left without marks and still needs a letter of two octets, such as an emoji. */
function strangeSigns(plain: string): Omit<Finding, 'line'>[] {
  const signs = [...new Set([...plain].filter((sign) => smsSizeOf(sign).encoding === 'ucs-2'))];
  if (signs.length === 0) return [];
  return [
    {
      found: `sms (tin nhắn) có dấu hiệu lạ ${signs.join(' ')}, bỏ dấu rồi vẫn không thành tin 160 ký tự`,
      expected: 'chữ, số và dấu câu thường',
      fix: 'bỏ biểu tượng, thay dấu lạ bằng dấu câu thường',
    },
  ];
}

function checkMessage({ textAt, lineOf }: ReadKit, { resolved }: KitRegister): Finding[] {
  const text = textAt(['sms']);
  if (text === undefined) return [];
  const marked = resolved(text.trim());
  const plain = toGsmText(marked);
  const strange = strangeSigns(plain);
  const uncalled =
    mentionedIn(text).length > 0
      ? []
      : [
          {
            found: 'sms (tin nhắn) không có số nào để gọi',
            expected: 'một lời nhắc @mã, ví dụ @111',
            fix: 'thêm “Gọi @111 khi an toàn”',
          },
        ];
  return [
    ...tooLong(marked, 'có dấu', smsLimits.marked),
    ...(strange.length > 0 ? strange : tooLong(plain, 'không dấu', smsLimits.plain)),
    ...uncalled,
  ].map((words) => ({ line: lineOf(['sms']), ...words }));
}

/** The message of a kit is paid for by the piece: two with its marks, one without. */
export const kitMessages = (library: Library): FileFinding[] => findingsInKits(library, checkMessage);
