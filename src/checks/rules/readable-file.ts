import { dataSchemas, optionalDataFiles } from '#schemas/content-kinds.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { isDataFile } from '../file-role.ts';
import type { FileFinding } from '../problem.ts';

/** What cannot be read says so once, and every register that others refer to must be there. */
export function readableFile(library: Library): FileFinding[] {
  const unreadable = library.files.flatMap((file) => (file.fault ? [{ file: file.path, ...file.fault }] : []));
  const missing = Object.keys(dataSchemas).filter(
    (name) => isDataFile(name) && !optionalDataFiles.has(name) && !dataFileOf(library, name),
  );
  return [
    ...unreadable,
    ...missing.map((name) => ({
      file: `${library.directory}/${name}.yaml`,
      line: 1,
      found: `không có tệp ${name}.yaml`,
      expected: 'tệp dữ liệu này trong thư mục nội dung',
      fix: `tạo lại tệp ${name}.yaml, hoặc lấy lại từ bản trước trong git`,
    })),
  ];
}
