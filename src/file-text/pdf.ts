import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FileText } from '../core/files/shared-file.js';
import { asRead, refused, type SizeLimits } from './file-text.js';

// pdf.js needs these to exist when it is loaded, or else takes them from a drawing package. Nothing is drawn here.
Object.assign(globalThis, { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} });
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Character maps, for fonts that only name their alphabet, as those of scanners and of Asian programs do. */
const cMapUrl = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`;

/** What somebody has filled in, in a form. */
const filledIn = (annotations: readonly { readonly fieldValue?: unknown }[]): readonly string[] =>
  annotations.flatMap(({ fieldValue }) => (typeof fieldValue === 'string' ? [fieldValue] : []));

/** A picture's dictionary is never compressed or encrypted, so it can be found without decoding anything. */
const hasPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

export const readPdf = async (bytes: Uint8Array, limits: SizeLimits): Promise<FileText> => {
  const pictures = hasPictures(bytes);
  // pdf.js takes the array it is given away from its owner.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    cMapUrl,
    cMapPacked: true,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > limits.pages) return refused('tooManyPages');
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      pages.push(...filledIn(await page.getAnnotations()));
      page.cleanup();
    }
    return asRead(pages.join('\n'), pictures ? 'imagesOnly' : 'empty', pdf.numPages);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return refused('encrypted');
    throw error;
  } finally {
    await loading.destroy();
  }
};
