import { z } from 'zod/v4';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { showDate } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import {
  byStart,
  changeMeeting,
  type FoundMeeting,
  findMeeting,
  type MeetingParts,
  meetingsHere,
  viewOf,
  whyNot,
} from '../meeting/access.js';
import { waitingQuestions } from '../meeting/answers.js';
import { awayFrom } from '../meeting/meeting.js';
import { isAhead } from '../meeting/schedule.js';
import { pickMeeting, whichMeetingCard } from '../meeting/which-meeting.js';
import { sayAbsent, sayComing, toldOf } from './absence.js';
import { absenceCard } from './absence-card.js';
import { meantMeetings } from './meant-meeting.js';

/** `text`: which meeting, as somebody typed it. */
const absentInput = z.object({ meeting: typedLine, text: typedText });

/** The meetings that it may be, as buttons: nobody is told before one is pressed. `typed` goes along to whoever leads, where wanted. */
async function choices(parts: MeetingParts, text: string, typed: string, request: Request): Promise<FoundMeeting | Reply> {
  const { language, at } = request;
  const texts = textsIn(language).meetings;
  const ahead = [...(await meetingsHere(parts, request))].filter(({ body: meeting }) => isAhead(meeting, at)).sort(byStart);
  const [next] = ahead;
  if (next === undefined) return say(texts.absentNone);
  const { by, day, meetings } = meantMeetings(text, ahead, at);
  const [only, ...others] = meetings;
  if (only !== undefined && others.length === 0 && by !== 'nothing' && typed === '') return only;
  const isNoneThen = only === undefined && day !== undefined;
  const intro = isNoneThen ? texts.absentNotThen(showDate(day, { language, zone: next.body.zone, now: at })) : texts.absentHelp;
  const views = (only === undefined ? ahead : meetings).map((one) => viewOf(one, request));
  return whichMeetingCard(views, { to: 'absent', intro, typed: seenByOthers(request) ? '' : typed }, language);
}

/** The meeting that somebody cannot come to, those it may be, or what to say instead. */
async function missed(parts: MeetingParts, request: Request): Promise<FoundMeeting | Reply> {
  const { meeting: wanted, text } = read(absentInput, request.input);
  // Others are told at once, so where it was not said which meeting it is, that has to be said first.
  if (wanted === '') return choices(parts, text, '', request);
  const found = await findMeeting(parts, wanted, request, 'members');
  return found.ok ? found : trouble(whyNot(found, request.language));
}

/** The meeting that somebody has said they cannot come to, and can after all. */
function missedBefore(parts: MeetingParts, request: Request): Promise<FoundMeeting | Reply> {
  const { person, language, at } = request;
  const { meeting: id } = read(absentInput, request.input);
  const fits = ({ body: meeting }: FoundMeeting) => isAhead(meeting, at) && awayFrom(meeting).some((one) => one.person === person.id);
  const none = () => say(textsIn(language).meetings.comingBefore);
  return pickMeeting(parts, request, { id, who: 'members', fits, none }, { to: 'coming' });
}

/** What somebody has said, and whether it was new. */
interface Said {
  readonly reply: Reply;
  readonly told: boolean;
}

async function absent({ store, seal }: MeetingParts, found: FoundMeeting, request: Request): Promise<Said> {
  const { person, at, id: activity, language } = request;
  const tell = toldOf(found.group, person.id);
  const outcome = await changeMeeting(store, found.id, (meeting) => sayAbsent(meeting, { person, at, activity, tell }));
  if (outcome === 'over') return { reply: trouble(textsIn(language).meetings.absentOver), told: false };
  const questions = seenByOthers(request) ? [] : waitingQuestions(found, person.id, seal, at);
  return { reply: absenceCard({ ...viewOf(found, request), questions, alone: tell.length === 0 }), told: outcome === 'told' };
}

async function coming({ store }: MeetingParts, found: FoundMeeting, request: Request): Promise<Said> {
  const { person, at, id: activity, language } = request;
  const texts = textsIn(language).meetings;
  const tell = toldOf(found.group, person.id);
  const outcome = await changeMeeting(store, found.id, (meeting) => sayComing(meeting, { person, at, activity, tell }));
  if (outcome === 'over') return { reply: trouble(texts.absentOver), told: false };
  if (outcome === 'before') return { reply: say(texts.comingBefore), told: false };
  return { reply: say(tell.length > 0 ? texts.comingSaid : texts.comingAlone), told: true };
}

/** Says the opposite of what was said. */
export async function undoneAbsence(parts: MeetingParts, meeting: string, what: 'absent' | 'coming', request: Request): Promise<Reply> {
  const found = await findMeeting(parts, meeting, request, 'members');
  if (!found.ok) return trouble(whyNot(found, request.language));
  return (await (what === 'absent' ? coming : absent)(parts, found, request)).reply;
}

/** Somebody says that they cannot come, and whoever plans the meeting is told. "Ångra" takes it back within minutes. */
export function absenceHandlers(parts: MeetingParts): Handlers {
  async function said(found: FoundMeeting, what: 'absent' | 'coming', request: Request): Promise<Reply> {
    const { reply, told } = await (what === 'absent' ? absent : coming)(parts, found, request);
    if (told) await parts.acts.did(request, { what, meeting: found.id });
    return reply;
  }

  return {
    'meeting.absentForm': async (request) => {
      const { text } = read(absentInput, request.input);
      const found = await choices(parts, text, text, request);
      return ['kind' in found ? found : whichMeetingCard([viewOf(found, request)], { to: 'absent' }, request.language)];
    },

    'meeting.absent': async (request) => {
      const found = await missed(parts, request);
      return ['kind' in found ? found : await said(found, 'absent', request)];
    },

    'meeting.coming': async (request) => {
      const found = await missedBefore(parts, request);
      return ['kind' in found ? found : await said(found, 'coming', request)];
    },
  };
}
