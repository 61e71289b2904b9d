import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** Two sentences and one button: when Lotsen is added (`intro`), again (`introBack`), or asked about a group that is not there. */
export function introCard(which: 'intro' | 'introBack' | 'introHere', language: Language): CardReply {
  const texts = textsIn(language).groups;
  const text = texts[which];
  const known = which === 'introBack';
  return { kind: 'card', card: 'groups/intro', language, title: known ? texts.showGroup : texts.setUp, data: { intro: text, known }, text };
}
