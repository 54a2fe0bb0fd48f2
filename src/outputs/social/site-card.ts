import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';

/** The words on the card: name and motto of the site, or title of a page and name of the site. `number` may carry short words after the digits: “111 · miễn phí · 24 giờ”. */
export interface SiteCardTexts {
  readonly name: string;
  readonly tagline: string;
  readonly number: string;
}

// The build runs at the project's root, and the sheet names its picture from there.
const workspace = resolve('.');
const fontFiles = ['500Medium', '700Bold', '800ExtraBold'].map((weight) =>
  resolve(`node_modules/@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
);

/** Draws the picture that a shared link shows: a PNG of 1200 × 630, the same bytes for the same words. Throws if the sheet fails to compile. */
export async function renderSiteCard(texts: SiteCardTexts): Promise<Uint8Array> {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
  const compiled = compiler.compile({
    mainFilePath: resolve('src/outputs/social/site-card.typ'),
    inputs: { ...texts },
  });
  if (!compiled.result) {
    throw new Error(`site-card.typ: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  }
  // At 72 dots per inch a point of the sheet is a pixel.
  return sharp(Buffer.from(compiler.plainSvg(compiled.result)), { density: 72 })
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
