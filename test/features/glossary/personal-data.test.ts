import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sealWay } from '../../../src/core/privacy/way-back.js';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { glossaryData } from '../../../src/features/glossary/personal-data.js';
import { suggestionsBy, termKind } from '../../../src/features/glossary/terms/term-record.js';
import { meaningWith, recordWith, settledWith, staffMember, suggestionWith } from '../../support/glossary-records.js';
import { person } from '../../support/groups.js';
import { recordingStore } from '../../support/recording-store.js';
import { now } from '../../support/requests.js';
import { sealWith } from '../../support/seals.js';
import { staffWorld } from './staff-world.js';

const reader = { language: 'sv', zone: 'Europe/Stockholm', now } as const;
const [vera, stina, olle] = [person('Vera'), person('Stina'), person('Olle')];

/** Vera suggests, Stina edits. */
async function world() {
  const [store, seal] = [recordingStore(), sealWith()];
  const body = recordWith({
    suggestions: [suggestionWith(), suggestionWith({ id: 'other', by: olle })],
    settled: [settledWith({ id: 'settled' })],
    meanings: [meaningWith({ owner: staffMember('Bo'), earlier: [{ ...meaningWith(), by: staffMember('Bo') }] })],
  });
  const told = (id: string, who: typeof vera) =>
    outgoing(id, now, { recipient: { to: 'unnamed', sealed: sealWay(seal, { person: who }, 'QXJ') }, show: 'glossary.settled', about: {} });
  await store.change(termKind, 'QXJ', () => ({ body, send: [told('told vera', vera), told('told olle', olle)], outcome: undefined }));
  return { store, data: glossaryData({ store, seal }) };
}

describe('what somebody has done with the glossary', () => {
  it('is shown: what they suggested, and what they did as staff', async () => {
    const { data } = await world();
    const summaries = async (who: typeof vera) => (await data.about(who, reader)).map(({ things }) => things.map(({ summary }) => summary));
    assert.deepEqual(await summaries(vera), [['QXJ: Påhittad grupp', 'QXJ: Påhittad grupp']]);
    assert.deepEqual(await summaries(stina), [['QXJ: Avgjorde ett förslag', 'QXJ: Skrev en förklaring']]);
    assert.deepEqual(await summaries(person('Bo')), [['QXJ: Skrev en förklaring', 'QXJ: Du svarar för en förklaring']]);
    assert.deepEqual(await summaries(person('Nobody')), []);
  });

  it('is erased, the way back to whom to tell too; what is in the glossary stays without a name', async () => {
    const { store, data } = await world();
    for (const who of [vera, stina]) await data.erase(who, now);
    const record = await store.get(termKind, 'QXJ');
    assert.doesNotMatch(JSON.stringify(record), /vera|stina/i);
    assert.deepEqual([record?.suggestions.map(({ id }) => id), record?.meanings[0]?.by.name], [['other'], '']);
    assert.deepEqual(
      (await store.outgoing(termKind, 'QXJ')).map(({ id }) => id).filter((id) => id.startsWith('told')),
      ['told olle'],
    );
  });
});

describe('somebody who suggested something', () => {
  it('is told what they suggested, and is forgotten without a trace, while what was decided stays', async () => {
    const { store, seal, suggested, edits, does, delivered, record } = await staffWorld();
    const [first] = [await suggested('QXJ'), await suggested('QXK')];
    await does('Olle', 'glossary.suggest', { abbr: 'QXK', expansion: 'Olles', definition: '' });
    await edits('Stina', 'glossary.accept', { abbr: 'QXJ', suggestion: first, asIs: true });
    const own = await suggestionsBy(store)(person('Vera'));
    assert.deepEqual(
      own.map(({ abbr }) => abbr),
      ['QXJ', 'QXK'],
    );
    await delivered();
    for (const name of ['Vera', 'Stina']) await glossaryData({ store, seal }).erase(person(name), own[0]?.at ?? ('' as never));
    assert.deepEqual(await suggestionsBy(store)(person('Vera')), []);
    assert.doesNotMatch(JSON.stringify(store.bodies(termKind)), /vera|stina/iu);
    assert.equal((await record('QXJ')).meanings.length, 1);
    assert.equal((await record('QXK')).suggestions.length, 1);
    const [card] = await delivered();
    assert.match(card?.text ?? '', /Förslaget finns inte kvar/);
  });
});
