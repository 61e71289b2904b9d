import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Invitation } from '../../../../src/features/meetings/invitations/invitation.js';
import { readInvitation } from '../../../../src/features/meetings/planning/prefill.js';

const zone = 'Europe/Stockholm';
const today = '2026-11-02';

const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const read = (...lines: readonly string[]): Invitation => readInvitation(calendar(...event(...lines)), today, zone);
const when = ({ date, start, end }: Invitation): string => [date, start, end].join(' ');

describe('an .ics file', () => {
  it('from Outlook is read: folded lines, a Windows zone, Swedish letters, and nothing of what Teams puts last', () => {
    const file = calendar(
      'METHOD:REQUEST',
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'RRULE:FREQ=SECONDLY',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event(
        'SUMMARY;LANGUAGE=sv-se:SV: LAG-möte\\, hö',
        '\tsten',
        'LOCATION:Regionens hus\\; sal 2',
        'DTSTART;TZID=W. Europe Standard Time:20261105T140000',
        'DTEND;TZID=W. Europe Standard Time:20261105T153000',
        `DESCRIPTION:1. Förra protokollet\\n2. Övrigt\\n\\n${'_'.repeat(80)}\\nMicrosoft Teams-möte\\nMötes-ID: 1`,
        'BEGIN:VALARM',
        'DESCRIPTION:REMINDER',
        'END:VALARM',
      ),
    );
    assert.deepEqual(readInvitation(file, today, zone), {
      title: 'LAG-möte, hösten',
      date: '2026-11-05',
      start: '14:00',
      end: '15:30',
      place: 'Regionens hus; sal 2',
      agenda: '1. Förra protokollet\n2. Övrigt',
      recurrence: '',
      cancelled: false,
    });
  });

  it('from Google is read: UTC, HTML, a length instead of an end', () => {
    const found = read(
      'DTSTART:20261105T130000Z',
      'DURATION:PT1H30M',
      'DESCRIPTION:<p>Ett<br>två &amp;&nbsp;tre</p>-::~:~::~:~:~-\\nAnslut till mötet med Google',
    );
    assert.equal(when(found), '2026-11-05 14:00 15:30');
    assert.equal(found.agenda, 'Ett\ntvå & tre');
  });

  const starts: Readonly<Record<string, string>> = {
    'DTSTART:20260706T120000Z': '2026-07-06 14:00 ',
    'DTSTART;TZID=America/New_York:20261105T080000': '2026-11-05 14:00 ',
    'DTSTART;TZID="W. Europe Standard Time":20261105T140000': '2026-11-05 14:00 ',
    'DTSTART;TZID=GMT Standard Time:20261105T140000': '2026-11-05 15:00 ',
    'DTSTART;TZID=/mozilla.org/20070129_1/Europe/Helsinki:20261105T140000': '2026-11-05 13:00 ',
    'DTSTART;TZID=Hemma:20261105T140000': '2026-11-05 14:00 ',
    'DTSTART:20261105T140000': '2026-11-05 14:00 ',
    'DTSTART;VALUE=DATE:20261105': '2026-11-05  ',
    'DTSTART:20261105': '2026-11-05  ',
    'DTSTART;TZID=Europe/Stockholm:20270328T023000': '2027-03-28  ',
    'DTSTART:20261131T140000': '  ',
    'DTSTART:now': '  ',
  };
  for (const [line, expected] of Object.entries(starts))
    it(`has its start in the group's zone: ${line}`, () => assert.equal(when(read(line)), expected));

  const offsets: readonly (readonly [string, string | undefined, string])[] = [
    ['+0100', '+0200', '14:00'],
    ['+0000', '+0100', '15:00'],
    ['-0500', undefined, '20:00'],
    ['-0500', '-0400', '14:00'],
    ['+9900', undefined, '14:00'],
    ['+0000', undefined, '15:00'],
  ];
  for (const [standard, daylight, start] of offsets) {
    it(`takes a zone of its own by its offsets: ${standard} ${daylight ?? ''}`, () => {
      const described = [
        ['STANDARD', standard],
        ['DAYLIGHT', daylight],
      ].flatMap(([part, offset]) => (offset === undefined ? [] : [`BEGIN:${part}`, `TZOFFSETTO:${offset}`, `END:${part}`]));
      const file = calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Anpassad',
        ...described,
        'END:VTIMEZONE',
        ...event('DTSTART;TZID=Anpassad:20261105T140000'),
      );
      assert.equal(readInvitation(file, today, zone).start, start);
    });
  }

  it('leaves out an end that is on another day, or before the start', () => {
    assert.equal(when(read('DTSTART:20261105T130000Z', 'DTEND:20261106T130000Z')), '2026-11-05 14:00 ');
    assert.equal(when(read('DTSTART:20261105T130000Z', 'DTEND:20261105T120000Z')), '2026-11-05 14:00 ');
  });

  it('says when the meeting is cancelled, in each of the ways', () => {
    const start = 'DTSTART:20261105T130000Z';
    assert.equal(readInvitation(calendar('METHOD:CANCEL', ...event(start)), today, zone).cancelled, true);
    assert.equal(read(start, 'STATUS:CANCELLED').cancelled, true);
    const renamed = read(start, 'SUMMARY:Inställt: LAG-möte');
    assert.deepEqual([renamed.cancelled, renamed.title], [true, 'LAG-möte']);
    assert.equal(read(start).cancelled, false);
  });

  it('of several meetings is about the next that will be held', () => {
    const meeting = (day: string, ...more: readonly string[]) => event(`DTSTART:${day}T130000Z`, ...more);
    const file = (...days: readonly (readonly string[])[]) => readInvitation(calendar(...days.flat()), today, zone).date;
    assert.equal(
      file(meeting('20261210'), meeting('20261105', 'STATUS:CANCELLED'), meeting('20261112'), meeting('20261001')),
      '2026-11-12',
    );
    assert.equal(file(meeting('20261210', 'STATUS:CANCELLED'), meeting('20261001')), '2026-12-10');
    assert.equal(file(meeting('20261001'), meeting('20261002')), '2026-10-02');
  });
});

describe('an .ics file with a series', () => {
  const series = ['DTSTART;TZID=Europe/Stockholm:20260106T140000', 'DTEND;TZID=Europe/Stockholm:20260106T150000'];
  const rule = 'RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=TU;COUNT=30';

  it('gives the next meeting, at the same time of day, and the rule', () => {
    const found = read(...series, rule);
    assert.equal(when(found), '2026-11-10 14:00 15:00');
    assert.equal(found.recurrence, 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU');
    assert.equal(when(readInvitation(calendar(...event(...series, rule)), '2026-06-20', zone)), '2026-06-23 14:00 15:00');
  });

  it('passes over meetings that are left out or moved', () => {
    assert.equal(read(...series, rule, 'EXDATE;TZID=Europe/Stockholm:20261110T140000').date, '2026-12-08');
    const moved = event('RECURRENCE-ID;TZID=Europe/Stockholm:20261110T140000', 'DTSTART;TZID=Europe/Stockholm:20261111T100000');
    assert.equal(readInvitation(calendar(...event(...series, rule), ...moved), today, zone).date, '2026-11-11');
  });

  it('that is over gives its first meeting', () => {
    assert.equal(read(...series, 'RRULE:FREQ=WEEKLY;COUNT=3').date, '2026-01-06');
    assert.equal(read(...series, 'RRULE:FREQ=WEEKLY;UNTIL=20260201T130000Z').date, '2026-01-06');
  });

  for (const unsound of [
    'FREQ=SECONDLY',
    'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=4',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=DAILY',
    'BYDAY=TU',
  ]) {
    it(`is not carried out when it could take for ever: ${unsound}`, () => {
      const found = read(...series, `RRULE:${unsound}`);
      assert.deepEqual([found.date, found.recurrence], ['2026-01-06', '']);
    });
  }

  it('is not carried out from the beginning of time', () => {
    assert.equal(read('DTSTART:00010102T130000Z', 'RRULE:FREQ=WEEKLY').recurrence, '');
  });
});

describe('a hostile .ics file', () => {
  it('is read as far as it goes', () => {
    const broken = [
      'DTSTART;X:20261105T140000',
      'DTSTART',
      'RRULE:FREQ=FOO',
      'END:VEVENT',
      'BEGIN:VEVENT'.repeat(3),
      'SUMMARY:Kvar',
      'DTSTART:20261105T130000Z',
    ];
    assert.equal(when(readInvitation(calendar('BEGIN:VEVENT', ...broken), today, zone)), '  ');
    assert.equal(readInvitation(calendar('BEGIN:VEVENT', 'DTSTART;X:1', 'SUMMARY:Kvar'), today, zone).title, 'Kvar');
  });

  it('of many meetings or many letters is cut', () => {
    const many = Array.from({ length: 201 }, (_, at) => event(at === 200 ? 'DTSTART:20261105T130000Z' : 'SUMMARY:x')).flat();
    assert.equal(readInvitation(calendar(...many), today, zone).date, '');
    const long = read(`SUMMARY:${'x'.repeat(1000)}`, `DESCRIPTION:${'y'.repeat(50_000)}`);
    assert.deepEqual([long.title.length, long.agenda.length], [200, 10_000]);
    assert.equal(read(`X-LONG:${'x'.repeat(1_000_000)}`, 'SUMMARY:x').title, '');
  });

  it('never makes it throw', () => {
    const line = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'DTSTART;TZID=X',
      'DTEND',
      'DURATION',
      'RRULE',
      'EXDATE',
      'SUMMARY',
      'TZOFFSETTO',
    );
    const lines = fc
      .array(fc.tuple(line, fc.oneof(fc.string(), fc.constantFrom(':', ':20261105T130000', ':P9W', ':FREQ=MONTHLY', ';:'))))
      .map((all) => all.map((one) => one.join('')));
    fc.assert(
      fc.property(lines, (all) => void readInvitation(calendar('BEGIN:VEVENT', ...all), today, zone)),
      { numRuns: 300 },
    );
  });
});
