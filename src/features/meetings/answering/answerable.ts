import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Request, seenByOthers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { byStart, type FoundMeeting, type MeetingParts, meetingsHere, viewOf } from '../meeting/access.js';
import { type AnswerRefusal, refuseTime, type Visibility } from '../meeting/answers.js';
import { closingText } from '../meeting/view.js';
import { pickMeeting } from '../meeting/which-meeting.js';

export interface Wanted {
  readonly meeting: string;
  readonly question: number;
  readonly answer: string;
  readonly visibility?: Visibility | undefined;
}

export const refusalText = (because: AnswerRefusal, found: FoundMeeting, request: Request): string => {
  const texts = textsIn(request.language).meetings;
  return because === 'closed' ? texts.answerClosed(closingText(viewOf(found, request))) : texts.answerRefused[because];
};

/** The meeting that is answered: the one a card names, else the only one that can be answered here; or what to say instead. */
export const answerable = (parts: MeetingParts, request: Request, wanted: Wanted): Promise<FoundMeeting | Reply> => {
  const fits = ({ body: meeting }: FoundMeeting) => meeting.questions.length > 0 && refuseTime(meeting, request.at) === undefined;
  const none = () => whyNone(parts, request);
  const typed = seenByOthers(request) ? '' : wanted.answer;
  const said = { to: 'answer', typed, question: wanted.question, visibility: wanted.visibility ?? '' } as const;
  return pickMeeting(parts, request, { id: wanted.meeting, who: 'members', fits, none }, said);
};

/** Why the nearest meeting cannot be answered: none was named, but it is the one that is meant. */
async function whyNone(parts: MeetingParts, request: Request): Promise<Reply> {
  const all = (await meetingsHere(parts, request, 'all')).filter(
    ({ body: meeting }) => meeting.questions.length > 0 && meeting.schedule.end > request.at,
  );
  const [next] = all.sort(byStart);
  const because = next && refuseTime(next.body, request.at);
  if (next === undefined || because === undefined) return say(textsIn(request.language).meetings.answerNoneOpen);
  return trouble(refusalText(because, next, request));
}
