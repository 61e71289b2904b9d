import assert from 'node:assert/strict';
import type { WholeBot } from './whole-bot.js';

const mention = { type: 'mention', mentioned: { id: '28:lotsen', name: 'Lotsen' }, text: '<at>Lotsen</at>' };

/** Something that was sent: `new` or `update`, to a person by name or to `channel`, with all that can be read in it. */
export interface Sent {
  readonly how: 'new' | 'update';
  readonly to: string;
  readonly text: string;
}

/** Named people who write to a whole bot, in their personal chats and in one channel, and what comes to them. */
export function teamsPeople(bot: WholeBot, channel: string) {
  const inChannel = { isGroup: true, conversationType: 'channel', id: `${channel};messageid=1`, tenantId: 't' };
  const personal = (name: string) => ({ conversationType: 'personal', id: `a:${name.toLowerCase()}`, tenantId: 't' });
  const from = (name: string) => ({ from: { id: `29:${name.toLowerCase()}`, name } });
  let activities = 0;
  let seen = 0;

  /** The answer, whether it came in the turn or was sent. */
  const asks = async (changes: object): Promise<string> => {
    const count = bot.connector.received.length;
    activities += 1;
    const { status, body } = await bot.post({ id: `activity-${activities}`, ...changes });
    assert.equal(status, 200);
    const sent = bot.connector.received.slice(count).map((one) => one.body);
    seen = bot.connector.received.length;
    return JSON.stringify([body, ...sent]);
  };

  return {
    says: (name: string, text: string, more: object = {}) => asks({ ...from(name), text, conversation: personal(name), ...more }),
    posts: (name: string, text: string) =>
      asks({ ...from(name), text: `<at>Lotsen</at> ${text}`, entities: [mention], conversation: inChannel }),
    presses: (name: string, verb: string, data: object, where: 'channel' | 'personal' = 'personal', more: object = {}) =>
      asks({
        ...from(name),
        type: 'invoke',
        name: 'adaptiveCard/action',
        text: undefined,
        conversation: where === 'channel' ? inChannel : personal(name),
        value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } } },
        ...more,
      }),

    /** What has been sent since the last time without anybody asking. */
    arrived(): readonly Sent[] {
      const news = bot.connector.received.slice(seen);
      seen = bot.connector.received.length;
      return news.flatMap(({ method, path, body }) => {
        const conversation = /\/v3\/conversations\/([^/]+)\/activities/u.exec(decodeURIComponent(path))?.[1];
        if (conversation === undefined || body === undefined) return [];
        const to = conversation === channel ? 'channel' : conversation.replace(/^a:/u, '');
        return [{ how: method === 'PUT' ? ('update' as const) : ('new' as const), to, text: JSON.stringify(body) }];
      });
    },
  };
}
