import type { Command } from '../../../core/hearing/commands.js';
import { findDate } from '../../../core/time/read-date.js';

/** What may stand around a day: "på mötet den 12 januari". */
const around = /(?<!\p{L})(?:på|till|den|det|mötet|möte|nästa|då|tyvärr|to|on|the|next|meeting|then)(?!\p{L})|[\s.,!]/giu;

/** The day of a meeting, by its number: a weekday is in too many other sentences. */
const dayIn = (rest: string): object | undefined => {
  const found = rest.length <= 80 && /\d/u.test(rest) ? findDate(rest, '2000-01-01') : undefined;
  return found !== undefined && found.rest.replace(around, '') === '' ? { text: rest } : undefined;
};

/** Said with the day of the meeting: "jag kan inte komma den 12:e". */
export const absenceCommands: readonly Command[] = [
  {
    verb: 'meeting.absent',
    words: {
      sv: ['jag kan inte komma', 'jag kan tyvärr inte komma', 'jag kommer inte', 'kan inte komma'],
      en: ['i can’t come', "i can't come", 'i cannot come', 'i am not coming', "i'm not coming", 'i can’t make it', "i can't make it"],
    },
    takes: dayIn,
  },
];
