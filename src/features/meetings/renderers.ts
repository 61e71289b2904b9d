import { openWay } from '../../core/privacy/way-back.js';
import type { CardReply } from '../../core/reply.js';
import type { Message, Render } from '../../core/store/outgoing.js';
import type { MeetingParts } from './meeting/access.js';
import { hasPerspective } from './meeting/agenda.js';
import { hasAnswered, hasAnsweredByName, ownership } from './meeting/answers.js';
import { handOverCard } from './meeting/hand-over.js';
import { meetingKind } from './meeting/meeting.js';
import { type Matter, type MeetingRenderers, matters } from './meeting/messages.js';
import { abbreviationsOf, questionsCard } from './meeting/questions-card.js';
import type { View } from './meeting/view.js';
import { hasUnmarked } from './meeting/wake.js';
import {
  absentCard,
  announcedCard,
  cancelledCard,
  changedCard,
  movedCard,
  noAnswersCard,
  raisedCard,
  reminderCard,
  seenCard,
  speakCard,
  unmarkedCard,
  unreachedCard,
  wishLostCard,
} from './notices.js';
import { outcomeCard } from './outcomes/outcome.js';
import { perspectiveCard } from './perspective/perspective-card.js';
import { reachedBy } from './reaching/reached.js';

const mattersIn = (what = ''): readonly Matter[] => matters.filter((one) => what.split(' ').includes(one));

/** What each message says, from the meeting as it is then; nothing when it has nothing to say any more. */
export function meetingRenderers({
  store,
  seal,
  groups,
  abbreviationsIn,
}: Pick<MeetingParts, 'store' | 'seal' | 'groups' | 'abbreviationsIn'>): MeetingRenderers {
  const render =
    (show: (view: View, message: Message) => CardReply | undefined): Render =>
    async (id, message, language) => {
      const meeting = await store.get(meetingKind, id);
      if (meeting === undefined) return undefined;
      return show({ id, meeting, group: await groups.at(meeting.group), language, now: meeting.schedule.postAt }, message);
    };
  const unlessCancelled = (show: (view: View, message: Message) => CardReply | undefined): Render =>
    render((view, message) => (view.meeting.state === 'cancelled' ? undefined : show(view, message)));
  /** For messages that matter only until the meeting is over, because a message may arrive days late. */
  const untilHeld = (show: (view: View, message: Message) => CardReply | undefined): Render =>
    unlessCancelled((view, message) => (view.meeting.state === 'held' ? undefined : show(view, message)));

  const readerOfMessage = ({ id }: View, { recipient }: Message) =>
    recipient.to === 'unnamed' ? openWay(seal, recipient.sealed, id)?.person : recipient.to === 'person' ? recipient.person : undefined;

  return {
    'meetings.questions': render((view, { recipient, updates }) => {
      // A card that is out is marked as cancelled; one that is not yet out is not sent.
      if (view.meeting.state === 'cancelled' && updates === undefined) return undefined;
      const abbreviations = abbreviationsOf(view.meeting, view.language, abbreviationsIn);
      return questionsCard({ ...view, abbreviations, as: recipient.to === 'place' ? 'invitation' : 'personal' });
    }),
    'meetings.reminder': render((view, message) => {
      const person = readerOfMessage(view, message);
      const waits = view.meeting.state === 'posted' && person !== undefined && !hasAnswered(view.meeting, person, ownership(seal, view.id));
      return waits ? reminderCard(view) : undefined;
    }),
    'meetings.nudge': render((view, message) => {
      const person = readerOfMessage(view, message);
      const waits = view.meeting.state === 'posted' && person !== undefined && !hasAnsweredByName(view.meeting, person);
      return waits ? reminderCard(view, true) : undefined;
    }),
    'meetings.perspective': untilHeld((view) =>
      hasPerspective(view.meeting.agenda) ? undefined : perspectiveCard({ ...view, as: 'reminder' }),
    ),
    'meetings.noAnswers': untilHeld(noAnswersCard),
    'meetings.seen': unlessCancelled((view, { about }) =>
      seenCard(view, about['speaker'] ?? '', about['by'] === 'chair' ? 'chair' : 'coordinator'),
    ),
    'meetings.handOver': unlessCancelled((view, { about }) => handOverCard({ ...view, to: 'group', page: Number(about['page']) })),
    'meetings.handOverChair': unlessCancelled((view, { about }) => handOverCard({ ...view, to: 'leads', page: Number(about['page']) })),
    'meetings.unmarked': render((view) => (hasUnmarked(view.meeting) ? unmarkedCard(view) : undefined)),
    'meetings.unreached': async (id, _message, language) => {
      const [meeting, rows] = await Promise.all([store.get(meetingKind, id), store.outgoing(meetingKind, id)]);
      if (meeting === undefined) return undefined;
      const view = { id, meeting, group: await groups.at(meeting.group), language, now: meeting.schedule.postAt };
      return unreachedCard({ ...view, reached: reachedBy(rows) });
    },
    'meetings.planned': unlessCancelled((view, { about }) =>
      view.meeting.state === 'planned'
        ? announcedCard(
            view,
            (about['dates'] ?? '').split(' ').filter((date) => date !== ''),
          )
        : undefined,
    ),
    'meetings.outcome': render((view, { about }) => {
      const answer = view.meeting.answers.find(({ id }) => id === about['answer']);
      return answer && outcomeCard(view, answer);
    }),
    'meetings.moved': untilHeld(movedCard),
    'meetings.changed': untilHeld((view, { about }) => changedCard(view, mattersIn(about['what']))),
    'meetings.cancelled': render(cancelledCard),
    'meetings.raised': untilHeld((view, { about }) => raisedCard(view, about['speaker'] ?? '')),
    'meetings.speak': untilHeld((view, { about }) => speakCard(view, about['speaker'] ?? '')),
    'meetings.absent': untilHeld((view, { about }) => absentCard(view, about['person'] ?? '', about['coming'] === 'true')),
    'meetings.wishLost': unlessCancelled((view, { about }) => wishLostCard(view, about['speaker'] ?? '')),
  };
}
