import type { Heard, Listener } from '../../../core/hearing/listener.js';
import type { Language } from '../../../texts/language.js';
import type { Filter } from './find-cases.js';

interface Words {
  readonly language: Language;
  /** What the queue is called. */
  readonly queue: RegExp;
  readonly filters: Readonly<Record<string, Filter>>;
}

const spoken: readonly Words[] = [
  {
    language: 'sv',
    queue: /^(?:visa )?(?:kö|kön|ärendekön|vår kö)(?:[\s:,]+(?<rest>\S[\s\S]*))?$/iu,
    filters: {
      alla: 'all',
      mina: 'mine',
      min: 'mine',
      otagna: 'unclaimed',
      nya: 'unclaimed',
      lediga: 'unclaimed',
      väntar: 'waiting',
      väntande: 'waiting',
      'väntar på svar': 'waiting',
    },
  },
  {
    language: 'en',
    queue: /^(?:show )?(?:the )?queue(?:[\s:,]+(?<rest>\S[\s\S]*))?$/iu,
    filters: { all: 'all', mine: 'mine', my: 'mine', unclaimed: 'unclaimed', new: 'unclaimed', waiting: 'waiting' },
  },
];

/** "sök i kön arvode" */
const searches: readonly { readonly language: Language; readonly pattern: RegExp }[] = [
  { language: 'sv', pattern: /^sök (?:i|ur) kön?(?: efter)?[\s:,]+(?<text>\S[\s\S]*)$/iu },
  { language: 'en', pattern: /^search (?:in )?(?:the )?queue(?: for)?[\s:,]+(?<text>\S[\s\S]*)$/iu },
];

/** "ärende 123", or its code, "ärende 7KQ2ABCD" */
const oneCase: readonly { readonly language: Language; readonly pattern: RegExp }[] = [
  { language: 'sv', pattern: /^(?:visa )?(?:ärende|fråga)[\s:#]+(?:nummer )?(?<number>\d{3,4}|[\da-z]{8})$/iu },
  { language: 'en', pattern: /^(?:show )?(?:case|question)[\s:#]+(?:number )?(?<number>\d{3,4}|[\da-z]{8})$/iu },
];

/** A queue that people stand in is no command; nor is a pasted text. */
const maxLetters = 200;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!?]+$/u, '');

/** Hears "kö", what to see of it, and a case by its number. */
export const queueListener: Listener = (text, place): Heard | undefined => {
  if (text.length > maxLetters) return undefined;
  const said = plain(text);
  for (const { language, pattern } of searches) {
    const sought = pattern.exec(said)?.groups?.['text'];
    if (sought !== undefined) return { verb: 'queue.show', input: { text: sought }, language };
  }
  for (const { language, pattern } of oneCase) {
    const number = pattern.exec(said)?.groups?.['number'];
    // In a chat of one's own, it is one's own.
    if (number !== undefined) return { verb: place.kind === 'personal' ? 'case.show' : 'queue.case', input: { number }, language };
  }
  for (const { language, queue, filters } of spoken) {
    const found = queue.exec(said);
    if (found === null) continue;
    const rest = found.groups?.['rest'] ?? '';
    const filter = filters[rest.toLocaleLowerCase('sv')];
    return { verb: 'queue.show', input: rest === '' ? {} : filter === undefined ? { text: rest } : { filter }, language };
  }
  return undefined;
};
