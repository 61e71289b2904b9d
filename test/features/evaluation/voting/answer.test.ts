import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../../../src/core/ids.js';
import type { Reply } from '../../../../src/core/reply.js';
import type { Request } from '../../../../src/core/request.js';
import { cardExpander, readTemplates } from '../../../../src/teams/outbound/cards.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { partsOf } from '../../../support/card-parts.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { cardOf, dataOf, seenAlone, seenByAll } from '../../../support/replies.js';
import { evaluationWorld, heldMeeting, inChannel, six } from '../evaluation-world.js';
import { closing } from '../rules-world.js';

const other = groupWith({ id: '19:other@thread.tacv2' as PlaceId, name: 'LPO Barn' });
const typedInChannel: Partial<Request> = { place: groupPlace, via: 'message' };

const expandCard = cardExpander(readTemplates(new URL('../../../../cards/', import.meta.url)));
const filledIn = (reply: Reply) => dataOf(reply)['filled'] as Record<string, string>;

async function begun(...groups: Parameters<typeof evaluationWorld>) {
  const world = evaluationWorld(...groups);
  await world.does('Karin', 'meeting.ended', {}, inChannel);
  return world;
}

describe('answering an evaluation', () => {
  it('is thanked for on the same card, with how long it can be changed and how many have answered, but not the answer', async () => {
    const { does } = await begun();
    const reply = await does('Vera', 'evaluation.answer', { ...six, comment: 'Mer tid', evaluation: 'meeting' }, inChannel);
    assert.ok(reply.kind === 'card' && reply.card === 'evaluation/answered');
    assert.match(
      reply.text,
      /Tack! Ditt svar är sparat\.[\s\S]*Du kan ändra svaret fram till tisdag 8 december kl\. 16\.00\.\nEn har svarat\./,
    );
    assert.doesNotMatch(JSON.stringify(reply), /Mer tid/);
  });

  it('can be changed: the form has what was answered in it, and the one answer is counted once', async () => {
    const { does, says } = await begun();
    await does('Vera', 'evaluation.answer', {
      ...six,
      role: 'municipality',
      comment: 'Mer tid',
      audience: 'office',
      evaluation: 'meeting',
    });
    const filled = filledIn(await does('Vera', 'evaluation.form', { evaluation: 'meeting' }));
    assert.deepEqual({ ...filled }, { ...filled, ...six, role: 'municipality', comment: 'Mer tid', audience: 'office' });
    assert.match(await says('Vera', 'evaluation.answer', { ...six, heard: '1', evaluation: 'meeting' }), /En har svarat/);
    assert.equal(filledIn(await does('Vera', 'evaluation.form'))['heard'], '1');
    assert.equal(filledIn(await does('Olle', 'evaluation.form'))['heard'], '');
  });

  it('suggests the role that the group knows', async () => {
    const { does } = await begun();
    assert.equal(filledIn(await does('Vera', 'evaluation.form'))['role'], 'representative');
    assert.equal(filledIn(await does('Musa', 'evaluation.form'))['role'], 'other');
  });

  it('works as text in personal chat, with a comment, a role and who may read it', async () => {
    const { does, says } = await begun();
    const input = { text: '4 3 5 2 4 5: 3 saker till', role: 'professional', audience: 'office' };
    assert.match(await says('Musa', 'evaluation.answer', input), /Tack! Ditt svar är sparat/);
    const filled = filledIn(await does('Musa', 'evaluation.form'));
    assert.deepEqual({ ...filled }, { ...filled, ...six, role: 'professional', comment: '3 saker till', audience: 'office' });
    assert.match(await says('Olle', 'evaluation.answer', { text: '4,3,5,2,4,5' }), /Två har svarat/);
  });

  it('is what the card in the channel shows to whoever has answered, also after it has been updated', async () => {
    const { does } = await begun();
    await does('Vera', 'evaluation.answer', { ...six, evaluation: 'meeting' }, inChannel);
    await does('Olle', 'evaluation.notThere', { evaluation: 'meeting' }, inChannel);
    const seenBy = async (name: string) => {
      const reply = await does(name, 'evaluation.view', { evaluation: 'meeting' }, inChannel);
      return reply.kind === 'card' ? `${reply.card}: ${reply.text}` : reply.kind;
    };
    assert.match(await seenBy('Vera'), /^evaluation\/answered: Tack! Ditt svar är sparat/);
    assert.match(await seenBy('Olle'), /^evaluation\/answered: Tack! Då vet jag att du inte var där/);
    assert.match(await seenBy('Musa'), /^evaluation\/card: Hur var mötet/);
    // Whoever asks without a card means the one that is open.
    assert.equal(
      JSON.stringify(await does('Vera', 'evaluation.view', {}, inChannel)),
      JSON.stringify(await does('Vera', 'evaluation.view', { evaluation: 'meeting' }, inChannel)),
    );
    const late = await does('Vera', 'evaluation.view', { evaluation: 'meeting' }, { ...inChannel, at: closing });
    assert.equal(late.kind === 'card' && late.card, 'evaluation/card');
  });

  it('is refreshed for everybody in the group alike, so that the card tells nobody who has answered', async () => {
    const { does } = await begun();
    const peopleOn = async () => dataOf(await does('Musa', 'evaluation.view', { evaluation: 'meeting' }, inChannel))['people'];
    const before = await peopleOn();
    await does('Vera', 'evaluation.answer', { ...six, evaluation: 'meeting' }, inChannel);
    assert.deepEqual(await peopleOn(), before);
    assert.deepEqual(
      before,
      groupWith().members.map(({ id }) => id),
    );
  });

  it('typed with too few numbers, or others than one to five, is handed back as it was typed, with what is wrong', async () => {
    const { does, says } = await begun();
    const short = await does('Vera', 'evaluation.answer', { text: '4 3 5 2: Mer tid' });
    assert.match(String(dataOf(short)['problem']), /Skriv sex siffror från ett till fem/);
    assert.deepEqual([filledIn(short)['clear'], filledIn(short)['heard'], filledIn(short)['comment']], ['3', '', 'Mer tid']);
    const wrong = await does('Vera', 'evaluation.answer', { ...six, heard: '6', comment: 'Mer tid', evaluation: 'meeting' });
    assert.match(String(dataOf(wrong)['problem']), /Välj en siffra från ett till fem/);
    assert.deepEqual([filledIn(wrong)['clear'], filledIn(wrong)['comment']], ['3', 'Mer tid']);
    const long = await does('Vera', 'evaluation.answer', { ...six, comment: 'å'.repeat(301), evaluation: 'meeting' });
    assert.match(String(dataOf(long)['problem']), /högst 300 tecken/);
    assert.match(await says('Musa', 'evaluation.form'), /Vad tyckte du om mötet/);
    assert.match(await says('Olle', 'evaluation.answer', { text: '4 3 5 2 4 5' }), /En har svarat/);
  });

  it('with a personnummer is refused before anything is stored, and the number is not repeated', async () => {
    for (const input of [{ ...six, comment: 'Ring 811218-9876 nu', evaluation: 'meeting' }, { text: '4 3 5 2 4 5: Ring 811218-9876 nu' }]) {
      const { does, store } = await begun();
      const before = store.changes();
      const reply = await does('Vera', 'evaluation.answer', input);
      assert.match(String(dataOf(reply)['problem']), /Ta bort personnumret/);
      assert.equal(filledIn(reply)['comment'], 'Ring … nu');
      assert.doesNotMatch(JSON.stringify(reply), /811218/);
      assert.equal(store.changes(), before);
    }
  });

  it('typed where others read is not counted, and none of it is repeated', async () => {
    const { does, says } = await begun();
    const reply = await does('Vera', 'evaluation.answer', { text: '4 3 5 2 4 5: Mer tid' }, typedInChannel);
    assert.match(cardOf(seenByAll(reply)).text, /Här kan andra läsa/);
    assert.doesNotMatch(JSON.stringify(reply), /Mer tid/);
    assert.deepEqual([cardOf(seenAlone(reply)).card, filledIn(seenAlone(reply))['heard']], ['evaluation/form', '']);
    assert.match(await says('Vera', 'evaluation.form', {}, typedInChannel), /Ingen har svarat än/);
  });

  it('by an old client, whose answer others see, says nothing but that it was saved', async () => {
    const { says } = await begun();
    const old: Partial<Request> = { place: groupPlace, via: 'submit' };
    assert.equal(await says('Vera', 'evaluation.answer', { ...six, evaluation: 'meeting' }, old), textsIn('sv').evaluation.savedOpenly);
    assert.match(await says('Olle', 'evaluation.answer', { ...six, heard: '', evaluation: 'meeting' }, old), /^Välj en siffra/);
    assert.equal(await says('Musa', 'evaluation.notThere', { evaluation: 'meeting' }, old), textsIn('sv').evaluation.savedOpenly);
  });

  it('is not needed by somebody who was not there, who can change that too', async () => {
    const { says } = await begun();
    assert.match(await says('Vera', 'evaluation.notThere'), /Då vet jag att du inte var där[\s\S]*Ingen har svarat än\. En var inte där/);
    assert.match(await says('Vera', 'evaluation.answer', { text: '4 3 5 2 4 5' }), /\nEn har svarat\.$/);
    assert.match(await says('Vera', 'evaluation.takeBack'), /Ditt svar är borttaget/);
    assert.match(await says('Vera', 'evaluation.takeBack'), /inget att ta bort/);
  });

  it('after it has closed changes nothing and is told so', async () => {
    const { says, goesTo, open } = await begun();
    await goesTo('2026-12-08T15:00:00.000Z');
    const before = JSON.stringify(open());
    for (const verb of ['evaluation.answer', 'evaluation.notThere', 'evaluation.form', 'evaluation.takeBack']) {
      assert.match(await says('Vera', verb, { ...six, evaluation: 'meeting' }, inChannel), /Utvärderingen är stängd/, verb);
    }
    assert.match(await says('Vera', 'evaluation.answer', { text: '4 3 5 2 4 5' }), /Utvärderingen är stängd, så svaret kom inte med/);
    assert.equal(JSON.stringify(open()), before);
  });

  it('asks which is meant when several are open, and keeps what was typed', async () => {
    const world = await begun([], [groupWith(), other]);
    await world.does('Karin', 'meeting.ended', { group: other.id });
    const which = await world.does('Vera', 'evaluation.answer', { text: '4 3 5 2 4 5: Mer tid' });
    assert.ok(which.kind === 'card' && which.card === 'evaluation/which');
    const { votes, typed } = which.data as { votes: readonly { id: string }[]; typed: string };
    assert.deepEqual([votes.length, typed], [2, '4 3 5 2 4 5: Mer tid']);
    const [first] = votes;
    assert.match(await world.says('Vera', 'evaluation.answer', { text: typed, evaluation: first?.id }), /Tack! Ditt svar är sparat/);
  });

  it('asks so without forgetting the role and who may read the words', async () => {
    const world = await begun([], [groupWith(), other]);
    await world.does('Karin', 'meeting.ended', { group: other.id });
    const said = { text: '4 3 5 2 4 5: I enrum', role: 'municipality', audience: 'office' };
    const which = expandCard(cardOf(await world.does('Vera', 'evaluation.answer', said)), 'submit');
    const pressed = partsOf(which).find(({ evaluation }) => evaluation !== undefined) ?? {};
    await world.does('Vera', 'evaluation.answer', pressed);
    const { role, audience, comment } = filledIn(await world.does('Vera', 'evaluation.form', { evaluation: pressed['evaluation'] }));
    assert.deepEqual([role, audience, comment], ['municipality', 'office', 'I enrum']);
  });

  it('asks so where others read without repeating what was typed', async () => {
    const meetings = [heldMeeting()];
    const { does } = await begun(meetings);
    meetings.splice(0, 1, heldMeeting({ id: 'second' }));
    await does('Karin', 'meeting.ended', {}, inChannel);
    const which = await does('Vera', 'evaluation.answer', { text: '4 3 5 2 4 5: Mer tid' }, typedInChannel);
    assert.ok(which.kind === 'card' && which.card === 'evaluation/which');
    assert.doesNotMatch(JSON.stringify(which), /Mer tid/);
  });

  it('delivered again is counted once and thanked for again', async () => {
    const { does, delivered } = await begun();
    await delivered();
    const again = { ...inChannel, id: 'same' } as Partial<Request>;
    await does('Vera', 'evaluation.answer', { ...six, evaluation: 'meeting' }, again);
    const reply = await does('Vera', 'evaluation.answer', { ...six, evaluation: 'meeting' }, again);
    assert.match(reply.kind === 'card' ? reply.text : '', /En har svarat/);
    assert.equal((await delivered()).length, 1);
  });
});
