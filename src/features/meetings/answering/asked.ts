import { leads } from '../../../core/people/group.js';
import { type Reply, say } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, type MeetingParts, meetingsHere, viewOf } from '../meeting/access.js';
import { refuseTime } from '../meeting/answers.js';
import { handOverCard, pagesOf } from '../meeting/hand-over.js';
import { closingText } from '../meeting/view.js';

/** More pages than this are not shown at once. */
const maxPages = 5;

/** Everything that came in to who leads, in private; else what was meant for the group. */
function answersOf(found: FoundMeeting, request: Request): readonly Reply[] {
  const to = leads(found.group, request.person.id) && !seenByOthers(request) ? 'leads' : 'group';
  const pages = pagesOf(found.body, to).slice(0, maxPages);
  if (pages.length === 0) return [say(textsIn(request.language).meetings.answersNobody)];
  return pages.flatMap((_, index) => handOverCard({ ...viewOf(found, request), to, page: index + 1 }) ?? []);
}

/** What people ask about answers: who sees them, what came in, whether they must give one. */
export const askedHandlers = (parts: MeetingParts): Handlers => ({
  'preparation.answers': async (request) => {
    const texts = textsIn(request.language).meetings;
    const asked = (await meetingsHere(parts, request))
      .filter(({ body: meeting }) => meeting.questions.length > 0 && meeting.state !== 'planned')
      .sort((one, other) => (one.body.schedule.start > other.body.schedule.start ? -1 : 1));
    const closed = asked.find(({ body: meeting }) => refuseTime(meeting, request.at) !== undefined);
    if (closed !== undefined) return answersOf(closed, request);
    const [open] = asked;
    return [say(open === undefined ? texts.answersNone : texts.answersLater(closingText(viewOf(open, request))))];
  },

  'preparation.whoSees': async ({ language }) => [say(textsIn(language).meetings.whoSees)],
  'preparation.needNot': async ({ language }) => [say(textsIn(language).meetings.needNot)],
  'preparation.reminders': async ({ language }) => [say(textsIn(language).meetings.reminders)],
});
