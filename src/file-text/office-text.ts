import { readDocx } from './docx.js';
import { type DocumentText, refused, type SizeLimits } from './file-text.js';
import { openOfficeFile, relationships } from './office-file.js';
import { readPptx } from './pptx.js';

/** A zip is read by what its main part is. Workbooks and other zips are not documents. */
export const readOfficeDocument = (bytes: Uint8Array, limits: SizeLimits): DocumentText => {
  const file = openOfficeFile(bytes, limits);
  if (!file) return refused('tooLarge');
  const main = relationships(file, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
  if (main.startsWith('word/')) return readDocx(file, main, limits);
  if (main.startsWith('ppt/')) return readPptx(file, main, limits);
  return refused('broken');
};
