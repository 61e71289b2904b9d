import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { abilitiesOf } from '../src/core/assemble.js';
import type { Intent } from '../src/core/hearing/intent.js';
import { languages } from '../src/texts/language.js';
import assignmentHeld from './fixtures/talk-assignment-held.json' with { type: 'json' };
import heldBack from './fixtures/talk-own.json' with { type: 'json' };
import { assembledWith } from './support/assembled.js';
import { heardExactly } from './support/said-exactly.js';

const assembled = await assembledWith();
const says = assembled.features.flatMap((feature) => feature.says ?? []);
const { handlers } = abilitiesOf(assembled, 'sv');

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

  it('has no command that goes unheard: what takes more than a slot can find has a listener', () => {
    const said = { number: '3', term: 'RSG', text: 'min syster' };
    const unheard = says.flatMap(({ name, verb, commands, where = places }) =>
      Object.values(commands ?? {})
        .flat()
        .filter((command) => {
          const text = command.replace(/\{(\w+)\}/gu, (slot, kind) => Reflect.get(said, kind) ?? slot);
          return !where.some((place) => heardExactly(text, place)?.verb === verb);
        })
        .map((command) => `${name}: ${command}`),
    );
    assert.deepEqual(unheard, []);
  });

  it('has learnt none of the sentences that it is measured by', () => {
    const learnt = new Set(says.flatMap(({ sv, en }) => [...sv, ...en]).map(plain));
    assert.deepEqual(
      [...heldBack.utterances, ...assignmentHeld.utterances].map(({ text }) => text).filter((text) => learnt.has(plain(text))),
      [],
    );
  });
});
