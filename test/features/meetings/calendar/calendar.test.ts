import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { calendarFile, eventOf, outlookLink, teamsLink } from '../../../../src/features/meetings/calendar/calendar-event.js';
import { readCalendarFile } from '../../../../src/features/meetings/invitations/calendar-file.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { meetingWith } from '../../../support/meetings.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { meetingsWorld, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;
const made = '2026-11-20T09:00:00.000Z' as Instant;
const event = (changes: Parameters<typeof meetingWith>[0] = {}) => eventOf('m', meetingWith(changes));

describe('a meeting for a calendar of one’s own', () => {
  it('is a file that a calendar reads as the same meeting', () => {
    const read = readCalendarFile(
      calendarFile(event({ title: 'Möte; med, allt\\', place: 'Rum 4' }), made),
      '2026-11-20',
      'Europe/Stockholm',
    );
    assert.deepEqual(
      [read.title, read.date, read.start, read.end, read.place],
      ['Möte; med, allt\\', '2026-12-01', '14:00', '15:30', 'Rum 4'],
    );
  });

  it('has a higher revision each time it was changed, under the same name', () => {
    const linesOf = (changes: Parameters<typeof meetingWith>[0]) =>
      calendarFile(event(changes), made)
        .split('\r\n')
        .filter((line) => /^(?:UID|SEQUENCE)/u.test(line));
    assert.deepEqual(linesOf({}), ['UID:m@lotsen', 'SEQUENCE:0']);
    assert.deepEqual(linesOf({ moves: 1, edits: 2 }), ['UID:m@lotsen', 'SEQUENCE:3']);
  });

  it('has no line that is too long, and no letter that is cut in two', () => {
    const file = calendarFile(event({ title: 'å'.repeat(120) }), made);
    assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    assert.ok(file.replaceAll('\r\n ', '').includes(`SUMMARY:${'å'.repeat(120)}`));
  });

  it('fills in Outlook and Teams, with nothing of what was typed left to be read as an address', () => {
    const odd = event({ title: 'A&B=c#d å', place: '' });
    for (const link of [outlookLink(odd), teamsLink(odd)]) {
      const { searchParams, hash } = new URL(link);
      assert.deepEqual([searchParams.get('subject'), hash], ['A&B=c#d å', '']);
      assert.ok(!searchParams.has('location') && !searchParams.has('content'), 'a place that is not known is left out');
    }
    assert.equal(new URL(outlookLink(odd)).searchParams.get('startdt'), '2026-12-01T13:00:00.000Z');
    assert.equal(new URL(teamsLink(odd)).searchParams.get('endTime'), '2026-12-01T14:30:00.000Z');
  });
});

describe('asking for a meeting in the calendar', () => {
  it('shows the ways to whoever is in the group, and gives the file', async () => {
    const { does, id: meeting } = await plannedWorld();
    assert.equal(dataOf(await does('Vera', 'meeting.calendar')).card, 'meetings/calendar', 'the only one ahead is meant');
    const file = await does('Vera', 'meeting.calendarFile', { meeting });
    assert.ok(file.kind === 'file' && file.name === texts.calendarFileName('2026-12-01'));
    assert.match(String(file.content), /^BEGIN:VCALENDAR/);
    assert.equal(textOf(await does('Vera', 'meeting.calendarFile', { meeting, declined: true })), texts.calendarDeclined);
    assert.equal(textOf(await does('Stina', 'meeting.calendar', { meeting })), texts.noSuchMeeting);
  });

  it('asks which when there are two, and says so when it is cancelled', async () => {
    const { does, planned } = meetingsWorld();
    const meeting = await planned();
    await planned({ title: 'Extramöte' });
    assert.equal(dataOf(await does('Vera', 'meeting.calendar')).card, 'meetings/which-meeting');
    await does('Petra', 'meeting.cancel', { meeting });
    assert.equal(textOf(await does('Vera', 'meeting.calendar', { meeting })), texts.cancelledMark);
  });
});
