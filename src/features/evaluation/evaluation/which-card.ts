import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Audience, Role } from './statements.js';

/** A list that can be read on a phone; fewer where each choice takes along what was typed. */
const maxChoices = { plain: 20, typed: 6 };

/** What the person wants to do with one of them. */
const wishes = ['answers', 'votes', 'notThere', 'closes', 'ends', 'endsIn', 'results', 'exports', 'settings', 'promises'] as const;
export type Wish = (typeof wishes)[number];

const aboutGroups: readonly Wish[] = ['endsIn', 'results', 'exports', 'settings', 'promises'];

export interface Choice {
  /** The id of the evaluation, meeting or group. */
  readonly id: string;
  readonly title: string;
}

/** What was chosen besides what was typed. If it were lost on the way, words meant for a few would be shown to all. */
export interface Beside {
  readonly role?: Role | '';
  readonly audience?: Audience | '';
}

/** When somebody may mean any of several. `typed`: what they answered, so that it need not be typed again. */
export function whichCard(wish: Wish, choices: readonly Choice[], typed: string, language: Language, beside: Beside = {}): CardReply {
  const texts = textsIn(language).evaluation;
  const heading = aboutGroups.includes(wish) ? texts.whichGroup : texts.which;
  const shown = choices.slice(0, maxChoices[typed === '' ? 'plain' : 'typed']);
  return {
    kind: 'card',
    card: 'evaluation/which',
    language,
    title: heading,
    data: {
      heading,
      typed: withoutPersonalNumbers(typed),
      role: beside.role ?? '',
      audience: beside.audience ?? '',
      ...Object.fromEntries(wishes.map((one) => [one, one === wish ? shown : []])),
    },
    text: lines(heading, ...shown.map(({ title }) => title)),
  };
}
