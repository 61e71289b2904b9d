import type { PersonId } from '../../src/core/ids.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { channelOf, chatOf, mentioning, press } from './conversation.js';
import { groupPlace, groupWith, person } from './groups.js';
import { planWith } from './meetings.js';
import { officePlace, pairedIn } from './offices.js';
import { onlyOne } from './only-one.js';
import type { Example } from './talk-examples.js';
import { type Judged, judge, type Shown, shownBy } from './talk-judge.js';
import { startWholeBot, type WholeBot } from './whole-bot.js';

/** When each state is; the bot starts on 22 November 2026. */
const moments: Readonly<Record<Example['state'], string>> = {
  none: '2026-12-10T09:00:00.000Z',
  openQuestions: '2026-12-10T09:00:00.000Z',
  hasCase: '2026-12-10T09:00:00.000Z',
  hasAnswer: '2026-12-10T09:00:00.000Z',
  meetingOn: '2026-12-15T12:30:00.000Z',
  afterMeeting: '2026-12-15T15:30:00.000Z',
};

const plan = planWith({
  title: 'Decembermöte',
  date: '2026-12-15',
  start: '13:00',
  end: '15:00',
  place: 'Teams',
  agenda: '1. Mötet öppnas\n2. Återkoppling från NPO\n3. Gapanalys SVF\n4. Övriga frågor',
  question1: 'Vad var viktigast för dig vid utskrivningen?',
  step1: 'consultation',
  question2: 'Hur skulle vi kunna göra det bättre?',
  step2: 'dialogue',
});

interface TalkWorld {
  /** What comes back when this is said, by somebody who has said and done only what the example tells. */
  readonly hears: (example: Example) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

const leaders: Readonly<Record<string, string>> = { coordinator: 'Petra', chair: 'Ove', office: 'Stina' };

/** A whole bot at one moment of a group's life, with so many representatives that nobody speaks twice. */
async function startWorld(state: Example['state'], speakers: number): Promise<TalkWorld> {
  const bot: WholeBot = await startWholeBot();
  const names = Array.from({ length: speakers }, (_, at) => `Vera${at + 1}`);
  const all = ['Petra', 'Ove', ...names].map((name) => ({ id: person(name), name }));
  const group = groupWith({ chair: person('Ove'), representatives: names.map(person), members: all });
  await bot.store.change(groupKind, groupPlace.id, () => ({ body: group, outcome: undefined }));
  await pairedIn(bot.store);
  if (state !== 'none') await bot.exchange(press('Petra', 'meeting.save', plan));
  await bot.goesTo(moments[state]);
  let spoken = 0;

  const conversation = (name: string, where: Example['where']) =>
    where === 'personal' ? chatOf(`a:${name.toLowerCase()}`) : channelOf(where === 'office' ? officePlace.id : groupPlace.id);

  return {
    async hears(example) {
      const name = leaders[example.who] ?? names[spoken++ % names.length] ?? 'Vera1';
      const as = { from: { id: person(name) as PersonId, name } };
      const personal = { ...as, conversation: chatOf(`a:${name.toLowerCase()}`) };
      const acts = (verb: string, data: object) => bot.exchange({ ...press(name, verb, data, personal.conversation), ...as });
      if (state === 'hasCase') await acts('case.send', { text: 'Vem får läsa mina svar?', identity: 'named', form: name });
      if (state === 'hasAnswer') {
        const { id } = await onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);
        await acts('preparation.answer', { meeting: id, question: 1, answer: 'Att någon ringer.', visibility: 'unnamed' });
      }
      const says = (text: string) =>
        bot.exchange({
          ...as,
          conversation: conversation(name, example.where),
          ...(example.where === 'personal' ? { text } : mentioning(text)),
        });
      for (const before of example.follows?.said ?? []) await says(before);
      return shownBy(await says(example.text));
    },
    close: () => bot.close(),
  };
}

export interface Heard extends Judged {
  readonly example: Example;
  readonly shown: Shown;
}

/** Says all of them, each in its state. */
export async function hearAll(examples: readonly Example[]): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (const state of Object.keys(moments) as Example['state'][]) {
    const those = examples.filter((one) => one.state === state);
    if (those.length === 0) continue;
    const world = await startWorld(state, those.length);
    try {
      for (const example of those) {
        const shown = await world.hears(example);
        heard.push({ example, shown, ...judge(example, shown) });
      }
    } finally {
      await world.close();
    }
  }
  return heard;
}

/** How many of each class were right, asked back, wrong, or had something shown that must not be. */
export function figures(heard: readonly Heard[]): string {
  const classes = [...new Set(heard.map(({ example }) => example.class))];
  const row = (name: string, those: readonly Heard[]): string => {
    const count = (verdict: Judged['verdict']) => those.filter((one) => one.verdict === verdict).length;
    const [right, asked, wrong] = [count('right'), count('asked'), count('wrong')];
    const bad = those.filter(({ forbidden }) => forbidden.length > 0).length;
    const share = those.length === 0 ? 0 : Math.round((1000 * (right + asked)) / those.length) / 10;
    return `${name.padEnd(12)} ${[those.length, right, asked, wrong, bad].map((one) => String(one).padStart(6)).join('')}  ${share} %`;
  };
  const head = `${'class'.padEnd(12)} ${['all', 'right', 'asked', 'wrong', 'bad'].map((one) => one.padStart(6)).join('')}`;
  return [
    head,
    ...classes.map((name) =>
      row(
        name,
        heard.filter(({ example }) => example.class === name),
      ),
    ),
    row('together', heard),
  ].join('\n');
}
