import type { CardReply } from '../../src/core/reply.js';
import { joinCard, peersPrivatelyCard } from '../../src/features/peers/join-card.js';
import { suggestionCard } from '../../src/features/peers/match-card.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import type { Written } from './written.js';

/** The cards of representatives who want somebody to talk with. */
export function peersCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const { peers: texts } = textsIn(language);
  return {
    'how to find somebody to talk to': joinCard({ joined: false, about: '', problem: '', note: '' }, language),
    'too much about oneself': joinCard({ joined: false, about: written.note, problem: texts.tooLong(300), note: '' }, language),
    'that one has joined': joinCard({ joined: true, about: written.note, problem: '', note: texts.joined }, language),
    'somebody to talk to': suggestionCard('m1', { because: 'area', area: written.topic }, language),
    'somebody to talk to, over the borders': suggestionCard('m1', { because: 'representatives' }, language),
    'the way to somebody to talk to': peersPrivatelyCard(language),
  };
}
