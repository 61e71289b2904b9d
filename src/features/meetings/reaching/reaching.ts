import { z } from 'zod/v4';
import { askedAlone } from '../../../core/alone.js';
import type { Instant } from '../../../core/ids.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import type { Undeliverables } from '../../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, type MeetingParts, viewOf } from '../meeting/access.js';
import { type Meeting, meetingKind } from '../meeting/meeting.js';
import { nextWake } from '../meeting/wake.js';
import { pickMeeting } from '../meeting/which-meeting.js';
import { reachedBy, seenIn } from './reached.js';
import { reachedCard } from './reached-card.js';

/** Failures within so many minutes are reported together, because one delivery seldom fails all at once. */
const gatherMinutes = 15;

/** Notes what did not come through, each row once; the meeting wakes to tell its coordinators. */
export function noteUnreached(meeting: Meeting, rows: readonly Outgoing[], now: Instant): Effect<Meeting> {
  const known = new Set(meeting.unreached.map(({ row }) => row));
  const news = rows.flatMap((row) => {
    const seen = known.has(row.id) ? undefined : seenIn(row);
    return seen === undefined ? [] : [{ row: row.id, person: seen.person }];
  });
  if (news.length === 0) return {};
  const soon = sendAt(toInstant(inZone(now, 'utc').plus({ minutes: gatherMinutes })), meeting.zone);
  const after: Meeting = { ...meeting, unreached: [...meeting.unreached, ...news], reportAt: meeting.reportAt ?? soon };
  return { body: after, wakeAt: nextWake(after) };
}

export const meetingUndeliverable = (store: Store): Undeliverables => ({
  [meetingKind.name]: (id, rows, now) => changeIfThere(store, meetingKind, id, (meeting) => noteUnreached(meeting, rows, now)),
});

const reachedInput = z.object({ meeting: typedLine });

export function reachingHandlers(parts: MeetingParts): Handlers {
  const { store } = parts;
  /** The meeting the card names, else the only one that the person leads here. */
  const pick = (request: Request, id: string): Promise<FoundMeeting | Reply> => {
    const none = () => say(textsIn(request.language).meetings.reachedNoMeeting);
    return pickMeeting(parts, request, { id, who: 'leads', none }, { to: 'reached' });
  };

  return {
    'meeting.reached': askedAlone(
      // Who cannot be reached is nobody else's business.
      async (request) => {
        const found = await pick(request, read(reachedInput, request.input).meeting);
        if ('kind' in found) return [found];
        const reached = reachedBy(await store.outgoing(meetingKind, found.id));
        return [reachedCard({ ...viewOf(found, request), group: found.group, reached })];
      },
      ({ language }) => say(textsIn(language).meetings.onlyPrivately),
    ),
  };
}
