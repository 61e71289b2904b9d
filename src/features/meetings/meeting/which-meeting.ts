import { type AccessParts, theOnlyOne } from '../../../core/access.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines, type Reply, say, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, findMeeting, meetingsHere, viewOf, whyNot } from './access.js';
import type { Visibility } from './answers.js';
import { namesApart, type View } from './view.js';

/** A list that can be read on a phone; fewer where each choice takes along what was typed, or stands as a button. */
const maxChoices = { plain: 20, typed: 6, buttons: 5 };

export interface Said {
  /** What the person wants to do in one of them. */
  readonly to:
    | 'answer'
    | 'speak'
    | 'reached'
    | 'change'
    | 'move'
    | 'cancel'
    | 'show'
    | 'calendar'
    | 'who'
    | 'remind'
    | 'absent'
    | 'coming'
    | 'perspective';
  /** Said before the choice, '' for nothing. */
  readonly intro?: string;
  readonly typed?: string;
  readonly question?: number;
  /** '' where it was not said. */
  readonly visibility?: Visibility | '';
}

export function whichMeetingCard(
  meetings: readonly View[],
  { to, typed = '', question = 0, visibility = '', intro = '' }: Said,
  language: Language,
): CardReply {
  const texts = textsIn(language).meetings;
  const sorted = [...meetings].sort((one, other) => (one.meeting.schedule.start < other.meeting.schedule.start ? -1 : 1));
  const isAbsence = to === 'absent';
  const heading = isAbsence ? texts.absentWhich : texts.answerWhich;
  const named = namesApart(sorted);
  // When it is about an absence, one of the buttons writes to whoever leads instead.
  const most = maxChoices[isAbsence ? 'buttons' : typed === '' ? 'plain' : 'typed'];
  const choices = sorted.slice(0, most).map((view) => ({ meeting: view.id, title: named(view) }));
  const only = (purpose: Said['to']) => (to === purpose ? choices : []);
  return {
    kind: 'card',
    card: 'meetings/which-meeting',
    language,
    title: heading,
    data: {
      answers: only('answer'),
      speaks: only('speak'),
      reaches: only('reached'),
      changes: only('change'),
      moves: only('move'),
      cancels: only('cancel'),
      shows: only('show'),
      calendars: only('calendar'),
      whos: only('who'),
      reminds: only('remind'),
      absents: only('absent'),
      comings: only('coming'),
      perspectives: only('perspective'),
      heading,
      writes: isAbsence,
      intro,
      typed: withoutPersonalNumbers(typed),
      number: question,
      visibility,
    },
    text: lines(heading, intro, ...choices.map(({ title }) => title)),
  };
}

interface Wanted {
  /** The one that a card names; '' where none is named. */
  readonly id: string;
  readonly who: 'members' | 'leads';
  /** Which of the meetings here may be meant where none is named; left out, all that are open. */
  readonly fits?: (found: FoundMeeting) => boolean;
  /** Answered where none of them fits. */
  readonly none: () => Reply | Promise<Reply>;
}

/** The meeting that is meant: the one a card names, else the only one here that fits; or what to say instead. */
export async function pickMeeting(
  parts: AccessParts,
  request: Request,
  { id, who, fits = () => true, none }: Wanted,
  said: Said,
): Promise<FoundMeeting | Reply> {
  const { language } = request;
  if (id !== '') {
    const found = await findMeeting(parts, id, request, who);
    return found.ok ? found : trouble(whyNot(found, language));
  }
  const which = (several: readonly FoundMeeting[]) =>
    whichMeetingCard(
      several.map((one) => viewOf(one, request)),
      said,
      language,
    );
  return theOnlyOne((await meetingsHere(parts, request)).filter(fits), { who, none, which }, request);
}

/** The meeting that a card names; else the only one ahead that the person leads, or what to say instead. */
export const ledMeeting = (
  parts: AccessParts,
  id: string,
  request: Request,
  to: 'change' | 'move' | 'cancel' | 'perspective',
  typed = '',
): Promise<FoundMeeting | Reply> => {
  const fits = ({ body: meeting }: FoundMeeting) => meeting.schedule.start > request.at;
  const none = () => say(textsIn(request.language).meetings.listNone);
  return pickMeeting(parts, request, { id, who: 'leads', fits, none }, { to, typed });
};
