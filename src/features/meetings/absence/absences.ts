import { z } from 'zod/v4';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { showDate } from '../../../core/time/dates.js';
import { localDate } from '../../../core/time/local-time.js';
import { findDate } from '../../../core/time/read-date.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, type FoundMeeting, findMeeting, type MeetingParts, meetingsHere, viewOf, whyNot } from '../meeting/access.js';
import { waitingQuestions } from '../meeting/answers.js';
import { whichMeetingCard } from '../meeting/which-meeting.js';
import { canBeMissed, sayAbsent, sayComing, toldOf } from './absence.js';
import { absenceCard } from './absence-card.js';

/** `text`: the day, as somebody typed it. */
const absentInput = z.object({ meeting: typedLine, text: typedText });

const byStart = (one: FoundMeeting, other: FoundMeeting): number => (one.meeting.schedule.start < other.meeting.schedule.start ? -1 : 1);

/** The meeting that somebody cannot come to, those it may be, or what to say instead. */
async function missed(parts: MeetingParts, request: Request): Promise<FoundMeeting | Reply> {
  const { language, at } = request;
  const texts = textsIn(language).meetings;
  const { meeting: wanted, text } = read(absentInput, request.input);
  if (wanted !== '') {
    const found = await findMeeting(parts, wanted, request, 'members');
    return found.ok ? found : trouble(whyNot(found, language));
  }
  const ahead = [...(await meetingsHere(parts, request))].filter(({ meeting }) => canBeMissed(meeting, at)).sort(byStart);
  const [next] = ahead;
  if (next === undefined) return say(texts.absentNone);
  const { zone } = next.meeting;
  const said = findDate(text, localDate(at, zone))?.read;
  const date = said !== undefined && 'date' in said ? said.date : undefined;
  const choices = ahead.map((one) => viewOf(one, request));
  // Others are told at once: without a day, whoever writes says first which meeting it is.
  if (date === undefined) return whichMeetingCard(choices, { to: 'absent' }, language);
  const meant = ahead.filter(({ meeting }) => meeting.date === date);
  const [only, ...others] = meant;
  if (only === undefined) {
    return whichMeetingCard(choices, { to: 'absent', intro: texts.absentNotThen(showDate(date, { language, zone, now: at })) }, language);
  }
  if (others.length > 0)
    return whichMeetingCard(
      meant.map((one) => viewOf(one, request)),
      { to: 'absent' },
      language,
    );
  return only;
}

/** Whoever cannot come says so, and whoever plans the meeting knows. */
export const absenceHandlers = (parts: MeetingParts): Handlers => ({
  'meeting.absent': async (request) => {
    const { person, at, id: activity, language } = request;
    const found = await missed(parts, request);
    if ('kind' in found) return [found];
    const texts = textsIn(language).meetings;
    const tell = toldOf(found.group, person.id);
    const outcome = await changeMeeting(parts.store, found.id, (meeting) => sayAbsent(meeting, { person, at, activity, tell }));
    if (outcome === 'over') return [trouble(texts.absentOver)];
    const questions = seenByOthers(request) ? [] : waitingQuestions(found, person.id, parts.seal, at);
    return [absenceCard({ ...viewOf(found, request), questions, alone: tell.length === 0 })];
  },

  'meeting.coming': async (request) => {
    const { person, at, id: activity, language } = request;
    const texts = textsIn(language).meetings;
    const found = await findMeeting(parts, read(absentInput, request.input).meeting, request, 'members');
    if (!found.ok) return [trouble(whyNot(found, language))];
    const tell = toldOf(found.group, person.id);
    const outcome = await changeMeeting(parts.store, found.id, (meeting) => sayComing(meeting, { person, at, activity, tell }));
    return [outcome === 'over' ? trouble(texts.absentOver) : say(outcome === 'told' ? texts.comingSaid : texts.comingBefore)];
  },
});
