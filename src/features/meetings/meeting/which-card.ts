import type { Group } from '../../../core/people/group.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { PlanInput } from '../planning/plan.js';
import type { Visibility } from './answers.js';
import { lines, namedByDay, type View } from './view.js';

const written = (filled: PlanInput): readonly { readonly id: string; readonly value: string }[] =>
  Object.entries(filled).flatMap(([id, value]) =>
    typeof value === 'string' && value !== '' && id !== 'group' ? [{ id, value: withoutPersonalNumbers(value) }] : [],
  );

/** A card takes six buttons. */
const mostChoices = 6;

/** What has been filled in of the form goes along, once for all the buttons: an agenda is long. */
export function whichGroupCard(groups: readonly Group[], filled: PlanInput, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const choices = groups.slice(0, mostChoices).map(({ id, name }) => ({ group: id, title: name }));
  return {
    kind: 'card',
    card: 'meetings/which-group',
    language,
    title: texts.whichGroup,
    data: { choices, label: texts.planTitle, filled: written(filled) },
    text: lines(texts.whichGroup, ...choices.map(({ title }) => title)),
  };
}

export interface Said {
  /** What the person wants to do in one of them. */
  readonly to: 'answer' | 'speak' | 'reached' | 'change' | 'move' | 'cancel' | 'show';
  readonly typed?: string;
  readonly question?: number;
  /** '' where it was not said. */
  readonly visibility?: Visibility | '';
}

export function whichMeetingCard(
  meetings: readonly View[],
  { to, typed = '', question = 0, visibility = '' }: Said,
  language: Language,
): CardReply {
  const texts = textsIn(language).meetings;
  const sorted = [...meetings].sort((one, other) => (one.meeting.schedule.start < other.meeting.schedule.start ? -1 : 1));
  const choices = sorted.slice(0, mostChoices).map((view) => ({ meeting: view.id, title: namedByDay(view) }));
  const only = (purpose: Said['to']) => (to === purpose ? choices : []);
  return {
    kind: 'card',
    card: 'meetings/which-meeting',
    language,
    title: texts.answerWhich,
    data: {
      answers: only('answer'),
      speaks: only('speak'),
      reaches: only('reached'),
      changes: only('change'),
      moves: only('move'),
      cancels: only('cancel'),
      shows: only('show'),
      typed: withoutPersonalNumbers(typed),
      number: question,
      visibility,
    },
    text: lines(texts.answerWhich, ...choices.map(({ title }) => title)),
  };
}
