/** What we use of Pagefind's browser API (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** Fetches what a search of these words needs. */
  preload(query: string, options: { filters?: Readonly<Record<string, string>> }): Promise<void>;
  search(
    query: string,
    options: { filters?: Readonly<Record<string, string>> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Stretches between two spaces that hold the word, by index. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
    readonly element: string;
    readonly text: string;
  }[];
}

/**
 * Loads Pagefind from `path` (the address of its `pagefind.js`). Throws when it cannot be had or started. `attempt`
 * counts from 1: a browser keeps a module that failed to load until the page is left, so a new try needs a new address.
 * `tag` names the build, so that what was preloaded is used.
 */
export async function loadPagefind(path: string, tag: string, attempt: number): Promise<Pagefind> {
  // The engine is written after the bundle, beside it: the bundler must leave its address alone.
  const pagefind: Pagefind = await import(/* @vite-ignore */ attempt === 1 ? path : `${path}?lan=${attempt}`);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  await pagefind.options({
    basePath: folder,
    baseUrl: folder.replace(/pagefind\/$/, ''),
    // A worker would load the engine's code a second time.
    noWorker: true,
    metaCacheTag: tag,
  });
  await pagefind.init();
  return pagefind;
}
