const indexAddress = / data-index="([^"]+)"/;
const answersAddress = / data-answers="([^"]+)"/;

const fetched = (address: string): string => `<link rel="preload" as="fetch" crossorigin href="${address}">`;

/**
 * The search page told where the index stands, which is known only when all pages are there; `folder` is named by what is
 * in it. What answers at once comes with the page itself: its data, its scripts (`answerScripts`, addresses) and the list
 * of the index. The script of the page fetches all else behind them. Other pages come back as they are.
 */
export function withIndexAddress(html: string, folder: string, answerScripts: readonly string[]): string {
  const index = indexAddress.exec(html)?.[1];
  const answers = answersAddress.exec(html)?.[1];
  if (!index || !answers) return html;
  const address = `${index}${folder}/`;
  const links = [
    fetched(answers),
    fetched(`${address}muc-luc.json`),
    ...answerScripts.map((script) => `<link rel="modulepreload" href="${script}">`),
  ].join('');
  return html.replace('</title>', `</title>${links}`).replace(indexAddress, ` data-index="${address}"`);
}
