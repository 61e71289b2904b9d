import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { handOverCard } from '../../../../src/features/meetings/meeting/hand-over.js';
import type { Meeting } from '../../../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith, person } from '../../../support/groups.js';
import { answerWith, by, duringInput, posted } from '../../../support/meetings.js';
import { textOf } from '../../../support/replies.js';
import { closeTime, type meetingsWorld, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

const closed: Meeting = posted({
  state: 'closed',
  answers: [answerWith(1, 'Att någon ringer', by('named', 'Vera')), answerWith(2, 'Mer tid', { as: 'unnamed', sealed: 'x', key: '' })],
  speakers: [
    { id: 'raise', person: person('Olle'), name: 'Olle', item: 'Väntetiderna', at: duringInput },
    { id: 'old', person: person('Musa'), name: 'Musa', item: 'Lokalen' },
  ],
});
const shownTo = (to: 'group' | 'leads', meeting = closed) =>
  handOverCard({ id: 'm', meeting, group: groupWith(), language: 'sv', now: duringInput, to, page: 1 })?.text ?? '';

describe('what is handed over', () => {
  it('says when each named answer came, and of one without name only that it has none', () => {
    const text = shownTo('leads');
    assert.ok(text.includes('Vera, onsdag 25 november kl. 11.00: Att någon ringer'), text);
    assert.ok(text.includes(`${texts.handOverUnnamed}: Mer tid`), text);
  });

  it('has what people want raised, for those who lead only', () => {
    for (const words of [texts.handOverRaised, 'Olle, onsdag 25 november kl. 11.00: Väntetiderna', 'Musa: Lokalen'])
      assert.ok(shownTo('leads').includes(words), words);
    assert.ok(!shownTo('group').includes('Väntetiderna'));
  });

  it('says to the group nothing of questions that it gave no answer to', () => {
    assert.ok(!shownTo('group').includes('Vad saknas i dag?') && !shownTo('group').includes(texts.handOverNone));
    assert.ok(shownTo('leads', { ...closed, answers: closed.answers.slice(0, 1) }).includes(texts.handOverNone));
  });
});

/** What has been sent when the time to answer is over, but cards that are brought up to date. */
async function atTheClose(acts: (does: ReturnType<typeof meetingsWorld>['does'], meeting: string) => Promise<unknown>) {
  const world = await plannedWorld();
  const { id: meeting } = world;
  await acts(world.does, meeting);
  await world.delivered();
  await world.goesTo(closeTime);
  const sent = (await world.delivered()).filter(({ show }) => show !== 'meetings.questions');
  return { ...world, id: meeting, sent, news: sent.map(({ to, show }) => `${to} ${show}`) };
}

describe('when the time to answer is over', () => {
  it('only the coordinator is told that nothing has come, with what to do about it', async () => {
    const { news, sent } = await atTheClose(async () => undefined);
    assert.deepEqual(news, ['29:petra meetings.noAnswers']);
    assert.ok(sent[0]?.text.includes(texts.noAnswersHelp));
  });

  it('the group is told nothing where nothing was meant for it', async () => {
    const { news } = await atTheClose((does, meeting) =>
      does('Vera', 'preparation.answer', { meeting, question: 1, answer: 'Mer tid', visibility: 'unnamed' }),
    );
    assert.deepEqual(news, ['29:karin meetings.handOverChair', '29:petra meetings.handOverChair']);
  });

  it('what somebody wants raised is handed over, even where nobody has answered', async () => {
    const { sent } = await atTheClose((does, meeting) => does('Vera', 'meeting.raise', { meeting, item: 'Väntetiderna' }));
    assert.ok(sent.length === 2 && sent.every(({ show, text }) => show === 'meetings.handOverChair' && text.includes('Väntetiderna')));
  });
});

describe('everything that came in as a document', () => {
  const answered = () =>
    atTheClose(async (does, meeting) => {
      await does('Vera', 'preparation.answer', { meeting, question: 1, answer: 'Att någon ringer' });
      await does('Olle', 'meeting.raise', { meeting, item: 'Väntetiderna' });
    });

  it('is a Word file with every question, answer and wish', async () => {
    const { does, id } = await answered();
    const file = await does('Karin', 'preparation.document', { meeting: id });
    assert.ok(file.kind === 'file' && file.name.endsWith('.docx') && file.content instanceof Uint8Array);
    const value = strFromU8(unzipSync(file.content)['word/document.xml'] ?? new Uint8Array());
    for (const words of ['LAG Suicidprevention', 'Vad är viktigt för dig i en SIP?', 'Att någon ringer', 'Väntetiderna', texts.relatives])
      assert.ok(value.includes(words), words);
    assert.ok(file.instead.text.includes('Att någon ringer'), 'the same can be copied where there are no files');
  });

  it('is there when the time to answer is over, and can be declined', async () => {
    const { does, id } = await answered();
    assert.equal(textOf(await does('Karin', 'preparation.document', { meeting: id, declined: true })), texts.handOverDeclined);
    const open = await plannedWorld();
    const { id: meeting } = open;
    assert.equal(textOf(await open.does('Karin', 'preparation.document', { meeting })), texts.outcomeTooEarly);
  });
});
