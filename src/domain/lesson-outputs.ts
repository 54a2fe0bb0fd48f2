/** A page of a lesson beside its plan. */
export interface LessonOutput {
  readonly label: string;
  /** What it is, in one line: under the heading, and beside the link on the plan. */
  readonly about: string;
  /** What pupils see or take home may not hold an answer. */
  readonly isForPupils: boolean;
}

/** The pages of a lesson beside its plan, in the order in which it is prepared; the id is the last segment of the address. */
export const lessonOutputs = {
  'trinh-chieu': {
    label: 'Trình chiếu',
    about: 'Cả lớp cùng xem. Phím mũi tên phải, trái để sang trang; in ra thì mỗi trang một tờ.',
    isForPupils: true,
  },
  phieu: {
    label: 'Phiếu học sinh',
    about: 'Mỗi em một phiếu để viết. Không có đáp án.',
    isForPupils: true,
  },
  'trac-nghiem': {
    label: 'Trắc nghiệm trước và sau bài',
    about: 'Cùng một điều, hỏi hai cách. Không chấm điểm, không lưu, không gửi đi đâu.',
    isForPupils: true,
  },
  thu: {
    label: 'Thư gửi gia đình',
    about: 'Mỗi em mang về một bản, hoặc thầy cô đọc cho chép phần chính.',
    isForPupils: true,
  },
  'bang-phan': {
    label: 'Kế hoạch viết bảng',
    about: 'Dạy bằng bảng và phấn, không cần máy chiếu hay mạng.',
    isForPupils: false,
  },
  'dap-an': {
    label: 'Đáp án',
    about: 'Chỉ dành cho thầy cô: đáp án của phiếu, của câu hỏi trong lớp và của trắc nghiệm.',
    isForPupils: false,
  },
} as const satisfies Record<string, LessonOutput>;
export type LessonOutputId = keyof typeof lessonOutputs;

// Object.keys forgets the key type of a closed table.
export const lessonOutputIds = Object.keys(lessonOutputs) as readonly LessonOutputId[];

/** The address of an output; `plan` is the address of the plan. */
export const outputPathOf = (plan: string, id: LessonOutputId): string => `${plan}${id}/`;

/** The slides with what the teacher says to each; no page for pupils. */
export const notesPathOf = (plan: string): string => `${outputPathOf(plan, 'trinh-chieu')}ghi-chu/`;

/** What the self-check reads when a first answer is chosen: the page itself does not know the answers. */
export const quizKeyPathOf = (plan: string): string => `${outputPathOf(plan, 'trac-nghiem')}loi-giai.json`;

/** `0` → `A`: the letter before an option. */
export const optionLetter = (index: number): string => 'ABCDEFGH'.charAt(index);
