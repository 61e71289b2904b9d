import { leads } from '../../../core/people/group.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { type Found, findMeeting, type GroupsKnown, leadsOnly, meetingsHere, whyNot } from '../meeting/access.js';
import { viewOf } from '../meeting/view-of.js';
import { whichMeetingCard } from '../meeting/which-card.js';

/** The meeting that a card names; else the only one ahead that the person leads, or what to say instead. */
export async function ledMeeting(
  store: Store,
  groups: GroupsKnown,
  wanted: string,
  request: Request,
  to: 'change' | 'move' | 'cancel',
): Promise<Found | Reply> {
  const { language, person, at } = request;
  if (wanted !== '') {
    const found = await findMeeting(store, groups, wanted, request, 'leads');
    return found.ok ? found : trouble(whyNot(found, language));
  }
  const ahead = (await meetingsHere(store, groups, request)).filter(({ meeting }) => meeting.schedule.start > at);
  const led = ahead.filter(({ group }) => leads(group, person.id));
  const [only, ...others] = led;
  if (only === undefined)
    return ahead[0] === undefined ? say(textsIn(language).meetings.listNone) : trouble(leadsOnly(ahead[0].group, language));
  return others.length === 0
    ? only
    : whichMeetingCard(
        led.map((one) => viewOf(one, request)),
        { to },
        language,
      );
}
