const line = (id: string, title: string, rest: string): string =>
  `  - id: ${id}\n    title: '${title}'\n    text: ['${title}.']\n    question: 'Hỏi gì ở ${title.toLowerCase()}?'\n${rest}`;
const names = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];

const scene = (number: number, stay: string, ask: string): string =>
  line(
    `canh-${number}`,
    `Cảnh ${names[number - 1]}`,
    `    choices:\n      - { text: 'Ở lại.', to: ${stay} }\n      - { text: 'Hỏi.', to: ${ask} }\n`,
  );
const ending = (number: number): string =>
  line(
    `ket-${number}`,
    `Kết ${number}`,
    `    ending:\n      kind: duoc-giup\n      helps: ['Kể với người mình tin.', 'Giữ tin nhắn.']\n      callIds: ['111']\n`,
  );

/** A story without a fault: eight scenes, four endings. */
export const sampleStory = `title: 'An đi chợ'
summary: 'An gặp người lạ ở chợ. Cả lớp chọn giúp An.'
discreetTitle: 'Đọc và chọn: đi chợ'
checkedOn: 2026-11-21
sources: [{ title: 'Luật', instrument: luat-53-2024-qh15 }]
gradeBand: lop-6-9
contentNote: 'Không có cảnh đánh đập.'
teacher: ['Đọc to từng cảnh.']
path: /an-toan/
start: canh-1
scenes:
${[
  scene(1, 'canh-2', 'canh-3'),
  scene(2, 'canh-4', 'canh-5'),
  scene(3, 'canh-5', 'canh-6'),
  scene(4, 'canh-7', 'ket-1'),
  scene(5, 'canh-8', 'ket-2'),
  scene(6, 'ket-1', 'ket-2'),
  scene(7, 'canh-8', 'ket-3'),
  scene(8, 'ket-4', 'ket-3'),
  ...[1, 2, 3, 4].map(ending),
].join('')}`;
