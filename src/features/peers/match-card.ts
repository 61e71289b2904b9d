import type { CardReply } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { Reason } from './peer.js';

function reasonText(reason: Reason, language: Language): string {
  const texts = textsIn(language).peers;
  return reason.because === 'area' ? texts.reasons.area(reason.area) : texts.reasons[reason.because];
}

/** Somebody to talk with has been found: why, and neither who nor how many. */
export function suggestionCard(id: string, reason: Reason, language: Language): CardReply {
  const texts = textsIn(language).peers;
  const why = reasonText(reason, language);
  return {
    kind: 'card',
    card: 'peers/suggestion',
    language,
    title: texts.suggestionTitle,
    data: { match: id, why },
    text: [texts.suggestionTitle, why, texts.suggestionHelp].join('\n'),
  };
}
