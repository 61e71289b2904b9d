import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { startEntry } from '../../../../src/features/glossary/known.js';
import { spelt } from '../../../../src/features/glossary/terms/glossary.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { requestWith } from '../../../support/requests.js';
import { inOffice, staffWorld } from '../staff-world.js';

const texts = textsIn('sv').editors;
const words = { newAbbr: 'QXJ', expansion: 'Påhittad grupp', definition: 'Finns inte.' };

async function withEntry() {
  const world = await staffWorld();
  await world.edits('Stina', 'glossary.accept', words);
  const [meaning] = (await world.record('QXJ')).meanings;
  assert.ok(meaning);
  return { ...world, meaning, about: { abbr: 'QXJ', meaning: meaning.id } };
}

describe('an entry of the glossary', () => {
  it('is begun without a suggestion, in capitals when it is written in small letters, and a year goes until it is looked over', async () => {
    const { edits, record, living } = await staffWorld();
    const saved = await edits('Stina', 'glossary.accept', { ...words, newAbbr: 'qxj' });
    assert.match(
      textOf(saved),
      /QXJ är sparat\. Det gäller från och med nu\.\nQXJ i ordlistan\nPåhittad grupp\nFinns inte\.\nGäller: Alla\./,
    );
    assert.match(textOf(saved), /Ansvarig: Stina\. Läses igenom .*20 november 2027\./);
    assert.equal((await record('QXJ')).meanings[0]?.reviewAt, '2027-11-20T08:00:00.000Z');
    assert.equal(spelt(living.all(), 'qxj').length, 1);
  });

  for (const [what, input, problem] of [
    ['no abbreviation', { newAbbr: '' }, texts.refused.missingAbbr],
    ['an abbreviation with Markdown in it', { newAbbr: '[x](y)' }, texts.refused.badAbbr],
    ['no name', { expansion: '' }, texts.refused.missingExpansion],
    ['a personal number', { definition: 'Fråga 811218-9876' }, texts.refused.personalNumber],
    ['a name that is too long', { expansionEn: 'x'.repeat(201) }, texts.tooLong(texts.formExpansionEn, 200)],
    ['an explanation that is too long', { definition: 'x'.repeat(1001) }, texts.tooLong(texts.formDefinition, 1000)],
    ['a review in the past', { review: '2026-11-20' }, texts.refused.badReview],
    ['a review too far away', { review: '2031-11-21' }, texts.refused.badReview],
    ['a group that nobody knows', { scopeName: 'LPO Okänd' }, texts.refused.unknownScope],
    ['a forged group', { scope: 'group:19:other@thread.tacv2' }, texts.refused.unknownScope],
  ] as const) {
    it(`is not saved with ${what}, and what was typed stays in the form`, async () => {
      const { edits, store } = await staffWorld();
      const form = await edits('Stina', 'glossary.accept', { ...words, ...input });
      assert.equal(dataOf(form)['problem'], problem);
      assert.ok('definition' in input || dataOf(form)['definition'] === words.definition);
      assert.doesNotMatch(JSON.stringify(form), /9876/);
      assert.deepEqual(store.bodies(termKind), {});
    });
  }

  it('is changed, and a form that is older than that shows what holds now', async () => {
    const { edits, about, record } = await withEntry();
    const form = dataOf(await edits('Bo', 'glossary.acceptForm', about));
    assert.deepEqual([form['expansion'], form['seen']], ['Påhittad grupp', 1]);
    await edits('Bo', 'glossary.accept', { ...form, scope: 'all', expansion: 'Bättre namn' });
    const late = await edits('Stina', 'glossary.accept', { ...form, scope: 'all', expansion: 'Sämre namn' });
    assert.deepEqual([dataOf(late)['problem'], dataOf(late)['expansion'], dataOf(late)['seen']], [texts.changed('Bo'), 'Bättre namn', 2]);
    assert.deepEqual((await record('QXJ')).meanings[0]?.name.sv, 'Bättre namn');
    const shown = textOf(await edits('Stina', 'glossary.edit', { abbr: 'qxj' }));
    assert.match(shown, /Version 2, Bo, .*\nVersion 1, Stina, .* Påhittad grupp\. Finns inte\./);
  });

  it('is withdrawn and brought back, taken over, and used or not at once', async () => {
    const { edits, about, living, record } = await withEntry();
    assert.match(textOf(await edits('Bo', 'glossary.withdraw', about)), /Gäller inte längre\./);
    assert.deepEqual(spelt(living.all(), 'QXJ'), []);
    await edits('Bo', 'glossary.restore', about);
    assert.equal(spelt(living.all(), 'QXJ').length, 1);
    assert.match(textOf(await edits('Bo', 'glossary.takeOver', about)), /Ansvarig: Bo\./);
    assert.equal((await record('QXJ')).meanings[0]?.by.name, 'Stina');
    assert.equal(textOf(await edits('Bo', 'glossary.withdraw', { ...about, meaning: 'other' })), texts.meaningGone);
  });

  it('that Lotsen came with is taken out, and brought back', async () => {
    const { edits, living, record } = await staffWorld();
    const [term] = spelt(living.base, 'RSG');
    const gone = await edits('Stina', 'glossary.withdraw', { abbr: 'RSG', replaces: term?.sv });
    assert.match(textOf(gone), /Borttagen ur ordlistan\./);
    assert.deepEqual(spelt(living.all(), 'RSG'), []);
    await edits('Stina', 'glossary.restore', { abbr: 'RSG', meaning: (await record('RSG')).meanings[0]?.id });
    assert.deepEqual(spelt(living.all(), 'RSG'), [term]);
  });

  it('written in the place of one that Lotsen came with is not overwritten by a newer text: that is offered until somebody keeps their own', async () => {
    const { edits, record, store, parts } = await staffWorld();
    const [term] = spelt(parts.living.base, 'RSG');
    assert.ok(term);
    const own = { abbr: 'RSG', replaces: term.sv, expansion: term.sv, definition: 'Vår egen text.', scope: 'all' };
    assert.ok(!textOf(await edits('Stina', 'glossary.accept', own)).includes(texts.entryNewer));
    const [meaning] = (await record('RSG')).meanings;
    assert.equal(meaning?.over, term.definition.sv);
    await store.change(termKind, 'RSG', (before) => ({
      body: before && { ...before, meanings: before.meanings.map((one) => ({ ...one, over: 'Så stod det förr.' })) },
      outcome: undefined,
    }));
    const shown = await edits('Stina', 'glossary.edit', { abbr: 'RSG' });
    assert.ok(textOf(shown).includes(texts.newer(term.definition.sv)) && textOf(shown).includes('Vår egen text.'));
    const kept = await edits('Stina', 'glossary.confirm', { abbr: 'RSG', meaning: meaning?.id });
    assert.ok(!textOf(kept).includes(texts.entryNewer) && textOf(kept).includes('Vår egen text.'));
  });

  it('is looked over when its day has come: the back office is asked once, and can say that it is right', async () => {
    const { edits, about, goesTo, delivered, record } = await withEntry();
    await delivered();
    await goesTo('2027-11-22T08:00:00.000Z');
    await goesTo('2027-11-23T08:00:00.000Z');
    const [asked, ...more] = await delivered();
    assert.deepEqual(more, []);
    assert.match(
      asked?.text ?? '',
      /Stämmer QXJ fortfarande\?\nStår för: Påhittad grupp\nFörklaring: Finns inte\.\nSkulle läsas igenom .* Ansvarig: Stina\./,
    );
    await edits('Bo', 'glossary.confirm', about);
    assert.equal((await record('QXJ')).meanings[0]?.reviewAt, '2028-11-23T08:00:00.000Z');
    const [updated] = await delivered();
    assert.match(updated?.text ?? '', /Läst igenom\. Nästa gång är .*2028\./);
  });

  it('is asked for by name, and what it is about is explained when none is', async () => {
    const { edits } = await staffWorld();
    assert.equal(textOf(await edits('Stina', 'glossary.edit')), texts.editWhich);
    assert.match(textOf(await edits('Stina', 'glossary.edit', { abbr: 'rsg' })), /RSG i ordlistan\n.*\n.*\nFöljer med Lotsen\./);
    assert.equal(textOf(await edits('Stina', 'glossary.edit', { abbr: 'QXZ' })), texts.entryNone('QXZ'));
  });
});

describe('an answer that becomes an entry', () => {
  it('fills in the form with the answer and the abbreviation that was asked for, without a personal number', async () => {
    const { parts, store } = await staffWorld();
    const from = { number: 'ABCD2345', question: 'Vad betyder QXJ?', answer: 'En grupp som inte finns. Se 811218-9876.' };
    const form = await startEntry(parts)(from, requestWith(inOffice));
    assert.deepEqual([dataOf(form)['newAbbr'], dataOf(form)['definition']], ['QXJ', 'En grupp som inte finns. Se ….']);
    assert.deepEqual(store.bodies(termKind), {});
    assert.equal(textOf(await startEntry(parts)(from, requestWith())), textsIn('sv').office.notHere);
  });

  it('has a way back to its case, also when something in it is wrong and when it has been saved', async () => {
    const { parts, edits } = await staffWorld();
    const back = 'ABCD2345';
    const form = await startEntry(parts)({ number: back, question: '', answer: 'x' }, requestWith(inOffice));
    assert.equal(dataOf(form)['back'], back);
    const typed = { back, newAbbr: 'QXJ', definition: 'Finns inte.' };
    assert.deepEqual(
      [dataOf(await edits('Stina', 'glossary.accept', typed))].map(({ card, back: to }) => [card, to]),
      [['glossary/entry-form', back]],
    );
    const saved = dataOf(await edits('Stina', 'glossary.accept', { ...typed, expansion: 'Påhittad grupp' }));
    assert.deepEqual([saved.card, saved['back']], ['glossary/entry', back]);
    assert.equal(dataOf(await edits('Stina', 'glossary.edit', { abbr: 'QXJ' }))['back'], '');
  });
});
