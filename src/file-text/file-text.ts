import type { FileText, Unreadable } from '../core/files/shared-file.js';
import type { SharedFile } from '../core/request.js';

export interface SizeLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of the text in it: as much as the pages may hold. */
  readonly letters: number;
  /** Or slides. */
  readonly pages: number;
  /** Of everything in a zip together, and of any single compressed stream of a pdf. */
  readonly unpackedBytes: number;
  /** Files in a zip. */
  readonly entries: number;
}

export interface Limits extends SizeLimits {
  /** For the objects of one document while it is read. */
  readonly heapMegabytes: number;
  /** For so many bytes. Called when the reading itself starts; aborts when the time is up. */
  readonly timeLimit: (bytes: number) => AbortSignal;
}

const megabyte = 1024 * 1024;

/** A small document is read in a second. One that is not must not keep others waiting for long. */
export const readingTime = (bytes: number): number => (bytes < megabyte ? 8_000 : 20_000);

export const standardLimits: Limits = {
  bytes: 20 * megabyte,
  letters: 1_000_000,
  pages: 300,
  unpackedBytes: 100 * megabyte,
  entries: 10_000,
  heapMegabytes: 384,
  timeLimit: (bytes) => AbortSignal.timeout(readingTime(bytes)),
};

export const refused = (because: Unreadable): FileText => ({ ok: false, because });

const sampleLetters = 100_000;

/** Whether more than half of the letters are unusable: private signs of a font, unreadable ones, or another alphabet. */
const hasStrangeLetters = (text: string): boolean => {
  let [strange, latin] = [0, 0];
  for (const sign of text.slice(0, sampleLetters)) {
    if (/\p{Script=Latin}/u.test(sign)) latin += 1;
    else if (/[\p{L}\p{Co}\p{Cn}\ufffd]|(?!\s)\p{Cc}/u.test(sign)) strange += 1;
  }
  return strange > latin;
};

/** What was found in a document, as its readers hand it over. `without`: why, when there is no text in it. */
export const asRead = (found: string, without: 'empty' | 'imagesOnly' | 'noText', pages?: number): FileText => {
  const lines = found.normalize('NFC').replaceAll(/\r\n?/g, '\n').split('\n');
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') return refused(without);
  if (hasStrangeLetters(text)) return refused('strangeLetters');
  return pages === undefined ? { ok: true, text } : { ok: true, text, pages };
};

const endingOf = ({ name, fileType }: Pick<SharedFile, 'name' | 'fileType'>): string =>
  (/\.([^.\s]{1,8})\s*$/u.exec(name)?.[1] ?? fileType.replace(/^\./u, '')).trim().toLowerCase();

const pictures = /^(?:image|png|jpe?g|gif|bmp|tiff?|webp|heic|heif|svg|avif|ico)$/u;
const noDocuments = /^(?:mp3|mp4|m4a|wav|ogg|mov|avi|mkv|webm|wmv|exe|msi|dll|iso|7z|rar|gz|tar)$/u;

/** Pictures, films and sounds are not fetched. Whatever else it is called, the bytes tell what it is. */
export const refusedByName = (file: SharedFile): Unreadable | undefined => {
  const ending = endingOf(file);
  if (pictures.test(ending)) return 'picture';
  return noDocuments.test(ending) ? 'unknownKind' : undefined;
};

/**
 * Whether the name says that it is a document that Lotsen reads. If such a file turns out to be nothing known, it is reported as broken.
 */
export const isNamedDocument = (file: Pick<SharedFile, 'name' | 'fileType'>): boolean =>
  /^(?:docx|pdf|pptx|txt|csv|ics)$/u.test(endingOf(file));
