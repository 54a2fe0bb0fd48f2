import { formKey, numberOfForm } from '#domain/citation-register.ts';
import { documentNumberKey } from '#domain/document-number.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { itemsOf, textAt, valueAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';

/** Something by which texts name an instrument. */
interface Claim {
  readonly id: string;
  readonly key: string;
  readonly shown: string;
  readonly what: 'số hiệu' | 'cách viết';
  readonly line: number;
}

function claimsOf(library: Library): Claim[] {
  const yaml = dataFileOf(library, 'van-kien')?.yaml;
  return itemsOf(yaml?.value).flatMap((entry, index) => {
    const id = textAt(entry, ['id']) ?? '';
    const number = textAt(entry, ['documentNumber']);
    const ofNumber: Claim[] =
      number === undefined
        ? []
        : [
            {
              id,
              key: documentNumberKey(number),
              shown: number,
              what: 'số hiệu',
              line: yaml?.lineOf([index, 'documentNumber']) ?? 1,
            },
          ];
    const ofForms = itemsOf(valueAt(entry, ['asWritten'])).flatMap((form, position): Claim[] => {
      if (typeof form !== 'string') return [];
      const written = numberOfForm(form);
      const key = written === undefined ? formKey(form) : documentNumberKey(written);
      return [{ id, key, shown: form, what: 'cách viết', line: yaml?.lineOf([index, 'asWritten', position]) ?? 1 }];
    });
    return [...ofNumber, ...ofForms];
  });
}

/** A number and a form of words name one instrument: with two, every citation of it would be a guess. */
export function instrumentForms(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'van-kien')?.path ?? '';
  const owners = new Map<string, Claim>();
  return claimsOf(library).flatMap((claim) => {
    const first = owners.get(claim.key);
    if (!first) owners.set(claim.key, claim);
    if (!first || first.id === claim.id) return [];
    return [
      {
        file,
        line: claim.line,
        found: `${claim.what} ${quoted(claim.shown)} của ${claim.id} đã là của ${first.id} (dòng ${first.line})`,
        expected: 'mỗi số hiệu, mỗi cách viết chỉ một văn kiện',
        fix:
          claim.what === 'số hiệu'
            ? 'sửa số gõ nhầm, hoặc gộp hai mục làm một'
            : 'xóa ở mục không phải, hoặc chép cả câu quanh nó và đặt chữ ấy trong [ ]',
      },
    ];
  });
}
