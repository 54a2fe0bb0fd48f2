import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';

/** Signs that nothing shows and that stop the readers of YAML, and the sign that stands where a letter was lost. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;
const lost = '\ufffd';

/** Everything in a file of ours can be seen. A transcript stays as the source has it. */
export function controlSigns({ role, text }: ContentFile): Finding[] {
  if (role.type === 'transcript') return [];
  return text.split('\n').flatMap((line, index): Finding[] => {
    const sign = unseen.exec(line)?.[0] ?? (line.includes(lost) ? lost : undefined);
    if (sign === undefined) return [];
    const before = line.slice(0, line.indexOf(sign)).trimEnd().slice(-20);
    return [
      {
        line: index + 1,
        found: `${sign === lost ? 'chữ hỏng (�)' : 'ký tự điều khiển không nhìn thấy'}${before === '' ? ' ở đầu dòng' : ` sau “${before}”`}`,
        expected: 'chỉ chữ, số và dấu nhìn thấy được',
        fix: sign === lost ? 'gõ lại chữ bị mất ở chỗ ấy' : 'xóa ký tự ấy: xóa cả chỗ đó rồi gõ lại',
      },
    ];
  });
}
