import { fetched } from './fetched.ts';

/** Which option is right, from 0, and why: a question each, in the order of the page. */
type Key = readonly (readonly [right: number, why: string])[];

/** Says at once whether a choice is right, and why. The key is fetched at the first choice; nothing is kept or sent. */
export function startQuiz(document: Document): void {
  const quiz = document.querySelector<HTMLElement>('[data-answers]');
  if (!quiz) return;
  const address = quiz.dataset['answers'] || '';
  let key: Promise<Key> | undefined;
  Array.from(quiz.querySelectorAll('fieldset')).forEach((question, at) => {
    const said = question.querySelector('[role]');
    const options = Array.from(question.querySelectorAll('label'));
    const say = (all: Key): void => {
      const [right, why] = all[at] || [0, ''];
      const option = options[right];
      if (!said || !option) return;
      const isRight = option.querySelector(':checked');
      said.textContent = `${isRight ? 'Đúng rồi.' : `Chưa phải. Nên chọn ${(option.textContent || '').trim()}.`} ${why}`;
    };
    question.onchange = () => {
      key = key || fetched(address).then((response) => response.json());
      key.then(say, () => {
        key = undefined;
        if (said) said.textContent = 'Chưa mở được lời giải. Em hỏi thầy cô, hoặc chọn lại khi có mạng nhé.';
      });
    };
  });
}
