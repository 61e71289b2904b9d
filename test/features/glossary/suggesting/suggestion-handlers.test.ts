import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { maxOpen } from '../../../../src/core/people/work-limit.js';
import { spelt } from '../../../../src/features/glossary/terms/glossary.js';
import { scopeValue } from '../../../../src/features/glossary/terms/scope.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { officePlace, pairedIn } from '../../../support/offices.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { placeOf } from '../../../support/requests.js';
import { inOffice, staffWorld } from '../staff-world.js';

const texts = textsIn('sv').editors;

describe('a suggestion', () => {
  it('comes to the back office without a word of who it is from, and with what the glossary has already', async () => {
    const { suggested, delivered, store } = await staffWorld();
    await suggested('BG', 'Barngrupp');
    const [card, ...more] = await delivered();
    assert.deepEqual(more, []);
    assert.match(
      card?.text ?? '',
      /Förslag till ordlistan: BG\nStår för: Barngrupp\nFörklaring: Finns inte\.\nFinns i ordlistan: .*eredningsgrupp/,
    );
    assert.doesNotMatch(JSON.stringify([card, store.sent]), /vera/iu);
  });

  it('is accepted as it stands, changed, or with another scope; and its maker is told once', async () => {
    const { suggested, edits, delivered, record, living } = await staffWorld();
    const [first, second] = [await suggested('QXJ'), await suggested('QXK')];
    await delivered();
    const asIs = await edits('Stina', 'glossary.accept', { abbr: 'QXJ', suggestion: first, asIs: true });
    assert.match(textOf(asIs), /Stina har godkänt förslaget/);
    const words = {
      expansion: 'Bättre namn',
      definition: 'Bättre.',
      scope: scopeValue({ to: 'area', area: 'Psykisk hälsa' }),
      level: 'local',
      category: 'method',
    };
    await edits('Bo', 'glossary.accept', { abbr: 'QXK', suggestion: second, ...words });
    const [meaning] = (await record('QXK')).meanings;
    const expected = { sv: 'Bättre namn', en: '' };
    assert.deepEqual(
      [meaning?.name, meaning?.scope, meaning?.level, meaning?.category],
      [expected, { to: 'area', area: 'Psykisk hälsa' }, 'local', 'method'],
    );
    assert.equal(spelt(living.all(), 'QXJ').length, 1);
    assert.equal(spelt(living.all(), 'QXK').length, 0);
    assert.deepEqual(
      (await delivered()).map(({ to, show, text }) => [to, show, text.split('\n')[0]]),
      [
        ['place', 'glossary.suggested', 'Förslag till ordlistan: QXJ'],
        ['unnamed', 'glossary.settled', 'Tack! Ditt förslag om QXJ är med i ordlistan.'],
        ['place', 'glossary.suggested', 'Förslag till ordlistan: QXK'],
        ['unnamed', 'glossary.settled', 'Tack! Ditt förslag om QXK är med i ordlistan.'],
      ],
    );
  });

  it('is declined with a reason that its maker reads, and with none not at all', async () => {
    const { suggested, edits, delivered, record } = await staffWorld();
    const suggestion = await suggested('QXJ');
    await delivered();
    for (const [reason, problem] of [
      ['', texts.declineMissing],
      ['x'.repeat(501), texts.tooLong(texts.declineReason, 500)],
      ['Se 811218-9876', texts.refused.personalNumber],
    ] as const) {
      const form = await edits('Stina', 'glossary.decline', { abbr: 'QXJ', suggestion, reason });
      assert.equal(dataOf(form)['problem'], problem);
      assert.doesNotMatch(JSON.stringify(form), /9876/);
    }
    assert.equal((await record('QXJ')).suggestions.length, 1);
    const declined = await edits('Stina', 'glossary.decline', { abbr: 'QXJ', suggestion, reason: 'Ingen använder den.' });
    assert.match(textOf(declined), /Stina har sagt nej till förslaget\. Skäl: Ingen använder den\./);
    const told = (await delivered()).find(({ to }) => to === 'unnamed');
    assert.match(told?.text ?? '', /kom inte med.*\nSkäl: Ingen använder den\./);
  });

  it('of something wrong corrects the meaning that is chosen, in the place of what Lotsen came with', async () => {
    const { suggested, edits, delivered, living } = await staffWorld();
    const suggestion = await suggested('RSG', '', { wrong: true, definition: 'Namnet är gammalt' });
    const [card] = await delivered();
    assert.match(card?.text ?? '', /Något stämmer inte med RSG\nDet som inte stämmer: Namnet är gammalt/);
    const [term] = spelt(living.base, 'RSG');
    const form = await edits('Stina', 'glossary.acceptForm', { abbr: 'RSG', suggestion, replaces: term?.sv });
    assert.deepEqual([dataOf(form)['expansion'], dataOf(form)['definition']], [term?.sv, term?.definition.sv]);
    await edits('Stina', 'glossary.accept', { ...dataOf(form), scope: 'all', expansion: 'Nytt namn', level: 'healthcareRegional' });
    assert.deepEqual(
      spelt(living.all(), 'RSG').map(({ sv }) => sv),
      ['Nytt namn'],
    );
    assert.match((await delivered()).find(({ to }) => to === 'unnamed')?.text ?? '', /Det du sa om RSG har gjort ordlistan bättre/);
  });

  it('that was settled first by another of the staff stays so, and a late form says by whom', async () => {
    const { suggested, edits, record } = await staffWorld();
    const suggestion = await suggested('QXJ');
    await edits('Stina', 'glossary.accept', { abbr: 'QXJ', suggestion, asIs: true });
    for (const verb of ['glossary.accept', 'glossary.decline', 'glossary.acceptForm', 'glossary.declineForm'] as const) {
      const late = await edits('Bo', verb, { abbr: 'QXJ', suggestion, expansion: 'Annat', reason: 'x' });
      assert.ok(late.kind === 'text' && late.trouble && late.text === texts.settledFirst.accepted('Stina'), verb);
    }
    assert.equal((await record('QXJ')).meanings.length, 1);
  });

  it('is posted once there is a back office, and anew when that moves', async () => {
    const { suggested, places, delivered, store } = await staffWorld(false);
    await suggested('QXJ');
    await places();
    assert.deepEqual(await delivered(), []);
    const shows = async () => (await delivered()).map(({ show, updates }) => [show, updates]);
    for (const place of [officePlace.id, placeOf('groupChat').id]) {
      await pairedIn(store, place);
      for (let time = 0; time < 2; time += 1) await places();
      assert.deepEqual(await shows(), [['glossary.suggested', undefined]]);
    }
  });

  it('is refused kindly when too many wait, of one abbreviation or of one person', async () => {
    const { does } = await staffWorld();
    const suggest = (name: string, abbr: string, n: number) =>
      does(name, 'glossary.suggest', { abbr, expansion: `Namn ${n}`, definition: '' });
    for (let n = 0; n < 20; n += 1) await suggest(`P${n}`, 'QXJ', n);
    assert.equal(textOf(await suggest('Vera', 'QXJ', 99)), texts.full('QXJ'));
    for (let n = 0; n < maxOpen; n += 1) await suggest('Vera', `QXK${n}`, n);
    const again = textOf(await suggest('Vera', 'QXL', 99));
    assert.ok(again.includes(texts.fullOfYours) && again.includes('Namn 99'));
  });

  it('is one, however often its activity is delivered, and whatever button is pressed twice', async () => {
    const { does, edits, store, delivered } = await staffWorld();
    const again = { id: 'same' as never };
    for (let time = 0; time < 3; time += 1) await does('Vera', 'glossary.suggest', { abbr: 'QXJ', expansion: 'En' }, again);
    const suggestion = (await store.get(termKind, 'QXJ'))?.suggestions[0]?.id ?? '';
    const press = { ...inOffice, id: 'press' as never };
    for (let time = 0; time < 3; time += 1) {
      const reply = await does('Stina', 'glossary.accept', { abbr: 'QXJ', suggestion, asIs: true }, press);
      assert.match(textOf(reply), /Stina har godkänt/);
    }
    assert.equal((await store.get(termKind, 'QXJ'))?.meanings.length, 1);
    assert.equal((await delivered()).length, 3);
    assert.match(textOf(await edits('Stina', 'glossary.suggestions')), new RegExp(texts.listNone));
  });
});
