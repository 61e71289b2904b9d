import type { PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { CardReply } from '../../../core/reply.js';
import type { Message, Render, Renderers } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { reachedBy } from '../reaching/reached.js';
import { handOverCard } from './hand-over-card.js';
import { type Meeting, meetingKind } from './meeting.js';
import { type Matter, matters } from './messages.js';
import { cancelledCard, changedCard, movedCard, raisedCard, reminderCard, speakCard, unmarkedCard, unreachedCard } from './notice-card.js';
import { outcomeCard } from './outcome-card.js';
import { type Abbreviation, questionsCard } from './questions-card.js';
import type { View } from './view-card.js';
import { hasUnmarked } from './wake.js';

/** Every abbreviation in a text that the glossary knows, with its full name. */
export type AbbreviationsIn = (text: string, language: Language) => readonly Abbreviation[];

export interface RendererParts {
  readonly store: Store;
  readonly groupAt: (place: PlaceId) => Promise<Group | undefined>;
  readonly abbreviationsIn: AbbreviationsIn;
}

export const abbreviationsOf = ({ agenda, title, questions }: Meeting, language: Language, find: AbbreviationsIn) =>
  find([title, agenda, ...questions.map(({ text }) => text)].join('\n'), language);

const mattersIn = (what = ''): readonly Matter[] => matters.filter((one) => what.split(' ').includes(one));

/** What each message says, from the meeting as it is then; nothing when it has nothing to say any more. */
export function meetingRenderers({ store, groupAt, abbreviationsIn }: RendererParts): Renderers {
  const render =
    (show: (view: View, message: Message) => CardReply | undefined): Render =>
    async (id, message, language) => {
      const meeting = await store.get(meetingKind, id);
      if (meeting === undefined) return undefined;
      return show({ id, meeting, group: await groupAt(meeting.group), language, now: meeting.schedule.postAt }, message);
    };
  const unlessCancelled = (show: (view: View, message: Message) => CardReply | undefined): Render =>
    render((view, message) => (view.meeting.state === 'cancelled' ? undefined : show(view, message)));

  return {
    'meetings.questions': render((view, { recipient, updates }) => {
      // A card that is out is marked as cancelled; one that is not stays at home.
      if (view.meeting.state === 'cancelled' && updates === undefined) return undefined;
      const abbreviations = abbreviationsOf(view.meeting, view.language, abbreviationsIn);
      return questionsCard({ ...view, abbreviations, as: recipient.to === 'place' ? 'invitation' : 'personal' });
    }),
    'meetings.reminder': render((view) => (view.meeting.state === 'posted' ? reminderCard(view) : undefined)),
    'meetings.handOver': unlessCancelled((view, { about }) => handOverCard({ ...view, to: 'group', page: Number(about['page']) })),
    'meetings.handOverChair': unlessCancelled((view, { about }) => handOverCard({ ...view, to: 'leads', page: Number(about['page']) })),
    'meetings.unmarked': render((view) => (hasUnmarked(view.meeting) ? unmarkedCard(view) : undefined)),
    'meetings.unreached': async (id, _message, language) => {
      const [meeting, rows] = await Promise.all([store.get(meetingKind, id), store.outgoing(meetingKind, id)]);
      if (meeting === undefined) return undefined;
      const view = { id, meeting, group: await groupAt(meeting.group), language, now: meeting.schedule.postAt };
      return unreachedCard({ ...view, reached: reachedBy(rows) });
    },
    'meetings.outcome': render((view, { about }) => {
      const answer = view.meeting.answers.find(({ id }) => id === about['answer']);
      return answer && outcomeCard(view, answer);
    }),
    'meetings.moved': unlessCancelled(movedCard),
    'meetings.changed': unlessCancelled((view, { about }) => changedCard(view, mattersIn(about['what']))),
    'meetings.cancelled': render(cancelledCard),
    'meetings.raised': unlessCancelled((view, { about }) => raisedCard(view, about['speaker'] ?? '')),
    'meetings.speak': unlessCancelled((view, { about }) => speakCard(view, about['speaker'] ?? '')),
  };
}
