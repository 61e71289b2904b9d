import { leadsOnly } from '../../../core/access.js';
import { leads } from '../../../core/people/group.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, findMeeting, type MeetingParts, meetingsHere, viewOf, whyNot } from '../meeting/access.js';
import { whichMeetingCard } from '../meeting/which-card.js';

/** The meeting that a card names; else the only one ahead that the person leads, or what to say instead. */
export async function ledMeeting(
  parts: MeetingParts,
  wanted: string,
  request: Request,
  to: 'change' | 'move' | 'cancel',
): Promise<FoundMeeting | Reply> {
  const { language, person, at } = request;
  if (wanted !== '') {
    const found = await findMeeting(parts, wanted, request, 'leads');
    return found.ok ? found : trouble(whyNot(found, language));
  }
  const ahead = (await meetingsHere(parts, request)).filter(({ meeting }) => meeting.schedule.start > at);
  const led = ahead.filter(({ group }) => leads(group, person.id));
  const [only, ...others] = led;
  if (only === undefined)
    return ahead[0] === undefined ? say(textsIn(language).meetings.listNone) : trouble(leadsOnly([ahead[0].group], language));
  return others.length === 0
    ? only
    : whichMeetingCard(
        led.map((one) => viewOf(one, request)),
        { to },
        language,
      );
}
