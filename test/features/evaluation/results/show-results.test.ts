import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../../../src/core/ids.js';
import type { Request } from '../../../../src/core/request.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { evaluationWorld, inChannel, officePlace, six } from '../evaluation-world.js';
import { closing } from '../rules-world.js';

const five = ['Vera', 'Olle', 'Musa', 'Petra', 'Karin'];
const inOffice: Partial<Request> = { place: officePlace, via: 'message' };
const other = groupWith({ id: '19:other@thread.tacv2' as PlaceId, name: 'LPO Barn' });

/** A meeting that as many people have answered about, and that is closed. */
async function closedAfter(names: readonly string[], ...world: Parameters<typeof evaluationWorld>) {
  const made = evaluationWorld(...world);
  await made.does('Karin', 'meeting.ended', {}, inChannel);
  await made.answers('meeting', names, { ...six, comment: 'Mer tid för frågor' });
  await made.goesTo(closing);
  return made;
}

describe('the results of a meeting', () => {
  it('come to the group when it closes, with means, spread and comments, and its card says that it is closed', async () => {
    const { delivered } = await closedAfter(five);
    const news = await delivered();
    const shown = (show: string) => news.filter((one) => one.show === show).map(({ text }) => text);
    const [results = ''] = shown('results');
    assert.match(results, /Fem svarade\./);
    assert.match(results, /Jag blev lyssnad på: 4,0 av 5 \(fem gav 4\)/);
    assert.match(results, /Med egna ord(?:\nMer tid för frågor){5}/);
    assert.match(shown('card').at(-1) ?? '', /Utvärderingen är stängd\.\nFem svarade\./);
    assert.deepEqual(
      news.filter(({ show }) => show === 'tryNext').map(({ to }) => to),
      ['29:karin'],
    );
  });

  it('are kept back, kindly, when too few have answered', async () => {
    const { delivered, says } = await closedAfter(['Vera', 'Olle', 'Musa']);
    const [results] = (await delivered()).filter(({ show }) => show === 'results');
    assert.match(results?.text ?? '', /Tre svarade\.\nMinst fem svar behövs[\s\S]*Svaren finns kvar/);
    assert.doesNotMatch(results?.text ?? '', /av 5|Mer tid/);
    assert.match(await says('Vera', 'evaluation.results'), /Tre svar väntar på att räknas ihop/);
  });

  it('are nowhere while it is open', async () => {
    const { does, says, answers, delivered } = evaluationWorld();
    await does('Karin', 'meeting.ended', {}, inChannel);
    await answers('meeting', five);
    assert.match(await says('Karin', 'evaluation.results'), /Ingen utvärdering är klar än/);
    assert.match(await says('Karin', 'evaluation.show', { evaluation: 'meeting' }), /inget resultat än/);
    assert.match(await says('Stina', 'evaluation.results', {}, inOffice), /Ingen grupp har ett resultat än|inget än/);
    assert.doesNotMatch(JSON.stringify(await delivered()), /av 5/);
  });

  it('are in the history of the group, and can be opened from it, by everybody in it', async () => {
    const { says } = await closedAfter(five);
    assert.match(await says('Vera', 'evaluation.results', {}, inChannel), /Jag blev lyssnad på: 4,0 av 5\n/);
    assert.match(await says('Vera', 'evaluation.show', { evaluation: 'meeting' }), /Svaren om mötet[\s\S]*4,0 av 5/);
    assert.match(await says('Vera', 'evaluation.results', { number: '1' }), /Svaren om mötet[\s\S]*4,0 av 5/);
    assert.match(await says('Vera', 'evaluation.results', { number: '2' }), /numret finns inte/);
    assert.match(await says('Stina', 'evaluation.show', { evaluation: 'meeting' }), /hittar inte/);
    assert.match(await says('Stina', 'evaluation.results'), /ingen grupp/);
  });

  it('ask which group is meant when there are several', async () => {
    const { says } = await closedAfter(five, undefined, [groupWith(), other]);
    assert.match(await says('Vera', 'evaluation.results'), /Vilken grupp menar du/);
    assert.match(await says('Vera', 'evaluation.results', { group: other.id }), /LPO Barn\nIngen utvärdering är klar än/);
  });

  it('are side by side for the back office, in its channel only', async () => {
    const { says } = await closedAfter(five);
    assert.match(
      await says('Stina', 'evaluation.results', {}, inOffice),
      /LAG Suicidprevention \(Ett möte, fem svar att visa\): Visste i förväg 4,0; Tydligt när jag kunde tycka till 3,0/,
    );
    assert.match(await says('Stina', 'evaluation.results', {}, { place: groupPlace }), /Så har mötena varit/);
  });

  it('with comments for the back office only: told there, and not to the group', async () => {
    const { does, answers, goesTo, delivered } = evaluationWorld();
    await does('Karin', 'meeting.ended', {}, inChannel);
    await answers('meeting', five.slice(1));
    await answers('meeting', ['Vera'], { ...six, comment: 'Jag blir inte hörd', audience: 'office' });
    await goesTo(closing);
    const told = (await delivered()).filter(({ text }) => text.includes('Jag blir inte hörd'));
    assert.deepEqual(
      told.map(({ to, show }) => [to, show]),
      [[officePlace.id, 'officeComments']],
    );
  });
});

describe('results as a table', () => {
  it('are for those who lead, in personal chat or for their eyes only, and for the back office', async () => {
    const { says } = await closedAfter(five);
    assert.match(
      await says('Karin', 'evaluation.export'),
      /Datum;Möte;[\s\S]*2026-12-01;Decembermötet;;Alla;Jag blev lyssnad på;5;4,00;0;0;0;5;0/,
    );
    assert.match(await says('Petra', 'evaluation.export', {}, inChannel), /Datum;Möte;/);
    assert.equal(await says('Karin', 'evaluation.export', {}, { place: groupPlace }), 'alone');
    assert.match(await says('Vera', 'evaluation.export'), /Det kan bara ordföranden/);
    assert.match(await says('Stina', 'evaluation.export'), /ingen grupp/);
    assert.match(await says('Stina', 'evaluation.export', {}, inOffice), /Grupp;År;[\s\S]*LAG Suicidprevention;;Alla;/);
  });

  it('are a file in personal chat, which Teams asks about first and then asks for of the same group', async () => {
    const { does, says } = await closedAfter(five, undefined, [groupWith(), other]);
    const reply = await does('Karin', 'evaluation.export', { group: groupPlace.id });
    assert.ok(reply.kind === 'file');
    assert.deepEqual(
      [reply.name, reply.again],
      ['utvärderingar 2026-12-08.xlsx', { verb: 'evaluation.export', group: groupPlace.id, answerIn: 'sv' }],
    );
    assert.ok(reply.content instanceof Uint8Array);
    const words = strFromU8(unzipSync(reply.content)['xl/sharedStrings.xml'] ?? assert.fail());
    for (const word of ['Datum', '2026-12-01', 'Decembermötet']) assert.ok(words.includes(`>${word}<`), word);
    assert.match(await says('Karin', 'evaluation.export', { ...reply.again, declined: true }), /ingen fil/);
  });

  it('hold nothing of a meeting that too few have answered about', async () => {
    const { says } = await closedAfter(['Vera', 'Olle', 'Musa']);
    const table = await says('Karin', 'evaluation.export');
    assert.doesNotMatch(table, /Decembermötet|lyssnad/);
  });
});
