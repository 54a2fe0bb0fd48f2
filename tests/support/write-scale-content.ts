import { writeScaleContent } from './scale-content.ts';

/** `node tests/support/write-scale-content.ts <folder> <count>`: a content folder to measure a build with. */
const [directory, count] = process.argv.slice(2);
if (!directory || !/^\d+$/u.test(count ?? '')) throw new Error('Cần: thư mục, số văn bản');
await writeScaleContent(directory, Number(count));
