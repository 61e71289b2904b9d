import type { CardReply, Reply, ResultsReply, TextReply } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { Card, ExpandCard } from './cards.js';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** The body that answers an invoke, in the form that its kind wants. */
export function invokeAnswer(name: string, replies: readonly Reply[], language: Language, expand: ExpandCard): object {
  const shown = replies.find((reply): reply is CardReply | TextReply => reply.kind === 'card' || reply.kind === 'text');
  switch (name) {
    case 'adaptiveCard/action':
      return executed(shown, language, expand);
    case 'composeExtension/query':
      return searched(
        replies.find((reply): reply is ResultsReply => reply.kind === 'results'),
        shown,
        language,
        expand,
      );
    case 'config/fetch':
    case 'config/submit':
      return { responseType: 'config', config: dialog(shown, language, expand).task };
    default:
      return dialog(shown, language, expand);
  }
}

/** A card replaces the one that was pressed, for that person only. So does a plain text, unless something is wrong: then the card stays. */
function executed(reply: CardReply | TextReply | undefined, language: Language, expand: ExpandCard): object {
  if (reply === undefined) return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };
  if (reply.kind === 'card') return { statusCode: 200, type: adaptiveCard, value: expand(reply, 'execute') };
  if (reply.trouble) return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.text };
  return { statusCode: 200, type: adaptiveCard, value: expand(textCard(reply.text, language), 'execute') };
}

/** A text is shown as a card too: not every client shows a dialog's bare message. */
function dialog(reply: CardReply | TextReply | undefined, language: Language, expand: ExpandCard): { readonly task?: object } {
  if (reply === undefined) return {};
  const shown = reply.kind === 'text' ? textCard(reply.text, language) : reply;
  return {
    task: {
      type: 'continue',
      value: { title: shown.title, width: 'medium', height: 'medium', card: attachment(expand(shown, 'submit')) },
    },
  };
}

function searched(
  reply: ResultsReply | undefined,
  shown: CardReply | TextReply | undefined,
  language: Language,
  expand: ExpandCard,
): object {
  if (reply === undefined || reply.results.length === 0) {
    return { composeExtension: { type: 'message', text: shown?.text ?? textsIn(language).glossary.extensionNothing } };
  }
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: reply.results.map(({ title, text, card }) => ({
        ...attachment(expand(card, 'execute')),
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
      })),
    },
  };
}

export const textCard = (text: string, language: Language): CardReply => ({
  kind: 'card',
  card: 'common/text',
  language,
  title: textsIn(language).general.name,
  data: {},
  text,
});

export const attachment = (card: Card) => ({ contentType: adaptiveCard, content: card });
