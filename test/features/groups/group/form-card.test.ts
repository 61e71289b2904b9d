import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { filledIn, formCard, suggestGroup } from '../../../../src/features/groups/group/form-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith, listed, person, roster } from '../../../support/groups.js';

describe('what the names of a place suggest about its group', () => {
  const suggested: readonly (readonly [names: readonly string[], type: string, area: string])[] = [
    [['LAG Suicidprevention'], 'lag', ''],
    [['LAG Suicidprevention', 'LPO Psykisk hälsa'], 'lag', 'Psykisk hälsa'],
    [['LPO Psykisk hälsa'], 'lpo', 'Psykisk hälsa'],
    [['LPO: Psykisk hälsa (Region Norr)'], 'lpo', 'Psykisk hälsa (Region Norr)'],
    [['Psykisk hälsa, NPO'], 'npo', 'Psykisk hälsa'],
    [['RPO-Cancer', 'LAG Bröst'], 'rpo', 'Cancer'],
    [['RAG till NPO Cancer'], 'rag', ''],
    [['Allmänt', 'NAG Smärta'], 'nag', ''],
    // A law, a team, a longer word, and a group that has no kind of its own in the form.
    [['Ny lag om vård'], 'other', ''],
    [['LAGen', 'VLPO'], 'other', ''],
    [['RSG Data'], 'other', ''],
    [[], 'other', ''],
  ];
  for (const [names, type, area] of suggested) {
    it(`${names.join(', ') || 'no name'}: ${type}, ${area || 'no area'}`, () => {
      assert.deepEqual(suggestGroup(names), { name: names[0] ?? '', type, area });
    });
  }
});

const texts = textsIn('sv').groups;

describe('the form of a group, where no cards are shown', () => {
  const said = (people = roster, isNew = false): readonly string[] => {
    const filled = filledIn(isNew ? undefined : groupWith(), ['LAG Suicidprevention'], listed('Petra'), people, 'sv');
    return formCard({ filled, problem: '', roster: people, seen: isNew ? 0 : 1 }, 'sv').text.split('\n');
  };

  it('tells every field and what stands in it, people by name', () => {
    assert.deepEqual(said(), [
      texts.change,
      'Gruppens namn: LAG Suicidprevention',
      'Vilken sorts grupp är det? LAG, lokal arbetsgrupp',
      'Område: Psykisk hälsa',
      'Vilket språk ska jag skriva på i gruppen? Svenska',
      'Ordförande: Karin',
      'Patient- och närståendeföreträdare: Vera och Olle',
      'Samordnare: Petra',
    ]);
  });

  it('begins with who becomes what in a group that is not there yet, and has empty fields', () => {
    const [, intro, , , area, , chair, representatives] = said(roster, true);
    assert.deepEqual([intro, area, chair], [texts.formIntro, 'Område:', 'Ordförande: Ingen vald']);
    assert.equal(representatives, 'Patient- och närståendeföreträdare:');
  });

  it('counts those who are more than ten', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => listed(`Person ${index}`));
    const filled = { ...filledIn(groupWith(), [], listed('Petra'), crowd, 'sv'), representatives: crowd.map(({ id }) => id).join(',') };
    const { text } = formCard({ filled, problem: '', roster: crowd, seen: 1 }, 'sv');
    assert.match(text, /företrädare: Person 0, [^\n]*Person 9 och 2 till\n/);
  });

  it('has names in it too where there are too many people for a list', () => {
    const crowd = [...roster, ...Array.from({ length: 30 }, (_, index) => listed(`Person ${index}`))];
    assert.ok(said(crowd).includes('Patient- och närståendeföreträdare: Vera och Olle'));
    assert.ok(!said(crowd).join().includes(person('Vera')));
    assert.ok(said(crowd).includes(texts.formManyPeople));
  });

  it('keeps a name with a comma in it whole, however people are listed', () => {
    const swedish = roster.map((one) => ({ ...one, name: `Ek, ${one.name}` }));
    const crowd = Array.from({ length: 30 }, (_, index) => listed(`Person ${index}`));
    for (const people of [swedish, [...swedish, ...crowd]]) {
      assert.ok(
        said(people).some((line) => line.endsWith('närståendeföreträdare: Ek, Vera och Ek, Olle')),
        said(people).join('\n'),
      );
    }
  });

  it('never shows an id: whoever has left, or has no name in Teams, is counted', () => {
    const left = roster.filter(({ id }) => id !== person('Vera'));
    const crowd = Array.from({ length: 30 }, (_, index) => listed(`Person ${index}`));
    const nameless = roster.map((one) => (one.id === person('Vera') ? { ...one, name: '', email: undefined } : one));
    for (const people of [left, [...left, ...crowd], nameless]) {
      assert.ok(!said(people).join().includes(person('Vera')));
      assert.ok(said(people).includes('Patient- och närståendeföreträdare: Olle och 1 till'), said(people).join('\n'));
    }
  });
});
