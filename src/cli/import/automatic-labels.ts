import { memberOf } from '#checks/plain-value.ts';

/** What stands before a paragraph that Word itself numbers: the label is drawn, and is no character of the file. */
export interface AutomaticLabel {
  /** `false` for a bullet. */
  readonly isOrdered: boolean;
  /** The words of the paragraph. */
  readonly words: string;
}

function wordsOf(element: unknown): string {
  const value = memberOf(element, 'value');
  if (memberOf(element, 'type') === 'text' && typeof value === 'string') return value;
  return childrenOf(element).map(wordsOf).join('');
}

function childrenOf(element: unknown): readonly unknown[] {
  const children = memberOf(element, 'children');
  return Array.isArray(children) ? children : [];
}

/** The automatic labels of a document as mammoth reads it, in order. */
export function automaticLabelsOf(element: unknown): AutomaticLabel[] {
  const numbering = memberOf(element, 'type') === 'paragraph' ? memberOf(element, 'numbering') : null;
  const words = numbering === null || numbering === undefined ? '' : wordsOf(element).trim();
  const own = words === '' ? [] : [{ isOrdered: memberOf(numbering, 'isOrdered') === true, words }];
  return [...own, ...childrenOf(element).flatMap(automaticLabelsOf)];
}

const shownCount = 5;
const shown = (words: string): string => `  “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;

/** What to tell of automatic labels; nothing where there are none. */
export function automaticLabelWarning(labels: readonly AutomaticLabel[]): string[] {
  if (labels.length === 0) return [];
  const bulletCount = labels.filter(({ isOrdered }) => !isOrdered).length;
  const left = labels.length - shownCount;
  return [
    [
      `Cảnh báo: Word tự đánh nhãn ${labels.length} đoạn (${labels.length - bulletCount} số hoặc chữ, ${bulletCount} gạch đầu dòng); nhãn ấy không nằm trong chữ của tệp, nên nhãn trong bản nhập có thể thiếu hoặc sai:`,
      ...labels.slice(0, shownCount).map(({ words }) => shown(words)),
      ...(left > 0 ? [`  và ${left} đoạn nữa`] : []),
      '  Cách sửa: mở tệp bằng Word hoặc LibreOffice, xuất ra PDF rồi nhập tệp PDF; ở đó nhãn là chữ.',
    ].join('\n'),
  ];
}
