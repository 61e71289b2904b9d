import { leads } from '../../../core/people/group.js';
import { type Reply, say } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { type Found, meetingsHere } from '../meeting/access.js';
import { refuseTime } from '../meeting/answers.js';
import { forGroup, pagesOf } from '../meeting/hand-over.js';
import { handOverCard } from '../meeting/hand-over-card.js';
import { closingText } from '../meeting/view-card.js';
import { viewOf } from '../meeting/view-of.js';
import { whichMeetingCard } from '../meeting/which-card.js';
import { listCard } from './list-card.js';
import { shownMeeting, type UpcomingParts } from './upcoming.js';

/** More pages than this are not shown at once. */
const mostPages = 5;

/** Everything that came in to who leads, in private; else what was meant for the group. */
function answersOf(found: Found, request: Request): readonly Reply[] {
  const to = leads(found.group, request.person.id) && !seenByOthers(request) ? 'leads' : 'group';
  const pages = pagesOf(to === 'leads' ? found.meeting : forGroup(found.meeting)).slice(0, mostPages);
  return pages.flatMap((_, index) => handOverCard({ ...viewOf(found, request), to, page: index + 1 }) ?? []);
}

/** What is asked about meetings in everyday words. */
export const askedHandlers = (parts: UpcomingParts): Handlers => ({
  'meeting.next': async (request) => {
    const ahead = (await meetingsHere(parts.store, parts, request)).filter(({ meeting }) => meeting.schedule.end > request.at);
    const [only, ...others] = ahead;
    if (only === undefined) return [listCard([], request.language)];
    if (others.length === 0) return [shownMeeting(only, parts.abbreviationsIn, request)];
    const views = ahead.map((one) => viewOf(one, request));
    return [whichMeetingCard(views, { to: 'show' }, request.language)];
  },

  'preparation.answers': async (request) => {
    const texts = textsIn(request.language).meetings;
    const asked = (await meetingsHere(parts.store, parts, request))
      .filter(({ meeting }) => meeting.questions.length > 0 && meeting.state !== 'planned')
      .sort((one, other) => (one.meeting.schedule.start > other.meeting.schedule.start ? -1 : 1));
    const closed = asked.find(({ meeting }) => refuseTime(meeting, request.at) !== undefined);
    if (closed !== undefined) return answersOf(closed, request);
    const [open] = asked;
    return [say(open === undefined ? texts.answersNone : texts.answersLater(closingText(viewOf(open, request))))];
  },

  'preparation.whoSees': async ({ language }) => [say(textsIn(language).meetings.whoSees)],
  'preparation.needNot': async ({ language }) => [say(textsIn(language).meetings.needNot)],
  'preparation.reminders': async ({ language }) => [say(textsIn(language).meetings.reminders)],
});
