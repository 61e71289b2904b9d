import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/people/ids.js';
import { InvalidInput } from '../../../../src/core/read.js';
import { say } from '../../../../src/core/reply.js';
import { seenKey } from '../../../../src/core/time/months.js';
import { chosenLanguage, peopleHandlers } from '../../../../src/features/people/choices/choices-handlers.js';
import { chooseLanguage, personKind } from '../../../../src/features/people/choices/person.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { memoryStore } from '../../../support/memory-store.js';
import { now, requestWith } from '../../../support/requests.js';

const asker = requestWith().person;
const choose = (store: ReturnType<typeof memoryStore>, input: unknown) =>
  peopleHandlers(store)['person.language']?.(requestWith({ input })) ?? assert.fail();

describe('choosing a language', () => {
  it('is kept for the person, and told in the language that was chosen', async () => {
    const store = memoryStore();
    assert.deepEqual(await choose(store, { language: 'en' }), [say(textsIn('en').general.languageChosen)]);
    assert.equal(await chosenLanguage(store)(asker), 'en');
    assert.equal(await chosenLanguage(store)({ ...asker, id: '29:other' as PersonId }), undefined);
    await choose(store, { language: 'sv' });
    assert.equal(await chosenLanguage(store)(asker), 'sv');
    assert.deepEqual(store.bodies(personKind), { '29:asker': { language: 'sv', seen: '2026-11' } });
  });

  it('is asked back when no language is named, and nothing is kept', async () => {
    const store = memoryStore();
    const [reply] = await choose(store, {});
    assert.ok(reply?.kind === 'card');
    assert.equal(reply.card, 'people/language');
    assert.equal(store.changes(), 0);
  });

  it('is refused for a language that Lotsen does not speak', async () => {
    for (const language of ['fi', '', null, ['sv']]) await assert.rejects(choose(memoryStore(), { language }), InvalidInput);
  });
});

describe('the record of a person', () => {
  it('changes only when the choice does', () => {
    assert.deepEqual(chooseLanguage(undefined, 'en', now), { body: { language: 'en', seen: '2026-11' }, outcome: undefined });
    assert.deepEqual(chooseLanguage({ language: 'sv', seen: '2026-01' }, 'en', now), {
      body: { language: 'en', seen: '2026-11' },
      outcome: undefined,
    });
    assert.deepEqual(chooseLanguage({ language: 'en' }, 'en', now), { outcome: undefined });
  });

  it('is read as it was written, and refused when it is something else', () => {
    assert.deepEqual(personKind.lift({ language: 'en' }, 1), { language: 'en' });
    assert.deepEqual(personKind.lift({}, 1), {});
    assert.throws(() => personKind.lift({ language: 'fi' }, 1));
    assert.deepEqual(personKind.lift({ language: 'en', seen: '2026-11' }, 1), { language: 'en', seen: '2026-11' });
    assert.deepEqual(personKind.keys({ language: 'en', seen: '2026-11' }), [seenKey({ seen: '2026-11' })]);
  });
});
