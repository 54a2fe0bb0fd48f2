import { openFactsOf, problemsOf, readLibrary, renderOpenFacts } from '#checks/index.ts';
import { toShortDate } from '#domain/calendar-date.ts';
import { site, today } from '#site.ts';

const library = await readLibrary(site.contentDirectory);
if (library) {
  const problemCount = problemsOf(library).length;
  const facts = openFactsOf(library, today);
  console.log(`Tính đến ${toShortDate(today)}.\n\n${renderOpenFacts(facts)}`);
  if (problemCount > 0) console.log(`Nội dung còn ${problemCount} lỗi: chạy npm run check để xem.`);
  if (facts.length + problemCount > 0) process.exitCode = 1;
} else {
  console.error(`Không có thư mục nội dung ${site.contentDirectory}. Kiểm tra đường dẫn, hoặc biến CONTENT_DIR.`);
  process.exitCode = 1;
}
