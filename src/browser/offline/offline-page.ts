import { inKilobytes } from '#domain/kilobytes.ts';
import { tickedIn } from '#domain/offline-pack.ts';
import { type PackKeeping, packKeeping } from './pack-keeping.ts';

/** What the page can say: each is a paragraph of the page, found by its name. */
type State = 'dang-luu' | 'cham' | 'da-luu' | 'da-xoa' | 'khong-duoc';
/** After this long the reader is told that the network is slow, in milliseconds. */
const patience = 30_000;

/** The boxes to tick. Those of the core are disabled: it is always kept. */
function packBoxes(boxes: readonly HTMLInputElement[], total: HTMLElement | null) {
  const sum = (key: string): number =>
    boxes.reduce((bytes, { checked, dataset }) => bytes + (checked ? Number(dataset[key]) : 0), 0);
  const count = (): void => {
    if (total) total.textContent = `Tải ${inKilobytes(sum('wire'))}, chiếm ${inKilobytes(sum('size'))} trong máy.`;
  };
  return {
    count,
    ticked: (): string[] => boxes.filter(({ checked, disabled }) => checked && !disabled).map(({ value }) => value),
    tick(parts: readonly string[]): void {
      for (const box of boxes) box.checked = box.disabled || parts.indexOf(box.value) >= 0;
      count();
    },
  };
}

/** A browser that refuses to store throws where it is merely asked. */
function canKeep(): boolean {
  try {
    return Boolean(navigator.serviceWorker && window.caches);
  } catch {
    return false;
  }
}

/** The page where a reader keeps the pack on the phone, sees how large it is, and takes it away again. */
export function startOfflinePage(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('form[data-worker]');
  // In an old browser, or without https, the words for readers without scripts stay.
  if (!form || !canKeep()) return;
  const path = form.dataset['worker'] || '';
  const keeping: PackKeeping = packKeeping(navigator, path, new URL('.', new URL(path, location.href)).href);
  const boxes = packBoxes(
    Array.from(form.querySelectorAll<HTMLInputElement>('input[data-wire]')),
    document.querySelector('#tong'),
  );
  const show = (selector: string, isShown: boolean): void => {
    for (const element of Array.from(document.querySelectorAll<HTMLElement>(selector))) element.hidden = !isShown;
  };
  const say = (state: State): void => {
    show('[data-state]', false);
    show(`[data-state=${state}]`, true);
  };
  /** Does something with the pack and says how it went; the button to remove stands there while something is kept. */
  async function perform(work: Promise<void>, done: State): Promise<void> {
    const slow = setTimeout(say, patience, 'cham');
    await work.then(
      () => say(done),
      () => say('khong-duoc'),
    );
    clearTimeout(slow);
    show('#xoa', (await keeping.registered()) !== undefined);
  }

  form.addEventListener('change', boxes.count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say('dang-luu');
    void perform(keeping.keep(boxes.ticked()), 'da-luu');
  });
  const removeButton = document.querySelector('#xoa');
  if (removeButton) removeButton.addEventListener('click', () => void perform(keeping.remove(), 'da-xoa'));
  show('[data-with-script]', true);
  show('[data-without-script]', false);
  boxes.count();
  void showKept();

  async function showKept(): Promise<void> {
    const registration = await keeping.registered();
    if (!registration) return;
    if (registration.active) boxes.tick(tickedIn(registration.active.scriptURL));
    show('#xoa', true);
    // A new release is kept in the background and shown next time.
    await registration.update();
  }
}
