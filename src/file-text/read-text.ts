import type { FileText } from '../core/shared-file.js';
import { type FileKind, refused, type SizeLimits } from './file-text.js';

/** What the bytes are, whatever the file is called: `office` is any zip; `oldOffice` the format before docx and pptx. */
export type Recognised = 'pdf' | 'office' | 'encrypted' | 'oldOffice' | 'txt' | 'ics' | 'unknown';

// The streams of an old Word, PowerPoint or Excel file. A password-protected docx or pptx is the same kind of container without them.
const oldStreams = ['WordDocument', 'PowerPoint Document', 'Workbook'].map((name) => Buffer.from(name, 'utf16le'));

export const recognise = (bytes: Uint8Array, kind: FileKind): Recognised => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = whole.toString('latin1', 0, 8);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'office';
  if (start === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') return oldStreams.some((name) => whole.includes(name)) ? 'oldOffice' : 'encrypted';
  // Some pdf writers put something before the mark, which readers forgive.
  if (kind === 'pdf') return 'pdf';
  return kind === 'txt' || kind === 'ics' ? kind : 'unknown';
};

const read = async (bytes: Uint8Array, kind: FileKind, limits: SizeLimits): Promise<FileText> => {
  switch (recognise(bytes, kind)) {
    case 'pdf':
      return (await import('./pdf.js')).readPdf(bytes, limits);
    case 'office':
      return (await import('./office-text.js')).readOfficeFile(bytes, limits);
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
export const readText = async (bytes: Uint8Array, kind: FileKind, limits: SizeLimits): Promise<FileText> => {
  try {
    const document = await read(bytes, kind, limits);
    return document.ok && document.text.length > limits.bytes ? refused('tooLarge') : document;
  } catch {
    return refused('broken');
  }
};
