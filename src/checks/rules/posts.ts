import { postSchema } from '#schemas/post.ts';
import type { ContentFile } from '../content-file.ts';
import { labelled } from '../field-labels.ts';
import { type Finding, quoted } from '../problem.ts';

type Yaml = NonNullable<ContentFile['yaml']>;

function dateFindings(yaml: Yaml): Finding[] {
  const { data } = postSchema.safeParse(yaml.value);
  if (!data) return [];
  const { publishedOn, expiresOn, recalled } = data;
  const findings: Finding[] = [];
  if (expiresOn !== undefined && expiresOn < publishedOn)
    findings.push({
      line: yaml.lineOf(['expiresOn']),
      found: `${labelled('expiresOn')} là ${quoted(expiresOn)}, trước ngày đăng ${quoted(publishedOn)}`,
      expected: 'ngày hết hạn không trước ngày đăng',
      fix: 'đổi lại hai ngày; bài không có hạn thì xóa dòng expiresOn',
    });
  if (recalled && recalled.on < publishedOn)
    findings.push({
      line: yaml.lineOf(['recalled', 'on']),
      found: `bài thu hồi ngày ${quoted(recalled.on)}, trước ngày đăng ${quoted(publishedOn)}`,
      expected: 'ngày thu hồi từ ngày đăng trở đi',
      fix: 'sửa ngày thu hồi; bài chưa đăng thì xóa tệp, hoặc lùi ngày đăng',
    });
  return findings;
}

/** A post does not end or go back before it begins. */
export function posts({ role, yaml }: ContentFile): Finding[] {
  return role.type === 'page' && role.kind === 'tin' && yaml ? dateFindings(yaml) : [];
}
