import { watch } from 'node:fs';

/** Milliseconds of quiet after which a change counts as finished: an editor saves in several steps. */
const quiet = 150;

/**
 * Calls `check` now and after every change below a folder, one run at a time: what changes meanwhile is checked after.
 * Ends with the signal.
 */
export async function watchContent(
  directory: string,
  check: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const runNext = (): void => {
    running = running.then(check);
  };
  const watcher = watch(directory, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(runNext, quiet);
  });
  runNext();
  await new Promise<void>((resolve, reject) => {
    watcher.once('close', resolve);
    watcher.once('error', (error) => (error.name === 'AbortError' ? resolve() : reject(error)));
  });
  clearTimeout(timer);
  await running;
}
