import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';

/** A sheet ready to be drawn. */
export interface Sheet {
  /** A tagged PDF that holds to PDF/UA-1. Throws where the font lacks a sign. */
  readonly toPdf: () => Uint8Array;
  /** A PNG, a pixel a point. Throws where the font lacks a sign. */
  readonly toPng: () => Promise<Uint8Array>;
}

// The build runs at the project's root, and a sheet names its pictures from there.
const workspace = resolve('.');
const fontFiles = ['500Medium', '700Bold', '800ExtraBold'].map((weight) =>
  resolve(`node_modules/@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
);

/** Sheets for which the compiler keeps what it has worked out: a kit's own share their parts. */
const keptSheets = 20;

let made: NodeCompiler | undefined;
/** One compiler for all sheets, since it reads the fonts and every template once. */
function compilerOf(): NodeCompiler {
  made ??= NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
  return made;
}

/** What a template says by `panic`, or else what the compiler says. */
function faultOf(file: string, diagnostics: readonly { readonly message: string }[]): Error {
  const messages = diagnostics.map(({ message }) => message);
  const said = messages.map((message) => /^panicked with: (".*")$/su.exec(message)?.[1]).find(Boolean);
  return new Error(said ? String(JSON.parse(said)) : `${file}: ${messages.join('; ')}`);
}

/** PDF/UA refuses a sign that no font can draw; anything else is a fault of the template. */
function exportFaultOf(file: string, error: unknown): Error {
  const text = String(error);
  const sign = /the text `\\?"(.+?)\\?"` could not be displayed/u.exec(text)?.[1];
  if (sign === undefined) return new Error(`${file}: ${text}`);
  return new Error(
    `Thấy ký tự “${sign}” mà phông chữ để in không có, cần chữ, số và dấu câu thường.\n  Cách sửa: bỏ ký tự ấy hoặc viết bằng chữ.`,
  );
}

/** Compiles a template (`.typ`, from the project's root) with its words, which it finds in `sys.inputs`: text, never markup. */
export function compileSheet(file: string, inputs: Readonly<Record<string, string>>): Sheet {
  const compiler = compilerOf();
  const compiled = compiler.compile({ mainFilePath: resolve(file), inputs: { ...inputs } });
  const document = compiled.result;
  if (!document) throw faultOf(file, compiled.takeDiagnostics()?.shortDiagnostics ?? []);
  const warnings = compiled.takeWarnings()?.shortDiagnostics ?? [];
  if (warnings.length > 0) throw faultOf(file, warnings);
  const toPdf = (): Uint8Array => {
    try {
      return compiler.pdf(document, { pdfStandard: 'ua-1' });
    } catch (error) {
      throw exportFaultOf(file, error);
    }
  };
  const toPng = async (): Promise<Uint8Array> => {
    // The picture would show an empty box for a missing sign; the PDF refuses it.
    toPdf();
    // At 72 dots per inch a point of the sheet is a pixel.
    return sharp(Buffer.from(compiler.plainSvg(document)), { density: 72 })
      .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
      .toBuffer();
  };
  compiler.evictCache(keptSheets);
  return { toPdf, toPng };
}
