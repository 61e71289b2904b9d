import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { abilitiesOf } from '../src/core/assemble.js';
import type { Intent } from '../src/core/hearing/intent.js';
import { assignmentSays } from '../src/features/assignment/says.js';
import { backOfficeSays } from '../src/features/back-office/says.js';
import { evaluationSays } from '../src/features/evaluation/says.js';
import { glossarySays } from '../src/features/glossary/says.js';
import { groupsSays } from '../src/features/groups/says.js';
import { helpSays } from '../src/features/help/says.js';
import { introductionSays } from '../src/features/introduction/says.js';
import { meetingsSays } from '../src/features/meetings/says.js';
import { peersSays } from '../src/features/peers/says.js';
import { peopleSays } from '../src/features/people/says.js';
import { languages } from '../src/texts/language.js';
import assignmentHeld from './fixtures/talk-assignment-held.json' with { type: 'json' };
import heldBack from './fixtures/talk-own.json' with { type: 'json' };
import { assembledWith } from './support/assembled.js';

const says: readonly Intent[] = [
  ...glossarySays,
  ...groupsSays,
  ...meetingsSays,
  ...evaluationSays,
  ...backOfficeSays,
  ...peopleSays,
  ...helpSays,
  ...assignmentSays,
  ...introductionSays,
  ...peersSays,
];

const { handlers } = abilitiesOf(await assembledWith(), 'sv');

const plain = (said: string): string =>
  said
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();

const places = ['personal', 'group', 'office'] as const;
/** Each sentence, once for each place where it is understood. */
const saidIn = ({ sv, en, where = places }: Intent): readonly string[] => {
  const all = new Set([...sv, ...en].map(plain));
  return [...all].flatMap((said) => where.map((place) => `${said} (${place})`));
};

const repeated = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) !== at);

describe('what people write, as data', () => {
  it('asks only for what there is a handler for', () => {
    assert.deepEqual(
      says.filter(({ verb }) => handlers[verb] === undefined).map(({ name }) => name),
      [],
    );
  });

  it('names each intent once', () => assert.deepEqual(repeated(says.map(({ name }) => name)), []));

  it('has no sentence that means two things in one place', () => assert.deepEqual(repeated(says.flatMap(saidIn)), []));

  it('has many ways to say each thing that is not only a command', () => {
    const few = says.filter(({ sv, en, commands }) => (sv.length < 10 || en.length < 5) && (sv.length + en.length > 0 || !commands));
    assert.deepEqual(
      few.map(({ name }) => name),
      [],
      'Write at least ten ways to say it in Swedish and five in English, or commands only.',
    );
  });

  it('has no slot that nobody knows', () => {
    const all = says.flatMap(({ sv, en, commands }) => [...sv, ...en, ...languages.flatMap((one) => commands?.[one] ?? [])]);
    assert.deepEqual(
      all.filter((said) => /[{}]/u.test(said.replace(/\{(?:term|date|time|number|person|place|text)\}/gu, ''))),
      [],
    );
  });

  it('has learnt none of the sentences that it is measured by', () => {
    const learnt = new Set(says.flatMap(({ sv, en }) => [...sv, ...en]).map(plain));
    assert.deepEqual(
      [...heldBack.utterances, ...assignmentHeld.utterances].map(({ text }) => text).filter((text) => learnt.has(plain(text))),
      [],
    );
  });
});
