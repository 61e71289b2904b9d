import { z } from 'zod/v4';
import { fallbackCard } from '../../core/hearing/fallback-card.js';
import { onlyThanks } from '../../core/hearing/says/small-talk.js';
import { read, typedText } from '../../core/read.js';
import { acknowledge, say } from '../../core/reply.js';
import type { Handlers } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';
import { buttonsFor, guessedInput } from './guessing.js';
import { type HelpParts, helpCard, tourCard } from './help-card.js';

const textInput = z.object({ text: typedText });

export const helpHandlers = (parts: HelpParts): Handlers => ({
  'help.show': async (request) => [await helpCard(parts, request)],
  'help.greet': async (request) => [await helpCard(parts, request)],
  'help.tour': async (request) => [tourCard(request)],
  'help.thank': async (request) => [acknowledge(textsIn(request.language).general.thanks, 'heart')],
  'help.okay': async (request) => [acknowledge(textsIn(request.language).general.okay, 'like')],
  'help.bye': async (request) => [acknowledge(textsIn(request.language).general.bye, 'like')],
  'help.who': async (request) => [say(textsIn(request.language).general.whatIAm), await helpCard(parts, request)],
  'help.unclear': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.unclear, '', request)],
  'help.sorry': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.sorry, '', request)],
  // What somebody writes in need is sent nowhere, and not even put into a form.
  'help.crisis': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.crisis, '', request, true)],
  'help.aside': async (request) => [fallbackCard(textsIn(request.language).hearing.asideAnswer, '', request, true)],
  'help.sad': async (request) => {
    const { text } = read(textInput, request.input);
    return [fallbackCard(textsIn(request.language).general.wayOut.sad, text, request, true)];
  },
  'help.notUnderstood': async (request) => {
    const { text, identity, choices, loss } = read(guessedInput, request.input);
    const texts = textsIn(request.language).general;
    if (text === '') return [await helpCard(parts, request)];
    if (onlyThanks(text)) return [acknowledge(texts.thanks, 'heart')];
    if (loss) return [fallbackCard(texts.wayOut.loss, text, request, true)];
    const card = fallbackCard(isText(text) ? texts.wayOut.nothingInText : texts.wayOut.notUnderstood, text, request);
    // The card itself shows what Lotsen can do.
    const others = choices.filter(({ verb }) => verb !== 'help.show');
    return [{ ...card, data: { ...card.data, identity, buttons: buttonsFor(others, request) } }];
  },
});

/** Pasted rather than said: so many words or lines. */
const isText = (text: string): boolean =>
  text.split(/\s+/u).length >= 40 || text.split('\n').filter((line) => line.trim() !== '').length >= 3;
