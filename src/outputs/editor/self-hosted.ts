/** Folder beside the editor in which stands what it would else fetch from a CDN, laid out as there. */
export const packageFolder = 'goi';
/** What it reads instead of asking a third party whether the host is well. */
export const statusFile = 'tinh-trang.json';
/** The icons of the editor. Their names are the text, so without the font the words would show. */
export const iconFont = 'bieu-tuong.woff2';

interface Change {
  readonly from: RegExp;
  readonly to: string;
}

/**
 * What a self-hosted copy of Sveltia CMS 0.221.1 must not ask of others: its words, its update check, the state of the host and its fonts. The
 * text fonts go: they are Latin alone and have no Vietnamese marks. Drop what a release lets us set.
 */
const changes: readonly Change[] = [
  // Whoever reads a file of a format of our own is told where it stands: a draft is known by its name.
  { from: /(\{text:(\w+)=``,path:(\w+),folder:[\s\S]{1,900}?\?\.parser;if\((\w+)\)return \4\(\2)\)/g, to: '$1,$3)' },
  { from: /https:\/\/unpkg\.com(?=\/@sveltia\/cms`)/g, to: packageFolder },
  {
    from: /https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)[^`'"]*/g,
    to: `${packageFolder}/${statusFile}`,
  },
  { from: /@font-face \{font-family:'(?:Source Sans 3|Noto Mono)'[^}]*\}/g, to: '' },
  { from: /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)]*/g, to: iconFont },
  // What has no use here (highlighting, pictures, maps) fails at home instead of asking elsewhere.
  { from: /https:\/\/unpkg\.com/g, to: packageFolder },
];

/** The editor's script with no address of a CDN in it. Throws where a release is built otherwise. */
export function selfHosted(script: string): string {
  const result = changes.reduce((text, { from, to }) => {
    if (text.search(from) === -1)
      throw new Error(`Mã của trình biên tập đã khác, không thấy ${from.source}: xem lại self-hosted.ts.`);
    return text.replace(from, to);
  }, script);
  const left =
    /https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com|www\.githubstatus\.com\/api|status-api\.|fonts\.g[a-z]+\.com)[^\s`'")]*/.exec(
      result,
    );
  if (left) throw new Error(`Mã của trình biên tập còn gọi ${left[0]}: xem lại self-hosted.ts.`);
  return result;
}
