import { compareBuilds } from '#outputs/changes/compare-builds.ts';
import { renderChanges } from '#outputs/changes/render-changes.ts';
import { readBuild } from './what-changed/read-build.ts';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('Cần hai thư mục: npm run what-changed -- <bản dựng cũ> <bản dựng mới>');
  process.exit(2);
}
const builds = await Promise.all([before, after].map(readBuild));
const missing = [before, after].filter((_, index) => !builds[index]?.length);
if (missing.length > 0) {
  console.error(`Không có bản dựng nào trong ${missing.join(', ')}. Dựng trước: npm run build.`);
  process.exit(2);
}
const [old = [], now = []] = builds.map((build) => build ?? []);
console.log(renderChanges(compareBuilds(old, now)));
