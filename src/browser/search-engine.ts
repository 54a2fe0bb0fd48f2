import { placeLabel } from '#domain/clause.ts';
import { pageKinds } from '#domain/page-kinds.ts';
import { type Place, placesOf } from '#domain/search-excerpt.ts';
import { composeStrokedD, decomposeStrokedD } from '#domain/vietnamese-text.ts';

/** What we use of Pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  options(options: { bundlePath?: string; baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly locations: readonly number[];
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
    readonly element: string;
    readonly text: string;
  }[];
}

export interface Hit {
  readonly title: string;
  readonly kind: string;
  /** Address of the page; a place adds its anchor. */
  readonly url: string;
  readonly places: readonly LabelledPlace[];
}

/** A place and what to call it: the words of a heading, or the label of a clause. */
export interface LabelledPlace extends Place {
  readonly label: string;
}

export interface SearchEngine {
  /** Kinds of page that can be searched alone, as `[value for {@link find}, label]`. */
  readonly kinds: readonly (readonly [string, string])[];
  /** Finds pages, best first. Each entry fetches its own words when called. */
  find(query: string, kind: string): Promise<readonly (() => Promise<Hit>)[]>;
}

function toHit(fragment: Fragment): Hit {
  const kind = composeStrokedD(fragment.filters['kind']?.[0] ?? '');
  // Form controls have ids too, and are no places to read.
  const anchors = fragment.anchors.filter(({ element }) => element !== 'input');
  const labelOf = (id: string): string => {
    const anchor = anchors.find((one) => one.id === id);
    const isClause = kind === pageKinds['van-ban'].label && anchor?.id !== 'nguyen-van';
    return isClause ? placeLabel(id) : composeStrokedD(anchor?.text ?? '');
  };
  const places = placesOf(composeStrokedD(fragment.content), fragment.locations, anchors);
  return {
    title: composeStrokedD(fragment.meta['title'] ?? ''),
    kind,
    url: fragment.url,
    places: places.map((place) => ({ ...place, label: place.anchor === '' ? '' : labelOf(place.anchor) })),
  };
}

/**
 * Loads Pagefind from `path` (the address of its `pagefind.js`). Throws when it cannot be had or started. `attempt`
 * counts from 1: a browser keeps a module that failed to load until the page is left, so a new try needs a new address.
 */
export async function loadSearchEngine(path: string, attempt: number): Promise<SearchEngine> {
  // The engine is written after the bundle, beside it: the bundler must leave its address alone.
  const pagefind: Pagefind = await import(/* @vite-ignore */ attempt === 1 ? path : `${path}?lan=${attempt}`);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  await pagefind.options({ bundlePath: folder, baseUrl: folder.replace(/pagefind\/$/, '') });
  await pagefind.init();
  const filters = await pagefind.filters();
  return {
    kinds: Object.keys(filters['kind'] ?? {}).map((kind) => [kind, composeStrokedD(kind)] as const),
    async find(query, kind) {
      const found = await pagefind.search(
        decomposeStrokedD(query.normalize('NFC')),
        kind === '' ? {} : { filters: { kind } },
      );
      return found.results.map((result) => async () => toHit(await result.data()));
    },
  };
}
