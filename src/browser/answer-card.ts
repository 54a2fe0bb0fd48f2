import type { Answer, AnswerData, Parts } from './search-data.ts';

type Numbers = AnswerData['numbers'];

const numberOf = (id: string, numbers: Numbers): Numbers[number] | undefined =>
  numbers.filter((one) => one[0] === id)[0];

/** A text without links: numbers stand as they are read. */
export const plainText = (parts: Parts, numbers: Numbers): string =>
  parts.map((part) => (typeof part === 'string' ? part : (numberOf(part[0], numbers) || ['', ''])[1])).join('');

function link(document: Document, text: string, address: string, className: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = address;
  element.className = className;
  element.textContent = text;
  return element;
}

/** A text with its numbers as links that call. */
function appendParts(parent: HTMLElement, parts: Parts, numbers: Numbers): void {
  for (const part of parts) {
    const number = typeof part === 'string' ? undefined : numberOf(part[0], numbers);
    if (number) parent.append(link(document, number[1], number[2], 'call-link'));
    else if (typeof part === 'string') parent.append(part);
  }
}

/** What to do now, whom to call, where to read on. */
export function answerCard(document: Document, answer: Answer, numbers: Numbers): HTMLElement {
  const card = document.createElement('article');
  card.className = 'note';
  card.dataset['answer'] = answer.id;
  const heading = document.createElement('h2');
  heading.textContent = plainText(answer.situation, numbers);
  const lines = document.createElement('ul');
  lines.className = 'pl-4 list-disc';
  for (const line of answer.answer) {
    const item = document.createElement('li');
    item.className = 'mt-2';
    appendParts(item, line, numbers);
    lines.append(item);
  }
  const calls = document.createElement('p');
  calls.className = 'mt-3';
  for (const id of answer.callIds.slice(0, 1)) {
    const number = numberOf(id, numbers);
    if (number)
      calls.append(
        link(
          document,
          `${/^sms/.test(number[2]) ? 'Nhắn' : 'Gọi'} ${number[1]}`,
          number[2],
          'inline-block px-5 py-3 mr-2 mt-2 rounded-control bg-call text-on-call font-bold no-underline',
        ),
      );
  }
  const more = document.createElement('p');
  more.className = 'mt-2';
  for (const [text, address] of answer.links)
    more.append(link(document, plainText(text, numbers), address, 'inline-block py-2 mr-4'));
  card.append(heading, lines, calls, more);
  return card;
}
