import type { Intent } from '../../../core/hearing/intent.js';
import { findDate } from '../../../core/time/read-date.js';
import { monthNumbers, weekdayNumbers } from '../../../texts/date-words.js';

const oneOf = (words: ReadonlyMap<string, number>): string => [...words.keys()].sort((one, other) => other.length - one.length).join('|');

/** A month's meeting: "decembermötet", "the December meeting". */
export const monthMeeting = new RegExp(`(?<!\\p{L})(?<month>${oneOf(monthNumbers)})[- ]?(?:möte|träff|meeting)\\p{L}*`, 'iu');

/** A weekday's meeting says a day: "tisdagsmötet", "torsdagens möte". */
export const weekdayMeeting = new RegExp(
  `(?<!\\p{L})(?<weekday>${oneOf(weekdayNumbers)})(?:s|ens|'s|’s)?[- ]?(?:möte|träff|meeting)\\p{L}*`,
  'iu',
);

/** The one that comes next, by no day: "till nästa möte", "nästa gång". */
export const nextMeeting =
  /(?<!\p{L})(?:nästa|kommande|next|coming|upcoming)\s+(?:möte|mötet|mötestillfälle|träff|träffen|gång|meeting|time|one)(?!\p{L})/iu;

/** What may stand around the meeting that is named: "på mötet den 12 januari". */
const around =
  /(?<!\p{L})(?:på|till|vid|den|det|då|mötet|möte|träffen|träff|nästa|vårt|tyvärr|tyvär|dessvärre|nu|här|tack|to|on|at|for|the|our|this|next|meeting|then|sorry|unfortunately)(?!\p{L})|[\s.,!]/giu;

/** Which meeting, and nothing more beside it: "kan inte komma ihåg den 12" says something else. */
const meetingIn = (rest: string): object | undefined => {
  if (rest.length > 80) return undefined;
  const said = rest.replace(weekdayMeeting, '$<weekday>');
  const left = findDate(said, '2000-01-01')?.rest ?? said.replace(monthMeeting, ' ').replace(nextMeeting, ' ');
  const isNamed = left !== said || /(?<!\p{L})(?:möte|mötet|meeting)(?!\p{L})/iu.test(said);
  return isNamed && left.replace(around, '') === '' ? { text: rest } : undefined;
};

const swedish = [
  ...['kan inte komma', 'kan tyvärr inte komma', 'kommer inte', 'kommer inte att komma', 'kommer inte kunna komma', 'kan inte vara med'],
  ...['kan tyvärr inte vara med', 'kommer inte kunna vara med', 'kan inte delta', 'kan inte närvara', 'missar', 'måste missa'],
  ...['är inte med', 'har förhinder', 'har fått förhinder', 'är borta', 'är bortrest', 'uteblir från'],
];
const english = [
  ...["can't come", 'cannot come', "can't make it", "can't make", "can't attend", "can't be there", "won't be there", "won't make it"],
  ...["won't be able to come", "won't be able to attend", "won't be able to make it", 'will miss', 'have to miss', 'must miss', 'am away'],
];

/** An apostrophe as it is typed, as it is printed, and left out. */
const apostrophes = (said: string): readonly string[] => [said, said.replaceAll("'", '’'), said.replaceAll("'", '')];

/** Said with the meeting: "jag kan inte komma den 12:e", "jag kan inte komma på torsdag"; many leave out who. */
export const absenceSays: readonly Intent[] = [
  {
    name: 'meetings.absent',
    verb: 'meeting.absent',
    whole: 'text',
    sv: [],
    en: [],
    commands: {
      // "hoppa över", without who, is a button of the introduction.
      sv: [...swedish.flatMap((said) => ['jag ', 'ja ', ''].map((who) => `${who}${said}`)), 'jag hoppar över', 'ja hoppar över'],
      en: [
        ...english.flatMap((said) => ['i ', ''].flatMap((who) => apostrophes(`${who}${said}`))),
        ...["i'm not coming", "i'm away", "i'll miss"].flatMap(apostrophes),
        'i am not coming',
      ],
    },
    takes: meetingIn,
  },
];
