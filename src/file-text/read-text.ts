import { type DocumentText, type FileKind, refused, type SizeLimits } from './file-text.js';
import { recognise } from './recognise.js';

const read = async (bytes: Uint8Array, kind: FileKind, limits: SizeLimits): Promise<DocumentText> => {
  switch (recognise(bytes, kind)) {
    case 'pdf':
      return (await import('./pdf.js')).readPdf(bytes, limits);
    case 'office':
      return (await import('./office-text.js')).readOfficeDocument(bytes, limits);
    case 'txt':
      return (await import('./plain-text.js')).readPlainText(bytes);
    case 'ics':
      return (await import('./plain-text.js')).readCalendarText(bytes);
    case 'encrypted':
      return refused('encrypted');
    default:
      return refused('broken');
  }
};

/** Reads what the bytes are rather than what the file is called. Whatever a parser throws, the document is broken. */
export const readText = async (bytes: Uint8Array, kind: FileKind, limits: SizeLimits): Promise<DocumentText> => {
  try {
    const document = await read(bytes, kind, limits);
    return document.ok && document.text.length > limits.bytes ? refused('tooLarge') : document;
  } catch {
    return refused('broken');
  }
};
