import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { importKind, importMeaning, importRows, importWakes } from '../../../../src/features/glossary/table/glossary-import.js';
import type { ImportRow } from '../../../../src/features/glossary/table/import-rows.js';
import { buildGlossary, spelt } from '../../../../src/features/glossary/terms/glossary.js';
import { openLivingGlossary } from '../../../../src/features/glossary/terms/living-glossary.js';
import type { Meaning } from '../../../../src/features/glossary/terms/meaning.js';
import type { Scope } from '../../../../src/features/glossary/terms/scope.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { actionWith, meaningWith, nextYear, recordWith, staffMember, wordingWith } from '../../../support/glossary-records.js';
import { groupPlace } from '../../../support/groups.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';
import { terms } from '../../../support/terms.js';
import { term } from '../made-terms.js';
import { staffWorld } from '../staff-world.js';

const texts = textsIn('sv').editors;
const { csvProblems } = texts;
const headings = 'Förkortning;Betydelse;Förklaring;Nivå;Ämne;Gäller;Läses igenom';

const linesOf = (reply: Parameters<typeof dataOf>[0]): readonly string[] =>
  (dataOf(reply)['lines'] as readonly { readonly text: string }[]).map(({ text }) => text);

/** Every part of the export, one after the other. */
async function exported({ edits }: Awaited<ReturnType<typeof staffWorld>>): Promise<readonly string[]> {
  const parts: string[] = [];
  for (let page = 0; ; page += 1) {
    const data = dataOf(await edits('Stina', 'glossary.export', { page }));
    parts.push(String(data['csv']));
    if ((data['next'] as readonly unknown[]).length === 0) return parts;
  }
}

describe('reading a table in', () => {
  it('adds what is new, changes what is there, and leaves alone what is the same', async () => {
    const world = await staffWorld();
    const { edits, living, record } = world;
    await edits('Stina', 'glossary.accept', { newAbbr: 'QXJ', expansion: 'Påhittad grupp', definition: 'Förr.' });
    const [rsg] = spelt(living.base, 'RSG');
    const rows = [
      'QXJ;påhittad grupp;Nu.;;;;',
      'QXK;Andra gruppen;Ny.;Lokal;arbetssätt;Gruppen LAG Suicidprevention;2027-01-15',
      'QXL;Tredje gruppen;;;;psykisk hälsa;',
      'QXM;Fjärde gruppen;;;;;',
      `RSG;${rsg?.sv};Bättre förklarat.;sjukvårdsregional;Grupper och kunskapsstöd;Alla;`,
    ];
    const done = await edits('Bo', 'glossary.import', { csv: [headings, ...rows].join('\n') });
    assert.equal(textOf(done), texts.csvDone(3, 2, 0));
    const [qxj] = (await record('QXJ')).meanings;
    assert.deepEqual([qxj?.version, qxj?.definition.sv, qxj?.by.name, qxj?.owner.name], [2, 'Nu.', 'Bo', 'Stina']);
    const [qxk] = (await record('QXK')).meanings;
    assert.deepEqual([qxk?.level, qxk?.category, qxk?.reviewAt], ['local', 'method', '2027-01-15T08:00:00.000Z']);
    assert.deepEqual(qxk?.scope, { to: 'group', group: groupPlace.id, name: 'LAG Suicidprevention' });
    assert.deepEqual((await record('QXL')).meanings[0]?.scope, { to: 'area', area: 'Psykisk hälsa' });
    assert.deepEqual(
      spelt(living.all(), 'RSG').map(({ definition }) => definition.sv),
      ['Bättre förklarat.'],
    );
    assert.equal(spelt(living.all(), 'QXK').length, 0);
    const again = await edits('Bo', 'glossary.import', { csv: [headings, ...rows].join('\n') });
    assert.equal(textOf(again), texts.csvDone(0, 0, 5));
  });

  it('changes nothing when what was exported is read in as it is', async () => {
    const world = await staffWorld();
    await world.edits('Stina', 'glossary.accept', {
      newAbbr: 'QXJ',
      expansion: '=Påhittad',
      definition: '"Förr"; nu',
      scopeName: 'psykisk hälsa',
    });
    const before = JSON.stringify(world.store.bodies(termKind));
    for (const csv of await exported(world)) {
      assert.match(textOf(await world.edits('Bo', 'glossary.import', { csv })), /^Klart\. Nya: 0\. Ändrade: 0\./);
    }
    assert.equal(JSON.stringify(world.store.bodies(termKind)), before);
  });

  it('lists every row that is wrong and stores none of the others', async () => {
    const { edits, store } = await staffWorld();
    const rows = [
      'QXJ;Rätt;;;;;',
      ';Utan förkortning;;mellan;;;',
      'QXK;;;;;;',
      '*Q*;Namn;;;;;',
      'QXK;Namn;Se 811218-9876;;;;',
      'QXK;Namn;;mellan;;;',
      'QXK;Namn;;;Fotboll;;',
      'QXK;Namn;;;;LPO Okänd;',
      'QXK;Namn;;;;;2020-01-01',
      'QXJ;rätt;;;;Alla;',
      'QXK;Namn;;;;;;för mycket',
    ];
    const form = await edits('Stina', 'glossary.import', { csv: [headings, ...rows].join('\n') });
    assert.equal(dataOf(form)['problem'], texts.csvWrong(10));
    assert.deepEqual(
      linesOf(form),
      [
        [3, `${texts.refused.missingAbbr} ${csvProblems.unknownLevel}`],
        [4, texts.refused.missingExpansion],
        [5, texts.refused.badAbbr],
        [6, texts.refused.personalNumber],
        [7, csvProblems.unknownLevel],
        [8, csvProblems.unknownCategory],
        [9, texts.refused.unknownScope],
        [10, texts.refused.badReview],
        [11, csvProblems.twice(2)],
        [12, csvProblems.columns],
      ].map(([row, problem]) => texts.csvRow(Number(row), String(problem))),
    );
    assert.doesNotMatch(JSON.stringify(form), /9876/);
    assert.match(String(dataOf(form)['csv']), /QXJ;Rätt/);
    assert.deepEqual([store.bodies(termKind), store.bodies(importKind)], [{}, {}]);
  });

  it('is refused without headings, without rows, with too many, and with more meanings than there is room for', async () => {
    const { edits, store } = await staffWorld();
    const problem = async (csv: string) => dataOf(await edits('Stina', 'glossary.import', { csv }))['problem'];
    assert.equal(await problem(''), texts.csvNothing);
    assert.equal(await problem('QXJ;Namn'), csvProblems.noHeadings);
    assert.equal(await problem(`${headings}\nQXJ;"Namn`), texts.csvRow(2, csvProblems.badText));
    const many = (count: number, abbr: (n: number) => string) => Array.from({ length: count }, (_, n) => `${abbr(n)};Namn ${n}`);
    const tooMany = await edits('Stina', 'glossary.import', { csv: [headings, ...many(501, (n) => `Q${n}`)].join('\n') });
    assert.deepEqual(linesOf(tooMany), [texts.csvRow(501, csvProblems.tooManyRows(500))]);
    const full = await edits('Stina', 'glossary.import', { csv: [headings, ...many(22, () => 'QXJ')].join('\n') });
    assert.deepEqual(
      linesOf(full),
      [22, 23].map((row) => texts.csvRow(row, texts.tooMany('QXJ'))),
    );
    assert.deepEqual(store.bodies(termKind), {});
  });
});

describe('a table that is being read in', () => {
  const rows: readonly ImportRow[] = ['QXJ', 'QXK', 'QXL'].map((abbr) => ({ abbr, wording: wordingWith() }));
  const whole = { rows, editor: staffMember(), at: now };

  it('is whole after a crash in the middle: what is left is done when the document wakes, and nothing twice', async () => {
    const { parts, store, living } = await staffWorld();
    store.refuse('QXK');
    await assert.rejects(importRows('import', whole, parts));
    assert.deepEqual(Object.keys(store.bodies(termKind)), ['QXJ']);
    assert.equal(store.wakes.get('import'), now);
    store.refuse();
    const awake = { ...parts, living: await openLivingGlossary(store, terms, 'UTC') };
    await importWakes(awake)[importKind.name]?.('import', now);
    assert.deepEqual(Object.keys(store.bodies(termKind)), ['QXJ', 'QXK', 'QXL']);
    for (const abbr of ['QXJ', 'QXK', 'QXL']) {
      assert.equal((await store.get(termKind, abbr))?.meanings.length, 1);
      assert.equal(spelt(awake.living.all(), abbr).length, 1);
    }
    assert.deepEqual(store.bodies(importKind), {});
    await importWakes(awake)[importKind.name]?.('import', now);
    assert.equal(spelt(living.base, 'QXJ').length, 0);
  });
});

describe('a row of a table', () => {
  const base = buildGlossary([term('QXJ', { sv: 'Ett' }), term('QXJ', { sv: 'Två' })]);
  const inGroup: Scope = { to: 'group', group: groupPlace.id, name: 'LAG Suicidprevention' };
  const replacing = (changes: Partial<Meaning> = {}) => meaningWith({ replaces: 'Ett', name: { sv: 'Nytt', en: '' }, ...changes });
  const row = { abbr: 'QXJ', wording: wordingWith({ name: { sv: 'ett', en: '' } }) };
  const replaces = (...meanings: readonly Meaning[]) =>
    importMeaning(recordWith({ meanings }), row, base, nextYear, actionWith()).body?.meanings.at(-1)?.replaces;

  it('takes the place of what Lotsen came with under its name, unless something does already for everybody', () => {
    assert.equal(replaces(), 'Ett');
    assert.equal(replaces(replacing({ scope: inGroup })), 'Ett');
    assert.equal(replaces(replacing({ state: 'withdrawn' })), 'Ett');
    assert.equal(replaces(replacing({ replaces: 'Två' })), 'Ett');
    assert.equal(replaces(replacing()), '');
  });
});
