import { instrumentPathOf } from '#domain/instrument-path.ts';
import type { ExplainerPage } from '#library/page.ts';
import { type Instrument, shortNameOf } from '#schemas/instrument.ts';
import { jsonLdText } from './json-ld-text.ts';

/**
 * schema.org `Article` about laws, as JSON-LD text that is safe inside a `<script>`: never `Legislation` itself, for a
 * page that tells the law is not the law.
 */
export function explainerJsonLd(
  page: ExplainerPage,
  instruments: readonly Instrument[],
  absoluteUrl: (path: string) => string,
): string {
  return jsonLdText({
    '@type': 'Article',
    headline: page.title,
    description: page.summary,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    dateModified: page.checkedOn,
    url: absoluteUrl(page.path),
    about: instruments.map((instrument) => ({
      '@type': 'Legislation',
      name: shortNameOf(instrument),
      ...(instrument.documentNumber ? { legislationIdentifier: instrument.documentNumber } : {}),
      url: absoluteUrl(instrumentPathOf(instrument.id)),
    })),
  });
}
