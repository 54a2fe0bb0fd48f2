/** What each key of front matter and data files is called in Vietnamese. A test holds it complete. */
export const fieldLabels: Readonly<Record<string, string>> = {
  // Every page
  title: 'tiêu đề',
  summary: 'tóm tắt',
  discreetTitle: 'tên cửa sổ kín đáo',
  checkedOn: 'ngày kiểm tra gần nhất',
  sources: 'nguồn',
  url: 'địa chỉ',
  instrument: 'mã văn kiện trong van-kien.yaml',
  text: 'lời',
  // Official texts
  documentNumber: 'số hiệu',
  documentType: 'loại văn bản',
  issuer: 'cơ quan ban hành',
  issuedOn: 'ngày ban hành',
  effectiveOn: 'ngày hiệu lực',
  year: 'năm',
  place: 'nơi',
  signatory: 'người ký',
  name: 'tên',
  period: 'giai đoạn',
  status: 'tình trạng',
  state: 'trạng thái',
  asOf: 'tính đến ngày',
  note: 'ghi chú',
  notes: 'ghi chú biên tập',
  relations: 'quan hệ',
  kind: 'loại',
  page: 'trang văn bản',
  transcript: 'bản chép nguồn',
  file: 'tên tệp',
  firstLine: 'dòng đầu',
  lastLine: 'dòng cuối',
  sha256: 'mã băm SHA-256',
  // Ledger
  found: 'bản nguồn viết',
  read: 'đọc là',
  isCertain: 'chắc chắn',
  why: 'lý do',
  // Warnings
  pictogram: 'hình vẽ',
  audience: 'ai hay bị nhắm tới',
  signs: 'dấu hiệu',
  doNow: 'việc làm ngay',
  callIds: 'số cần gọi',
  // Lessons
  gradeBand: 'nhóm lớp',
  subject: 'môn học',
  minutes: 'số phút',
  objectives: 'mục tiêu',
  knowledge: 'kiến thức',
  skills: 'kỹ năng',
  attitudes: 'thái độ',
  materials: 'học liệu',
  steps: 'các bước',
  teacher: 'việc của thầy cô',
  pupils: 'việc của học sinh',
  questions: 'câu hỏi',
  question: 'câu hỏi',
  options: 'các lựa chọn',
  answer: 'đáp án',
  rolePlays: 'đóng vai',
  card: 'thẻ tình huống',
  safeguarding: 'khi học sinh kể chuyện của mình',
  contentNote: 'lưu ý nội dung',
  homework: 'việc về nhà',
  parentLetter: 'thư gửi cha mẹ',
  withoutProjector: 'khi không có máy chiếu',
  // Campaigns and posts
  themeVietnam: 'chủ đề ở Việt Nam',
  themeWorld: 'chủ đề thế giới',
  sourceIndex: 'thứ tự nguồn, đếm từ 0',
  meaning: 'nghĩa',
  events: 'sự kiện',
  on: 'ngày',
  what: 'việc gì',
  publishedOn: 'ngày đăng',
  expiresOn: 'ngày hết hạn',
  campaign: 'chiến dịch',
  // Data files
  id: 'mã',
  shortName: 'tên ngắn',
  display: 'số như người đọc thấy',
  dial: 'số để bấm gọi',
  channel: 'cách liên lạc',
  group: 'nhóm',
  operator: 'cơ quan vận hành',
  use: 'dùng khi nào',
  expect: 'điều xảy ra khi gọi',
  hours: 'giờ trực',
  cost: 'cước phí',
  languages: 'ngôn ngữ',
  isRecorded: 'có ghi âm',
  caution: 'điều cần biết trước',
  email: 'thư điện tử',
  confirmedOn: 'ngày gọi thử',
  aliases: 'cách viết khác',
  level: 'cấp',
  role: 'vai trò',
  successor: 'cơ quan kế tục',
  to: 'chuyển sang',
  since: 'từ ngày',
  asWritten: 'cách viết trong văn bản',
  replacedBy: 'được thay bằng',
  term: 'thuật ngữ',
  synonyms: 'từ đồng nghĩa',
  abbreviations: 'chữ viết tắt',
};

/** A key with its Vietnamese name: `issuedOn (ngày ban hành)`. */
export function labelled(key: string): string {
  const label = fieldLabels[key];
  return label === undefined ? key : `${key} (${label})`;
}

/** The way to a value: `signs (dấu hiệu) mục 2, text (lời)`. */
export function labelledPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((way, step) => {
    if (typeof step === 'number') return `${way}${way === '' ? '' : ' '}mục ${step + 1}`;
    return `${way}${way === '' ? '' : ', '}${labelled(String(step))}`;
  }, '');
}
