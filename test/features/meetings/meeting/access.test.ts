import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { InvalidInput } from '../../../../src/core/read.js';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace } from '../../../support/groups.js';
import { planWith } from '../../../support/meetings.js';
import { seenByAll, textOf } from '../../../support/replies.js';
import { dayAfter, elsewhere, meetingsWorld, plannedWorld, postTime } from '../meetings-world.js';

const texts = textsIn('sv').meetings;
const fields = [
  'meeting',
  'question',
  'answer',
  'visibility',
  'group',
  'title',
  'date',
  'start',
  'end',
  'item',
  'text',
  'base',
  'outcome',
  'note',
];
const newTime = { date: '2026-12-08', start: '10:00', end: '11:00' };

/** A meeting with one unmarked answer for the chair's eyes, the day after it was held or before it. */
async function world(when: string) {
  const here = await plannedWorld();
  const { id } = here;
  await here.does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'hemligt svar', visibility: 'chair' });
  await here.goesTo(when);
  const [answer] = (await here.meeting(id)).answers;
  return { ...here, answer: answer?.id ?? '' };
}

const forLeads: Readonly<Record<string, object>> = {
  'meeting.form': {},
  'meeting.save': planWith(),
  'meeting.save (of a meeting that is there)': { title: 'Taget', date: '2026-12-01', start: '14:00', end: '15:30' },
  'meeting.changeForm': {},
  'meeting.addQuestion': { question1: 'Får jag?' },
  'meeting.moveForm': {},
  'meeting.move': newTime,
  'meeting.reached': {},
  'meeting.remind': {},
  'meeting.perspective': {},
  'meeting.markItem': { number: '1' },
  'meeting.addItem': { way: 'means' },
  'meeting.seen': { speaker: 'x' },
  'preparation.who': {},
  'preparation.document': {},
  'meeting.cancelForm': {},
  'meeting.cancel': {},
  'preparation.outcomeForm': {},
  'preparation.outcome': { outcome: 'decided', note: 'x' },
};

const forMembers: Readonly<Record<string, object>> = {
  'meeting.show': {},
  'meeting.calendar': {},
  'meeting.calendarFile': {},
  'meeting.raise': { item: 'Tiderna' },
  'meeting.absent': {},
  'meeting.coming': {},
  'meeting.speak': { item: '3' },
  'preparation.form': { question: 1 },
  'preparation.answer': { question: 1, answer: 'Mitt svar', visibility: 'group' },
  'preparation.takeBack': { question: 1 },
};

describe('what only those who lead may do', () => {
  for (const [verb, input] of Object.entries(forLeads)) {
    it(`${verb} is refused to a member, in the channel as a button and in personal chat, and changes nothing`, async () => {
      for (const name of ['Musa', 'Vera']) {
        for (const where of [{}, { place: groupPlace, via: 'execute' }] as const) {
          const { does, store, id, answer } = await world(dayAfter);
          const before = JSON.stringify([store.bodies(meetingKind), store.sent]);
          const reply = await does(name, verb.split(' ')[0] ?? '', { meeting: id, answer, ...input, group: groupPlace.id }, where);
          assert.ok(
            reply.kind === 'text' && [textsIn('sv').general.onlyLeads(['Karin', 'Petra']), texts.noGroups].includes(reply.text),
            JSON.stringify(reply),
          );
          assert.equal(JSON.stringify([store.bodies(meetingKind), store.sent]), before);
        }
      }
    });
  }
});

/** What anybody may ask for, about themselves only. */
const forAnybody = [
  ...['meeting.list', 'meeting.formFromFile', 'meeting.raiseForm', 'meeting.undo', 'meeting.perspectiveKept', 'meeting.absentForm'],
  ...['preparation.offer', 'preparation.notAnswer', 'preparation.mine'],
  ...['meeting.next', 'preparation.answers', 'preparation.whoSees', 'preparation.needNot', 'preparation.reminders'],
];

describe('every verb of meetings', () => {
  it('is in one of these lists', () => {
    const listed = [...Object.keys(forLeads), ...Object.keys(forMembers), ...forAnybody].map((verb) => verb.split(' ')[0]);
    assert.deepEqual([...new Set(listed)].sort(), Object.keys(meetingsWorld().handlers).sort());
  });

  it('changes no meeting and sends nothing for a stranger, whatever the card data is', async () => {
    const { does, store, id, answer, handlers } = await world(postTime);
    const before = JSON.stringify([store.bodies(meetingKind), store.sent]);
    const value = fc.oneof(
      fc.constantFrom(id, answer, groupPlace.id, '29:petra', '1', 'group', 'unnamed'),
      fc.json().map(String),
      fc.nat(),
    );
    const input = fc.dictionary(fc.constantFrom(...fields), value);
    const verbs = fc.constantFrom(...Object.keys(handlers).filter((verb) => !forAnybody.includes(verb)));
    await fc.assert(
      fc.asyncProperty(verbs, input, fc.boolean(), async (verb, data, isElsewhere) => {
        const where = isElsewhere ? ({ place: elsewhere, via: 'execute' } as const) : {};
        await does('Stranger', verb, data, where).catch((error: unknown) => assert.ok(error instanceof InvalidInput));
        assert.equal(JSON.stringify([store.bodies(meetingKind), store.sent]), before);
      }),
    );
  });
});

describe('what anybody may ask for', () => {
  for (const verb of forAnybody) {
    it(`${verb} shows a stranger nothing of a group, and a member nothing that was meant for the chair, whatever the card data is`, async () => {
      for (const [name, where] of [
        ['Stranger', {}],
        ['Stranger', { place: elsewhere, via: 'execute' }],
        ['Musa', {}],
        ['Musa', { place: groupPlace, via: 'execute' }],
      ] as const) {
        for (const when of [postTime, dayAfter]) {
          const { does, store, id, answer } = await world(when);
          const before = JSON.stringify([store.bodies(meetingKind), store.sent]);
          const forged = { meeting: id, answer, question: 1, group: groupPlace.id, item: 'Tiderna', text: 'Tiderna' };
          const shown = JSON.stringify(await does(name, verb, forged, where));
          assert.ok(!shown.includes('hemligt svar'), shown);
          if (name === 'Stranger') assert.ok(!/Suicidprevention|viktigt för dig i en SIP|Rum 4/u.test(shown), shown);
          assert.equal(JSON.stringify([store.bodies(meetingKind), store.sent]), before);
        }
      }
    });
  }
});

describe('what belongs to a group', () => {
  for (const [verb, input] of Object.entries({ ...forLeads, ...forMembers })) {
    it(`${verb} does not exist for a stranger who forges the data of a card, nor for a lead in another place`, async () => {
      for (const [name, where] of [
        ['Stranger', {}],
        ['Stranger', { place: elsewhere, via: 'execute' }],
        ['Petra', { place: elsewhere, via: 'execute' }],
      ] as const) {
        const { does, store, id, answer } = await world(postTime);
        const before = JSON.stringify([store.bodies(meetingKind), store.sent]);
        const reply = await does(name, verb.split(' ')[0] ?? '', { meeting: id, answer, ...input, group: groupPlace.id }, where);
        assert.ok(
          reply.kind === 'text' && [texts.noSuchMeeting, texts.noGroups, texts.notSetUp].includes(reply.text),
          JSON.stringify(reply),
        );
        assert.equal(JSON.stringify([store.bodies(meetingKind), store.sent]), before);
      }
    });
  }

  it('is not found under an id that nobody gave it', async () => {
    const { does } = await world(postTime);
    for (const meeting of ['', 'no-such', '../person/29:vera']) {
      const reply = await does('Petra', 'meeting.show', { meeting });
      assert.ok(reply.kind === 'text' && reply.text === texts.noSuchMeeting);
    }
  });

  it("meeting.list shows only the meetings of one's own groups, in the channel only its own", async () => {
    const { does } = await world(postTime);
    const [own, strange] = [await does('Vera', 'meeting.list'), await does('Stranger', 'meeting.list')];
    assert.ok(own.kind === 'card' && own.text.includes('LAG Suicidprevention'));
    assert.ok(strange.kind === 'card' && strange.text.includes(texts.listNone));
    const other = await does('Petra', 'meeting.list', {}, { place: elsewhere });
    assert.ok(other.kind === 'text' && other.text === texts.notSetUp);
  });

  it('an answer for the chair is not shown in the channel, where others see it', async () => {
    const { does, id } = await world(dayAfter);
    for (const via of ['message', 'submit'] as const) {
      const reply = await does('Petra', 'preparation.outcomeForm', { meeting: id }, { place: groupPlace, via });
      assert.equal(textOf(seenByAll(reply)), texts.onlyPrivately);
    }
  });
});
