import type { Texts } from '../texts/sv.js';
import { withoutPersonalNumbers } from './privacy/personal-number.js';
import type { Place, SharedFile } from './request.js';

/** Why nothing could be read out of a file. */
export type Unreadable =
  | 'broken'
  | 'encrypted'
  | 'imagesOnly'
  | 'tooManyPages'
  | 'tooSlow'
  | 'tooLarge'
  | 'empty'
  | 'unknownKind'
  | 'unreachable'
  | 'notTeamsHost';

export type FileText =
  /** `pages`: or slides, where the kind of file has any. */
  { readonly ok: true; readonly text: string; readonly pages?: number } | { readonly ok: false; readonly because: Unreadable };

/** Fetches and reads a file; nothing of it is kept. */
export type ReadFile = (file: SharedFile) => Promise<FileText>;

/** What it takes to read a file: the parts are the edge's, the order is ours. */
export interface FileParts<Kind> {
  /** Lets so many files be fetched and read at a time, and gives undefined when too many are waiting already. */
  readonly takePlace: (work: () => Promise<FileText>) => Promise<FileText | undefined>;
  readonly kindOf: (name: string, fileType: string) => Kind | undefined;
  /** Fetches from Teams' own file hosts only. */
  readonly download: (
    url: string,
  ) => Promise<
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly because: 'notTeamsHost' | 'tooLarge' | 'unreachable' }
  >;
  readonly readFile: (bytes: Uint8Array, kind: Kind) => Promise<FileText>;
}

/** A file that cannot be read by its kind is not fetched at all. */
export function fileReader<Kind>({ takePlace, kindOf, download, readFile }: FileParts<Kind>): ReadFile {
  return async ({ name, fileType, url }) => {
    const kind = kindOf(name, fileType);
    if (kind === undefined) return { ok: false, because: 'unknownKind' };
    if (url === undefined) return { ok: false, because: 'unreachable' };
    const read = await takePlace(async () => {
      const fetched = await download(url);
      return fetched.ok ? readFile(fetched.bytes, kind) : fetched;
    });
    return read ?? { ok: false, because: 'tooSlow' };
  };
}

/** What a file is called when it is spoken of. */
export const shownName = ({ name }: SharedFile, texts: Texts): string => withoutPersonalNumbers(name) || texts.glossary.document.aFile;

/** Why something that was attached cannot even be fetched; undefined when it can. */
export function notGivenText(file: SharedFile, place: Place, texts: Texts): string | undefined {
  const { document } = texts.glossary;
  if (file.fileType === 'image') return document.picture(document.whatYouSent);
  if (file.fileType === 'other') return document.noFile;
  if (file.url !== undefined) return undefined;
  return place.kind === 'personal' ? document.inCloud(shownName(file, texts)) : document.onlyInPersonalChat;
}

export function unreadableText(because: Unreadable, name: string, texts: Texts): string {
  return texts.glossary.document[because === 'notTeamsHost' ? 'unreachable' : because](name);
}

/** An invitation as a file, by its name, else by the type that Teams gives: it is about a meeting, whatever is written beside it. */
export const isCalendarFile = ({ name, fileType }: SharedFile): boolean =>
  /\.ics\s*$/iu.test(name) || (!name.includes('.') && fileType.trim().toLowerCase() === 'ics');
