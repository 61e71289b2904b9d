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
import { callInCards } from './sample-call-in.js';
import { askerCards } from './sample-cases.js';
import { evaluationCards } from './sample-evaluations.js';
import { editorsCards } from './sample-glossary-staff.js';
import { groupCards } from './sample-groups.js';
import { introductionCards } from './sample-introduction.js';
import { meetingCards } from './sample-meetings.js';
import { peersCards } from './sample-peers.js';
import { peopleCards } from './sample-people.js';
import { queueCards } from './sample-queue.js';
import { talkCards } from './sample-talk.js';
import { known, terms } from './terms.js';
import type { Written } from './written.js';

export interface SampleCard {
  readonly name: string;
  readonly reply: CardReply;
}

const abbrs = [...new Set(terms.map((term) => term.abbr))];
const unknown = (asked: string) => ({ as: 'unknown', asked }) as const;
const similar = (asked: string, ...candidates: string[]) => ({ as: 'similar', asked, candidates }) as const;

function glossaryCards(language: Language, written: Written): readonly SampleCard[] {
  const longest = [...abbrs].sort((one, other) => textOf(other).length - textOf(one).length);
  const cards: Readonly<Record<string, CardReply>> = {
    'an explanation': explanationCard([known('RSG')], language),
    'an explanation in a channel': explanationCard([known('LPO')], language, { others: true, back: 'LPO, NPO,' }),
    'an explanation of several meanings': explanationCard([known('BG')], language, { others: true, back: 'LPO, NPO,' }),
    'an explanation of as many as fit': explanationCard(longest.slice(0, 5).map(known), language, { others: true, back: 'LPO, NPO,' }),
    'an explanation of more than fit': explanationCard([...abbrs.slice(0, 8).map(known), unknown(written.abbr)], language),
    'a question back': explanationCard([similar('RGS', 'RSG', 'RSK')], language),
    'a miss': explanationCard([unknown('QXJ')], language, { others: true, back: 'LPO, NPO,' }),
    'known and missed together': explanationCard([known('NPO'), similar(written.abbr, 'LPO'), unknown(`x${written.abbr}`)], language, {
      others: true,
      back: 'LPO, NPO,',
    }),
    'a miss as long as can be sent': explanationCard([unknown('å'.repeat(100_000)), unknown('ö'.repeat(100_000))], language),
    'whether two are the same': comparisonCard([known('RSG'), known('RSK')], language, 'same'),
    'a comparison': comparisonCard([known('NPO'), known('RPO')], language),
    'a comparison of three, one with several meanings': comparisonCard([known('NPO'), known('NSG'), known('BG')], language),
    'a comparison without levels': comparisonCard([known('KBT'), known('ADHD')], language),
    'a list': listCard({ known: [known('RSG'), known('BG')], unknown: ['QXJ'] }, language),
    'a list from a file': listCard({ known: [known('RSG')], unknown: [written.abbr] }, language, written.file),
    'a list of unknown ones only': listCard({ known: [], unknown: ['QXJ', 'QXK'] }, language),
    'a list of everything': listCard({ known: abbrs.map(known), unknown: abbrs.map((abbr) => `${abbr}Q`) }, language),
    'a map': mapCard(placeOf('personal'), language),
    'a map with the own group': mapCard(placeOf('channel', 'LPO Psykisk hälsa', 'Region Norr'), language),
    'a first page': pageCard(terms, { level: 'all', category: 'all', page: 0 }, language),
    'a page in the middle': pageCard(terms, { level: 'all', category: 'all', page: 3 }, language),
    'a page of a choice': pageCard(terms, { level: 'national', category: 'knowledgeGovernance', page: 0 }, language),
    'a page of nothing': pageCard(terms, { level: 'local', category: 'law', page: 0 }, language),
    'a form for a suggestion': suggestionCard({ abbr: 'QXJ', expansion: '', definition: '', wrong: false }, '', language),
    'a form for what is wrong': correctionCard({ abbr: written.abbr, expansion: '', definition: '', wrong: true }, '', language),
    'a form for what is wrong somewhere': correctionCard({ abbr: '', expansion: '', definition: '', wrong: true }, '', language),
    'a form that was refused': suggestionCard(
      { abbr: written.abbr, expansion: written.expansion, definition: written.note, wrong: false },
      'Problem.',
      language,
    ),
  };
  return Object.entries(cards).map(([name, reply]) => ({ name, reply }));
}

const textOf = (abbr: string): string => JSON.stringify(known(abbr).terms);

type Asked = readonly [name: string, handlers: Handlers, verb: string, changes: Partial<Request>];

async function handlerCards(language: Language, written: Written): Promise<readonly SampleCard[]> {
  const people = choicesHandlers(memoryStore());
  const nothing = {
    groups: { at: async () => undefined, of: async () => [] },
    offices: { at: async () => undefined, all: async () => [] },
  };
  const help = helpHandlers(nothing);
  const own = groupWith({ chair: requestWith().person.id });
  const helpIn = (group: typeof own) => helpHandlers({ ...nothing, groups: { at: async () => group, of: async () => [group] } });
  const guessed = [
    { name: 'answers.x', verb: 'answers.show', input: { answer: 'x', asked: written.question }, label: { sv: written.question } },
    { name: 'glossary.lookUp', verb: 'glossary.lookUp', input: { term: 'RSG' } },
    { name: 'meetings.when', verb: 'meeting.list', input: {} },
  ];
  const inChannel = { place: placeOf('channel', 'LPO Cancer') };
  const asked: readonly Asked[] = [
    ['help', help, 'help.show', {}],
    ['help to who leads', helpIn(own), 'help.show', {}],
    ['help to a representative', helpIn(groupWith({ representatives: [requestWith().person.id] })), 'help.show', {}],
    ['help where a group is set up', helpIn(groupWith()), 'help.show', inChannel],
    ['the first stop of the tour', help, 'help.tour', {}],
    ['the last stop of the tour', help, 'help.tour', { input: { step: 5 } }],
    ['help in a group chat', help, 'help.show', { place: placeOf('groupChat') }],
    ['help in a channel', help, 'help.greet', inChannel],
    ['not understood', help, 'help.notUnderstood', { input: { text: written.question } }],
    ['not understood, with guesses', help, 'help.notUnderstood', { input: { text: written.question, choices: guessed } }],
    ['a guess', guessingHandlers, 'help.didYouMean', { input: { text: written.question, choices: guessed } }],
    ['a worry', guessingHandlers, 'help.worry', { input: { text: written.question, choices: guessed.slice(0, 1) } }],
    ['an unnamed worry', guessingHandlers, 'help.worry', { input: { text: written.question, identity: 'unnamed' } }],
    ['not understood, and long', help, 'help.notUnderstood', { input: { text: written.question.repeat(1000) } }],
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

/** Every card that Lotsen shows, filled in by the functions that fill it in, as they come to be used; `written`: what people write in them. */
export async function sampleCards(language: Language, written: Written): Promise<readonly SampleCard[]> {
  const groups = Object.entries({
    ...groupCards(language, written),
    ...peopleCards(language, written),
    ...askerCards(language, written),
    ...editorsCards(language, written),
    ...queueCards(language, written),
  }).map(([name, reply]) => ({
    name,
    reply,
  }));
  const talk = talkCards(language, written);
  const all = {
    ...meetingCards(language, written),
    ...evaluationCards(language, written),
    ...answersCards(language, written),
    ...assignmentCards(language, written),
    ...introductionCards(language, written),
    ...peersCards(language, written),
    ...callInCards(language, written),
    ...talk,
  };
  const meetings = Object.entries(all).map(([name, reply]) => {
    if (reply === undefined) throw new Error(`There is no card for ${name}`);
    return { name, reply };
  });
  const text: CardReply = { kind: 'card', card: 'common/text', language, title: '', data: {}, text: written.answer };
  return [
    ...glossaryCards(language, written),
    ...groups,
    ...meetings,
    ...(await handlerCards(language, written)),
    { name: 'a text in place of a card', reply: text },
  ];
}

/** Letters that a card has at most where it was not filled to the brim to see what happens. */
const everydayLetters = 2500;

/** Whether somebody meets such a card on an ordinary day. */
export const isEveryday = ({ reply }: SampleCard): boolean => reply.text.length <= everydayLetters;
