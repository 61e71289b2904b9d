import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { evaluationKind } from '../../src/features/evaluation/evaluation/evaluation.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { compared, take } from '../secrecy/attacker.js';
import { channelOf, executing, from, inChannel, mentioning, press } from '../support/conversation.js';
import { groupPlace, groupWith, person } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { officeCodes } from '../support/usual-settings.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const office = channelOf('19:stod@thread.tacv2');
const votes = { prepared: '4', clear: '3', followed: '5', perspective: '2', heard: '4', worthwhile: '5', role: 'representative' };

/** A week with everything that changes something, as somebody who does each thing by `act`. */
async function week(bot: WholeBot, act: (changes: object) => Promise<void>): Promise<void> {
  const submits = (name: string, verb: string, data: object = {}) => act({ ...from(name), text: undefined, value: { verb, ...data } });
  const staff = (verb: string, data: object) => act({ ...from('Stina'), ...executing(verb, data), conversation: office });
  const first = async (kind: typeof caseKind | typeof meetingKind | typeof evaluationKind, key: string) =>
    (await bot.store.find<unknown>(kind, key)).map(({ id }) => id)[0] ?? assert.fail(key);

  for (const name of ['Petra', 'Karin', 'Vera', 'Musa', 'Stina']) await act({ ...from(name), text: 'hej' });
  await act({ ...from('Stina'), ...mentioning(`back office ${officeCodes[0]?.code}`), conversation: office });
  await act({ ...from('Vera'), text: 'språk engelska' });
  await act({ ...from('Vera'), text: 'språk svenska' });
  await act({ ...from('Musa'), text: 'pausa' });
  await submits('Vera', 'glossary.suggest', { abbr: 'XQZ', expansion: 'Påhittad grupp', definition: '' });
  await act(press('Petra', 'meeting.save', planWith()));
  const meeting = await first(meetingKind, `group:${groupPlace.id}`);
  await bot.goesTo('2026-11-24T08:00:00.000Z');
  await submits('Vera', 'preparation.answer', { meeting, question: '1', answer: 'Mer tid', visibility: 'unnamed' });
  await submits('Musa', 'preparation.answer', { meeting, question: '1', answer: 'Fika', visibility: 'group' });
  await submits('Vera', 'meeting.raise', { meeting, item: 'Anhöriga glöms bort' });
  await submits('Vera', 'case.send', { text: 'Får jag säga nej?', identity: 'named' });
  await bot.delivers();
  const number = await first(caseKind, caseKey.all);
  await staff('case.claim', { number });
  await staff('case.askBack', { number, text: 'Till vad?' });
  await submits('Vera', 'case.followUp', { number, text: 'Ett uppdrag.' });
  await staff('case.note', { number, text: 'Ring Bo.' });
  await staff('case.reply', { number, text: 'Ja.' });
  await staff('case.close', { number, text: 'Klart.' });
  await staff('case.reopen', { number });
  await bot.delivers();
  await submits('Vera', 'case.solved', { number });
  await act(press('Karin', 'meeting.ended', {}));
  const evaluation = await first(evaluationKind, `group:${groupPlace.id}`);
  await submits('Vera', 'evaluation.answer', { evaluation, ...votes });
  await submits('Musa', 'evaluation.notThere', { evaluation });
  await act(inChannel('Petra', 'flytta mötet till 3 december kl 10'));
  await act(press('Petra', 'meeting.move', { meeting, date: '2026-12-03', start: '10:00', end: '11:00' }));
  await bot.goesTo('2026-11-24T12:00:00.000Z');
  await act(press('Petra', 'meeting.cancel', { meeting }));
  await bot.delivers();
}

const started = async (): Promise<WholeBot> => {
  const bot = await startWholeBot();
  await bot.store.change(groupKind, groupPlace.id, () => ({ body: groupWith({ chair: person('Karin') }), outcome: undefined }));
  return bot;
};

/** What is stored, without how often it has been written. */
async function left(bot: WholeBot) {
  const { files } = compared({ files: new Map(), log: [], metrics: [] }, await take(bot));
  const bodies = Object.entries(files).map(([path, document]) => {
    const { version: _, ...rest } = document as Record<string, unknown>;
    return [path, rest] as const;
  });
  return Object.fromEntries(bodies);
}

/** What was sent to people and channels without anybody asking just then. */
const arrived = ({ connector }: WholeBot): readonly string[] =>
  connector.received
    .filter(({ path, method }) => method === 'POST' && /\/activities$/u.test(path))
    .map(({ path }) => decodeURIComponent(path).replace(/sent-\d+/u, 'sent'));

describe('an activity that Teams delivers again', () => {
  it('changes nothing more and tells nobody anything twice, whether it comes at once or later', async () => {
    const once = await started();
    let count = 0;
    await week(once, async (changes) => void (await once.exchange({ id: `act-${++count}`, ...changes })));
    const again = await started();
    count = 0;
    await week(again, async (changes) => {
      const activity = { id: `act-${++count}`, ...changes };
      await Promise.all([again.exchange(activity), again.exchange(activity)]);
      await again.exchange(activity);
    });
    const [one, other] = [await left(once), await left(again)];
    await Promise.all([once.close(), again.close()]);
    assert.deepEqual(Object.keys(other).sort(), Object.keys(one).sort());
    for (const [path, document] of Object.entries(one)) assert.deepEqual(other[path], document, path);
    assert.deepEqual(arrived(again), arrived(once));
    assert.ok(Object.keys(one).length > 12);
  }).timeout(120_000);
});
