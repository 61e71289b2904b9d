import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { evaluationKind } from '../../src/features/evaluation/evaluation/evaluation.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { groupPlace } from '../support/groups.js';
import { compared, marksFound, type Taken, take, type View } from './attacker.js';
import { type Crowd, crowd, petra, type Somebody, startCrowd } from './crowd.js';

/** What is done by one of thirty, or follows from it, and what somebody who looks before and after gets of it. */
interface Act {
  readonly name: string;
  readonly before: Taken;
  readonly after: Taken;
  readonly view: View;
}

/** What a representative answers to an evaluation. */
const marks = { prepared: '4', clear: '3', followed: '5', perspective: '2', heard: '4', worthwhile: '5' };

/** Looks before and after each thing that is done. `does` is what several of those who act do. */
async function watching(world: Crowd, who: Somebody) {
  const { bot, meeting, presses, staffPresses } = world;
  const acts: Act[] = [];
  let last = await take(bot);
  const act = async (name: string, does: () => Promise<unknown>): Promise<void> => {
    await does();
    const now = await take(bot);
    acts.push({ name, before: last, after: now, view: compared(last, now) });
    last = now;
  };
  const number = async (): Promise<string> => (await bot.store.find(caseKind, caseKey.all))[0]?.id ?? assert.fail('no case');
  const does = {
    ask: () => presses(who, 'case.send', { text: 'Får jag säga nej?', identity: 'unnamed', shareGroup: 'false' }),
    claim: async () => staffPresses('case.claim', { number: await number() }),
    reply: async () => staffPresses('case.reply', { number: await number(), text: 'Ja, det får du.' }),
    claimAndReply: async () => {
      await bot.delivers();
      await does.claim();
      await does.reply();
    },
    addToQuestion: async () => presses(who, 'case.followUp', { number: await number(), text: 'Ett uppdrag.' }),
    answer: (question: string, answer: string) => () =>
      presses(who, 'preparation.answer', { meeting, question, answer, visibility: 'unnamed' }),
    evaluate: async () => presses(who, 'evaluation.answer', { evaluation: await evaluationIn(bot), ...marks, role: 'representative' }),
  };
  return { acts, act, number, does };
}

const evaluationIn = async ({ store }: Crowd['bot']): Promise<string> =>
  (await store.find(evaluationKind, `group:${groupPlace.id}`))[0]?.id ?? assert.fail('no evaluation');

/** Whoever acts, does all of it. */
async function allActs(who: Somebody): Promise<readonly Act[]> {
  const world = await startCrowd();
  const { bot, meeting, presses, says, staffPresses } = world;
  const { acts, act, number, does } = await watching(world, who);
  await act('asks', does.ask);
  await act('the back office gets the question', bot.delivers);
  await act('the back office asks back', async () => {
    await does.claim();
    await staffPresses('case.askBack', { number: await number(), text: 'Vad gäller det?' });
  });
  await act('gets what was asked back', bot.delivers);
  await act('adds to the question', does.addToQuestion);
  await act('the back office gets what was added, and replies', async () => {
    await bot.delivers();
    await does.reply();
  });
  await act('gets the reply', bot.delivers);
  await act('answers before the meeting', does.answer('1', 'Att någon ringer'));
  await act('answers another question before the meeting', does.answer('2', 'Mer tid'));
  await act('changes an answer', does.answer('2', 'Lite mer tid'));
  await act('evaluates a meeting', does.evaluate);
  await act('is told what is stored', () => says(who, 'mina uppgifter'));
  await act('the card in the channel counts', () => bot.goesTo('2026-11-24T12:00:00.000Z'));
  await act('is not reminded', () => bot.goesTo('2026-11-27T09:00:00.000Z'));
  await act('is not reminded of the evaluation either', () => bot.goesTo('2026-11-30T09:30:00.000Z'));
  await act('answering ends', () => bot.goesTo('2026-11-30T15:30:00.000Z'));
  await act('the answers are told of', async () => {
    for (const { id } of (await bot.store.get(meetingKind, meeting))?.answers ?? assert.fail())
      await presses(petra, 'preparation.outcome', { meeting, answer: id, outcome: 'raised', note: 'Togs upp' });
    await bot.delivers();
  });
  await bot.close();
  return acts;
}

/** Whoever acts cannot be reached any more, which nobody knew, and takes back what they asked. */
async function actsOutOfReach(who: Somebody): Promise<readonly Act[]> {
  const world = await startCrowd();
  const { bot, presses } = world;
  const { acts, act, number, does } = await watching(world, who);
  await act('asks', does.ask);
  const no = { status: 403, code: 'ConversationBlockedByUser' };
  bot.connector.answerTo(new RegExp(`/conversations/${encodeURIComponent(who.chat)}/`, 'u'), no);
  bot.connector.answerTo(/\/v3\/conversations$/u, no);
  await act('the back office replies', does.claimAndReply);
  await act('the reply does not come through', bot.delivers);
  await act('nor does it an hour later', () => bot.goesTo('2026-11-24T09:45:00.000Z'));
  await act('the reminder does not come through', () => bot.goesTo('2026-11-27T09:00:00.000Z'));
  await act('the reminder of the evaluation does not either', () => bot.goesTo('2026-11-30T09:30:00.000Z'));
  await act('takes the question back', async () => presses(who, 'case.withdraw', { number: await number() }));
  await act('what showed it follows', bot.delivers);
  await bot.close();
  return acts;
}

/** Nobody has ever written to Lotsen in a personal chat, and whoever acts does so without name with their first word. */
async function firstWords(who: Somebody): Promise<readonly Act[]> {
  const world = await startCrowd({ chats: false });
  const { bot, says } = world;
  const { acts, act, does } = await watching(world, who);
  await act('asks', does.ask);
  await act('the back office replies', does.claimAndReply);
  await act('gets the reply', bot.delivers);
  await act('adds to the question', does.addToQuestion);
  await act('answers before the meeting', does.answer('1', 'Att någon ringer'));
  await act('evaluates a meeting', does.evaluate);
  await act('is told what is stored', () => says(who, 'mina uppgifter'));
  await act('has been heard of that day', () => bot.goesTo('2026-11-25T10:00:00.000Z'));
  const reply = bot.connector.received.find(({ body }) => JSON.stringify(body ?? '').includes('Ja, det får du.') && body?.['from'])?.path;
  assert.ok(reply?.includes(encodeURIComponent(who.chat)), reply);
  await bot.close();
  return acts;
}

/** Ends and middle of every list of people, with ids and names of every length. */
const some = [0, 13, 15, 29].map((at) => crowd[at] ?? assert.fail());

/** What each of some does, done before the tests of a block. */
function actsOfSome(does: (who: Somebody) => Promise<readonly Act[]>): readonly (readonly Act[])[] {
  const all: (readonly Act[])[] = [];
  before(async function () {
    this.timeout(120_000);
    for (const who of some) all.push(await does(who));
  });
  return all;
}

/** Whoever it was, the same is seen of each act. */
function looksTheSame([first = [], ...others]: readonly (readonly Act[])[], seen = (view: View | undefined) => view): void {
  assert.ok(first.length > 6);
  for (const acts of others) {
    for (const [at, { name, view }] of acts.entries()) assert.deepEqual(seen(view), seen(first[at]?.view), name);
  }
}

describe('one of thirty who does something without name', () => {
  const all = actsOfSome(allActs);

  const each = (what: (act: Act, who: Somebody) => void): void => {
    for (const [at, who] of some.entries()) for (const act of all[at] ?? assert.fail()) what(act, who);
  };

  it('leaves the same, whoever it is: names, sizes, order and contents of what changed, the log and the figures', () => {
    looksTheSame(all);
  });

  it('changes one document and no other, but that a question takes its number; what comes back to them neither', () => {
    const own = ['asks', 'adds to the question', 'answers before the meeting', 'answers another question before the meeting'];
    each(({ name, view: { written, gone } }) => {
      if ([...own, 'changes an answer', 'evaluates a meeting'].includes(name))
        assert.equal(written.filter((path) => name !== 'asks' || !path.startsWith('case-number/')).length, 1, `${name}: ${written.join()}`);
      if (name === 'is told what is stored') assert.deepEqual(written, []);
      for (const path of written) assert.match(path, /^(?:case|case-number|meeting|evaluation|office)\//u, `${name}: ${path}`);
      assert.deepEqual(gone, []);
    });
  });

  it('can be found by nothing that is made of an id or of an activity in the log without the key', () => {
    each(({ name, before, after }, who) => {
      const own =
        name === 'the answers are told of' ? [] : after.log.slice(before.log.length).flatMap((line) => /activity-\d+/u.exec(line) ?? []);
      assert.deepEqual(marksFound(after, [who.id, who.name, who.chat, ...own]), [], name);
    });
  });
});

describe('one of thirty whose first word ever is without name', () => {
  const all = actsOfSome(firstWords);

  it('leaves the same, whoever it is, and nothing of how they are reached', () => {
    looksTheSame(all);
    for (const { name, view } of all.flat())
      for (const path of view.written) assert.ok(!path.startsWith('address/'), `${name}: ${view.written.join()}`);
  });
});

describe('one of thirty who cannot be reached', () => {
  const all = actsOfSome(actsOutOfReach);

  it('leaves the same, whoever it is', () => {
    // Which of several documents that wake at one moment is written first is chance.
    looksTheSame(all, (view) => view && { ...view, written: [...view.written].sort() });
  });

  it('is not told from those who have answered already by what became of their reminders', () => {
    const reminders = all.flatMap((acts) =>
      acts.flatMap(({ after }) => [...after.files.values()].flatMap(({ text }) => remindersIn(text))),
    );
    assert.ok(reminders.length > 100);
    assert.deepEqual([...new Set(reminders)].sort(), ['sent ', 'withdrawn nothingToSay']);
  });
});

/** What has become of a document's reminders. */
const remindersIn = (text: string): readonly string[] => {
  const { outgoing = [] } = JSON.parse(text) as { outgoing?: readonly { id: string; state: string; note?: string }[] };
  return outgoing.filter(({ id }) => id.startsWith('reminder ')).map(({ state, note = '' }) => `${state} ${note}`);
};

describe('votes', () => {
  it('leave no time behind but that of the latest', async () => {
    const { bot, presses } = await startCrowd();
    const evaluation = await evaluationIn(bot);
    for (const [at, minute] of ['31', '37', '43', '51', '58'].entries()) {
      await bot.goesTo(`2026-11-24T08:${minute}:00.000Z`);
      await presses(crowd[at] ?? assert.fail(), 'evaluation.answer', { evaluation, ...marks, role: 'other' });
    }
    await bot.goesTo('2026-11-24T09:10:00.000Z');
    const times = (await bot.store.outgoing(evaluationKind, evaluation)).filter(({ id }) => id.startsWith('count '));
    await bot.close();
    assert.ok(times.length >= 1 && times.length <= 2, times.map(({ id, dueAt }) => `${id} ${dueAt}`).join());
    assert.ok(times.every(({ dueAt }) => dueAt >= '2026-11-24T08:51:00.000Z'));
  }).timeout(60_000);
});

describe('answers that somebody gives in one sitting', () => {
  /** What is stored after others have answered too. */
  const stored = async (
    sitting: readonly (readonly [Somebody, string, string])[],
    later: readonly (readonly [Somebody, string, string])[],
  ) => {
    const { bot, meeting, presses } = await startCrowd();
    const nothing = { files: new Map(), log: [], metrics: [] };
    const answers = async (all: typeof sitting, visibility: string): Promise<void> => {
      for (const [who, question, answer] of all) await presses(who, 'preparation.answer', { meeting, question, answer, visibility });
    };
    await bot.goesTo('2026-11-24T10:00:00.000Z');
    await answers(sitting, 'unnamed');
    await bot.goesTo('2026-11-24T11:40:00.000Z');
    await answers(later, 'unnamed');
    await bot.goesTo('2026-11-24T12:20:00.000Z');
    await answers([[crowd[20] ?? assert.fail(), '1', 'Ett svar med namn']], 'group');
    await bot.goesTo('2026-11-24T13:00:00.000Z');
    const { files } = compared(nothing, await take(bot));
    await bot.close();
    const [, found] = Object.entries(files).find(([path]) => path.startsWith('meeting/')) ?? assert.fail();
    const { version: _, ...document } = found as Record<string, unknown>;
    return document;
  };

  it('look, once others have answered, as those that different people gave at different times', async () => {
    const [one, other] = [crowd[3] ?? assert.fail(), crowd[25] ?? assert.fail()];
    const answers = ['1', '2', '3', '4', '5'].map((question) => [question, `Svar på ${question}`] as const);
    const by = (who: Somebody, given: typeof answers) => given.map((answer) => [who, ...answer] as const);
    const together = await stored(by(one, answers), []);
    const backwards = [...answers].reverse();
    assert.deepEqual(await stored(by(other, backwards.slice(0, 2)), by(one, backwards.slice(2))), together);
  }).timeout(60_000);
});

describe('somebody who has their data erased', () => {
  it('has then left nothing, named or not, that leads to them, and nothing of others has gone with it', async () => {
    const { bot, meeting, presses, says } = await startCrowd();
    const [who, other] = [crowd[9] ?? assert.fail(), crowd[10] ?? assert.fail()];
    for (const [at, one] of [who, other].entries()) {
      await presses(one, 'case.send', { text: `Fråga nummer ${at}`, identity: 'unnamed', shareGroup: 'false' });
      await presses(one, 'preparation.answer', { meeting, question: '1', answer: `Svar nummer ${at}`, visibility: 'unnamed' });
    }
    await bot.delivers();
    const said = await says(who, 'radera mina uppgifter');
    await presses(who, 'person.erase', JSON.parse(/\{"verb":"person\.erase"[^}]*\}/u.exec(said)?.[0] ?? '{}'));
    for (const moment of ['24T08:32', '24T08:40', '27T09:00']) await bot.goesTo(`2026-11-${moment}:00.000Z`);
    const left = await take(bot);
    await bot.close();
    const all = [...left.files].map(([path, { text }]) => `${decodeURIComponent(path)}\n${text}`).join('\n');
    for (const trace of [who.id, `"${who.name}"`, who.chat, 'nummer 0']) assert.ok(!all.includes(trace), trace);
    assert.ok(all.includes('Fråga nummer 1') && all.includes('Svar nummer 1'));
    assert.deepEqual(marksFound(left, [who.id, who.chat]), []);
  }).timeout(60_000);
});
