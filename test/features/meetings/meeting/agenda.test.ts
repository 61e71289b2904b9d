import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { agendaItem, hasPerspective, itemsOf, shownAgenda, withItem, withMark } from '../../../../src/features/meetings/meeting/agenda.js';

describe('the number of an item', () => {
  const agenda = '1. Mötet öppnas\n2) Ny vårdriktlinje för SIP\n§ 3 Övriga frågor\nPunkt 4: Nästa möte\n10. * Avslutning';

  it('says what the item is about, however the agenda numbers it, and without its star', () => {
    assert.deepEqual(
      ['1', '2', '3.', '4', '10'].map((said) => agendaItem(agenda, said)),
      ['Mötet öppnas', 'Ny vårdriktlinje för SIP', 'Övriga frågor', 'Nästa möte', 'Avslutning'],
    );
  });

  it('says nothing that the agenda does not', () => {
    assert.deepEqual(
      [agendaItem(agenda, '7'), agendaItem('', '1'), agendaItem('14.00 Kaffe', '14'), agendaItem('Kaffe', '1')],
      ['', '', '', ''],
    );
  });
});

describe('an agenda', () => {
  const marks = (agenda: string) => itemsOf(agenda).map(({ marked }) => marked ?? '');

  it('is marked by a star last on a line or beside its number, and not by the signs of a list', () => {
    assert.deepEqual(marks('1. Öppnas\n2. Gapanalys *\n3. * Läkemedel\n* 4. Boende\n§ 5 * Taxi\n6. Kost*'), [
      '',
      'star',
      'star',
      'star',
      'star',
      'star',
    ]);
    assert.deepEqual(marks('* Öppnas\n* Gapanalys\n- Boende'), ['', '', '']);
    assert.deepEqual(marks('Öppnas\nGapanalys *'), ['', 'star']);
  });

  it('is marked by items that say so themselves', () => {
    for (const line of [
      'Patient- och närståendeperspektivet',
      'patientperspektiv',
      'Patientens perspektiv på remissen',
      'Närståendeperspektivet: Vera berättar',
      'Patient and next-of-kin perspective',
      'The patients’ perspective',
      'Patient and family perspective',
    ]) {
      assert.deepEqual(marks(`1. Öppnas\n2. ${line}`), ['', 'words'], line);
    }
    for (const line of ['Patientsäkerhet', 'Ekonomins perspektiv', 'Patient and family centred care', 'Ett perspektiv till'])
      assert.equal(hasPerspective(`1. ${line}`), false, line);
  });

  it('has its numbered lines as items, and what stands under them is theirs', () => {
    const items = itemsOf('Tid: 13 till 15\n1. Öppnas\n   Bilaga: protokoll *\n2. Gapanalys\n\n');
    assert.deepEqual(
      items.map(({ number, words }) => [number, words]),
      [
        ['1', 'Öppnas'],
        ['2', 'Gapanalys'],
      ],
    );
    assert.deepEqual(
      itemsOf('Öppnas\n\nGapanalys').map(({ number }) => number),
      ['1', '2'],
    );
  });

  it('is marked and unmarked line by line, and marked twice as once', () => {
    const agenda = '1. Öppnas\n\n2. Gapanalys';
    const [, second] = itemsOf(agenda);
    const marked = withMark(agenda, second?.id ?? '', true) ?? assert.fail();
    assert.equal(marked, '1. Öppnas\n\n2. Gapanalys *');
    assert.equal(withMark(marked, second?.id ?? '', true), marked);
    assert.equal(withMark(marked, second?.id ?? '', false), agenda);
    assert.equal(withMark('1. Öppnas\n2. * Gapanalys', itemsOf('1. Öppnas\n2. Gapanalys')[1]?.id ?? '', false), '1. Öppnas\n2. Gapanalys');
  });

  it('is left alone by a card that is older than it', () => {
    const [first] = itemsOf('1. Öppnas');
    assert.equal(withMark('1. Mötet öppnas', first?.id ?? '', true), undefined);
  });

  it('gets one more item last, with the next number where the others have one, and the same only once', () => {
    assert.equal(withItem('1. Öppnas\n2. Avslutning\n', 'Vad saknas?'), '1. Öppnas\n2. Avslutning\n3. Vad saknas? *');
    assert.equal(withItem('Öppnas', 'Vad saknas?'), 'Öppnas\nVad saknas? *');
    const one = withItem('', 'Vad saknas?');
    assert.equal(one, '1. Vad saknas? *');
    assert.equal(withItem(one, 'Vad saknas?'), one);
    assert.ok(hasPerspective(one));
  });

  it('is read without its stars, and with what they say', () => {
    assert.deepEqual(shownAgenda('1. Öppnas\n  a) dörren\n2. * Gapanalys\n3. Patientperspektivet'), [
      { text: '1. Öppnas', marked: false },
      { text: '  a) dörren', marked: false },
      { text: '2. Gapanalys', marked: true },
      { text: '3. Patientperspektivet', marked: true },
    ]);
  });
});
