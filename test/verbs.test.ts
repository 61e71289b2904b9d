import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { abilitiesOf } from '../src/core/assemble.js';
import { formOf } from '../src/core/hearing/decide.js';
import { readTemplates } from '../src/teams/outbound/cards.js';
import { languages } from '../src/texts/language.js';
import { textsIn } from '../src/texts/texts.js';
import { assembledWith } from './support/assembled.js';
import { partsOf } from './support/card-parts.js';
import { vetted } from './support/vetted.js';

const assembled = await assembledWith();
const verbs = Object.keys(abilitiesOf(assembled, 'sv').handlers).sort();
const shows = assembled.features.flatMap((feature) => feature.shows ?? []);

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const inCards = [...readTemplates(new URL('../cards/', import.meta.url))].flatMap(([card, template]) =>
  partsOf(template).flatMap(({ verb }) => (typeof verb === 'string' && !verb.startsWith('$') ? [{ card, verb }] : [])),
);
const sources = readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('texts') && !file.endsWith('/feature.ts'))
  .map((file) => read(`src/${file}`));
const matches = (pattern: RegExp): readonly string[] => sources.flatMap((code) => [...code.matchAll(pattern)].map(([, verb = '']) => verb));
/** What is recognised in free text and what the edge asks for by itself, wherever in the source it is asked for. */
const inSource = matches(/verb: '([a-z]+\.[a-z][A-Za-z]+)'/gu);
/** The same, and whatever else may name a verb, but where its handler stands. */
const namedInSource = matches(/'([a-z]+\.[a-z][A-Za-z]+)'(?!: (?![[{]))/gu);
const inMenus = [...read('manifest/manifest.json').matchAll(/"id": "([a-z]+\.[A-Za-z]+)"/gu)].map(([, id = '']) => id);

const says = assembled.features.flatMap((feature) => feature.says ?? []);
const said = new Set(says.map(({ verb }) => verb));
/** What a guess at these offers: the form, where the verb itself would send something. */
const offered = new Set(says.map(({ verb }) => formOf(verb, {}).verb));

/** Answered when they are said, but never offered as a guess; `glossary.lookUp` is offered by what it would look up. */
const neverGuessed = [
  'glossary.lookUp',
  ...['greet', 'thank', 'okay', 'bye', 'unclear', 'sorry', 'notUnderstood', 'sad'].map((verb) => `help.${verb}`),
];

/** Cards stay in channels for years: what is fixed in the wire contract is never renamed. */
const fixed = [
  'glossary.lookUp',
  'glossary.suggest',
  'glossary.accept',
  'glossary.decline',
  'group.save',
  'case.send',
  ...['case.claim', 'case.release', 'case.close', 'case.reopen', 'case.reply', 'case.askBack', 'case.note', 'case.handOver'],
  ...['case.followUp', 'case.withdraw', 'case.solved'],
  'meeting.save',
  'meeting.move',
  'meeting.cancel',
  'preparation.answer',
  'preparation.outcome',
  'meeting.ended',
  'evaluation.answer',
  'evaluation.close',
];

describe('a verb', () => {
  it('in a card has a handler', () => {
    assert.deepEqual(
      inCards.filter(({ verb }) => !verbs.includes(verb)),
      [],
    );
    assert.ok(inCards.length > 20);
  });

  it('that an answer offers has a handler, and a name for its button in the texts', () => {
    const offered = vetted.flatMap(({ verb }) => verb ?? []);
    assert.deepEqual(
      offered.filter((verb) => !verbs.includes(verb) || !Object.hasOwn(textsIn('sv').answers.does, verb)),
      [],
    );
  });

  it('in a command, a listener, the edge or the manifest has a handler', () => {
    assert.deepEqual(
      [...said, ...inSource, ...inMenus].filter((verb) => !verbs.includes(verb)),
      [],
    );
  });

  it('that has a handler can be reached: from a card, a command, a listener, the edge or the manifest', () => {
    const reached = new Set([...inCards.map(({ verb }) => verb), ...said, ...namedInSource, ...inMenus]);
    assert.deepEqual(
      verbs.filter((verb) => !reached.has(verb)),
      [],
    );
  });

  it('that may be one of several things in a message has a handler, and none that the wire contract names does more than show', () => {
    assert.deepEqual(
      shows.filter((verb) => !verbs.includes(verb)),
      [],
    );
    assert.deepEqual(
      fixed.filter((verb) => shows.includes(verb)),
      ['glossary.lookUp'],
    );
  });

  it('that nobody does without their name has a handler', () => {
    const named = assembled.features.flatMap(({ byName = [] }) => byName);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((verb) => !verbs.includes(verb)),
      [],
    );
  });

  it('that people ask for in words of their own has a name, for when it is guessed', () => {
    assert.ok(offered.size > 20);
    for (const language of languages) {
      const nameless = [...offered].filter(
        (verb) => !neverGuessed.includes(verb) && !Object.hasOwn(textsIn(language).hearing.guesses, verb),
      );
      const todo = `Without a name in \`guesses\` of src/texts/${language}/hearing.ts these are never offered under "Menade du …?":`;
      assert.deepEqual(nameless, [], `${todo} ${nameless.join(', ')}`);
    }
  });

  it('that has a name for when it is guessed can be guessed', () => {
    for (const language of languages) {
      const gone = Object.keys(textsIn(language).hearing.guesses).filter(
        (verb) => !verbs.includes(verb) || !(offered.has(verb) || said.has(verb)),
      );
      assert.deepEqual(
        gone,
        [],
        `No sentence in a says.ts asks for these, or nothing handles them. Take them out of \`guesses\` in src/texts/${language}/hearing.ts: ${gone.join(', ')}`,
      );
    }
  });

  it('is a feature and what to do, so that it says in a log what was done', () => {
    assert.deepEqual(
      verbs.filter((verb) => !/^[a-z]+\.[a-z][A-Za-z]+$/u.test(verb)),
      [],
    );
  });

  for (const verb of fixed) {
    it(`${verb} is answered, because cards that send it may be years old`, () => {
      assert.ok(verbs.includes(verb));
    });
  }
});

describe('the inputs of a card', () => {
  const people = ['chair', 'representatives', 'coordinators'];
  const contract: Readonly<Record<string, readonly string[]>> = {
    'glossary/suggestion': ['abbr', 'expansion', 'definition'],
    'glossary/entry-form': [
      ...['newAbbr', 'expansion', 'definition', 'scope', 'scopeName', 'level', 'category', 'review'],
      ...['expansionEn', 'definitionEn'],
    ],
    'glossary/decline-form': ['reason'],
    'glossary/table': ['csv'],
    'back-office/question': ['kind', 'text', 'topic', 'identity', 'shareGroup'],
    'back-office/own-case': ['text'],
    'queue/reply': ['text'],
    'queue/note': ['text'],
    'queue/hand-over': ['to', 'text'],
    'queue/decide': ['ending', 'text'],
    'queue/publish': ['question', 'answer', 'topic'],
    'queue/list': ['text'],
    'glossary/list': ['term'],
    'meetings/plan': [
      ...['title', 'date', 'start', 'end'],
      // Once for each of the five questions.
      ...['question\u0024{number}', 'step\u0024{number}'],
      ...['place', 'agenda', 'postDaysBefore', 'closeDaysBefore', 'repeat', 'times'],
    ],
    'meetings/move': ['date', 'start', 'end'],
    'meetings/answer': ['answer', 'visibility'],
    'meetings/outcome-form': ['outcome', 'note'],
    'evaluation/form': [
      ...['prepared', 'clear', 'followed', 'perspective', 'heard', 'worthwhile', 'own1', 'own2'],
      ...['role', 'comment', 'audience'],
    ],
    'evaluation/try': ['promise'],
    // People are there to choose from; and, where they are too many to list, to write and to seek in the directory.
    'groups/form': ['name', 'type', ...people, ...people.flatMap((field) => [field, `${field}Picked`]), 'area', 'language'],
  };
  const templates = readTemplates(new URL('../cards/', import.meta.url));
  for (const [card, ids] of Object.entries(contract)) {
    it(`${card} have the ids that the wire contract names`, () => {
      const inputs = partsOf(templates.get(card)).filter(({ type }) => String(type).startsWith('Input.'));
      assert.deepEqual(
        inputs.map(({ id }) => id),
        ids,
      );
    });
  }
});
