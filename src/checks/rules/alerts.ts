import { expandMentions } from '#domain/hotline-mention.ts';
import { alertSchema } from '#schemas/alert.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { dataFileOf, hotlinesOf } from '../entries.ts';
import { itemsOf } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

/** What two lines hold on a screen of 360 px, with the widest letters of a real text: tests/browser/alert.test.ts measures. */
export const longestAlert = 64;

function findingsOf(
  value: unknown,
  index: number,
  yaml: NonNullable<ContentFile['yaml']>,
  numberOf: (id: string) => string,
) {
  const { data } = alertSchema.safeParse(value);
  if (!data) return [];
  const { heading, reason, startsOn, endsOn, url } = data;
  const findings: Finding[] = [];
  if (endsOn < startsOn)
    findings.push({
      line: yaml.lineOf([index, 'endsOn']),
      found: `endsOn (ngày cuối cùng hiện) là ${quoted(endsOn)}, trước startsOn ${quoted(startsOn)}`,
      expected: 'ngày cuối không trước ngày đầu',
      fix: 'đổi lại hai ngày; hiện một ngày thì ghi hai ngày bằng nhau',
    });
  const { length } = expandMentions(`${heading} ${reason}`, numberOf);
  if (length > longestAlert)
    findings.push({
      line: yaml.lineOf([index, 'heading']),
      found: `heading và reason cộng lại dài ${length} ký tự`,
      expected: `không quá ${longestAlert} ký tự, vừa hai dòng trên điện thoại`,
      fix: `bớt ${length - longestAlert} ký tự; điều cần nói thêm thì để ở trang mà url dẫn tới`,
    });
  if (url !== undefined && !url.startsWith('/'))
    findings.push({
      line: yaml.lineOf([index, 'url']),
      found: `liên kết ra trang khác ${quoted(url)}`,
      expected: 'địa chỉ trong trang này',
      fix: 'dẫn tới một trang ở đây; nguồn ngoài thì để trong trang ấy',
    });
  return findings;
}

/** An alert ends after it begins, fits two lines of a phone and stays on this site. */
export function alerts(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'thong-bao');
  const yaml = file?.yaml;
  if (!file || !yaml) return [];
  const displays = new Map(hotlinesOf(library).map(({ id, display }) => [id, display]));
  return itemsOf(yaml.value)
    .flatMap((value, index) => findingsOf(value, index, yaml, (id) => displays.get(id) ?? `@${id}`))
    .map((finding) => ({ file: file.path, ...finding }));
}
