import type { Group } from '../../../core/group.js';
import { withoutPersonalNumbers } from '../../../core/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Visibility } from '../answers.js';
import type { Meeting } from '../meeting.js';
import { lines } from './view.js';

/** A card takes six buttons. */
const mostChoices = 6;

export function whichGroupCard(groups: readonly Group[], typed: string, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const choices = groups.slice(0, mostChoices).map(({ id, name }) => ({ group: id, title: name }));
  return {
    kind: 'card',
    card: 'meetings/which-group',
    language,
    title: texts.whichGroup,
    data: { choices, typed: withoutPersonalNumbers(typed) },
    text: lines(texts.whichGroup, ...choices.map(({ title }) => title)),
  };
}

export interface Said {
  /** What the person wants to do in one of them. */
  readonly to: 'answer' | 'speak';
  readonly typed: string;
  readonly question: number;
  readonly visibility: Visibility;
}

export function whichMeetingCard(
  meetings: readonly { readonly id: string; readonly body: Meeting }[],
  { to, typed, question, visibility }: Said,
  language: Language,
): CardReply {
  const texts = textsIn(language).meetings;
  const choices = meetings.slice(0, mostChoices).map(({ id, body }) => ({ meeting: id, title: `${body.title} (${body.date})` }));
  return {
    kind: 'card',
    card: 'meetings/which-meeting',
    language,
    title: texts.answerWhich,
    data: {
      answers: to === 'answer' ? choices : [],
      speaks: to === 'speak' ? choices : [],
      typed: withoutPersonalNumbers(typed),
      number: question,
      visibility,
    },
    text: lines(texts.answerWhich, ...choices.map(({ title }) => title)),
  };
}
