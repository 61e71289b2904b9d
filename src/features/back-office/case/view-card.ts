import type { Instant } from '../../../core/ids.js';
import { type Reader, showDay, showMoment } from '../../../core/time/dates.js';
import { inZone } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Entry, Worker } from './case.js';

/** A case as somebody of its back office is shown it. */
export interface View {
  readonly number: string;
  readonly one: Case;
  readonly language: Language;
  /** IANA. */
  readonly zone: string;
  /** When it is read; for a card that stays: when something last happened. */
  readonly now: Instant;
}

export const textsOf = ({ language }: Pick<View, 'language'>) => textsIn(language).queue;

const readerOf = ({ language, zone, now }: Pick<View, 'language' | 'zone' | 'now'>): Reader => ({ language, zone, now });

export const momentOf = (at: Instant, view: Pick<View, 'language' | 'zone' | 'now'>): string => showMoment(at, readerOf(view));

/** Lines as one text, without the empty ones. */
export const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

export const nameOf = ({ name }: Worker, view: Pick<View, 'language'>): string => (name === '' ? textsOf(view).someone : name);

/** When the asker did something: of an unnamed one only the hour is known. */
export function askersMoment(at: Instant, view: View): string {
  if (view.one.asker.as !== 'unnamed') return momentOf(at, view);
  const { hour } = inZone(at, view.zone);
  return textsOf(view).within(showDay(at, readerOf(view)), hour, hour + 1);
}

export function headingOf({ number, one, language }: View): string {
  const texts = textsOf({ language });
  return `${texts.caseTitle(number)}: ${texts.kinds[one.kind]}`;
}

/** Who said it, in words. */
export function speakerOf(entry: Entry, view: View): string {
  const texts = textsOf(view);
  const name = entry.by === undefined ? texts.someone : nameOf(entry.by, view);
  switch (entry.kind) {
    case 'question':
    case 'followUp':
      return texts.entries[entry.kind];
    default:
      return texts.entries[entry.kind](name);
  }
}

export const shortened = (text: string, most: number, end: string): string =>
  text.length <= most ? text : `${text.slice(0, most).trimEnd()} ${end}`.trim();

export const questionOf = ({ thread }: Case): string => thread.find(({ kind }) => kind === 'question')?.text ?? '';

/** What is to be answered: the question, and what its asker has said last. */
export const askedOf = (one: Case): string => {
  const added = one.thread.findLast(({ kind }) => kind === 'followUp')?.text ?? '';
  return lines(questionOf(one), added);
};

export const isWithdrawn = ({ ending }: Case): boolean => ending?.kind === 'withdrawn';
