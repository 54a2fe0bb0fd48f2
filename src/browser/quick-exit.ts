/** Presses of Shift that leave the page, and how long the next one may take, in milliseconds (GOV.UK, “Exit this page”). */
const pressesToLeave = 3;
const patience = 5_000;
/** While the other page loads (nothing of the page that is left); around the presses still to come; when they came late. */
const vietnamese = ['Đang tải…', 'Bấm Shift thêm ', ' lần để thoát', 'Hết giờ, chưa thoát'] as const;
const english = ['Loading…', 'Press Shift ', ' more to leave', 'Too late'] as const;

/**
 * Makes the quick exit more than a link: the page is blank before the next one has come, “back” does not lead to it, and
 * three presses of Shift do the same. Without a script the link alone leads away.
 */
export function startQuickExit(document: Document): void {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-exit]'));
  const { title, body } = document;
  const [wait, before, after, late] = document.documentElement.lang === 'en' ? english : vietnamese;
  const notice = document.createElement('p');
  let presses = 0;
  let wasModified = false;
  let waiting = 0;

  notice.className = 'skip';
  notice.setAttribute('role', 'status');
  body.append(notice);

  const say = (text: string): void => {
    notice.textContent = text;
    // A notice without words stays where `.skip` has it: off the screen.
    notice.style.cssText = `visibility:visible;position:fixed;top:auto;bottom:5rem;${text && 'left:0'}`;
  };
  /** Counts from the beginning; what is said goes after a while. */
  const stay = (text: string): void => {
    presses = 0;
    clearTimeout(waiting);
    say(text);
    if (text) waiting = window.setTimeout(stay, patience, '');
  };
  const leave = (event: Event): void => {
    event.preventDefault();
    body.style.visibility = 'hidden';
    document.title = wait;
    stay(wait);
    if (links[0]) location.replace(links[0].href);
  };

  for (const link of links) link.addEventListener('click', leave);
  addEventListener('keyup', (event) => {
    // A capital letter lets go of two keys: the letter, still with Shift, then Shift. That one does not count.
    if (event.key === 'Shift' && !wasModified && !event.ctrlKey && !event.altKey) {
      presses += 1;
      clearTimeout(waiting);
      if (presses === pressesToLeave) leave(event);
      else {
        say(before + (pressesToLeave - presses) + after);
        waiting = window.setTimeout(stay, patience, late);
      }
    } else if (presses) stay('');
    wasModified = event.shiftKey;
  });
  // A page that comes back, from the cache of “back” or because the other one did not open, is shown again.
  addEventListener('pageshow', () => {
    body.style.visibility = '';
    document.title = title;
    stay('');
  });
}
