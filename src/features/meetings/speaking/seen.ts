import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { read, typedLine } from '../../../core/read.js';
import { say, trouble } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, findMeeting, type MeetingParts, whyNot } from '../meeting/access.js';
import type { Meeting } from '../meeting/meeting.js';
import { wishSeen } from '../meeting/messages.js';

/** Whoever wanted something raised is told, once, that whoever leads the meeting has seen it. */
function markSeen(meeting: Meeting, speaker: string, by: 'chair' | 'coordinator', now: Instant): Change<Meeting, 'told' | 'gone'> {
  const wish = meeting.speakers.find(({ id }) => id === speaker);
  if (wish === undefined) return { outcome: 'gone' };
  if (wish.seen) return { outcome: 'told' };
  const speakers = meeting.speakers.map((one) => (one.id === speaker ? { ...one, seen: true } : one));
  return { body: { ...meeting, speakers }, send: [wishSeen(meeting, wish, by, now)], outcome: 'told' };
}

const input = z.object({ meeting: typedLine, speaker: typedLine });

export const seenHandlers = (parts: MeetingParts): Handlers => ({
  'meeting.seen': async (request) => {
    const { meeting: id, speaker } = read(input, request.input);
    const texts = textsIn(request.language).meetings;
    const found = await findMeeting(parts, id, request, 'leads');
    if (!found.ok) return [trouble(whyNot(found, request.language))];
    const by = found.group.chair === request.person.id ? 'chair' : 'coordinator';
    const seen = await changeMeeting(parts.store, id, (meeting) => markSeen(meeting, speaker, by, request.at));
    return [seen === 'told' ? say(texts.seenTold) : trouble(texts.seenGone)];
  },
});
