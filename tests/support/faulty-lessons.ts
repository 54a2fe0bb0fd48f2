import { type Files, withLesson } from './content-folder.ts';
import type { InjectedFault } from './faulty-content.ts';

/** The sample lesson under a name of its own, a piece of it changed. */
const lesson = (id: string, from: string, to: string): Files =>
  Object.fromEntries(Object.values(withLesson(from, to)).map((content) => [`bai-hoc/${id}.mdx`, content]));

const long = 'Em nghe bạn kể hết rồi cùng bạn đi tìm một người lớn mà cả hai đều tin để nhờ giúp nhé em ơi là em.';

/** The files that hold one fault of a lesson each. */
export const faultyLessons: Files = {
  ...lesson('sai-phut', 'minutes: 15', 'minutes: 10'),
  ...lesson('sai-dap-an', "answer: 'Đi cùng người lớn'", "answer: 'Ở nhà'"),
  ...lesson('lo-dap-an', "'Nghe bạn nói.'", "'Đáp án: B.'"),
  ...lesson('khong-so', "['Nghe em nói.', 'Gọi @111 khi an toàn.']", "['Nghe em nói.']"),
  ...lesson('cau-dai', 'Kể lại bài cho người nhà.', long),
};

export const lessonFaults: readonly InjectedFault[] = [
  { rule: 'lesson-minutes', file: 'bai-hoc/sai-phut.mdx', found: 'các bước cộng lại' },
  { rule: 'lesson-questions', file: 'bai-hoc/sai-dap-an.mdx', found: 'không nằm trong các lựa chọn' },
  { rule: 'lesson-leaks', file: 'bai-hoc/lo-dap-an.mdx', found: 'có chữ “Đáp án:”' },
  { rule: 'lesson-safety', file: 'bai-hoc/khong-so.mdx', found: 'không nhắc số nào để gọi' },
  { rule: 'lesson-words', file: 'bai-hoc/cau-dai.mdx', found: 'câu dài' },
];
