const indexAddress = / data-index="([^"]+)"/;
const answersAddress = / data-answers="([^"]+)"/;
const wordingAddress = / data-wording="([^"]+)"/;

/**
 * The search page told where the index stands, which is known only when all pages are there; `folder` is named by what is
 * in it. What every search needs is fetched with the page itself, what answers at once first. Other pages come back as
 * they are.
 */
export function withIndexAddress(html: string, folder: string): string {
  const index = indexAddress.exec(html)?.[1];
  const answers = answersAddress.exec(html)?.[1];
  const wording = wordingAddress.exec(html)?.[1];
  if (!index || !answers || !wording) return html;
  const address = `${index}${folder}/`;
  const preloads = [answers, `${address}muc-luc.json`, wording]
    .map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`)
    .join('');
  return html.replace('</title>', `</title>${preloads}`).replace(indexAddress, ` data-index="${address}"`);
}
