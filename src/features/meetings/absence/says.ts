import type { Command } from '../../../core/hearing/commands.js';
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

/** Said with the meeting: "jag kan inte komma den 12:e", "jag kan inte komma på torsdag". */
export const absenceCommands: readonly Command[] = [
  {
    verb: 'meeting.absent',
    words: {
      sv: [
        ...[
          'jag kan inte komma',
          'jag kan tyvärr inte komma',
          'jag kommer inte',
          'jag kommer inte att komma',
          'kan inte komma',
          'kommer inte',
        ],
        ...[
          'jag kan inte vara med',
          'kan inte vara med',
          'jag kan inte delta',
          'kan inte delta',
          'jag missar',
          'jag kan tyvärr inte vara med',
        ],
      ],
      en: [
        ...['i can’t come', "i can't come", 'i cant come', 'i cannot come', 'i am not coming', "i'm not coming", 'i’m not coming'],
        ...[
          'i can’t make it',
          "i can't make it",
          'i cant make it',
          'i won’t be there',
          "i won't be there",
          'i can’t attend',
          "i can't attend",
        ],
        ...[
          "can't come",
          'cannot come',
          "can't make it",
          "i can't make",
          'i can’t make',
          "can't make",
          'i will miss',
          "i'll miss",
          'i’ll miss',
        ],
      ],
    },
    takes: meetingIn,
  },
];
