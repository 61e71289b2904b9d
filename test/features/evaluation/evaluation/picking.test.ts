import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../../src/core/ids.js';
import { poolKind } from '../../../../src/features/evaluation/counting/pool.js';
import { groupWith } from '../../../support/groups.js';
import { placeOf } from '../../../support/requests.js';
import { evaluationWorld, heldMeeting, inChannel, officePlace, six } from '../evaluation-world.js';
import { closing } from '../rules-world.js';

const other = groupWith({ id: '19:other@thread.tacv2' as PlaceId, name: 'LPO Barn' });
const { chair: _chair, ...leaderless } = groupWith({ coordinators: [] });
const typed = { text: '4 3 5 2 4 5' };
const later = '2026-12-22T15:00:00.001Z';

const begun = async (...world: Parameters<typeof evaluationWorld>) => {
  const made = evaluationWorld(...world);
  await made.does('Karin', 'meeting.ended', {}, inChannel);
  return made;
};

describe('whoever comes to an evaluation in vain', () => {
  it('with an answer is told for two weeks that it has closed, then and with a question that there is none', async () => {
    const { says, goesTo } = await begun();
    await goesTo(closing);
    assert.match(await says('Vera', 'evaluation.answer', typed), /stängd, så svaret kom inte med/);
    assert.match(await says('Vera', 'evaluation.notThere'), /stängd, så svaret kom inte med/);
    assert.match(await says('Vera', 'evaluation.form'), /ingen utvärdering att svara på.*kommer till gruppen när ett möte är slut/);
    assert.match(await says('Vera', 'evaluation.takeBack'), /ingen utvärdering att svara på/, 'their answer has come with it');
    assert.match(await says('Karin', 'evaluation.close'), /ingen öppen utvärdering att stänga/);
    await goesTo(later);
    assert.match(await says('Vera', 'evaluation.answer', typed), /ingen utvärdering att svara på/);
  });

  it('is not told that it has closed where none ever was, or one is open', async () => {
    const { says, does } = evaluationWorld();
    assert.match(await says('Vera', 'evaluation.answer', typed), /ingen utvärdering att svara på/);
    await does('Karin', 'meeting.ended', {}, inChannel);
    assert.match(await says('Vera', 'evaluation.answer', typed), /Ditt svar är sparat/);
  });

  it('between its time and its closing is told the same, and nobody has to choose it any more', async () => {
    const { says, parts, does } = await begun();
    const late = { at: closing, place: placeOf('personal') };
    assert.match(await says('Vera', 'evaluation.answer', typed, late), /stängd, så svaret kom inte med/);
    Object.assign(parts, { meetingsAround: async () => [] });
    assert.match(await says('Karin', 'meeting.ended', {}, late), /Nu kan gruppen svara/);
    const form = await does('Vera', 'evaluation.form', {}, late);
    assert.ok(form.kind === 'card' && form.card === 'evaluation/form');
  });

  it('where there is no group is told how it gets one', async () => {
    const { says } = evaluationWorld([], []);
    assert.match(await says('Vera', 'evaluation.form', {}, inChannel), /inte klar än\. Skriv ”@Lotsen lägg upp gruppen” här/);
    assert.match(await says('Vera', 'evaluation.form'), /ingen grupp som du är med i\. Skriv ”@Lotsen lägg upp gruppen”/);
  });

  it('wishing to answer only is told so, and starts nothing even where they lead', async () => {
    const { says, open } = evaluationWorld([]);
    assert.match(await says('Karin', 'evaluation.form', { starts: false }), /ingen utvärdering att svara på/);
    assert.equal(open().length, 0);
    assert.match(await says('Karin', 'evaluation.form'), /Nu kan gruppen svara/);
    const form = await says('Karin', 'evaluation.form', { starts: false });
    assert.match(form, /Vad tyckte du om mötet\?/);
  });

  it('without leading the group is told by name who does, or what to do when nobody does', async () => {
    const { says } = await begun();
    for (const verb of ['evaluation.close', 'evaluation.settingsForm', 'evaluation.export', 'meeting.ended']) {
      assert.match(await says('Vera', verb), /bara ordföranden och samordnarna göra\. Be Karin eller Petra om hjälp\./, verb);
    }
    assert.match(await says('Vera', 'evaluation.close', { evaluation: 'meeting' }), /Be Karin eller Petra om hjälp/);
    assert.match(await says('Vera', 'evaluation.settingsForm', {}, inChannel), /Be Karin eller Petra om hjälp/);
    const several = evaluationWorld([], [groupWith(), other]);
    assert.match(await several.says('Vera', 'meeting.ended'), /samordnarna göra\.$/);
    const meetings = [heldMeeting()];
    const two = await begun(meetings);
    meetings.splice(0, 1, heldMeeting({ id: 'second' }));
    await two.does('Karin', 'meeting.ended', {}, inChannel);
    assert.equal(two.open().length, 2);
    assert.match(await two.says('Vera', 'evaluation.close', {}, inChannel), /Be Karin eller Petra om hjälp/, 'two of one group');
    const strange = evaluationWorld([], [groupWith({ coordinators: ['29:unknown' as PersonId] })]);
    assert.match(await strange.says('Vera', 'meeting.ended', {}, inChannel), /Be Karin om hjälp/, 'whoever has no name here is not named');
    const nobodys = evaluationWorld([], [leaderless]);
    assert.match(
      await nobodys.says('Vera', 'meeting.ended', {}, inChannel),
      /ingen ordförande eller samordnare kvar\. Skriv ”@Lotsen lägg upp gruppen”/,
    );
  });

  it('with a number that no meeting has is told where the numbers are', async () => {
    const { says, goesTo } = await begun();
    await goesTo(closing);
    assert.match(await says('Vera', 'evaluation.results', { number: '2' }), /Det numret finns inte\. Skriv ”resultat”/);
    assert.match(await says('Vera', 'evaluation.results', { number: '1' }), /Svaren om mötet/);
    assert.match(await evaluationWorld().says('Vera', 'evaluation.results', { number: '1' }), /Det numret finns inte/);
  });

  it('for a table that would be empty is told so, the back office as well', async () => {
    const { says, answers, goesTo, store } = await begun();
    const inOffice = { place: officePlace, via: 'message' } as const;
    await answers('meeting', ['Vera', 'Olle', 'Musa']);
    await goesTo(closing);
    assert.match(await says('Karin', 'evaluation.export'), /inget att visa i en tabell än/);
    assert.match(await says('Stina', 'evaluation.export', {}, inOffice), /inget att visa i en tabell än/);
    const years = { 2026: { heard: { answers: 6, sum: 12, meetings: 3 } } };
    await store.change(poolKind, 'apart everyone', () => ({ body: { years, taken: {} }, outcome: undefined }));
    assert.match(await says('Stina', 'evaluation.export', {}, inOffice), /Alla grupper;2026;/, 'as soon as there is something');
    assert.match(await evaluationWorld().says('Karin', 'evaluation.export'), /inget att visa i en tabell än/);
  });
});

describe('an answer that is changed in a message', () => {
  const data = async (world: Awaited<ReturnType<typeof begun>>) => {
    const form = await world.does('Vera', 'evaluation.form');
    assert.ok(form.kind === 'card');
    return (form.data as { filled: Record<string, string> }).filled;
  };

  it('keeps the role and who may read it, as long as nothing else is said', async () => {
    const world = await begun();
    await world.says('Vera', 'evaluation.answer', { text: '4 3 5 2 4 5: I enrum', role: 'municipality', audience: 'office' });
    await world.says('Vera', 'evaluation.answer', { text: '5 3 5 2 4 5: Också i enrum' });
    const { prepared, role, audience, comment } = await data(world);
    assert.deepEqual([prepared, role, audience, comment], ['5', 'municipality', 'office', 'Också i enrum']);
    await world.says('Vera', 'evaluation.answer', { ...six, role: 'other', audience: 'group', comment: 'Till alla' });
    const changed = await data(world);
    assert.deepEqual([changed['role'], changed['audience']], ['other', 'group']);
  });

  it('is handed back with the role that the group knows, when something is wrong with it', async () => {
    const world = await begun();
    const form = await world.does('Vera', 'evaluation.answer', { text: '4 3' });
    assert.ok(form.kind === 'card');
    assert.equal((form.data as { filled: { role: string } }).filled.role, 'representative');
  });
});

describe('what is written for the back office only', () => {
  const written = { text: '4 3 5 2 4 5: Hej', audience: 'office' };
  const chooses = async ({ does }: Awaited<ReturnType<typeof begun>>, verb = 'evaluation.form', input: object = {}) => {
    const form = await does('Vera', verb, input);
    assert.ok(form.kind === 'card' && form.card === 'evaluation/form');
    return { text: form.text, ...(form.data as { choosesAudience: boolean; filled: { audience: string } }) };
  };
  const withoutOffice = (world: Awaited<ReturnType<typeof begun>>) => {
    Object.assign(world.parts, { offices: { ...world.parts.offices, named: async () => undefined } });
    return world;
  };

  it('is asked for where there is a back office, and told of in words', async () => {
    const world = await begun();
    const form = await chooses(world);
    assert.equal(form.choosesAudience, true);
    assert.match(form.text, /skriver du ”bara för back office” efter siffrorna/);
    assert.match(await world.says('Vera', 'evaluation.answer', written), /Ditt svar är sparat/);
  });

  it('is not asked for where there is none, and handed back before anything is stored', async () => {
    const world = withoutOffice(await begun());
    const empty = await chooses(world);
    assert.equal(empty.choosesAudience, false);
    assert.doesNotMatch(empty.text, /back office/);
    const before = JSON.stringify(world.open());
    const form = await chooses(world, 'evaluation.answer', written);
    assert.match(form.text, /inget back office än/);
    assert.deepEqual([form.choosesAudience, form.filled.audience], [true, 'office'], 'so that it can be shown to the group instead');
    assert.equal(JSON.stringify(world.open()), before);
  });

  it('is no hindrance where nothing was written, or it was for the group', async () => {
    const { says } = withoutOffice(await begun());
    assert.match(await says('Vera', 'evaluation.answer', { ...typed, audience: 'office' }), /Ditt svar är sparat/);
    assert.match(await says('Olle', 'evaluation.answer', { ...written, audience: 'group' }), /Ditt svar är sparat/);
  });
});
