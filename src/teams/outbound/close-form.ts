import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../core/reply.js';
import type { Place, Via } from '../../core/request.js';
import type { Language } from '../../texts/language.js';
import type { ExpandCard } from './cards.js';
import { ConnectorError } from './connector-error.js';
import { cardActivity } from './deliver.js';
import { textCard } from './invoke-answer.js';

interface Pressed {
  readonly place: Place;
  readonly via: Via;
}

/**
 * In personal chat a button comes as a message, and the card that it stands on stays as it was: its form could be sent a second time. Where
 * the first answer is a receipt it takes that card's place. Gives what is left to be sent, which is everything where that cannot be done:
 * the card is gone, or the client does not say which it was.
 */
export async function closeForm(
  context: TurnContext,
  replies: readonly Reply[],
  { place, via }: Pressed,
  language: Language,
  expand: ExpandCard,
): Promise<readonly Reply[]> {
  const [first, ...rest] = replies;
  const form = context.activity.replyToId;
  if (place.kind !== 'personal' || via !== 'submit' || !form) return replies;
  if (first === undefined || (first.kind !== 'card' && first.kind !== 'text') || !first.receipt) return replies;
  const card = first.kind === 'card' ? first : textCard(first.text, language);
  try {
    await context.updateActivity({ ...cardActivity(card, 'submit', expand), id: form });
    return rest;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return replies;
  }
}
