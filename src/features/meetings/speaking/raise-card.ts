import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { namesApart, type View } from '../meeting/view.js';
import { maxItemLetters } from './wishes.js';

export interface WaysToRaise {
  readonly item: string;
  readonly asked: 'toRaise' | 'toSpeak';
  /** Meetings that are taking place. */
  readonly now: readonly View[];
  /** The next of each group, and which of those the reader chairs. */
  readonly ahead: readonly View[];
  readonly own: readonly View[];
  /** One of the groups that it can go to has no chair, so its coordinators get it. */
  readonly chairless?: boolean;
  /** Questions before a meeting wait for an answer of the reader's, and this text may be one. */
  readonly answers: boolean;
}

/** More meetings than this make the card too long to be read on a phone. */
const maxMeetings = 4;

/** What somebody wants taken up, to look through, and the ways to get it there. Nothing is sent before one is pressed. */
export function raiseCard({ item, asked, answers, chairless = false, ...meetings }: WaysToRaise, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const named = namesApart([...meetings.now, ...meetings.ahead, ...meetings.own]);
  const rows = (views: readonly View[]) => views.map((view) => ({ meeting: view.id, of: named(view) }));
  const now = rows(meetings.now).slice(0, maxMeetings);
  const ahead = rows(meetings.ahead).slice(0, maxMeetings - now.length);
  const own = rows(meetings.own).slice(0, maxMeetings - now.length - ahead.length);
  const send = chairless ? texts.raiseHelpNoChair : texts.raiseHelp;
  const help = [...now, ...ahead].length > 0 ? send : own.length > 0 ? texts.raiseOwnHelp : texts.raiseNoMeeting;
  const intro = asked === 'toSpeak' ? texts.raiseNotOn : '';
  return {
    kind: 'card',
    card: 'meetings/raise',
    language,
    title: texts.raiseTitle,
    data: { intro, help, item: item.slice(0, maxItemLetters), now, ahead, own, answers, most: maxItemLetters },
    text: lines(
      texts.raiseTitle,
      intro,
      help,
      ...now.map(({ of }) => `${texts.raiseNow}: ${of}`),
      ...ahead.map(({ of }) => `${texts.raiseAhead}: ${of}`),
      ...own.map(({ of }) => `${texts.raiseOwn}: ${of}`),
      answers ? texts.raiseAnswer : '',
      texts.raiseIdea,
    ),
  };
}
