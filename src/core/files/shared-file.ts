import type { Texts } from '../../texts/sv.js';
import type { PersonId } from '../ids.js';
import { withoutPersonalNumbers } from '../privacy/personal-number.js';
import type { Place, SharedFile } from '../request.js';

/** Why nothing could be read out of a file. */
export type Unreadable =
  | 'broken'
  | 'encrypted'
  | 'imagesOnly'
  /** There are charts or embedded files, perhaps with pictures among them. */
  | 'noText'
  /** The font does not say what its signs mean, or they are of another alphabet than the Latin. */
  | 'strangeLetters'
  | 'tooManyPages'
  | 'tooSlow'
  | 'tooLarge'
  | 'empty'
  | 'picture'
  | 'unknownKind'
  | 'unreachable'
  | 'notTeamsHost';

/** The parts of a glossary term that are needed to find it in a text. */
export interface TermToFind {
  readonly abbr: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly ordinaryWord: boolean;
}

/** The abbreviations in the text of a file, each once and in order. */
export interface FoundTerms {
  /** The known abbreviations, each with the positions of its terms in the list that was asked for. */
  readonly known: readonly (readonly number[])[];
  readonly unknown: readonly string[];
}

export type FileText =
  /** `pages` counts pages or slides, where the kind of file has any. `found` is there when terms were to be found. */
  | { readonly ok: true; readonly text: string; readonly pages?: number; readonly found?: FoundTerms }
  | { readonly ok: false; readonly because: Unreadable };

/**
 * Fetches and reads a file for somebody. Nothing of it is kept.
 * @param terms Looked for in the text by the thread that reads it, because a long text takes a while and nobody else is to wait for it.
 */
export type ReadFile = (file: SharedFile, by: PersonId, terms?: readonly TermToFind[]) => Promise<FileText>;

/** What it takes to read a file: the parts are the edge's, the order is ours. */
export interface FileParts {
  /**
   * Limits how many files are fetched and read at a time, and to one for each person. Gives undefined when too many are waiting already.
   */
  readonly takePlace: (by: PersonId, work: () => Promise<FileText>) => Promise<FileText | undefined>;
  /**
   * Tells, from the name and the type that Teams gives, that a file need not be fetched because Lotsen cannot read it. Any other file is
   * read by its bytes, whatever it is called.
   */
  readonly refusedByName: (file: SharedFile) => Unreadable | undefined;
  /** Fetches from Teams' own file hosts only. */
  readonly download: (
    url: string,
  ) => Promise<
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly because: 'notTeamsHost' | 'tooLarge' | 'unreachable' }
  >;
  readonly readFile: (bytes: Uint8Array, file: SharedFile, terms?: readonly TermToFind[]) => Promise<FileText>;
}

/** A file that its name says cannot be read is not fetched at all. */
export function fileReader({ takePlace, refusedByName, download, readFile }: FileParts): ReadFile {
  return async (file, by, terms) => {
    const { url } = file;
    const because = refusedByName(file);
    if (because !== undefined) return { ok: false, because };
    if (url === undefined) return { ok: false, because: 'unreachable' };
    const read = await takePlace(by, async () => {
      const fetched = await download(url);
      return fetched.ok ? readFile(fetched.bytes, file, terms) : fetched;
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

/** Why a file could not be read, and what to do instead, for whoever shared it. */
export function unreadableText(because: Unreadable, name: string, texts: Texts): string {
  return texts.glossary.document[because === 'notTeamsHost' ? 'unreachable' : because](name);
}

/** A pasted mail may begin with other text before the calendar does. */
const maxLettersBefore = 10_000;

/** What an invitation is in a calendar's own format, as a file or pasted. */
export const isCalendarText = (text: string): boolean => /^\s*BEGIN:VCALENDAR\b/imu.test(text.slice(0, maxLettersBefore));

/** Whether a file is an invitation, by its name or else by Teams' type: it is about a meeting, whatever is written beside it. */
export const isCalendarFile = ({ name, fileType }: SharedFile): boolean =>
  /\.ics\s*$/iu.test(name) || (!name.includes('.') && fileType.trim().toLowerCase() === 'ics');
