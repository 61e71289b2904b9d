import { z } from 'zod/v4';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, lines, type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, type MeetingParts, viewOf } from '../meeting/access.js';
import { textsOf, type View, whenText } from '../meeting/view.js';
import { pickMeeting } from '../meeting/which-meeting.js';
import { calendarFile, eventOf, outlookLink, teamsLink } from './calendar-event.js';

/** The ways to get a meeting into a calendar of one's own. `note`: said first, '' for nothing. */
export function calendarCard(view: View, note = ''): CardReply {
  const texts = textsOf(view);
  const { meeting, id } = view;
  const event = eventOf(id, meeting);
  const [outlook, teams] = [outlookLink(event), teamsLink(event)];
  return {
    kind: 'card',
    card: 'meetings/calendar',
    language: view.language,
    title: texts.calendarTitle,
    data: { meeting: id, title: meeting.title, when: whenText(view), place: meeting.place, note, outlook, teams },
    text: lines(
      texts.calendarTitle,
      note,
      meeting.title,
      whenText(view),
      meeting.place,
      `${texts.calendarOutlook}: ${outlook}`,
      `${texts.calendarTeams}: ${teams}`,
    ),
  };
}

const calendarInput = z.object({ meeting: typedLine });
const fileInput = calendarInput.extend({ declined: z.literal(true).optional() });

export function calendarHandlers(parts: MeetingParts): Handlers {
  /** The meeting that a card names, else the only one ahead; or what to say instead. */
  const meant = (id: string, request: Request): Promise<FoundMeeting | Reply> => {
    const fits = ({ body: meeting }: FoundMeeting) => meeting.schedule.end > request.at;
    const none = () => say(textsIn(request.language).meetings.listNone);
    return pickMeeting(parts, request, { id, who: 'members', fits, none }, { to: 'calendar' });
  };

  const whyNoEvent = ({ body: meeting }: FoundMeeting, { language }: Request): Reply | undefined =>
    meeting.state === 'cancelled' ? trouble(textsIn(language).meetings.cancelledMark) : undefined;

  return {
    'meeting.calendar': async (request) => {
      const found = await meant(read(calendarInput, request.input).meeting, request);
      if ('kind' in found) return [found];
      return [whyNoEvent(found, request) ?? calendarCard(viewOf(found, request))];
    },

    'meeting.calendarFile': async (request) => {
      const { meeting: wanted, declined } = read(fileInput, request.input);
      const texts = textsIn(request.language).meetings;
      if (declined) return [say(texts.calendarDeclined)];
      const found = await meant(wanted, request);
      if ('kind' in found) return [found];
      const { id, body: meeting } = found;
      const refused = whyNoEvent(found, request);
      if (refused !== undefined) return [refused];
      return [
        {
          kind: 'file',
          name: texts.calendarFileName(meeting.date),
          content: calendarFile(eventOf(id, meeting), request.at),
          about: texts.calendarFileAbout,
          again: { verb: 'meeting.calendarFile', meeting: id, answerIn: request.language },
          sent: texts.calendarFileSent,
          failed: texts.calendarFileFailed,
          instead: calendarCard(viewOf(found, request), texts.calendarNoFile),
        },
      ];
    },
  };
}
