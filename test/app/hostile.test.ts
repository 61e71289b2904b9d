import assert from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { partsOf } from '../support/card-parts.js';
import { channelOf, executing, from, groupConversation, inDialog, mentioning } from '../support/conversation.js';
import { groupPlace, groupWith } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { teamsPeople } from '../support/teams-people.js';
import { officeCodes } from '../support/usual-settings.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const office = channelOf('19:stod@thread.tacv2');
const people = ['Petra', 'Karin', 'Vera', 'Musa', 'Stina', 'Otto'] as const;
const commands = [
  'vad betyder RSG?',
  'möten',
  'planera möte',
  'fråga: hur?',
  'mina frågor',
  'mina uppgifter',
  'resultat',
  'sätt upp gruppen',
  'kö',
  'ordlista',
  'föreslå ABCX',
  'ordlisteförslag',
  'redigera RSG',
  'utvärdera',
  'svara 1: ja',
];

/** Stands in everything that is sent and must not be logged. */
const word = 'Hemligord';
const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 1e308, '', true, [], {}, '9999-99-99', '25:99', '__proto__', 'constructor', 'toString', '../..'),
  fc.constantFrom<unknown>([word], { a: { b: word } }, word.repeat(3000), `<at>${word}</at>`, `\${${word}}`, `\u0000\ud800${word}`),
  fc.string().map((text) => `${word}${text}`),
  fc.object().map((object) => ({ ...object, [word]: word })),
);

describe('whatever is sent', () => {
  let bot: WholeBot;
  /** By verb, what the buttons that have been shown send. */
  const buttons = new Map<string, object>();
  const inputs = new Set<string>();

  const look = (shown: unknown): void => {
    for (const { type, id, data } of partsOf(shown)) {
      if (typeof type === 'string' && type.startsWith('Input.')) inputs.add(String(id));
      if (data instanceof Object && 'verb' in data && typeof data.verb === 'string') buttons.set(data.verb, data);
    }
  };
  const say = async (changes: object): Promise<void> => {
    const { body, sent } = await bot.exchange(changes);
    look([body, sent]);
  };

  before(async () => {
    bot = await startWholeBot();
    await bot.store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined }));
    await say({ ...from('Stina'), ...mentioning(`back office ${officeCodes[0]?.code}`), conversation: office });
    await teamsPeople(bot).presses('Petra', 'meeting.save', planWith(), 'channel');
    await bot.goesTo('2026-11-24T08:00:00.000Z');
    for (const text of commands) {
      for (const name of people) await say({ ...from(name), text });
      await say({ ...from('Petra'), ...mentioning(text), conversation: groupConversation });
      await say({ ...from('Stina'), ...mentioning(text), conversation: office });
    }
    look(bot.connector.received.map(({ body }) => body));
    // Behind these buttons there are more.
    for (const [verb, data] of [...buttons]) {
      await say({ ...from('Petra'), ...executing(verb, data), conversation: groupConversation });
      await say({ ...from('Stina'), ...executing(verb, data), conversation: office });
    }
  });
  after(() => bot.close());

  it('is answered and not a fault of ours: no 5xx, no failed turn, and nothing of it in the log', async () => {
    assert.ok(buttons.size > 25 && inputs.size > 30, `${buttons.size} buttons, ${inputs.size} inputs`);
    const before = bot.log.logged.length;
    const activity = fc
      .record({
        name: fc.constantFrom(...people),
        conversation: fc.constantFrom(undefined, groupConversation, office, channelOf('19:okand@thread.tacv2')),
        way: fc.constantFrom('execute', 'submit', 'fetch', 'dialog', 'text'),
        button: fc.constantFrom(...buttons.values()),
        command: fc.constantFrom(...commands),
        laid: fc.dictionary(fc.constantFrom(...inputs, 'meeting', 'question', 'case', 'evaluation', 'entry', 'page', 'form'), hostile),
        said: fc.string(),
      })
      .map(({ name, conversation, way, button, command, laid, said }) => {
        const data = { ...button, ...laid };
        const verb = 'verb' in button ? String(button.verb) : '';
        const ways = {
          execute: () => executing(verb, data),
          submit: () => ({ text: undefined, value: data }),
          fetch: () => inDialog('fetch', data),
          dialog: () => inDialog('submit', data),
          text: () => mentioning(`${command} ${word} ${said}`),
        };
        return { ...from(name), ...ways[way](), ...(conversation && { conversation }) };
      });
    await fc.assert(
      fc.asyncProperty(activity, async (changes) => {
        const { status } = await bot.post({ id: `hostile-${bot.log.logged.length}`, ...changes });
        assert.ok(status < 500, String(status));
      }),
      { numRuns: 400, seed: 7, endOnFailure: true },
    );
    await bot.delivers();
    const logged = bot.log.logged.slice(before);
    assert.deepEqual(
      logged.filter(({ level, fields }) => level === 'error' || fields['outcome'] === 'failed'),
      [],
    );
    assert.doesNotMatch(JSON.stringify(logged), new RegExp(word));
  });
});
