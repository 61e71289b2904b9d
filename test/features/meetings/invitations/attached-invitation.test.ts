import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Reply } from '../../../../src/core/reply.js';
import type { SharedFile } from '../../../../src/core/request.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { meetingsWorld } from '../meetings-world.js';

const texts = textsIn('sv');
const invitation: SharedFile = { name: 'möte.ics', fileType: 'ics', url: 'https://tenant.sharepoint.com/f' };
const agenda: SharedFile = { name: 'dagordning.docx', fileType: 'docx', url: 'https://tenant.sharepoint.com/g' };
const calendar = (...lines: readonly string[]) => ({
  ok: true as const,
  text: ['BEGIN:VCALENDAR', ...lines.slice(0, 1), 'BEGIN:VEVENT', ...lines.slice(1), 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
});
const planned = calendar(
  'METHOD:REQUEST',
  'SUMMARY:Decembermötet',
  'DTSTART:20261201T130000Z',
  'DTEND:20261201T143000Z',
  'LOCATION:Rum 4',
  'RRULE:FREQ=WEEKLY;INTERVAL=4',
  'DESCRIPTION:1. Mötet öppnas\\n2. SIP',
);

const shown = async (reply: Reply): Promise<readonly Reply[]> => {
  assert.ok(reply.kind === 'later');
  return reply.replies;
};
const filled = (reply: Reply | undefined): Record<string, string> => {
  assert.ok(reply?.kind === 'card' && reply.card === 'meetings/plan', JSON.stringify(reply));
  return Reflect.get(reply.data, 'typed');
};

describe('an invitation that is attached', () => {
  it('makes the form ready to check, with its times in the zone of the group', async () => {
    const { does, attach, store } = meetingsWorld();
    attach(planned);
    const [form, ...more] = await shown(await does('Petra', 'meeting.formFromFile', {}, { files: [invitation] }));
    const { title, date, start, end, place, agenda: items, series, group } = filled(form);
    assert.deepEqual([title, date, start, end, place], ['Decembermötet', '2026-12-01', '14:00', '15:30', 'Rum 4']);
    assert.deepEqual([items, series, group], ['1. Mötet öppnas\n2. SIP', 'FREQ=WEEKLY;INTERVAL=4', groupPlace.id]);
    assert.deepEqual([more, store.changes()], [[], 0]);
  });

  it('asks which group when there are more, with all of it kept', async () => {
    const other = groupWith({ id: '19:other@thread.tacv2' as typeof groupPlace.id, name: 'LPO Cancer' });
    const { does, attach } = meetingsWorld([groupWith(), other]);
    attach(planned);
    const [which] = await shown(await does('Petra', 'meeting.formFromFile', {}, { files: [invitation] }));
    assert.ok(which?.kind === 'card' && which.card === 'meetings/which-group');
    const kept: readonly { id: string; value: string }[] = Reflect.get(which.data, 'filled');
    const input = Object.fromEntries(kept.map(({ id, value }) => [id, value]));
    const { title, start, agenda: items, group } = filled(await does('Petra', 'meeting.form', { ...input, group: other.id }));
    assert.deepEqual([title, start, items, group], ['Decembermötet', '14:00', '1. Mötet öppnas\n2. SIP', other.id]);
  });

  it('says what whoever checks it should know: that the meeting is cancelled, or that nothing was found', async () => {
    const { does, attach } = meetingsWorld();
    const problem = async () => {
      const [form] = await shown(await does('Petra', 'meeting.formFromFile', {}, { files: [invitation] }));
      return form?.kind === 'card' ? Reflect.get(form.data, 'problem') : '';
    };
    attach(calendar('METHOD:CANCEL', 'SUMMARY:x', 'DTSTART:20261201T130000Z'));
    assert.equal(await problem(), texts.meetings.planRefused.cancelledInvitation);
    attach(calendar('X-NOTHING:1'));
    assert.equal(await problem(), texts.meetings.planRefused.emptyInvitation);
    attach(planned);
    assert.equal(await problem(), '');
  });

  it('says why it cannot be read, without a personal number in its name', async () => {
    const { does, attach } = meetingsWorld();
    attach({ ok: false, because: 'notTeamsHost' });
    const files = [{ ...invitation, name: '811218-9876.ics' }];
    const [said, ...more] = await shown(await does('Petra', 'meeting.formFromFile', {}, { files }));
    assert.ok(said?.kind === 'text' && said.text === texts.glossary.document.unreachable('….ics'));
    assert.deepEqual(more, []);
  });

  it('is read first, whichever place it has among the files, and what is left is said', async () => {
    const { does, attach } = meetingsWorld();
    attach(planned);
    const [form, said] = await shown(await does('Petra', 'meeting.formFromFile', {}, { files: [agenda, invitation] }));
    assert.equal(filled(form)['title'], 'Decembermötet');
    assert.ok(said?.kind === 'text' && said.text === texts.meetings.fileOnlyCalendar);
  });

  it('is not fetched for somebody who leads no group, nor where Teams does not hand it over', async () => {
    const { does, attach } = meetingsWorld();
    attach(planned);
    const strange = await does('Vera', 'meeting.formFromFile', {}, { files: [invitation] });
    assert.ok(strange.kind === 'text' && strange.text === texts.general.onlyLeads(['Karin', 'Petra']));
    const { url: _, ...told } = invitation;
    const inChannel = await does('Petra', 'meeting.formFromFile', {}, { place: groupPlace, files: [told] });
    assert.ok(inChannel.kind === 'text' && inChannel.text === texts.glossary.document.onlyInPersonalChat);
  });
});
