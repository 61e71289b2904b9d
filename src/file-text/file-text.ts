import type { FileText, Unreadable } from '../core/shared-file.js';

const fileKinds = ['docx', 'pdf', 'pptx', 'txt', 'ics'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface SizeLimits {
  /** Of the file; a text may have as many characters. */
  readonly bytes: number;
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
  /** Called when the reading starts, not while it waits in line; aborts when the time is up. */
  readonly timeLimit: () => AbortSignal;
}

const megabyte = 1024 * 1024;

export const standardLimits: Limits = {
  bytes: 20 * megabyte,
  pages: 300,
  unpackedBytes: 100 * megabyte,
  entries: 10_000,
  heapMegabytes: 384,
  timeLimit: () => AbortSignal.timeout(20_000),
};

export const refused = (because: Unreadable): FileText => ({ ok: false, because });

/** What was found in a document, as its readers hand it over; without any text, the pictures in it say why. */
export const asRead = (found: string, pictures: boolean, pages?: number): FileText => {
  const lines = found.normalize('NFC').replaceAll(/\r\n?/g, '\n').split('\n');
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') return refused(pictures ? 'imagesOnly' : 'empty');
  return pages === undefined ? { ok: true, text } : { ok: true, text, pages };
};

const named = (ending: string | undefined): FileKind | undefined => {
  const lower = ending?.trim().toLowerCase();
  return fileKinds.find((kind) => kind === lower);
};

/** By the name's extension, else by the file type that Teams gives. Undefined for what Lotsen does not read: .doc, .xlsx, pictures. */
export const fileKind = (name: string | undefined, fileType: string | undefined): FileKind | undefined => {
  const dot = name?.lastIndexOf('.') ?? -1;
  return named(dot < 0 ? undefined : name?.slice(dot + 1)) ?? named(fileType?.replace(/^\./, ''));
};
