import type { Instant } from '../../../core/ids.js';
import { localDate } from '../../../core/time/local-time.js';
import { findDate } from '../../../core/time/read-date.js';
import { monthNumbers } from '../../../texts/date-words.js';
import type { FoundMeeting } from '../meeting/access.js';
import { monthMeeting, nextMeeting, weekdayMeeting } from './says.js';

/** What somebody said about which meeting they mean, and which of the meetings ahead it may be. */
export interface MeantMeetings {
  /** `nothing`: any meeting may be meant. `day`: the meetings of the day that was read, of which there may be none. */
  readonly by: 'day' | 'name' | 'nothing';
  readonly day?: string;
  readonly meetings: readonly FoundMeeting[];
}

/** Shorter titles also occur in sentences that are about something else. */
const minTitleLetters = 5;

/** The meetings ahead, the soonest first, that a text means: by a day, a month, a title, or as the one that comes next. */
export function meantMeetings(text: string, ahead: readonly FoundMeeting[], now: Instant): MeantMeetings {
  const [first] = ahead;
  if (first === undefined) return { by: 'nothing', meetings: [] };
  const said = text.replace(weekdayMeeting, '$<weekday>');
  const read = findDate(said, localDate(now, first.body.zone))?.read;
  if (read !== undefined && 'date' in read) {
    return { by: 'day', day: read.date, meetings: ahead.filter(({ body: meeting }) => meeting.date === read.date) };
  }
  const lower = text.toLocaleLowerCase('sv');
  const titled = ahead.filter(({ body: { title } }) => title.length >= minTitleLetters && lower.includes(title.toLocaleLowerCase('sv')));
  if (titled.length > 0) return { by: 'name', meetings: titled };
  const month = monthNumbers.get(monthMeeting.exec(lower)?.groups?.['month'] ?? '');
  const inMonth = ahead.filter(({ body: { date } }) => Number(date.slice(5, 7)) === month);
  if (inMonth.length > 0) return { by: 'name', meetings: inMonth };
  if (!nextMeeting.test(text)) return { by: 'nothing', meetings: ahead };
  // Of each group that somebody is in.
  const nexts = ahead.filter(({ group }, at) => ahead.findIndex((one) => one.group.id === group.id) === at);
  return { by: 'name', meetings: nexts };
}
