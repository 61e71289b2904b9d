import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { withoutPersonalNumbers } from '../privacy/personal-number.js';
import type { CardReply } from '../reply.js';
import type { Request } from '../request.js';

/** As much of what was not understood as the form for a question takes. */
const maxTyped = 2000;

/**
 * What happened, what to do about it, and a person to turn to.
 * @param isCalm Somebody is in need or in grief: nothing but people to turn to is offered.
 */
export function fallbackCard(
  said: { readonly title: string; readonly help: string },
  typed: string,
  { language, place }: Request,
  isCalm = false,
): CardReply {
  const texts = textsIn(language).general;
  const help = place.kind === 'personal' || isCalm ? said.help : `${said.help} ${texts.mentionMe}`;
  return {
    kind: 'card',
    card: 'help/not-understood',
    language,
    title: said.title,
    data: {
      title: said.title,
      help,
      typed: withoutPersonalNumbers(typed).slice(0, maxTyped),
      identity: 'named',
      answerable: false,
      buttons: [],
      isCalm,
    },
    // Whoever can send what they wrote is told how, where the buttons do not show.
    text: isCalm && typed === '' ? `${said.title} ${help}` : `${said.title} ${help} ${texts.withoutButtons.wayOut}`,
  };
}

/** For a place where others read, when no personal chat can be opened: a button that tells nothing of what was written. */
export function asideCard(language: Language): CardReply {
  const { aside, asideOpen } = textsIn(language).hearing;
  return { kind: 'card', card: 'help/aside', language, title: asideOpen, data: { said: aside }, text: aside };
}
