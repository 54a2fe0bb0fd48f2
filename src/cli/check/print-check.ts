import { checkFolder, readLibrary, renderProblems, renderReadability, shownAverage } from '#checks/index.ts';

/** Checks a content folder and prints all that was found. Gives the number of problems. */
export async function printCheck(directory: string): Promise<number> {
  const { problems, remarks, fileCount, averageSentence } = await checkFolder(directory);
  if (problems.length > 0) {
    const faultyCount = new Set(problems.map(({ file }) => file)).size;
    console.log(`${renderProblems(problems)}\n\n${problems.length} lỗi trong ${faultyCount} tệp.`);
  } else {
    const sentences = averageSentence === undefined ? '' : ` Câu dài trung bình ${shownAverage(averageSentence)} chữ.`;
    console.log(`${fileCount} tệp nội dung, không có lỗi.${sentences}`);
  }
  if (remarks.length > 0) console.log(`\nNên xem lại, không chặn việc dựng trang:\n${renderProblems(remarks)}`);
  return problems.length;
}

/** Prints how long each page takes to read. */
export async function printReadability(directory: string): Promise<void> {
  const library = await readLibrary(directory);
  if (library) console.log(`\n${renderReadability(library)}`);
}
