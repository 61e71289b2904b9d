import type { Instant } from '../../../core/ids.js';
import type { Retention } from '../../../core/store/forgetting.js';
import type { Store } from '../../../core/store/store.js';
import { monthsAgo } from '../../../core/time/days-and-months.js';
import { everyMeeting } from './every-meeting.js';
import { type Meeting, meetingKind } from './meeting.js';

/** Of a month. */
const fewestDays = 28;

/** Held, or to have been held, so long ago: whatever state it is in. */
const isOver = ({ schedule }: Meeting, now: Instant, months: number): boolean => schedule.end < monthsAgo(now, months);

/** Meetings, with the answers to their questions, are erased so many months after they were held. */
export const meetingRetention = (store: Store, months: number): Retention => ({
  what: 'meeting',
  due: async (now, most) => {
    const due: string[] = [];
    for await (const { id, body } of everyMeeting(store, now, -months * fewestDays)) {
      if (due.length >= most) break;
      if (isOver(body, now, months)) due.push(id);
    }
    return due;
  },
  erase: (id, now) =>
    store.change(meetingKind, id, (meeting) => ({
      ...(meeting !== undefined && isOver(meeting, now, months) && { body: null }),
      outcome: undefined,
    })),
});
