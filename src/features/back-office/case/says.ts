import type { Heard, Listener } from '../../../core/hearing/listener.js';
import { namelessly } from '../../../core/hearing/says/phrases.js';
import { withoutEnd } from '../../../core/read.js';
import type { Language } from '../../../texts/language.js';
import type { CaseKind } from './case.js';

interface Saying {
  readonly language: Language;
  readonly verb: string;
  /** Its named groups are the input, beside what `more` adds. */
  readonly pattern: RegExp;
  readonly more?: object;
}

/** The signs of a code, in any case. */
const code = '[2-9a-hj-np-z]{8}';
const number = `#?(?<number>\\d{3,4}|${code})`;
/** Leads over to the text. Figures stand in ordinary sentences too ("svara på 100 frågor"), so after a number it takes a colon. */
const then = `(?:\\s*:\\s*|(?<=${code})[\\s:,]+)`;
const text = '(?<text>\\S[\\s\\S]*)';
/** Whoever asked is told it: nothing that was merely said on is one. */
const reason = `(?:\\s*:\\s*${text}|,? (?:tack|please))?`;
/** A number that nothing leads up to: a word of eight letters, such as a heading, is none. */
const bareNumber = '#?(?<number>(?=[a-z]*\\d)[2-9a-hj-np-z]{8})';

/** Before a number: it has a digit, or a sign after it. "svara snabbare i telefon" names no case. */
const isNumber = '(?=#?[a-z]*\\d|#?[a-z]{8}\\s*[:,])';

const namelessFirst = new RegExp(`^${namelessly}\\s*[:,.–-]\\s*`, 'iu');
const namelessLast = new RegExp(`[,.;(–-]\\s*${namelessly}\\)?[.!]?$`, 'iu');

/** What somebody wants to ask, without the words before or after it that say that their name is not to be shown; undefined where it has none. */
export function askedUnnamed(typed: string): string | undefined {
  const pattern = [namelessFirst, namelessLast].find((one) => one.test(typed));
  return pattern === undefined ? undefined : typed.replace(pattern, '').trim();
}

const says = (language: Language, verb: string, pattern: string, more?: object): Saying => ({
  language,
  verb,
  pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  ...(more === undefined ? {} : { more }),
});

const sent: readonly { readonly sv: string; readonly en: string; readonly kind: { readonly kind?: CaseKind } }[] = [
  { sv: '', en: '', kind: {} },
  { sv: '(?:en |min )?idé ', en: '(?:an |my )?idea ', kind: { kind: 'idea' } },
  { sv: '(?:en |min )?oro ', en: '(?:a |my )?concern ', kind: { kind: 'concern' } },
];

/** What the form for each kind does. */
const sending = sent.flatMap(({ sv, en, kind }) => [
  says('sv', 'case.send', `skicka ${sv}utan namn\\s*:\\s*${text}`, { ...kind, identity: 'unnamed', offered: 'true' }),
  says('sv', 'case.send', `skicka ${sv}med (?:mitt )?namn\\s*:\\s*${text}`, { ...kind, identity: 'named', offered: 'true' }),
  says('en', 'case.send', `send ${en}without (?:a |my )?name\\s*:\\s*${text}`, { ...kind, identity: 'unnamed', offered: 'true' }),
  says('en', 'case.send', `send ${en}(?:with|under) my name\\s*:\\s*${text}`, { ...kind, identity: 'named', offered: 'true' }),
]);

/**
 * In a chat of one's own: what the buttons of one's own cards do, and of the form. Some are commands in `says/` too: those are heard with
 * digits only, because a code is told from a word by its capitals, which a command does without.
 */
const askers: readonly Saying[] = [
  says(
    'sv',
    'case.followUp',
    `(?:(?:svara?|mer|lägg till|följ upp|angående)(?: på| i| om)? (?:ärende )?|ärende )${isNumber}${number}${then}${text}`,
  ),
  // As their card is called: whoever has no such case asks something new.
  says('sv', 'case.followUp', `fråga[\\s:]+(?:nummer )?${number}\\s*:\\s*${text}`, { orNew: 'true' }),
  says('en', 'case.followUp', `(?:question|ask)[\\s:]+(?:number )?${number}\\s*:\\s*${text}`, { orNew: 'true' }),
  says('sv', 'case.followUp', `${bareNumber}\\s*:\\s*${text}`),
  says('sv', 'case.solved', `(?:(?:det är )?löst:? (?:ärende )?${number})`),
  says('sv', 'case.withdrawForm', `(?:ta|dra) tillbaka (?:ärende )?${number}`),
  says('sv', 'case.withdraw', `ja,? ta tillbaka (?:ärende )?${number}`),
  says('en', 'case.followUp', `(?:(?:answer|more about|add to|follow up)(?: on)? (?:case )?|case )${isNumber}${number}${then}${text}`),
  says('en', 'case.solved', `solved:? (?:case )?${number}`),
  says('en', 'case.withdrawForm', `(?:take back|withdraw) (?:case )?${number}`),
  says('en', 'case.withdraw', `yes,? take back (?:case )?${number}`),
  ...sending,
];

/** In a channel, which has to be its back office's: what the buttons of its card do. */
const offices: readonly Saying[] = [
  // Where others read nothing is sent, and what was typed is not repeated.
  says('sv', 'case.sendForm', 'skicka (?:\\S+ ){0,2}(?:utan|med)(?: mitt)? namn\\s*:[\\s\\S]*'),
  says('en', 'case.sendForm', 'send (?:\\S+ ){0,2}(?:without|with|under) (?:a |my )?name\\s*:[\\s\\S]*'),
  says('sv', 'case.claim', `ta (?:ärende )?${number}`),
  says('sv', 'case.release', `släpp (?:ärende )?${number}`),
  says('sv', 'case.reply', `svara?(?: på| i)? (?:ärende )?${number}${then}${text}`),
  says('sv', 'case.askBack', `fråga tillbaka(?: om| i)? (?:ärende )?${number}${then}${text}`),
  says('sv', 'case.note', `anteckna(?: i)? (?:ärende )?${number}${then}${text}`),
  says('sv', 'case.close', `stäng (?:ärende )?${number}${reason}`),
  says('sv', 'case.close', `ta upp idén? ${number}${then}${text}`, { ending: 'takenUp' }),
  says('sv', 'case.close', `ta inte upp idén? ${number}${then}${text}`, { ending: 'notTakenUp' }),
  says('sv', 'case.reopen', `öppna (?:ärende )?${number}(?: igen)?`),
  says('en', 'case.claim', `take (?:case )?${number}`),
  says('en', 'case.release', `release (?:case )?${number}`),
  says('en', 'case.reply', `(?:answer|reply to) (?:case )?${number}${then}${text}`),
  says('en', 'case.askBack', `ask back(?: about| in)? (?:case )?${number}${then}${text}`),
  says('en', 'case.note', `note(?: in)? (?:case )?${number}${then}${text}`),
  says('en', 'case.close', `close (?:case )?${number}${reason}`),
  says('en', 'case.close', `take up (?:the )?idea ${number}${then}${text}`, { ending: 'takenUp' }),
  says('en', 'case.close', `do not take up (?:the )?idea ${number}${then}${text}`, { ending: 'notTakenUp' }),
  says('en', 'case.reopen', `(?:reopen|open) (?:case )?${number}(?: again)?`),
];

/** More than a case takes at a time, and what leads up to it: what is longer is refused as too long, and not looked at further. */
const maxLetters = 4_200;

const plain = (said: string): string =>
  said
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();

/** Ordinary words have eight letters too: "svara snabbare i telefon". */
const mayBeNumber = (said: string | undefined): boolean => said === undefined || /\d/u.test(said) || said === said.toUpperCase();

function hear(said: string, sayings: readonly Saying[]): (Heard & { readonly input: Readonly<Record<string, unknown>> }) | undefined {
  for (const { language, verb, pattern, more } of sayings) {
    const found = pattern.exec(said) ?? pattern.exec(withoutEnd(said, /[.!]/u));
    if (found !== null && mayBeNumber(found.groups?.['number'])) return { verb, input: { ...found.groups, ...more }, language };
  }
  return undefined;
}

/** What is said about a case by its number, for whoever writes rather than presses: "svara på 7KQ2ABCD: ja, det går bra". */
export const caseListener: Listener = (typed, place): Heard | undefined => {
  const said = plain(typed).slice(0, maxLetters);
  if (place.kind === 'personal') return hear(said, askers);
  const heard = hear(said, offices);
  if (heard !== undefined) return heard;
  // Meant for a chat of one's own: where others read, none of it goes further than the number.
  const own = hear(said, askers);
  return own && { ...own, verb: 'queue.case', input: { number: own.input['number'] } };
};
