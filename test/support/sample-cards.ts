import type { CardReply } from '../../src/core/reply.js';
import type { Handlers, Request } from '../../src/core/request.js';
import { comparisonCard } from '../../src/features/glossary/lookup/comparison-card.js';
import { explanationCard } from '../../src/features/glossary/lookup/explanation-card.js';
import { listCard } from '../../src/features/glossary/lookup/list-card.js';
import { mapCard } from '../../src/features/glossary/lookup/map-card.js';
import { pageCard } from '../../src/features/glossary/lookup/page-card.js';
import { correctionCard, suggestionCard } from '../../src/features/glossary/suggesting/suggestion-form.js';
import { guessingHandlers } from '../../src/features/help/guessing.js';
import { helpHandlers } from '../../src/features/help/help-handlers.js';
import { choicesHandlers } from '../../src/features/people/choices/choices.js';
import type { Language } from '../../src/texts/language.js';
import { groupWith } from './groups.js';
import { memoryStore } from './memory-store.js';
import { placeOf, requestWith } from './requests.js';
import { answersCards } from './sample-answers.js';
import { assignmentCards } from './sample-assignment.js';
import { askerCards } from './sample-cases.js';
import { evaluationCards } from './sample-evaluations.js';
import { editorsCards } from './sample-glossary-staff.js';
import { groupCards } from './sample-groups.js';
import { meetingCards } from './sample-meetings.js';
import { peopleCards } from './sample-people.js';
import { queueCards } from './sample-queue.js';
import { talkCards } from './sample-talk.js';
import { known, terms } from './terms.js';

/** What somebody might write who knows Markdown, templates and mentions. */
export const hostile = '**fet** [länk](http://x) \u0024{1+1} <at>x</at>';

export interface SampleCard {
  readonly name: string;
  readonly reply: CardReply;
}

const abbrs = [...new Set(terms.map((term) => term.abbr))];
const unknown = (asked: string) => ({ as: 'unknown', asked }) as const;
const similar = (asked: string, ...candidates: string[]) => ({ as: 'similar', asked, candidates }) as const;

function glossaryCards(language: Language): readonly SampleCard[] {
  const longest = [...abbrs].sort((one, other) => textOf(other).length - textOf(one).length);
  const cards: Readonly<Record<string, CardReply>> = {
    'an explanation': explanationCard([known('RSG')], language),
    'an explanation in a channel': explanationCard([known('LPO')], language, { others: true, back: 'LPO, NPO,' }),
    'an explanation of several meanings': explanationCard([known('BG')], language, { others: true, back: 'LPO, NPO,' }),
    'an explanation of as many as fit': explanationCard(longest.slice(0, 5).map(known), language, { others: true, back: 'LPO, NPO,' }),
    'an explanation of more than fit': explanationCard([...abbrs.slice(0, 8).map(known), unknown(hostile)], language),
    'a question back': explanationCard([similar('RGS', 'RSG', 'RSK')], language),
    'a miss': explanationCard([unknown('QXJ')], language, { others: true, back: 'LPO, NPO,' }),
    'known and missed together': explanationCard([known('NPO'), similar(hostile, 'LPO'), unknown(`x${hostile}`)], language, {
      others: true,
      back: 'LPO, NPO,',
    }),
    'a miss as long as can be sent': explanationCard([unknown('å'.repeat(100_000)), unknown('ö'.repeat(100_000))], language),
    'a comparison': comparisonCard([known('NPO'), known('RPO')], language),
    'a comparison of three, one with several meanings': comparisonCard([known('NPO'), known('NSG'), known('BG')], language),
    'a comparison without levels': comparisonCard([known('KBT'), known('ADHD')], language),
    'a list': listCard({ known: [known('RSG'), known('BG')], unknown: ['QXJ'] }, language),
    'a list from a file': listCard({ known: [known('RSG')], unknown: [hostile] }, language, hostile),
    'a list of unknown ones only': listCard({ known: [], unknown: ['QXJ', 'QXK'] }, language),
    'a list of everything': listCard({ known: abbrs.map(known), unknown: abbrs.map((abbr) => `${abbr}Q`) }, language),
    'a map': mapCard(placeOf('personal'), language),
    'a map with the own group': mapCard(placeOf('channel', 'LPO Psykisk hälsa', 'Region Norr'), language),
    'a first page': pageCard(terms, { level: 'all', category: 'all', page: 0 }, language),
    'a page in the middle': pageCard(terms, { level: 'all', category: 'all', page: 3 }, language),
    'a page of a choice': pageCard(terms, { level: 'national', category: 'knowledgeGovernance', page: 0 }, language),
    'a page of nothing': pageCard(terms, { level: 'local', category: 'law', page: 0 }, language),
    'a form for a suggestion': suggestionCard({ abbr: 'QXJ', expansion: '', definition: '', wrong: false }, '', language),
    'a form for what is wrong': correctionCard({ abbr: hostile, expansion: '', definition: '', wrong: true }, '', language),
    'a form for what is wrong somewhere': correctionCard({ abbr: '', expansion: '', definition: '', wrong: true }, '', language),
    'a form that was refused': suggestionCard(
      { abbr: hostile, expansion: hostile, definition: hostile, wrong: false },
      'Problem.',
      language,
    ),
  };
  return Object.entries(cards).map(([name, reply]) => ({ name, reply }));
}

const textOf = (abbr: string): string => JSON.stringify(known(abbr).terms);

type Asked = readonly [name: string, handlers: Handlers, verb: string, changes: Partial<Request>];

async function handlerCards(language: Language): Promise<readonly SampleCard[]> {
  const people = choicesHandlers(memoryStore());
  const help = helpHandlers(async () => []);
  const guessed = [
    { name: 'answers.x', verb: 'answers.show', input: { answer: 'x', asked: hostile }, label: { sv: hostile } },
    { name: 'glossary.lookUp', verb: 'glossary.lookUp', input: { term: 'RSG' } },
    { name: 'meetings.when', verb: 'meeting.list', input: {} },
  ];
  const inChannel = { place: placeOf('channel', 'LPO Cancer') };
  const asked: readonly Asked[] = [
    ['help', help, 'help.show', {}],
    ['help to who leads', helpHandlers(async () => [groupWith({ chair: requestWith().person.id })]), 'help.show', {}],
    ['help in a group chat', help, 'help.show', { place: placeOf('groupChat') }],
    ['help in a channel', help, 'help.greet', inChannel],
    ['not understood', help, 'help.notUnderstood', { input: { text: hostile } }],
    ['not understood, with guesses', help, 'help.notUnderstood', { input: { text: hostile, choices: guessed } }],
    ['a guess', guessingHandlers, 'help.didYouMean', { input: { text: hostile, choices: guessed } }],
    ['a worry', guessingHandlers, 'help.worry', { input: { text: hostile, choices: guessed.slice(0, 1) } }],
    ['an unnamed worry', guessingHandlers, 'help.worry', { input: { text: hostile, identity: 'unnamed' } }],
    ['not understood, and long', help, 'help.notUnderstood', { input: { text: hostile.repeat(1000) } }],
    ['a text with nothing to explain', help, 'help.notUnderstood', { input: { text: 'Kaffe\n'.repeat(3) } }],
    ['not clear enough', help, 'help.unclear', {}],
    ['a wrong answer', help, 'help.sorry', inChannel],
    ['what only they see', help, 'help.aside', inChannel],
    ['the choice of language', people, 'person.language', {}],
  ];
  return Promise.all(
    asked.map(async ([name, handlers, verb, changes]) => {
      const reply = (await handlers[verb]?.(requestWith({ language, ...changes })))?.[0];
      if (reply?.kind !== 'card') throw new Error(`${verb} gave no card for ${name}`);
      return { name, reply };
    }),
  );
}

/** Every card that Lotsen shows, filled in by the functions that fill it in, as they come to be used. */
export async function sampleCards(language: Language): Promise<readonly SampleCard[]> {
  const groups = Object.entries({
    ...groupCards(language, hostile),
    ...peopleCards(language, hostile),
    ...askerCards(language, hostile),
    ...editorsCards(language, hostile),
    ...queueCards(language, hostile),
  }).map(([name, reply]) => ({
    name,
    reply,
  }));
  const talk = talkCards(language, hostile);
  const all = {
    ...meetingCards(language, hostile),
    ...evaluationCards(language, hostile),
    ...answersCards(language, hostile),
    ...assignmentCards(language, hostile),
    ...talk,
  };
  const meetings = Object.entries(all).map(([name, reply]) => {
    if (reply === undefined) throw new Error(`There is no card for ${name}`);
    return { name, reply };
  });
  const text: CardReply = { kind: 'card', card: 'common/text', language, title: '', data: {}, text: hostile };
  return [
    ...glossaryCards(language),
    ...groups,
    ...meetings,
    ...(await handlerCards(language)),
    { name: 'a text in place of a card', reply: text },
  ];
}
