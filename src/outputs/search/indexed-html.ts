const block = /<(p|h[3-5])((?: [^>]*)?)>(.*?)<\/\1>/gs;
const aroundFault = /((?:\S+\s+){0,4}\S*)\uE000([^\uE001]*)\uE001(\S*(?:\s+\S+){0,4})/gu;

/** The source readings of a block, each with a few words on either side. */
function sourcePassages(inner: string): string[] {
  const source = inner
    .replace(/<ins>.*?<\/ins>/gs, '')
    .replaceAll('<del>', '\uE000')
    .replaceAll('</del>', '\uE001')
    .replace(/<[^>]+>/g, '');
  return [...source.matchAll(aroundFault)].map(([passage]) => passage.replace(/[\uE000\uE001]/g, ''));
}

/**
 * A page as the search engine gets it. Where a scan fault was corrected, the reading text runs on without the fault, so
 * that a phrase of it is found, and the source reading follows the block, so that it is found too.
 */
export function toIndexedHtml(html: string): string {
  const readable = html.replace(block, (whole, tag: string, attributes: string, inner: string) => {
    if (!inner.includes('<del>')) return whole;
    const reading = inner.replace(/<del>.*?<\/del>/gs, '');
    return `<${tag}${attributes}>${reading} <span>Bản chép: ${sourcePassages(inner).join(' · ')}</span></${tag}>`;
  });
  // A term and its description are two words, though nothing stands between them.
  return readable.replace(/<\/d[dt]>/g, '$& ');
}
