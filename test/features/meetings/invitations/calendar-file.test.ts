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
      doubt: '',
    });
  });

  it('of the older format, vCalendar 1.0, is read: quoted signs, lines that go on, and the zone that it says', () => {
    const file = (day: string) =>
      [
        ...['BEGIN:VCALENDAR', 'VERSION:1.0', 'TZ:-05', 'DAYLIGHT:TRUE;-04;20260308T020000;20261101T020000;EST;EDT', 'BEGIN:VEVENT'],
        'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=B6te med =',
        ...['f=C3=B6reningen', 'DESCRIPTION;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:1. F=F6rra=0D=0A2. RSG', `DTSTART:${day}T080000`],
        ...[`DTEND:${day}T090000`, 'END:VEVENT', 'END:VCALENDAR'],
      ].join('\r\n');
    const winter = readInvitation(file('20261210'), today, zone);
    assert.deepEqual([winter.title, winter.agenda], ['Möte med föreningen', '1. Förra\n2. RSG']);
    assert.equal(when(winter), '2026-12-10 14:00 15:00');
    assert.equal(when(readInvitation(file('20261015'), '2026-10-01', zone)), '2026-10-15 14:00 15:00');
    assert.equal(when(readInvitation(file('20261028'), '2026-10-01', zone)), '2026-10-28 13:00 14:00');
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
    'DTSTART;TZID=Hemma:20261105T140000': '2026-11-05  ',
    'DTSTART;TZID=W. Europe Daylight Time:20260705T140000': '2026-07-05 14:00 ',
    'DTSTART;TZID=Romance:20261105T140000': '2026-11-05 14:00 ',
    'DTSTART;TZID=E. South America Standard Time:20261105T140000': '2026-11-05 18:00 ',
    'DTSTART;TZID=GMT Standard Time 12:20261105T140000': '2026-11-05 15:00 ',
    'DTSTART;TZID="tzone://Microsoft/Utc":20261105T140000': '2026-11-05 15:00 ',
    'DTSTART;TZID=tzone://Microsoft/FLE Standard Time:20261105T140000': '2026-11-05 13:00 ',
    'DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna:20261105T140000': '2026-11-05 14:00 ',
    'DTSTART;TZID="(GMT+02.00) Helsinki / Kyiv / Riga":20261105T140000': '2026-11-05 13:00 ',
    'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261105T080000': '2026-11-05 14:00 ',
    'DTSTART;TZID="(UTC) Coordinated Universal Time":20261105T130000': '2026-11-05 14:00 ',
    'DTSTART;TZID="(UTC+03:00) Påhittad stad":20261105T140000': '2026-11-05  ',
    'DTSTART;TZID="(UTC+09:00) Helsinki":20261105T140000': '2026-11-05  ',
    'DTSTART;TZID="Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius":20261105T140000': '2026-11-05 13:00 ',
    'DTSTART;TZID="Helsinki, Stockholm":20261105T140000': '2026-11-05  ',
    'DTSTART;TZID=UTC+02:00:20261105T140000': '2026-11-05 13:00 ',
    'DTSTART;TZID=CET:20261105T140000': '2026-11-05 14:00 ',
    'DTSTART;TZID=Helsinki:20261105T140000': '2026-11-05 13:00 ',
    'dtstart:20261105t130000z': '2026-11-05 14:00 ',
    'DTSTART; TZID = Europe/Helsinki:20261105T140000': '2026-11-05 13:00 ',
    'DTSTART;VALUE=DATE-TIME:2026-11-05T13:00:00Z': '2026-11-05 14:00 ',
    'DTSTART:20261105T140000': '2026-11-05 14:00 ',
    'DTSTART;VALUE=DATE:20261105': '2026-11-05  ',
    'DTSTART:20261105': '2026-11-05  ',
    'DTSTART;TZID=Europe/Stockholm:20270328T023000': '2027-03-28  ',
    'DTSTART:20261131T140000': '  ',
    'DTSTART:now': '  ',
  };
  for (const [line, expected] of Object.entries(starts))
    it(`has its start in the group's zone: ${line}`, () => assert.equal(when(read(line)), expected));

  const lastSunday = (month: number) => `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`;
  /** What a file says of a zone of its own: STANDARD, then DAYLIGHT. */
  const described = (...parts: readonly (readonly [begins: string, offset: string, ...more: readonly string[]])[]) => [
    'BEGIN:VTIMEZONE',
    'TZID:Anpassad',
    ...parts.flatMap(([begins, offset, ...more], at) => {
      const part = at % 2 === 0 ? 'STANDARD' : 'DAYLIGHT';
      return [`BEGIN:${part}`, ...(begins === '' ? [] : [`DTSTART:${begins}`]), `TZOFFSETTO:${offset}`, ...more, `END:${part}`];
    }),
    'END:VTIMEZONE',
  ];
  const ownZones: readonly (readonly [about: string, zone: readonly string[], winter: string, summer: string])[] = [
    ['a fixed one', described(['16010101T000000', '-0500']), '20:00', '21:00'],
    ['a fixed one of which only that is said', described(['', '+0000']), '15:00', '16:00'],
    [
      'by the rules of Europe',
      described(['16010101T030000', '+0200', lastSunday(10)], ['16010101T020000', '+0300', lastSunday(3)]),
      '13:00',
      '13:00',
    ],
    [
      'by rules of its own, with its past after them',
      described(
        ['20070101T020000', '-0500', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
        ['20070101T020000', '-0400', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU'],
        ['18780531T000000', '+0139'],
      ),
      '20:00',
      '20:00',
    ],
    [
      'by rules that have ended',
      described(
        ['20000101T030000', '+0800'],
        ['20000401T020000', '+0900', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1;UNTIL=20100401T000000Z'],
      ),
      '06:00',
      '07:00',
    ],
    ['day by day', described(['20251026T030000', '+0100', 'RDATE:20261025T030000'], ['20260329T020000', '+0200']), '14:00', '14:00'],
    [
      'by a rule that nobody understands',
      described(['16010101T030000', '+0100', 'RRULE:FREQ=SECONDLY'], ['16010101T020000', '+0200']),
      '',
      '',
    ],
    ['by no rule', described(['', '+0100'], ['', '+0200']), '', ''],
    ['with hours that no place has', described(['16010101T030000', '+9900']), '', ''],
  ];
  for (const [about, zoneLines, winter, summer] of ownZones) {
    it(`describes a zone of its own: ${about}`, () => {
      const at = (day: string) => readInvitation(calendar(...zoneLines, ...event(`DTSTART;TZID=Anpassad:${day}T140000`)), today, zone);
      assert.deepEqual([at('20261105').start, at('20260706').start], [winter, summer]);
      assert.equal(at('20261105').doubt, winter === '' ? 'unknownZone' : '');
    });
  }

  it('says when its zone is not known, and not of a whole day', () => {
    assert.equal(read('DTSTART;TZID=Hemma:20261105T140000').doubt, 'unknownZone');
    assert.equal(read('DTSTART;TZID=Hemma;VALUE=DATE:20261105').doubt, '');
    const end = read('DTSTART;TZID=Europe/Stockholm:20261105T140000', 'DTEND;TZID=Hemma:20261105T150000');
    assert.deepEqual([when(end), end.doubt], ['2026-11-05 14:00 ', 'unknownZone']);
  });

  it('may say once for all which zone its times are in', () => {
    const at = (name: string) => readInvitation(calendar(`X-WR-TIMEZONE:${name}`, ...event('DTSTART:20261105T140000')), today, zone).start;
    assert.deepEqual([at('Europe/Helsinki'), at('Hemma')], ['13:00', '14:00']);
  });

  it('leaves out an end that is absurdly far away', () => {
    for (const length of ['P99999999W', 'PT999999999999H', 'P9W', 'PT25H', 'P', 'one hour'])
      assert.equal(when(read('DTSTART:20261105T130000Z', `DURATION:${length}`)), '2026-11-05 14:00 ', length);
    assert.equal(when(read('DTSTART:20261105T130000Z', 'DTEND:99991231T130000Z')), '2026-11-05 14:00 ');
  });

  it('has its agenda where there is one, without the signs of HTML', () => {
    const page = '<html><head><style>p { color: red }</style></head><body><p>1. Inledning</p> <p>2. RSG</p></body></html>';
    assert.equal(read('DESCRIPTION:\\n', `X-ALT-DESC;FMTTYPE=text/html:${page}`).agenda, '1. Inledning\n2. RSG');
    assert.equal(read('DESCRIPTION:1. LPO', `X-ALT-DESC;FMTTYPE=text/html:${page}`).agenda, '1. LPO');
    assert.equal(read('DESCRIPTION:F&ouml;ljsamhet &lt; 50 % &#39;RSG&#39; R&amp;D').agenda, "Följsamhet < 50 % 'RSG' R&D");
    assert.deepEqual([read('SUMMARY:M&ouml;te').title, read('LOCATION:Rum &amp; sal').place], ['Möte', 'Rum & sal']);
    assert.equal(read('DESCRIPTION:<ul><li>NPO</li><li>RPO</li></ul>').agenda, 'NPO\nRPO');
    assert.equal(read('DESCRIPTION;ALTREP="http://example.test/a:b":1. LPO').agenda, '1. LPO');
    assert.equal(read('DESCRIPTION;ALTREP=http://example.test/a:1. LPO').agenda, '1. LPO');
  });

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

  it('that is over, or never comes back, leaves the day to whoever plans', () => {
    for (const over of ['FREQ=WEEKLY;COUNT=3', 'FREQ=WEEKLY;UNTIL=20260201T130000Z', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']) {
      const found = read(...series, `RRULE:${over}`);
      assert.deepEqual([found.date, found.start, found.recurrence, found.doubt], ['', '14:00', '', 'seriesOver']);
    }
  });

  const begun = ['DTSTART;TZID=Europe/Stockholm:20260106T140000'];
  const followed: Readonly<Record<string, string>> = {
    'FREQ=DAILY;INTERVAL=14': '2026-11-10',
    'FREQ=DAILY': '2026-11-02',
    'FREQ=DAILY;BYDAY=TU,WE,TH': '2026-11-03',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1': '2026-11-30',
    'FREQ=MONTHLY;BYMONTHDAY=-1': '2026-11-30',
    'FREQ=MONTHLY': '2026-11-06',
    'FREQ=YEARLY': '2027-01-06',
    'FREQ=YEARLY;BYMONTH=12;BYDAY=2TH': '2026-12-10',
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6;COUNT=5': '2027-06-06',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU': '2026-11-03',
    'FREQ=MONTHLY;BYMONTHDAY=31': '2026-12-31',
    'FREQ=MONTHLY;BYDAY=5TU': '2026-12-29',
    'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1FR': '2026-12-25',
    'FREQ=YEARLY;BYDAY=-1TU': '2026-12-29',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU': '2026-11-08',
    'BYDAY=TU;INTERVAL=4;FREQ=WEEKLY': '2026-11-10',
    'FREQ=WEEKLY;INTERVAL=4;BYHOUR=14;BYMINUTE=0;BYSECOND=0': '2026-11-10',
  };
  for (const [followable, date] of Object.entries(followed))
    it(`is followed: ${followable}`, () => assert.equal(read(...begun, `RRULE:${followable}`).date, date));

  it('may list its days instead', () => {
    const listed = read(...begun, 'RDATE;TZID=Europe/Stockholm:20261001T140000,20261203T160000');
    assert.deepEqual([when(listed), listed.recurrence], ['2026-12-03 16:00 ', '']);
  });

  it('passes over meetings by their moment, on whatever clock that is written', () => {
    const evening = ['DTSTART;TZID=America/New_York:20261005T200000', 'RRULE:FREQ=WEEKLY;BYDAY=MO'];
    const found = read(...evening, 'EXDATE:20261103T010000Z');
    assert.deepEqual([when(found), found.recurrence], ['2026-11-10 02:00 ', '']);
    assert.equal(read(...evening, 'EXDATE:20261104T010000Z').date, '2026-11-03');
    assert.equal(read(...evening, 'EXDATE;VALUE=DATE:20261102').date, '2026-11-10');
  });

  it('is not moved by a meeting of another series', () => {
    const moved = event('UID:b', 'RECURRENCE-ID;TZID=Europe/Stockholm:20261110T140000', 'DTSTART;TZID=Europe/Stockholm:20261210T100000');
    assert.equal(readInvitation(calendar(...event('UID:a', ...series, rule), ...moved), today, zone).date, '2026-11-10');
  });

  for (const unsound of [
    'FREQ=SECONDLY',
    'FREQ=HOURLY;INTERVAL=336',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=YEARLY;BYWEEKNO=50',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'BYDAY=TU',
  ]) {
    it(`by a rule that is not understood leaves the day to whoever plans: ${unsound}`, () => {
      const found = read(...series, `RRULE:${unsound}`);
      assert.deepEqual([found.date, found.start, found.recurrence, found.doubt], ['', '14:00', '', 'unknownSeries']);
      const ahead = read('DTSTART;TZID=Europe/Stockholm:20261201T140000', `RRULE:${unsound}`);
      assert.deepEqual([ahead.date, ahead.doubt], ['2026-12-01', '']);
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
    assert.equal(when(readInvitation(calendar('BEGIN:VEVENT', ...broken), today, zone)), '2026-11-05 14:00 ');
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
