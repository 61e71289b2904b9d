import { z } from 'zod/v4';
import { fallbackCard } from '../../core/hearing/fallback-card.js';
import { onlyThanks } from '../../core/hearing/says/small-talk.js';
import type { PersonId } from '../../core/ids.js';
import { type Group, leads } from '../../core/people/group.js';
import { read, typedText } from '../../core/read.js';
import { acknowledge, type CardReply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';
import { buttonsFor, guesses } from './guessing.js';

type GroupsOf = (person: PersonId) => Promise<readonly Group[]>;

const textInput = z.object({ text: typedText });
const guessedInput = textInput.extend({ choices: guesses });

/** `groupsOf`: the groups somebody is in, so that help fits who asks. */
export const helpHandlers = (groupsOf: GroupsOf): Handlers => ({
  'help.show': async (request) => [await helpCard(request, groupsOf)],
  'help.greet': async (request) => [await helpCard(request, groupsOf)],
  'help.thank': async (request) => [acknowledge(textsIn(request.language).general.thanks, 'heart')],
  'help.okay': async (request) => [acknowledge(textsIn(request.language).general.okay, 'like')],
  'help.bye': async (request) => [acknowledge(textsIn(request.language).general.bye, 'like')],
  'help.who': async (request) => [say(textsIn(request.language).general.whatIAm), await helpCard(request, groupsOf)],
  'help.unclear': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.unclear, '', request)],
  'help.sorry': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.sorry, '', request)],
  // What is written in need is sent nowhere, and not put into a form either.
  'help.crisis': async (request) => [fallbackCard(textsIn(request.language).general.wayOut.crisis, '', request, true)],
  'help.aside': async (request) => [fallbackCard(textsIn(request.language).hearing.asideAnswer, '', request, true)],
  'help.sad': async (request) => {
    const { text } = read(textInput, request.input);
    return [fallbackCard(textsIn(request.language).general.wayOut.sad, text, request)];
  },
  'help.notUnderstood': async (request) => {
    const { text, choices } = read(guessedInput, request.input);
    const texts = textsIn(request.language).general;
    if (text === '') return [await helpCard(request, groupsOf)];
    if (onlyThanks(text)) return [acknowledge(texts.thanks, 'heart')];
    const card = fallbackCard(isText(text) ? texts.wayOut.nothingInText : texts.wayOut.notUnderstood, text, request);
    // The card itself shows what Lotsen can do.
    const others = choices.filter(({ verb }) => verb !== 'help.show');
    return [{ ...card, data: { ...card.data, buttons: buttonsFor(others, request) } }];
  },
});

async function helpCard({ language, place, person }: Request, groupsOf: GroupsOf): Promise<CardReply> {
  const texts = textsIn(language).general;
  const group = place.kind === 'personal' ? 'personal' : 'group';
  const intro = texts.helpIntro[place.kind];
  const { always, members, leads: forLeads, group: inGroup } = texts.helpExamples;
  const groups = place.kind === 'personal' ? await groupsOf(person.id) : [];
  const own = groups.some((one) => leads(one, person.id)) ? forLeads : groups.length > 0 ? members : [];
  const examples = place.kind === 'personal' ? [...own, ...always] : inGroup;
  const paste = texts.helpPaste[group];
  return {
    kind: 'card',
    card: 'help/help',
    language,
    title: texts.helpTitle,
    data: { intro, examples: examples.map((text) => ({ text })), paste },
    text: [
      texts.helpTitle,
      intro,
      `${texts.helpExamplesTitle}:`,
      ...examples.map((example) => `- ${example}`),
      paste,
      texts.withoutButtons.help,
    ].join('\n'),
  };
}

/** Pasted rather than said: so many words or lines. */
const isText = (text: string): boolean =>
  text.split(/\s+/u).length >= 40 || text.split('\n').filter((line) => line.trim() !== '').length >= 3;
