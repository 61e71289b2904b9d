import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import { findDate } from '../../../../src/core/time/read-date.js';
import { sayAbsent, sayComing, toldOf } from '../../../../src/features/meetings/absence/absence.js';
import { meantMeetings } from '../../../../src/features/meetings/absence/meant-meeting.js';
import { absenceSays } from '../../../../src/features/meetings/absence/says.js';
import { handOverCard } from '../../../../src/features/meetings/meeting/hand-over.js';
import { awayFrom, type Meeting } from '../../../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { meetingWith, posted } from '../../../support/meetings.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { meetingsWorld } from '../meetings-world.js';

const at = '2026-11-25T10:00:00.000Z' as Instant;
const vera = { id: person('Vera'), name: 'Vera' };
const saying = (activity: string) => ({ person: vera, at, activity, tell: [person('Petra')] });
const gone = (meeting: Meeting = posted()) => sayAbsent(meeting, saying('a'));

describe('whoever cannot come to a meeting', () => {
  it('is kept as absent once, and told to those who plan it', () => {
    const { body, send = [], outcome } = gone();
    assert.equal(outcome, 'told');
    assert.deepEqual(awayFrom(body ?? assert.fail()), [{ person: vera.id, name: 'Vera' }]);
    const [row] = send;
    const { show, recipient, about, onlyFor } = (row ?? assert.fail()).message as Message;
    assert.deepEqual(
      [show, recipient, about, onlyFor?.as],
      [
        'meetings.absent',
        { to: 'person', person: person('Petra'), fallback: groupWith().id },
        { person: vera.id, coming: 'false' },
        'leads',
      ],
    );
    assert.deepEqual(sayAbsent(body ?? assert.fail(), saying('b')), { outcome: 'before' });
  });

  it('may come after all, and then not again, each told anew', () => {
    const away = gone().body ?? assert.fail();
    const back = sayComing(away, saying('c'));
    assert.deepEqual(awayFrom(back.body ?? assert.fail()), []);
    const again = sayAbsent(back.body ?? assert.fail(), saying('d'));
    assert.equal(again.body?.absent.length, 1);
    assert.equal(new Set([gone(), back, again].flatMap(({ send = [] }) => send.map(({ id }) => id))).size, 3);
    assert.deepEqual(sayComing(posted(), saying('e')), { outcome: 'before' });
  });

  it('cannot miss what has begun, or is cancelled', () => {
    const late = { ...saying('a'), at: '2026-12-01T13:30:00.000Z' as Instant };
    assert.deepEqual(sayAbsent(posted(), late), { outcome: 'over' });
    assert.deepEqual(gone(meetingWith({ state: 'cancelled' })), { outcome: 'over' });
    assert.deepEqual(sayComing(gone().body ?? assert.fail(), late), { outcome: 'over' });
  });

  it('is told to the coordinators, and where they are one themselves, to whoever else leads', () => {
    assert.deepEqual(toldOf(groupWith(), person('Vera')), [person('Petra')]);
    assert.deepEqual(toldOf(groupWith(), person('Petra')), [person('Karin')]);
    assert.deepEqual(toldOf(groupWith({ chair: undefined }), person('Petra')), []);
  });

  it('stands in what the chair gets, and not in what the group gets', () => {
    const meeting = { ...(gone(posted({ state: 'closed' })).body ?? assert.fail()), state: 'closed' as const };
    const view = { id: 'm', meeting, group: groupWith(), language: 'sv', now: at, page: 1 } as const;
    assert.ok(handOverCard({ ...view, to: 'leads' })?.text.includes(textsIn('sv').meetings.handOverAbsent(['Vera'])));
    assert.equal(handOverCard({ ...view, to: 'group' }), undefined);
  });
});

describe('words of absence', () => {
  const takes = absenceSays[0]?.takes ?? assert.fail();
  it('are a command with the meeting by its day or name, and not with anything more beside it', () => {
    for (const rest of [
      ...[
        'den 12 januari',
        'på mötet den 12:e',
        '12/1',
        'on the 12th',
        'on 12 January.',
        'på torsdag',
        'nästa tisdag',
        'i morgon',
        'tomorrow',
      ],
      ...[
        'på tisdagsmötet',
        'på torsdagens möte',
        'på decembermötet',
        'to the December meeting',
        'till nästa möte',
        'nästa gång',
        'next time',
      ],
      ...['på mötet', 'to the meeting', 'på tisdag, tyvärr'],
    ]) {
      assert.deepEqual(takes(rest), { text: rest }, rest);
    }
    for (const rest of [
      'den 15, ska till doktorn',
      'ihåg de 3 stegen',
      'ihåg decembermötet',
      'åt dig',
      'in på mötet',
      'på vad det heter',
      'tyvärr',
    ])
      assert.equal(takes(rest), undefined, rest);
  });

  it('name the next such day of the month', () => {
    const read = (text: string, today: string) => findDate(text, today)?.read;
    assert.deepEqual(read('den 12:e', '2026-11-22'), { date: '2026-12-12' });
    assert.deepEqual(read('den 30', '2027-01-31'), { date: '2027-03-30' });
    assert.deepEqual(read('the 22nd', '2026-11-22'), { date: '2026-11-22' });
    assert.deepEqual(read('den 32', '2026-11-22'), { because: 'noSuchDate' });
    assert.equal(read('the 5 questions', '2026-11-22'), undefined);
  });
});

describe('the meeting that somebody cannot come to', () => {
  const group = groupWith();
  const other = { ...groupWith(), id: '19:other@thread.tacv2' as typeof group.id };
  const found = (id: string, date: string, title: string, of = group) => {
    const meeting = meetingWith({ title }, { date });
    return { ok: true, id, body: meeting, group: of } as const;
  };
  const ahead = [
    found('a', '2026-12-01', 'LAG Suicidprevention'),
    found('b', '2026-12-15', 'LAG Suicidprevention'),
    found('c', '2026-12-16', 'Vårdplanen', other),
    found('d', '2027-01-12', 'LAG Suicidprevention'),
  ];
  const meant = (text: string) => {
    const { by, meetings } = meantMeetings(text, ahead, at);
    return [by, ...meetings.map(({ id }) => id)];
  };

  it('is meant by its day, a weekday, or a month', () => {
    assert.deepEqual(meant('på tisdag'), ['day', 'a']);
    assert.deepEqual(meant('den 15, ska till doktorn'), ['day', 'b']);
    assert.deepEqual(meant('på tisdagens möte'), ['day', 'a']);
    assert.deepEqual(meant('on Friday'), ['day']);
    assert.deepEqual(meant('på januarimötet'), ['name', 'd']);
    assert.deepEqual(meant('på decembermötet'), ['name', 'a', 'b', 'c']);
  });

  it('is meant by its title, and as the next one of each group', () => {
    assert.deepEqual(meant('när vi ses om vårdplanen'), ['name', 'c']);
    assert.deepEqual(meant('till nästa möte'), ['name', 'a', 'c']);
    assert.deepEqual(meant('på mötet'), ['nothing', 'a', 'b', 'c', 'd']);
    assert.deepEqual(meantMeetings('på tisdag', [], at).meetings, []);
  });

  it('is told at once when it is said which, and asked about where it is not: nothing is sent then', async () => {
    const { does, planned, delivered } = meetingsWorld();
    const id = await planned();
    await planned({ date: '2026-12-15' });
    await delivered();
    const texts = textsIn('sv').meetings;
    const asked = await does('Vera', 'meeting.absent', { text: 'på mötet' });
    assert.ok(textOf(asked).startsWith(texts.absentWhich));
    const form = await does('Vera', 'meeting.absentForm', { text: 'barnet är sjukt, så det blir inget på tisdag den 1 december' });
    assert.deepEqual(
      (dataOf(form)['absents'] as readonly { meeting: string }[]).map(({ meeting }) => meeting),
      [id],
    );
    assert.equal(dataOf(form)['typed'], 'barnet är sjukt, så det blir inget på tisdag den 1 december');
    assert.deepEqual(await delivered(), []);
    assert.ok(textOf(await does('Vera', 'meeting.absent', { text: 'på tisdag 1 december' })).startsWith(texts.absentSaid));
    assert.deepEqual(
      (await delivered()).map(({ to, show }) => [to, show]),
      [['29:petra', 'meetings.absent']],
    );
  });

  it('has nothing repeated where others read', async () => {
    const { does, planned } = meetingsWorld();
    await planned();
    const form = await does('Vera', 'meeting.absentForm', { text: 'jag ska till doktorn' }, { place: groupPlace, via: 'message' });
    assert.equal(dataOf(form)['typed'], '');
  });
});
