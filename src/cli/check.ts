import { checkFolder, renderProblems, shownAverage } from '#checks/index.ts';
import { site } from '#site.ts';

const { problems, remarks, fileCount, averageSentence } = await checkFolder(site.contentDirectory);
const faultyCount = new Set(problems.map(({ file }) => file)).size;

if (problems.length > 0) {
  console.log(`${renderProblems(problems)}\n\n${problems.length} lỗi trong ${faultyCount} tệp.`);
  process.exitCode = 1;
} else {
  const sentences = averageSentence === undefined ? '' : ` Câu dài trung bình ${shownAverage(averageSentence)} chữ.`;
  console.log(`${fileCount} tệp nội dung, không có lỗi.${sentences}`);
}

if (remarks.length > 0) console.log(`\nNên xem lại, không chặn việc dựng trang:\n${renderProblems(remarks)}`);
