import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupOf, mapCard } from '../../../../src/features/glossary/lookup/map-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { placeOf } from '../../../support/requests.js';

interface Data {
  readonly here: string;
  readonly rows: readonly {
    readonly letter: string;
    readonly cells: readonly { readonly abbr: string; readonly press: string; readonly style: string }[];
  }[];
}

const named: readonly (readonly [names: readonly string[], group: string | undefined])[] = [
  [['LPO Psykisk hälsa', 'Region Påhitt'], 'LPO'],
  [['Psykisk hälsa', 'RAG Diabetes'], 'RAG'],
  [['LAG Diabetes', 'LPO Diabetes'], 'LAG'],
  [['(NSG)'], 'NSG'],
  [['LPO:s kanal'], 'LPO'],
  [['Allmänt', 'Nationell grupp'], undefined],
  [['SLAG i saken', 'LAGEN', 'LPOÖ', 'XNPO'], undefined],
  [['lag och ordning', 'lpo'], undefined],
  [[], undefined],
];

describe('the map of the groups', () => {
  it('has three levels of three kinds', () => {
    const { rows } = mapCard(placeOf('personal'), 'sv').data as Data;
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(({ abbr }) => abbr)),
      [
        ['NPO', 'NSG', 'NAG'],
        ['RPO', 'RSG', 'RAG'],
        ['LPO', 'LSG', 'LAG'],
      ],
    );
    assert.deepEqual(
      rows.map(({ letter }) => letter),
      ['N', 'R', 'L'],
    );
  });

  it('marks the group that one is in, in words as well as in colour', () => {
    const { data, text } = mapCard(placeOf('channel', 'RSG Läkemedel'), 'sv');
    const { rows, here } = data as Data;
    const marked = rows.flatMap(({ cells }) => cells.filter(({ abbr, press, style }) => press !== abbr || style !== 'default'));
    assert.deepEqual(
      marked.map(({ abbr, press, style }) => [abbr, press, style]),
      [['RSG', `RSG ${textsIn('sv').glossary.mapYou}`, 'accent']],
    );
    assert.equal(here, 'Den här gruppen är en RSG.');
    assert.ok(text.includes(`\n${here}\n`));
  });

  it('marks nothing where no group is named', () => {
    const { data, text } = mapCard(placeOf('personal'), 'en');
    const { rows, here } = data as Data;
    assert.equal(here, '');
    assert.ok(rows.every(({ cells }) => cells.every(({ abbr, press, style }) => press === abbr && style === 'default')));
    assert.ok(text.endsWith(`${textsIn('en').glossary.mapTrap}\n${textsIn('en').glossary.mapWrite}`));
  });

  it('explains its letters, and is told in words too: level by level', () => {
    const { data, text } = mapCard(placeOf('personal'), 'sv');
    const { legend } = data as { legend: readonly { letters: string; means: string }[] };
    assert.deepEqual(
      legend.map(({ letters }) => letters),
      ['N', 'R', 'L', 'PO', 'SG', 'AG'],
    );
    assert.ok(text.includes('AG: Arbetsgrupp, gör ett bestämt arbete.'));
    assert.ok(!text.includes('Tryck'));
    assert.ok(text.includes('Lokal: LPO, LSG, LAG.'));
  });

  it('has the right article before each group', () => {
    const { mapHere } = textsIn('sv').glossary;
    assert.deepEqual([mapHere('LPO'), mapHere('LAG')], ['Den här gruppen är ett LPO.', 'Den här gruppen är en LAG.']);
    const english = textsIn('en').glossary.mapHere;
    assert.deepEqual(
      [english('NPO'), english('RSG'), english('LAG')],
      ['This group is an NPO.', 'This group is an RSG.', 'This group is an LAG.'],
    );
  });

  for (const [names, group] of named) {
    it(`takes ${JSON.stringify(names)} for ${group ?? 'no group'}`, () => {
      assert.equal(groupOf(placeOf('channel', ...names)), group);
    });
  }
});
