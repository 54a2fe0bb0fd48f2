import { pageKinds } from '#domain/page-kinds.ts';
import { toSlug } from '#domain/vietnamese-text.ts';
import { dataSchemas } from '#schemas/content-kinds.ts';
import type { Library } from '../content-file.ts';
import { isContentFolder, listFolders, storyFolder } from '../file-role.ts';
import type { FileFinding } from '../problem.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const kinds = [...Object.keys(pageKinds), ...Object.keys(listFolders), storyFolder].join(', ');
const registers = Object.keys(dataSchemas)
  .map((name) => `${name}.yaml`)
  .join(', ');

const toSlugPath = (path: string): string =>
  path
    .split('/')
    .map((part) => toSlug(part) || 'ten-tep')
    .join('/');

/** Which files a folder takes, where they are not pages. */
const allowedIn: Readonly<Record<string, string>> = {
  'van-ban': 'tệp .mdx, .dinh-chinh.yaml hoặc .txt ngay trong van-ban, không có thư mục con',
  [storyFolder]: `tệp .yaml ngay trong ${storyFolder}, mỗi câu chuyện một tệp`,
  ...Object.fromEntries(
    Object.keys(listFolders).map((folder) => [folder, `tệp .yaml ngay trong ${folder}, mỗi văn bản một tệp`]),
  ),
};

function describeUnknown(inside: string): Omit<FileFinding, 'file' | 'line'> {
  const [folder = '', ...rest] = inside.split('/');
  if (rest.length === 0)
    return {
      found: 'tệp lạ',
      expected: `một trong: ${registers}, README.md`,
      fix: 'đưa tệp vào thư mục của loại nội dung, hoặc xóa tệp',
    };
  if (!isContentFolder(folder))
    return {
      found: `loại nội dung chưa có “${folder}”`,
      expected: `một trong các thư mục: ${kinds}`,
      fix: 'chuyển tệp vào thư mục của loại đã có',
    };
  return {
    found: 'tệp không phải nội dung',
    expected: allowedIn[folder] ?? 'tệp .mdx, hoặc hình .jpg, .png, .webp, .svg cạnh bài dùng hình ấy',
    fix: 'đổi phần đuôi của tên tệp cho đúng, hoặc đưa tệp ra khỏi content',
  };
}

/** Every file has a place of its own, and a name that can be a web address. */
export function filePlace({ directory, files }: Library): FileFinding[] {
  return files.flatMap(({ path, role }): FileFinding[] => {
    const inside = path.slice(directory.length + 1);
    if (role.type === 'unknown') return [{ file: path, line: 1, ...describeUnknown(inside) }];
    if (!('id' in role) || (role.id.split('/').every((part) => slug.test(part)) && !/(?:^|\/)index$/.test(role.id)))
      return [];
    const isIndex = /(?:^|\/)index$/.test(role.id);
    return [
      {
        file: path,
        line: 1,
        found: `tên tệp “${role.id}”`,
        expected: `tên không dấu: chữ thường, chữ số và dấu gạch nối${role.type === 'picture' ? '' : ', vì tên tệp là địa chỉ của trang'}`,
        fix:
          isIndex && role.type !== 'picture'
            ? 'đặt tên theo nội dung trang, không dùng index'
            : `đổi tên tệp thành ${toSlugPath(role.id)}`,
      },
    ];
  });
}
