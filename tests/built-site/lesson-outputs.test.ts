import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readPdfSource } from '#cli/import/read-pdf-source.ts';
import { lessonOutputIds, lessonOutputs, notesPathOf, outputPathOf, quizKeyPathOf } from '#domain/lesson-outputs.ts';
import { builtFiles, builtPage, readBuilt, readBuiltBytes } from '../support/built-site.ts';
import { attributeOf, metaOf } from '../support/html.ts';
import { allWordsOf, givenAwayIn, type LessonKey, lessonKeys } from '../support/lesson-key.ts';

const forPupils = lessonOutputIds.filter((id) => lessonOutputs[id].isForPupils);
const planOf = ({ slug }: LessonKey): string => `/bai-hoc/${slug}/`;
const wordsOfPage = (path: string): string => allWordsOf(parse(builtPage(path).html));

test('có bài học để xem', () => expect(lessonKeys.length).toBeGreaterThan(0));

describe.each(lessonKeys)('$slug', (key) => {
  const plan = planOf(key);

  test('đủ các trang, lời giải cho máy, và trang trình chiếu có ghi chú', () => {
    const files = [...lessonOutputIds.map((id) => outputPathOf(plan, id)), notesPathOf(plan)].map(
      (path) => `${path}index.html`,
    );
    expect([...files, quizKeyPathOf(plan)].filter((file) => !builtFiles.includes(file))).toEqual([]);
  });

  test.each(forPupils)('%s: trang của học sinh không có đáp án', (id) =>
    expect(givenAwayIn(wordsOfPage(outputPathOf(plan, id)), key)).toEqual([]),
  );

  const papers = builtFiles.filter((file) => forPupils.some((id) => file === `${plan}${id}.pdf`));
  test('bản in của học sinh không có đáp án', async () => {
    for (const file of papers) expect(givenAwayIn(await readPdfSource(readBuiltBytes(file)), key), file).toEqual([]);
  });

  test('trang đáp án và ghi chú của thầy cô không vào máy tìm kiếm', () => {
    for (const path of [outputPathOf(plan, 'dap-an'), notesPathOf(plan)]) {
      expect(metaOf(builtPage(path).elements, 'robots'), path).toBe('noindex');
      expect(
        builtFiles.filter((file) => file.startsWith('/sitemap')).filter((file) => readBuilt(file).includes(path)),
      ).toEqual([]);
    }
  });

  test('trang của học sinh không dẫn sang đáp án', () => {
    const linked = forPupils.flatMap((id) =>
      builtPage(outputPathOf(plan, id)).elements.filter((one) => attributeOf(one, 'href')?.includes('dap-an')),
    );
    expect(linked).toEqual([]);
  });

  describe('phép thử thấy được lời lộ ra', () => {
    test('trang đáp án lộ hết, trang có ghi chú hay không thì tùy lời của thầy cô', () =>
      expect(givenAwayIn(wordsOfPage(outputPathOf(plan, 'dap-an')), key).length).toBeGreaterThanOrEqual(
        key.asked.length / 2,
      ));

    test('một lý do thêm vào phiếu, trong chữ hay trong thuộc tính', () => {
      const html = builtPage(outputPathOf(plan, 'phieu')).html;
      const [why = ''] = key.reasons;
      expect(why).not.toBe('');
      for (const leak of [`<p>${why}</p></main>`, `<i title="${why}"></i></main>`])
        expect(givenAwayIn(allWordsOf(parse(html.replace('</main>', () => leak))), key)).toContain(why);
    });
  });
});
