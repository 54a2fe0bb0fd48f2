/** A sheet of a lesson: by which template it is drawn. */
export interface LessonSheet {
  readonly name: string;
  /** What a teacher calls it. */
  readonly label: string;
  /** Of `lesson/`, without ending. */
  readonly template: string;
  /** What pupils see or take home may not hold an answer. */
  readonly isForPupils: boolean;
}

/** In the order in which a lesson is prepared. */
export const lessonSheets: readonly LessonSheet[] = [
  { name: 'giao-an.pdf', label: 'Giáo án', template: 'plan', isForPupils: false },
  { name: 'trinh-chieu.pdf', label: 'Trình chiếu', template: 'slides', isForPupils: true },
  { name: 'ghi-chu.pdf', label: 'Ghi chú trình chiếu', template: 'notes', isForPupils: false },
  { name: 'phieu.pdf', label: 'Phiếu học sinh', template: 'pupil-sheet', isForPupils: true },
  { name: 'trac-nghiem.pdf', label: 'Trắc nghiệm trước và sau bài', template: 'quiz', isForPupils: true },
  { name: 'thu.pdf', label: 'Thư gửi gia đình', template: 'letter', isForPupils: true },
  { name: 'bang-phan.pdf', label: 'Kế hoạch viết bảng', template: 'board', isForPupils: false },
  { name: 'dap-an.pdf', label: 'Đáp án', template: 'key', isForPupils: false },
];
