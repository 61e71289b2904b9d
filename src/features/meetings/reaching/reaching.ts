import { z } from 'zod/v4';
import { leads } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { type Found, findMeeting, type GroupsKnown, meetingsHere, whyNot } from '../meeting/access.js';
import { meetingKind } from '../meeting/meeting.js';
import { viewOf } from '../meeting/view-of.js';
import { whichMeetingCard } from '../meeting/which-card.js';
import { reachedBy } from './reached.js';
import { reachedCard } from './reached-card.js';

const reachedInput = z.object({ meeting: typedLine });

export function reachingHandlers(store: Store, groups: GroupsKnown): Handlers {
  /** The meeting the card names, else the only one that the person leads here. */
  async function pick(request: Request, wanted: string): Promise<Found | Reply> {
    const texts = textsIn(request.language).meetings;
    if (wanted !== '') {
      const found = await findMeeting(store, groups, wanted, request, 'leads');
      return found.ok ? found : trouble(whyNot(found, request.language));
    }
    const led = (await meetingsHere(store, groups, request)).filter(({ group }) => leads(group, request.person.id));
    const [only, ...others] = led;
    if (only === undefined) return say(texts.reachedNoMeeting);
    if (others.length === 0) return only;
    return whichMeetingCard(
      led.map((one) => viewOf(one, request)),
      { to: 'reached' },
      request.language,
    );
  }

  return {
    'meeting.reached': async (request) => {
      const found = await pick(request, read(reachedInput, request.input).meeting);
      if ('kind' in found) return [found];
      // Who cannot be reached is nobody else's business.
      if (seenByOthers(request)) return [say(textsIn(request.language).meetings.onlyPrivately)];
      const reached = reachedBy(await store.outgoing(meetingKind, found.id));
      return [reachedCard({ ...viewOf(found, request), group: found.group, reached })];
    },
  };
}
