import type { Language } from '../texts/language.js';
import type { ActivityId } from './ids.js';

/** A card to show: a template in `/cards` with the data it needs. */
export interface CardReply {
  readonly kind: 'card';
  /** Folder and file under `/cards` without the ending: `glossary/definition`. */
  readonly card: string;
  readonly language: Language;
  readonly data: object;
  /** The whole content as plain text: for notifications, screen readers and clients that cannot show the card. */
  readonly text: string;
  /** What was filled in has been taken: in personal chat this stands where the form stood, so that it cannot be sent a second time. */
  readonly receipt?: true;
  /** Heads the dialog when the card is shown in one. */
  readonly title: string;
  /** Told which message it has become, so that what stays where others read can be brought up to date. Not where it takes another's place. */
  readonly posted?: (activity: ActivityId) => Promise<void>;
}

/** What Lotsen can put on somebody's message, by Teams' own names. */
export type Sign = 'like' | 'heart';

/** Plain text. Nothing in it is read as Markdown. */
export interface TextReply {
  readonly kind: 'text';
  readonly text: string;
  /** Something is wrong: a card whose button was pressed stays as it was. */
  readonly trouble?: true;
  /** Where others read, this sign on what was written says the same, and disturbs nobody. */
  readonly sign?: Sign;
  /** See the receipt of a card: it takes the place of the form. */
  readonly receipt?: true;
}

/** What the compose box lists while somebody searches; only for `via: 'extension'`. */
export interface ResultsReply {
  readonly kind: 'results';
  readonly results: readonly { readonly title: string; readonly text: string; readonly card: CardReply }[];
}

/** An answer that takes its time: where it does, the asker is told so and gets it when it is there. */
export interface LaterReply {
  readonly kind: 'later';
  readonly meanwhile: string;
  readonly replies: Promise<readonly Reply[]>;
  /** Said when `replies` rejects after `meanwhile` was said. */
  readonly failed: string;
}

/**
 * A file for whoever asks, in personal chat. Teams has them agree first, and then asks for it again with `again`, or with `declined` added
 * to it when they do not want it.
 */
export interface FileReply {
  readonly kind: 'file';
  readonly name: string;
  /** Text, or the bytes of what is none: a workbook, a Word document. */
  readonly content: string | Uint8Array;
  /** What it is, in a sentence. */
  readonly about: string;
  readonly again: Readonly<Record<string, string>> & { readonly verb: string; readonly answerIn: Language };
  /** Said when they have it. */
  readonly sent: string;
  /** Said, before `instead` is shown, when it could not be handed over. */
  readonly failed: string;
  /** Shown where the client takes no files. */
  readonly instead: CardReply;
}

/**
 * For nobody but whoever asked, where others read too: the edge takes the first road to that one person that is open
 * (`teams/outbound/private-road.ts`).
 */
export interface AloneReply {
  readonly kind: 'alone';
  readonly replies: readonly Reply[];
  /** What the others see as well when no road is open: tells nothing of `replies`, and says or opens what leads to them. */
  readonly instead: CardReply | TextReply;
  /** What the others see when it has gone to the personal chat; left out, they see nothing. */
  readonly elsewhere?: TextReply | undefined;
}

/** What Lotsen wants to happen, as plain data. The edge performs it. */
export type Reply = CardReply | TextReply | ResultsReply | LaterReply | FileReply | AloneReply;

export const say = (text: string): TextReply => ({ kind: 'text', text });

/** A receipt: where others read, the sign is enough. */
export const acknowledge = (text: string, sign: Sign): TextReply => ({ kind: 'text', text, sign });

/** Says that what was filled in has been taken. */
export const receipt = (text: string): TextReply => ({ kind: 'text', text, receipt: true });

export const trouble = (text: string): TextReply => ({ kind: 'text', text, trouble: true });

/** Lines as one text, without the empty ones: what a card says where it is not shown. */
export const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
