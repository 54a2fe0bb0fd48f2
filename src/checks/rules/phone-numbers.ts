import { splitMentions } from '#domain/hotline-mention.ts';
import { type KnownNumber, phoneNumberFinder } from '#domain/phone-number.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { hotlinesOf, idsOf } from '../entries.ts';
import { nodesOf } from '../markdown-text.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';
import { type Prose, proseOf } from '../prose.ts';

type Finder = ReturnType<typeof phoneNumberFinder>;

const expected = 'lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml';

const fixOf = (id: string | undefined): string =>
  id === undefined
    ? 'thêm số này, kèm nguồn, vào duong-day-nong.yaml rồi viết @mã của nó; chưa có nguồn thì bỏ số'
    : `viết @${id} thay cho số`;

function typedNumbers({ text, lineAt }: Prose, numbersIn: Finder): Finding[] {
  return numbersIn(text).map(({ offset, text: number, id }) => ({
    line: lineAt(offset),
    found: `số điện thoại ${quoted(number)}`,
    expected,
    fix: fixOf(id),
  }));
}

function unknownMentions({ text, lineAt }: Prose, ids: ReadonlySet<string>): Finding[] {
  let offset = 0;
  return splitMentions(text).flatMap((part) => {
    const start = offset;
    offset += part.kind === 'text' ? part.text.length : part.id.length + 1;
    if (part.kind === 'text' || ids.has(part.id)) return [];
    return [
      {
        line: lineAt(start),
        found: `lời nhắc số điện thoại lạ “@${part.id}”`,
        expected: `một trong: ${[...ids].map((id) => `@${id}`).join(', ')}`,
        fix: 'viết lại theo mã trong duong-day-nong.yaml',
      },
    ];
  });
}

/** A link that dials a number is the number itself. */
function diallingLinks({ markdown, bodyLine }: ContentFile, register: readonly KnownNumber[]): Finding[] {
  return [...nodesOf(markdown?.tree)].flatMap((node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !/^(?:tel|sms):/i.test(node.url)) return [];
    const number = node.url.slice(4);
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    return [
      {
        line,
        found: `liên kết gọi số ${quoted(number)}`,
        expected,
        fix: fixOf(register.find(({ dial }) => dial === number)?.id),
      },
    ];
  });
}

/** A phone number stands once, in the register: whoever changes it there has changed it everywhere. */
export function phoneNumbers(library: Library): FileFinding[] {
  const register = hotlinesOf(library);
  const ids = idsOf(library, 'duong-day-nong');
  const numbersIn = phoneNumberFinder(register);
  return library.files.flatMap((file) => {
    const isRegister = file.role.type === 'data' && file.role.name === 'duong-day-nong';
    const findings = proseOf(file).flatMap((prose) => [
      ...(isRegister ? [] : typedNumbers(prose, numbersIn)),
      ...(ids ? unknownMentions(prose, ids) : []),
    ]);
    return [...findings, ...diallingLinks(file, register)].map((finding) => ({ file: file.path, ...finding }));
  });
}
