import { dirname } from 'node:path/posix';
import { postSchema } from '#schemas/post.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import { labelled } from '../field-labels.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

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

function pictureFindings({ path }: ContentFile, yaml: Yaml, library: Library): Finding[] {
  const { data } = postSchema.safeParse(yaml.value);
  const name = data?.picture?.file;
  if (name === undefined || library.files.some((file) => file.path === `${dirname(path)}/${name}`)) return [];
  return [
    {
      line: yaml.lineOf(['picture', 'file']),
      found: `hình ${quoted(name)} không có trong thư mục ${dirname(path)}`,
      expected: 'tệp hình nằm cùng thư mục với bài',
      fix: 'đưa tệp hình vào thư mục ấy, hoặc sửa tên cho khớp',
    },
  ];
}

/** A post does not end or go back before it begins, and its picture is there. */
export function posts(library: Library): FileFinding[] {
  return filesOf(library, 'page').flatMap((file) => {
    const { yaml, role, path } = file;
    if (role.kind !== 'tin' || !yaml) return [];
    return [...dateFindings(yaml), ...pictureFindings(file, yaml, library)].map((finding) => ({
      file: path,
      ...finding,
    }));
  });
}
