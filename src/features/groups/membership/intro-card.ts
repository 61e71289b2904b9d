import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** Two sentences and one button: when Lotsen is added (again), or asked about a group that is not there. */
export function introCard(which: 'added' | 'addedAgain' | 'notSetUp', language: Language): CardReply {
  const texts = textsIn(language).groups;
  const text = texts.intros[which];
  const known = which === 'addedAgain';
  return { kind: 'card', card: 'groups/intro', language, title: known ? texts.showGroup : texts.setUp, data: { intro: text, known }, text };
}
