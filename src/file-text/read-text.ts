import type { FileText } from '../core/files/shared-file.js';
import { asRead, refused, type SizeLimits } from './file-text.js';

/** What the bytes are, whatever the file is called: `office` is any zip; `oldOffice` the format before docx and pptx. */
export type Recognised = 'pdf' | 'office' | 'encrypted' | 'oldOffice' | 'picture' | 'rtf' | 'webArchive' | 'text';

// The streams of an old Word, PowerPoint or Excel file. A password-protected docx or pptx is the same kind of container without them.
const oldStreams = ['WordDocument', 'PowerPoint Document', 'Workbook'].map((name) => Buffer.from(name, 'utf16le'));

const pictures = /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif1|avif))/s;

export const recognise = (bytes: Uint8Array): Recognised => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = whole.toString('latin1', 0, 1024);
  // Some pdf writers put something before the mark, which readers forgive.
  if (/(?:^|[\s\0])%PDF-\d/.test(start)) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'office';
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'))
    return oldStreams.some((name) => whole.includes(name)) ? 'oldOffice' : 'encrypted';
  if (pictures.test(start)) return 'picture';
  if (start.startsWith('{\\rtf')) return 'rtf';
  return /^(?:From|Subject|Date|MIME-Version|X-[\w-]+): [^\n]*\n(?:[^\n]+\n)*?Content-Type: multipart\/(?:related|alternative)/iu.test(
    start,
  )
    ? 'webArchive'
    : 'text';
};

type Reader = (limits: SizeLimits) => Promise<FileText | undefined> | FileText | undefined;

/** What reads these bytes, loaded and ready. */
const loadReader = async (bytes: Uint8Array): Promise<Reader> => {
  switch (recognise(bytes)) {
    case 'pdf': {
      const { readPdf } = await import('./pdf.js');
      return (limits) => readPdf(bytes, limits);
    }
    case 'office': {
      const { readOfficeFile } = await import('./office-text.js');
      return (limits) => readOfficeFile(bytes, limits);
    }
    case 'text': {
      const { readPlainText } = await import('./plain-text.js');
      return () => readPlainText(bytes);
    }
    case 'rtf': {
      const { textOfRtf } = await import('./rtf.js');
      return () => asRead(textOfRtf(bytes), 'noText');
    }
    case 'webArchive': {
      const { textOfWebArchive } = await import('./web-archive.js');
      return () => asRead(textOfWebArchive(bytes), 'noText');
    }
    case 'encrypted':
      return () => refused('encrypted');
    case 'picture':
      return () => refused('picture');
    default:
      return () => refused('unknownKind');
  }
};

/**
 * Reads what the bytes are rather than what the file is called. Whatever a parser throws, the document is broken.
 * @param named Whether its name says that it is a document that can be read.
 * @param begun Called when all is loaded and the document itself is about to be read.
 */
export const readText = async (bytes: Uint8Array, named: boolean, limits: SizeLimits, begun = (): void => undefined): Promise<FileText> => {
  try {
    const read = await loadReader(bytes);
    begun();
    const document = (await read(limits)) ?? refused(named ? 'broken' : 'unknownKind');
    return document.ok && document.text.length > limits.letters ? refused('tooManyPages') : document;
  } catch {
    return refused('broken');
  }
};
