import type { ChoiceTexts, LessonTexts } from '#domain/lesson-texts.ts';

const bold = (text: string) => [{ text, isBold: true }];
const plain = (text: string) => [{ text, isBold: false }];

const choice = (question: string, right: string): ChoiceTexts => ({
  question,
  options: ['Nhận lời ngay cho kịp chuyến xe', right, 'Đưa căn cước gốc để giữ chỗ'],
  answer: right,
  why: `Vì thế này: ${question.toLowerCase()} Nghĩ kỹ rồi mới trả lời.`,
});

/** A lesson as an author would write it. */
export const workLesson: LessonTexts = {
  id: 'loi-moi-di-lam',
  title: 'Lời mời đi làm',
  summary: 'Bài 45 phút về một lời mời đi làm xa.',
  facts: 'Lớp 10–12 · Sinh hoạt lớp · 45 phút',
  minutes: 45,
  objectives: [
    { title: 'Kiến thức', items: ['Kể được bốn dấu hiệu cần dừng lại.'] },
    { title: 'Kỹ năng', items: ['Nói được một câu hoãn lại.'] },
    { title: 'Thái độ', items: ['Không chê trách người trở về.'] },
  ],
  materials: ['Bảng và phấn.', 'Hai tin tuyển người.'],
  steps: [
    { title: 'Mở đầu', minutes: 10, teacher: ['Viết tên bài lên bảng.'], pupils: ['Nhắc lại ba điều hứa.'] },
    { title: 'Đọc hai tin', minutes: 25, teacher: ['Chia nhóm, phát tin.'], pupils: ['Gạch chân điều mơ hồ.'] },
    { title: 'Khép lại', minutes: 10, teacher: ['Viết số 111 thật to.'], pupils: ['Chép số vào vở.'] },
  ],
  slides: ['Lời mời đi làm', 'Hai tin tuyển người', 'Hỏi gì trước?', 'Tập nói', 'Nghĩ kỹ', 'Gọi ai'].map((title) => ({
    title,
    points: [`Nhìn kỹ rồi nói: ${title.toLowerCase()}.`, 'Bàn với bạn bên cạnh.'],
    notes: `Thầy cô nhắc thêm ở trang “${title}”.`,
  })),
  sheet: {
    intro: 'Em làm cùng nhóm. Không ghi tên người thật.',
    tasks: [
      {
        title: 'Câu hỏi của em',
        paragraphs: ['Đọc tin tuyển người.', 'Ghi ba câu em cần hỏi thêm.'],
        lines: 4,
        options: [],
        answer: 'Ví dụ: nơi làm ở đâu, ai trả tiền, thôi việc thế nào.',
        why: 'Câu nào giúp biết rõ hơn đều đáng khen.',
      },
      {
        title: 'Em khuyên bạn',
        paragraphs: ['Bạn em thích tin này. Chọn một ô.'],
        lines: 0,
        options: ['Đi ngay', 'Tìm hiểu thêm ở nguồn khác'],
        answer: 'Tìm hiểu thêm ở nguồn khác',
        why: 'Tin viết đẹp cũng có thể là giả.',
      },
    ],
  },
  questions: [
    choice('Người quen rủ đi làm, em làm gì?', 'Hỏi cho rõ rồi mới trả lời'),
    {
      question: 'Vì sao tiền ứng trước đáng lo?',
      options: [],
      answer: 'Vì có thể bị tính thành nợ.',
      why: 'Lệ thuộc vì nợ là một dấu hiệu.',
    },
  ],
  quiz: ['Hỏi kỹ mọi lời mời', 'Tự giữ giấy tờ', 'Thấy khoản nợ', 'Biết gọi ai'].map((skill) => ({
    skill,
    before: choice(`Trước bài, về “${skill.toLowerCase()}”, em chọn gì?`, `Dừng lại, nghĩ về “${skill.toLowerCase()}”`),
    after: choice(`Sau bài, về “${skill.toLowerCase()}”, em chọn gì?`, `Nhớ điều đã học: “${skill.toLowerCase()}”`),
  })),
  rolePlays: [{ title: 'Thẻ 1: Bạn thân rủ đi', card: 'Ba vai: người được mời, người quan sát, người bạn.' }],
  safeguarding: ['Nghe em nói, không hỏi dồn.', 'Gọi 111 khi an toàn.'],
  contentNote: 'Bài nói về lừa gạt. Không có chi tiết bạo lực.',
  homework: 'Hỏi một người lớn mà em tin về việc làm đầu tiên.',
  letter: ['Kính gửi gia đình,', 'Hôm nay lớp học cách đọc kỹ một lời mời.', 'Khi lo lắng, xin gọi 111 lúc an toàn.'],
  board: ['Phút 0–10, phần trái: tên bài và ba điều hứa.', 'Phút 35–45, phần phải: 111 thật to.'],
  body: [
    { kind: 'heading', level: 2, spans: plain('Điều thầy cô cần biết') },
    { kind: 'heading', level: 3, spans: plain('Mua bán người là gì') },
    {
      kind: 'paragraph',
      spans: [...bold('Dưới 18 tuổi'), ...plain(' thì không cần có thủ đoạn (Luật 53/2024, Điều 2).')],
    },
    { kind: 'list', items: [plain('Nói “người bị lừa”.'), plain('Không kể chi tiết bạo lực.')] },
    { kind: 'steps', items: [plain('Đọc tin.'), plain('Hỏi thêm.')] },
    { kind: 'quote', spans: plain('Lương ba mươi triệu, đi ngay trong tuần.') },
    {
      kind: 'table',
      rows: [
        [plain('Tuổi'), plain('Tội danh')],
        [plain('Dưới 16'), plain('Mua bán người dưới 16 tuổi')],
      ],
    },
  ],
  url: 'https://chongmuabannguoi.example.vn/bai-hoc/loi-moi-di-lam/',
  shortAddress: 'chongmuabannguoi.example.vn/bai-hoc/loi-moi-di-lam',
  sourceId: 'BH-loi-moi-di-lam',
  date: '22/11/2026',
  siteName: 'Phòng, chống mua bán người',
};

const withoutKey = <Asked extends { readonly options: readonly string[] }>(asked: Asked): Asked => ({
  ...asked,
  answer: asked.options[0] ?? 'Câu trả lời khác hẳn.',
  why: 'Lý do khác hẳn.',
});

/** The same lesson with every answer, reason and note another: what pupils are given must not change with them. */
export const otherAnswers: LessonTexts = {
  ...workLesson,
  slides: workLesson.slides.map((slide) => ({ ...slide, notes: 'Ghi chú khác hẳn.' })),
  sheet: { ...workLesson.sheet, tasks: workLesson.sheet.tasks.map(withoutKey) },
  questions: workLesson.questions.map(withoutKey),
  quiz: workLesson.quiz.map((pair) => ({ ...pair, before: withoutKey(pair.before), after: withoutKey(pair.after) })),
};
