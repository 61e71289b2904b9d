import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { say } from '../../../../src/core/reply.js';
import type { Place } from '../../../../src/core/request.js';
import { officesId, officesKind, officesKnown } from '../../../../src/features/back-office/offices/office.js';
import { sparingOffices, speakingOffices } from '../../../../src/features/back-office/offices/office-place.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { office, officesWith } from '../../../support/cases.js';
import { groupPlace } from '../../../support/groups.js';
import { memoryStore } from '../../../support/memory-store.js';
import { officePlace, pairedIn } from '../../../support/offices.js';
import { placeOf, requestWith } from '../../../support/requests.js';

const texts = textsIn('sv').office;
const handlers = {
  'group.form': async () => [say('the form')],
  other: async () => [say('other')],
};
const offices = officesWith(office);
const ask = async (of: typeof handlers | ReturnType<typeof sparingOffices>, verb: string, place: Place) =>
  ((await of[verb as keyof typeof of]?.(requestWith({ place }))) ?? []).map((reply) => ('text' in reply ? reply.text : ''));

describe("in a back office's channel", () => {
  it('its language is chosen for all who write there, and anywhere else one’s own', async () => {
    const store = memoryStore();
    await pairedIn(store);
    const speaking = speakingOffices(store, handlers, ['other']);
    const says = async (place: Place, input: object) => (await speaking['other']?.(requestWith({ place, input }))) ?? [];
    const known = officesKnown(store);
    assert.deepEqual(await says(officePlace, {}), [say('other')]);
    for (const place of [groupPlace, placeOf('personal')]) assert.deepEqual(await says(place, { language: 'en' }), [say('other')]);
    assert.equal((await known.at(officePlace.id))?.language, undefined);
    assert.deepEqual(await says(officePlace, { language: 'en' }), [say(textsIn('en').office.languageChosen)]);
    assert.equal((await known.at(officePlace.id))?.language, 'en');
    assert.deepEqual(await says(officePlace, { language: 'fi' }), [say('other')]);
    assert.equal((await store.get(officesKind, officesId))?.paired[0]?.language, 'en');
  });

  it('no group is set up: its members would read what is private', async () => {
    const sparing = sparingOffices(offices, handlers, ['group.form']);
    assert.deepEqual(await ask(sparing, 'group.form', officePlace), [texts.noGroup]);
    assert.deepEqual(await ask(sparing, 'other', officePlace), ['other']);
    for (const place of [groupPlace, placeOf('personal')]) assert.deepEqual(await ask(sparing, 'group.form', place), ['the form']);
  });
});
