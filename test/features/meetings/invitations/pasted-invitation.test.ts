import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readInvitation } from '../../../../src/features/meetings/planning/prefill.js';

const today = '2026-11-02';
const read = (...lines: readonly string[]) => readInvitation(lines.join('\n'), today, 'Europe/Stockholm');
const when = (...lines: readonly string[]): string => {
  const { date, start, end } = read(...lines);
  return [date, start, end].join(' ');
};

describe('a pasted invitation', () => {
  it('from Outlook in Swedish is read, without its recipients, its zone and the part about joining', () => {
    const found = read(
      'Från: Anna Exempel',
      'Skickat: den 1 november 2026 10:00',
      'Till: LAG Suicidprevention',
      'Ämne: VB: LAG-möte',
      'När: den 5 november 2026 14:00-15:30 (UTC+01:00) Amsterdam, Berlin, Stockholm.',
      'Var: Microsoft Teams-möte',
      '',
      'Hej!',
      'Vi ses om vårdprogrammet.',
      '',
      '_'.repeat(80),
      'Microsoft Teams-möte',
      'Anslut på datorn',
    );
    assert.deepEqual(found, {
      title: 'LAG-möte',
      date: '2026-11-05',
      start: '14:00',
      end: '15:30',
      place: 'Microsoft Teams-möte',
      agenda: 'Hej!\nVi ses om vårdprogrammet.',
      recurrence: '',
      cancelled: false,
      doubt: '',
    });
  });

  it('from Outlook in English is read', () => {
    const found = read(
      'Subject: FW: LAG meeting',
      'When: Thursday, November 5, 2026 2:00 PM-3:30 PM.',
      'Where: Room 3',
      '',
      'Agenda:',
      '1. Opening',
      'Join on your computer',
    );
    assert.deepEqual(
      [found.title, found.date, found.start, found.end, found.place, found.agenda],
      ['LAG meeting', '2026-11-05', '14:00', '15:30', 'Room 3', '1. Opening'],
    );
  });

  it('as somebody writes it is read, with the first line as its title', () => {
    const found = read(
      'LAG Psykisk hälsa',
      'Datum: 2026-11-05',
      'Tid: 14-15.30',
      'Plats: Regionens hus',
      'Dagordning:',
      '1. Protokoll',
      'RSG: nytt',
      '3. Övrigt',
    );
    assert.deepEqual(
      [found.title, found.start, found.end, found.place, found.agenda],
      ['LAG Psykisk hälsa', '14:00', '15:30', 'Regionens hus', '1. Protokoll\nRSG: nytt\n3. Övrigt'],
    );
  });

  it('copied from Teams is read: day and times on lines of their own', () => {
    const found = read('LAG Suicidprevention', 'Torsdag 5 november 2026', '14:00 - 15:30 (CET)', 'Ta med remissen', 'Microsoft Teams-möte');
    assert.deepEqual(
      [found.title, found.date, found.start, found.end, found.agenda],
      ['LAG Suicidprevention', '2026-11-05', '14:00', '15:30', 'Ta med remissen'],
    );
  });

  it('with bold labels, and text on the line after the label, is read', () => {
    const found = read('**Datum**', '5 november', '', '**Tid:** kl. 14–15.30', '- Plats - Sal 3');
    assert.deepEqual([found.date, found.start, found.end, found.place], ['2026-11-05', '14:00', '15:30', 'Sal 3']);
  });

  it('keeps the text as it was written, but for space at the ends of lines and more than one empty line', () => {
    assert.equal(
      read('Agenda:', '1. Ett  ', '', '', '', '  a) Två', '> **Microsoft  Teams-möte**', 'Mötes-ID: 1').agenda,
      '1. Ett\n\n  a) Två',
    );
  });

  it('does not take a time in the middle of a long text for that of the meeting', () => {
    assert.equal(when(`${'Bakgrund. '.repeat(20)} Vi började 14:00.`), '  ');
  });

  it('says that the meeting is cancelled', () => {
    const found = read('Ämne: Inställt: LAG-möte', 'När: 5 november');
    assert.deepEqual([found.title, found.cancelled], ['LAG-möte', true]);
  });

  const whens: Readonly<Record<string, string>> = {
    'När: tisdag 5 november 2026 14:00-15:30': '2026-11-05 14:00 15:30',
    'Möte den 5 nov kl 14–15.30 i sal 2': '2026-11-05 14:00 15:30',
    '2026-11-05 14.00': '2026-11-05 14:00 ',
    'När: 5 november 14-15': '2026-11-05 14:00 15:00',
    'Tidpunkt: i morgon kl 9': '2026-11-03 09:00 ',
    'När: 2026-11-05 14:00 till 2026-11-05 15:30': '2026-11-05 14:00 15:30',
    'När: 2026-11-05 14:00 till 2026-11-06 15:30': '2026-11-05 14:00 ',
    'När: 31 november kl. 14-15': ' 14:00 15:00',
    'Start: 2026-11-05 14:00\nSlut: 2026-11-05 15:30': '2026-11-05 14:00 15:30',
    'Datum: 5/11\nStarttid: 14\nSluttid: 15.30': '2026-11-05 14:00 15:30',
    'Tid: 14-15\nVi ses 5/11': '2026-11-05 14:00 15:00',
    'När: UTC+01:00': '  ',
    'Hej på dig': '  ',
    '': '  ',
  };
  for (const [text, expected] of Object.entries(whens)) it(`says when: "${text}"`, () => assert.equal(when(text), expected));

  it('leaves empty what is not said', () => {
    const found = read('2026-11-05');
    assert.deepEqual([found.title, found.place, found.agenda, found.recurrence], ['', '', '', '']);
    assert.deepEqual([read('Hej på dig').title, read('Hej på dig').agenda], ['', 'Hej på dig']);
  });

  it('never makes it throw', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('När:', 'Tid:', 'Plats', '5/11', '99/99', 'kl 14-15', 'v. 46', 'nästa tisdag', 'om 999 veckor', '\n', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => void read(pieces.join(' '))),
      { numRuns: 300 },
    );
  });
});
