const question = (number: number, more: string): string => `  - question: 'Câu hỏi số ${number} là gì?'
${more}    why: 'Vì an toàn là trên hết.'
`;
const quizPair = (number: number): string => `  - skill: 'Điều số ${number}'
    before:
      question: 'Trước bài, gặp việc ${number} em làm gì?'
      options: ['Đi luôn cho nhanh', 'Kể cho cô giáo nghe chuyện ${number} hôm nay', 'Im lặng']
      answer: 'Kể cho cô giáo nghe chuyện ${number} hôm nay'
      why: 'Cô giáo giúp được em.'
    after:
      question: 'Sau bài, bạn em gặp việc ${number} thì sao?'
      options: ['Khuyên bạn kể cho người lớn', 'Cười bạn']
      answer: 'Khuyên bạn kể cho người lớn'
      why: 'Bạn cần được giúp.'
`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The front matter of a lesson without a fault, below the fields of every page; the tests put one fault at a time into it. */
export const lessonFields = `order: 10
gradeBand: lop-6-9
subjects: [sinh-hoat-lop]
seasons: ['30-7']
minutes: 45
objectives:
  knowledge: ['Biết ai giúp được mình.']
  skills: ['Nói được một câu nhờ giúp.']
  attitudes: ['Không chê trách bạn.']
materials: ['Bảng và phấn.']
steps:
  - title: 'Mở đầu'
    minutes: 10
    teacher: ['Chào lớp.']
    pupils: ['Nghe.']
  - title: 'Bàn nhóm'
    minutes: 20
    teacher: ['Chia nhóm.']
    pupils: ['Bàn.']
  - title: 'Khép lại'
    minutes: 15
    teacher: ['Dặn dò.']
    pupils: ['Ghi vở.']
slides:
${numbers(6)
  .map(
    (number) => `  - title: 'Trang số ${number}'
    points: ['Nghe bạn nói.', 'Nghĩ một phút.']
    notes: 'Ghi chú ${number}.'
`,
  )
  .join('')}sheet:
  intro: 'Em làm một mình, không ghi tên.'
  tasks:
    - title: 'Người em tin'
      text: 'Viết ba người lớn em tin.'
      lines: 3
      answer: 'Ví dụ: mẹ, bà nội và cô giáo chủ nhiệm của em.'
    - title: 'Em chọn'
      text: 'Đánh dấu việc nên làm.'
      lines: 0
      options: ['Kể cho người lớn', 'Giữ kín một mình']
      answer: 'Kể cho người lớn.'
questions:
${question(1, `    options: ['Đi một mình', 'Đi cùng người lớn']\n    answer: 'Đi cùng người lớn'\n`)}${numbers(4)
  .map((number) => question(number + 1, `    answer: 'Trả lời gợi ý số ${number + 1}.'\n`))
  .join('')}quiz:
${numbers(4).map(quizPair).join('')}rolePlays: []
safeguarding: ['Nghe em nói.', 'Gọi @111 khi an toàn.']
contentNote: 'Bài nói nhẹ nhàng.'
homework: 'Kể lại bài cho người nhà.'
parentLetter: ['Kính gửi gia đình,', 'Cần hỏi thì gọi @111 khi an toàn.']
withoutProjector: ['Góc trái: “Hôm nay lớp mình học”.']
`;
