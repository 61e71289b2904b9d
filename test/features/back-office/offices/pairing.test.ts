import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant, PlaceId } from '../../../../src/core/ids.js';
import { addressKind } from '../../../../src/core/people/address.js';
import type { Group } from '../../../../src/core/people/group.js';
import type { Place, Request } from '../../../../src/core/request.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import { officesId, officesKind, officesKnown } from '../../../../src/features/back-office/offices/office.js';
import { pairingHandlers, speak } from '../../../../src/features/back-office/offices/pairing.js';
import { pairingListener } from '../../../../src/features/back-office/offices/says.js';
import { officeRenderers } from '../../../../src/features/back-office/renderers.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { actingOn } from '../../../support/acting.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { keepingLog } from '../../../support/keeping-log.js';
import { officePlace } from '../../../support/offices.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now, placeOf } from '../../../support/requests.js';
import { sealWith } from '../../../support/seals.js';

const texts = textsIn('sv').office;
const codes = [
  { name: '', code: 'sommar-och-sol' },
  { name: 'Arvode', code: 'vinter-och-snö' },
];
const secondPlace: Place = { ...officePlace, id: '19:second@thread.tacv2' as PlaceId };
const minutesLater = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant;

function world(known = codes) {
  const store = recordingStore();
  const log = keepingLog();
  const groups = { at: async (place: PlaceId): Promise<Group | undefined> => (place === groupPlace.id ? groupWith() : undefined) };
  const handlers = pairingHandlers({ store, seal: sealWith(), codes: known, groups, timeZone: 'Europe/Stockholm', language: 'sv', log });
  const acting = actingOn(handlers, () => now, { place: officePlace });
  const does = async (name: string, verb: string, changes: Partial<Request> = {}): Promise<string> => {
    const reply = await acting.does(name, verb, {}, changes);
    assert.ok(reply.kind === 'text');
    return reply.text;
  };
  const tries = (name: string, code: string, changes: Partial<Request> = {}) => does(name, 'office.pair', { input: { code }, ...changes });
  /** Lotsen has been there and can write there. */
  const isReached = async (place: PlaceId, blocked?: string): Promise<void> => {
    const address = { kind: 'channel', serviceUrl: 'https://x', bot: { id: '28:b', name: 'Lotsen' }, conversation: place } as const;
    await store.change(addressKind, place, () => ({ body: blocked ? { ...address, blocked } : address, outcome: undefined }));
  };
  return { store, log, does, tries, isReached, offices: officesKnown(store) };
}

describe('pairing a back office', () => {
  it('takes the code in its channel, once, and knows the office from then on', async () => {
    const { tries, offices } = world();
    assert.equal(await offices.at(officePlace.id), undefined);
    assert.equal(await offices.named('vad som helst'), undefined);
    assert.equal(await tries('Stina', 'sommar-och-sol'), `${texts.paired('')} ${texts.pairedHelp}`);
    const office = await offices.at(officePlace.id);
    assert.deepEqual([office?.name, office?.coordinator], ['', person('Stina')]);
    assert.equal(await tries('Olle', 'sommar-och-sol'), `${texts.already('')} ${texts.pairedHelp}`);
    assert.deepEqual(await offices.at(officePlace.id), office);
  });

  it('says to whoever writes another language in which one the cards come, and how that is chosen', async () => {
    const { tries, does } = world();
    const english = textsIn('en').office;
    const inEnglish = { language: 'en' } as const;
    const said = await tries('Stina', 'sommar-och-sol', inEnglish);
    assert.equal(said, `${english.paired('')} ${english.pairedHelp} ${english.pairedSpeaks}`);
    assert.equal(await does('Stina', 'office.pair', { input: { code: 'sommar-och-sol' } }), `${texts.already('')} ${texts.pairedHelp}`);
  });

  it('gives each back office its code, and what is for no other to the default one', async () => {
    const { tries, offices } = world();
    await tries('Musa', 'vinter-och-snö', { place: secondPlace });
    assert.equal(await offices.named('annat'), undefined);
    await tries('Stina', 'sommar-och-sol');
    assert.deepEqual(
      (await offices.all()).map(({ name }) => name),
      ['', 'Arvode'],
    );
    assert.equal((await offices.named(' arvode '))?.id, secondPlace.id);
    assert.equal((await offices.named('annat'))?.id, officePlace.id);
  });

  it('lets no channel be two back offices', async () => {
    const { tries, offices } = world();
    await tries('Stina', 'sommar-och-sol');
    assert.equal(await tries('Stina', 'vinter-och-snö'), texts.isAnother);
    assert.equal((await offices.all()).length, 1);
  });

  it('is told apart from a place where it cannot be, without looking at the code', async () => {
    const { tries, store } = world();
    for (const code of ['sommar-och-sol', 'wrong']) {
      assert.equal(await tries('Vera', code, { place: placeOf('personal') }), texts.onlyInChannel);
      assert.equal(await tries('Vera', code, { place: groupPlace }), texts.isGroup);
    }
    assert.equal(store.changes(), 0);
    assert.equal(await world([]).tries('Stina', 'sommar-och-sol'), texts.noCodes);
  });

  it('never repeats the code, right or wrong, in answers, logs, messages or on disk', async () => {
    const { tries, store, log } = world();
    const said = [await tries('Stina', 'sommar-och-sol'), await tries('Vera', 'Sommar-och-regn', { place: secondPlace })];
    const all = JSON.stringify([said, log.logged, store.sent, store.bodies(officesKind)]);
    assert.doesNotMatch(all, /sommar-och/iu);
    assert.deepEqual(log.logged, [{ level: 'warn', event: 'office.wrongCode', fields: { activity: 'activity 2' } }]);
  });
});

describe('a wrong code', () => {
  it('is answered more and more slowly, and then even the right one has to wait', async () => {
    const { tries } = world();
    for (let time = 0; time < 3; time += 1) assert.equal(await tries('Vera', `wrong-${time}`), texts.wrongCode);
    assert.match(await tries('Vera', 'sommar-och-sol'), /Försök igen/);
    assert.equal(await tries('Vera', 'wrong-4', { at: minutesLater(1) }), texts.wrongCode);
    assert.match(await tries('Vera', 'wrong-5', { at: minutesLater(5) }), /Försök igen/);
    assert.equal(await tries('Vera', 'wrong-5', { at: minutesLater(6) }), texts.wrongCode);
    assert.match(await tries('Vera', 'wrong-6', { at: minutesLater(35) }), /Försök igen/);
  });

  it('slows whoever tries in place after place, and the place where one after the other tries', async () => {
    const { tries } = world();
    for (const place of [officePlace, secondPlace, { ...officePlace, id: '19:third@thread.tacv2' as PlaceId }])
      await tries('Vera', 'wrong', { place });
    assert.match(await tries('Vera', 'wrong', { place: { ...officePlace, id: '19:fourth@thread.tacv2' as PlaceId } }), /Försök igen/);
    const { tries: elsewhere } = world();
    for (const name of ['Vera', 'Olle', 'Musa']) await elsewhere(name, 'wrong');
    assert.match(await elsewhere('Karin', 'wrong'), /Försök igen/);
  });

  it('is counted before it is looked at: many at the same time are not many tries', async () => {
    const { tries } = world();
    const said = await Promise.all(Array.from({ length: 50 }, (_, at) => tries('Vera', `wrong-${at}`)));
    assert.equal(said.filter((one) => one === texts.wrongCode).length, 3);
  });

  it('is forgotten when the right one comes', async () => {
    const { tries } = world();
    await tries('Stina', 'wrong');
    await tries('Stina', 'wrong');
    await tries('Stina', 'sommar-och-sol');
    assert.equal(await tries('Stina', 'wrong'), texts.wrongCode);
    assert.equal(await tries('Stina', 'wrong'), texts.wrongCode);
  });

  it('counts once when its activity comes again', async () => {
    const { tries } = world();
    const again = { id: 'the same' as ActivityId };
    for (let time = 0; time < 5; time += 1) assert.equal(await tries('Vera', 'wrong', again), texts.wrongCode);
    assert.equal(await tries('Vera', 'wrong'), texts.wrongCode);
  });

  it('is told to the default back office, once an hour, without who it was', async () => {
    const { tries, store, offices } = world();
    await tries('Vera', 'wrong', { place: secondPlace });
    assert.equal(store.sent.length, 0);
    await tries('Stina', 'sommar-och-sol');
    for (const name of ['Vera', 'Olle']) await tries(name, 'wrong', { place: secondPlace });
    const [row, ...others] = store.sent;
    assert.ok(row !== undefined && others.length === 0);
    const message = row.message as Message;
    assert.deepEqual(message.recipient, { to: 'place', place: officePlace.id });
    const renderers = officeRenderers({ store, offices, digestParts: async () => [], timeZone: 'Europe/Stockholm' });
    const reply = await renderers[message.show]?.(officesId, message, 'sv');
    assert.equal(reply?.text, texts.wrongCodeTold(3));
  });
});

describe('a paired back office', () => {
  it('is not taken over with the code in another channel', async () => {
    const { tries, offices, isReached } = world();
    await tries('Stina', 'sommar-och-sol');
    await isReached(officePlace.id);
    assert.equal(await tries('Vera', 'sommar-och-sol', { place: secondPlace }), texts.elsewhere);
    assert.equal(await offices.at(secondPlace.id), undefined);
  });

  it('moves once somebody in its channel has said so, within a day', async () => {
    const { tries, does, offices, isReached, store } = world();
    await tries('Stina', 'sommar-och-sol');
    await isReached(officePlace.id);
    await store.change(officesKind, officesId, (before) => speak(before, officePlace.id, 'en'));
    assert.equal(await does('Vera', 'office.letMove', { place: secondPlace }), texts.notHere);
    assert.equal(await does('Olle', 'office.letMove'), texts.mayMove);
    assert.equal(await tries('Stina', 'sommar-och-sol', { place: secondPlace, at: minutesLater(24 * 60) }), texts.elsewhere);
    assert.equal(
      await tries('Stina', 'sommar-och-sol', { place: secondPlace, at: minutesLater(60) }),
      `${texts.moved('')} ${texts.pairedHelp} ${texts.pairedSpeaks}`,
    );
    assert.equal(await offices.at(officePlace.id), undefined);
    const moved = await offices.at(secondPlace.id);
    assert.deepEqual([moved?.name, moved?.language], ['', 'en']);
    assert.deepEqual((await store.get(officesKind, officesId))?.moves, ['activity 1', 'activity 5']);
  });

  it('moves with the code alone when nobody in its channel could say so: Lotsen cannot write there', async () => {
    for (const blocked of [true, false]) {
      const { tries, isReached, offices } = world();
      await tries('Stina', 'sommar-och-sol');
      if (blocked) await isReached(officePlace.id, 'ConversationNotFound');
      assert.match(await tries('Stina', 'sommar-och-sol', { place: secondPlace }), /flyttat hit/);
      assert.equal((await offices.all()).length, 1);
    }
  });

  it('is unpaired, moved and coordinated by those in its channel only', async () => {
    const { tries, does, offices, store } = world();
    await tries('Stina', 'sommar-och-sol');
    const before = JSON.stringify(store.bodies(officesKind));
    for (const place of [secondPlace, groupPlace, placeOf('personal')]) {
      for (const verb of ['office.unpair', 'office.letMove', 'office.coordinate'])
        assert.equal(await does('Stina', verb, { place, input: { place: officePlace.id, office: '' } }), texts.notHere);
    }
    assert.equal(JSON.stringify(store.bodies(officesKind)), before);
    assert.equal(await does('Olle', 'office.coordinate'), texts.coordinates);
    assert.equal((await offices.at(officePlace.id))?.coordinator, person('Olle'));
    assert.equal(await does('Olle', 'office.unpair'), texts.unpaired);
    assert.deepEqual(await offices.all(), []);
  });
});

describe('a typed code', () => {
  const heard = (text: string) => pairingListener(text, officePlace);
  it('is heard in every way that people write it', () => {
    for (const said of [
      'back office',
      'Back Office',
      'backoffice',
      'back-office',
      'BACK  OFFICE',
      'back office:',
      'bak office',
      'back ofice',
      'backofice',
    ])
      assert.deepEqual(heard(`${said} sommar-och-sol`), { verb: 'office.pair', input: { code: 'sommar-och-sol' } }, said);
    assert.deepEqual(heard('back office !hemlig=kod;x'), { verb: 'office.pair', input: { code: '!hemlig=kod;x' } });
  });

  it('is not heard in what is no code', () => {
    for (const said of [
      'back office',
      'back office when are you open?',
      'fråga back office',
      'ask the back office',
      'boka office nu snälla',
    ])
      assert.equal(heard(said), undefined, said);
  });
});
