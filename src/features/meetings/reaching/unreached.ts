import type { Instant } from '../../../core/ids.js';
import type { Undeliverables } from '../../../core/store/outgoing.js';
import type { Change, Outgoing, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import { type Meeting, meetingKind } from '../meeting/meeting.js';
import { nextWake } from '../meeting/wake.js';
import { seenIn } from './reached.js';

/** What fails within so many minutes is told of together: one delivery seldom fails all at once. */
const gatherMinutes = 15;

/** Notes what did not come through, each row once; the meeting wakes to tell its coordinators. */
export function noteUnreached(meeting: Meeting, rows: readonly Outgoing[], now: Instant): Change<Meeting, void> {
  const known = new Set(meeting.unreached.map(({ row }) => row));
  const news = rows.flatMap((row) => {
    const seen = known.has(row.id) ? undefined : seenIn(row);
    return seen === undefined ? [] : [{ row: row.id, ...(seen.person !== undefined && { person: seen.person }) }];
  });
  if (news.length === 0) return { outcome: undefined };
  const soon = sendAt(toInstant(inZone(now, 'utc').plus({ minutes: gatherMinutes })), meeting.zone);
  const after: Meeting = { ...meeting, unreached: [...meeting.unreached, ...news], reportAt: meeting.reportAt ?? soon };
  return { body: after, wakeAt: nextWake(after), outcome: undefined };
}

export const meetingUndeliverable = (store: Store): Undeliverables => ({
  [meetingKind.name]: (id, rows, now) =>
    store.change(meetingKind, id, (meeting) => (meeting === undefined ? { outcome: undefined } : noteUnreached(meeting, rows, now))),
});
