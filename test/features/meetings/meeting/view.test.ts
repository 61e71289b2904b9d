import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { agendaItem } from '../../../../src/features/meetings/meeting/view.js';

describe('the number of an item', () => {
  const agenda = '1. Mötet öppnas\n2) Ny vårdriktlinje för SIP\n§ 3 Övriga frågor\nPunkt 4: Nästa möte\n10. Avslutning';

  it('says what the item is about, however the agenda numbers it', () => {
    assert.deepEqual(
      ['1', '2', '3.', '4', '10'].map((said) => agendaItem(agenda, said)),
      ['Mötet öppnas', 'Ny vårdriktlinje för SIP', 'Övriga frågor', 'Nästa möte', 'Avslutning'],
    );
  });

  it('says nothing that the agenda does not', () => {
    assert.deepEqual([agendaItem(agenda, '7'), agendaItem('', '1'), agendaItem('14.00 Kaffe', '14')], ['', '', '']);
  });
});
