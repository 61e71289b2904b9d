import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { InvalidInput } from '../../../../src/core/read.js';
import { say } from '../../../../src/core/reply.js';
import { seenKey } from '../../../../src/core/store/last-seen.js';
import { choicesHandlers, chooseLanguage, pauseKind, personKind } from '../../../../src/features/people/choices/choices.js';
import { peopleKnown } from '../../../../src/features/people/known.js';
import { choicesData } from '../../../../src/features/people/personal-data.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { memoryStore } from '../../../support/memory-store.js';
import { now, requestWith } from '../../../support/requests.js';

const asker = requestWith().person;
const choose = (store: ReturnType<typeof memoryStore>, input: unknown) =>
  choicesHandlers(store)['person.language']?.(requestWith({ input })) ?? assert.fail();

describe('choosing a language', () => {
  it('is kept for the person, and told in the language that was chosen', async () => {
    const store = memoryStore();
    assert.deepEqual(await choose(store, { language: 'en' }), [say(textsIn('en').general.languageChosen)]);
    assert.equal(await peopleKnown(store).language(asker.id), 'en');
    assert.equal(await peopleKnown(store).language('29:other' as PersonId), undefined);
    await choose(store, { language: 'sv' });
    assert.equal(await peopleKnown(store).language(asker.id), 'sv');
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

describe('pausing', () => {
  it('is kept for the person, told to those who send reminders, shown to the person and undone by a word', async () => {
    const store = memoryStore();
    const does = (verb: string) => choicesHandlers(store)[verb]?.(requestWith()) ?? assert.fail();
    const { meetings, myData } = textsIn('sv');
    assert.deepEqual(await does('preparation.pause'), [say(meetings.paused)]);
    assert.deepEqual(await peopleKnown(store).paused([asker.id, '29:other' as PersonId]), [asker.id]);
    const sections = await choicesData(store).about(asker.id, { language: 'sv', zone: 'Europe/Stockholm', now });
    assert.deepEqual(sections, [
      { title: myData.pause, things: [{ summary: myData.pauseOn, facts: { [myData.pause]: myData.pauseOn, [myData.when]: '2026-11' } }] },
    ]);
    assert.deepEqual(await does('preparation.resume'), [say(meetings.resumed)]);
    assert.deepEqual(await peopleKnown(store).paused([asker.id]), []);
  });

  it('is forgotten with the person', async () => {
    const store = memoryStore();
    await choicesHandlers(store)['preparation.pause']?.(requestWith());
    await choicesData(store).erase(asker.id, now);
    assert.deepEqual(store.bodies(pauseKind), {});
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
