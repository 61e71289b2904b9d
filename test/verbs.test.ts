import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { createSeal } from '../src/core/privacy/seal.js';
import { askingCommands } from '../src/features/back-office/asking/asking-commands.js';
import { officeCommands } from '../src/features/back-office/offices/pairing-commands.js';
import { evaluationCommands } from '../src/features/evaluation/commands.js';
import { editorsCommands } from '../src/features/glossary/editing/editors-commands.js';
import { openLivingGlossary } from '../src/features/glossary/terms/living-glossary.js';
import { openTally } from '../src/features/glossary/terms/tally.js';
import { groupCommands } from '../src/features/groups/group/group-handlers.js';
import { helpCommands } from '../src/features/help/help-handlers.js';
import { meetingCommands } from '../src/features/meetings/commands.js';
import { peopleCommands } from '../src/features/people/choices/choices-handlers.js';
import { myDataCommands } from '../src/features/people/my-data/my-data.js';
import { lotsen } from '../src/lotsen.js';
import { mayBeOneOfSeveral } from '../src/showing-verbs.js';
import { readTemplates } from '../src/teams/outbound/cards.js';
import { partsOf } from './support/card-parts.js';
import { memoryStore } from './support/memory-store.js';
import { terms } from './support/terms.js';

const store = memoryStore();
const seal = createSeal(Buffer.alloc(32, 7), (bytes) => Buffer.alloc(bytes, 1));
const tally = await openTally(store);
const { handlers } = lotsen({
  store,
  seal,
  glossary: await openLivingGlossary(store, terms, 'UTC'),
  tally,
  readDocument: async () => ({ ok: false, because: 'broken' }),
  language: 'sv',
  timeZone: 'UTC',
});
const verbs = Object.keys(handlers).sort();

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The verbs in a file, and, for the check that none is misspelt, those that merely look like verbs. */
const verbsIn = (path: string): readonly string[] => [...read(path).matchAll(/'([a-z]+\.[a-z][A-Za-z]+)'/gu)].map(([, verb = '']) => verb);

const inCards = [...readTemplates(new URL('../cards/', import.meta.url))].flatMap(([card, template]) =>
  partsOf(template).flatMap(({ verb }) => (typeof verb === 'string' ? [{ card, verb }] : [])),
);
const inCommands = [
  ...helpCommands,
  ...peopleCommands,
  ...myDataCommands,
  ...groupCommands,
  ...askingCommands,
  ...officeCommands,
  ...meetingCommands,
  ...evaluationCommands,
  ...editorsCommands,
].map(({ verb }) => verb);
/** What is recognised in free text, what the edge asks for by itself, and what Teams' menus send. */
const elsewhere = [
  ...verbsIn('src/features/glossary/lookup/listener.ts'),
  ...verbsIn('src/features/back-office/offices/pairing-commands.ts'),
  ...verbsIn('src/features/back-office/queue/queue-commands.ts'),
  ...verbsIn('src/features/back-office/case/case-words.ts'),
  ...verbsIn('src/features/evaluation/commands.ts'),
  ...verbsIn('src/features/help/several.ts'),
  ...verbsIn('src/features/help/heavy-words.ts'),
  ...verbsIn('src/features/meetings/commands.ts'),
  ...verbsIn('src/features/meetings/speaking/raise-words.ts'),
  ...verbsIn('src/features/meetings/everyday-words.ts'),
  ...verbsIn('src/core/answer.ts'),
  ...verbsIn('src/teams/inbound/arrival.ts'),
  ...[...read('manifest/manifest.json').matchAll(/"id": "([a-z]+\.[A-Za-z]+)"/gu)].map(([, id = '']) => id),
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

  it('in a command, a listener, the edge or the manifest has a handler', () => {
    assert.deepEqual(
      [...inCommands, ...elsewhere].filter((verb) => !verbs.includes(verb)),
      [],
    );
  });

  it('that has a handler can be reached: from a card, a command, a listener, the edge or the manifest', () => {
    const reached = new Set([...inCards.map(({ verb }) => verb), ...inCommands, ...elsewhere]);
    assert.deepEqual(
      verbs.filter((verb) => !reached.has(verb)),
      [],
    );
  });

  it('that may be one of several things in a message has a handler, and none that the wire contract names does more than show', () => {
    assert.deepEqual(
      [...mayBeOneOfSeveral].filter((verb) => !verbs.includes(verb)),
      [],
    );
    assert.deepEqual(
      fixed.filter((verb) => mayBeOneOfSeveral.has(verb)),
      ['glossary.lookUp'],
    );
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
    'queue/reply': ['template', 'text'],
    'queue/note': ['text'],
    'queue/hand-over': ['to', 'text'],
    'queue/decide': ['ending', 'text'],
    'queue/publish': ['question', 'answer', 'topic'],
    'queue/list': ['text'],
    'glossary/list': ['term'],
    'meetings/plan': [
      ...['title', 'date', 'start', 'end', 'place', 'agenda'],
      ...[1, 2, 3, 4, 5].flatMap((number) => [`question${number}`, `step${number}`]),
      ...['postDaysBefore', 'closeDaysBefore'],
    ],
    'meetings/move': ['date', 'start', 'end'],
    'meetings/answer': ['answer', 'visibility'],
    'meetings/outcome-form': ['outcome', 'note'],
    'evaluation/form': [
      ...['prepared', 'clear', 'followed', 'perspective', 'heard', 'worthwhile', 'own1', 'own2'],
      ...['role', 'comment', 'audience'],
    ],
    'evaluation/try': ['promise'],
    // The last three are there twice: to choose from, and to write in where there are too many people to list.
    'groups/form': ['name', 'type', 'area', 'language', ...people, ...people],
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
