import type { Instant } from '../../core/ids.js';
import { monthsAgo, monthsUntil } from '../../core/months.js';
import type { Retention } from '../../core/retention.js';
import type { Store } from '../../core/store.js';
import { type Meeting, meetingKind, monthKey } from './meeting.js';

/** Held, or to have been held, so long ago: whatever state it is in. */
const isOver = ({ schedule }: Meeting, now: Instant, months: number): boolean => schedule.end < monthsAgo(now, months);

/** Meetings, with the answers to their questions, are erased so many months after they were held. */
export const meetingRetention = (store: Store, months: number): Retention => ({
  what: 'meeting',
  due: async (now, most) => {
    const due: string[] = [];
    for (const month of monthsUntil(now, -months)) {
      const found = await store.find(meetingKind, monthKey(month));
      due.push(...found.filter(({ body }) => isOver(body, now, months)).map(({ id }) => id));
      if (due.length >= most) break;
    }
    return due.slice(0, most);
  },
  erase: (id, now) =>
    store.change(meetingKind, id, (meeting) => ({
      ...(meeting !== undefined && isOver(meeting, now, months) && { body: null }),
      outcome: undefined,
    })),
});
