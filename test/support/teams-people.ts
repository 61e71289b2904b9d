import { from, groupConversation, inChannel, press, said, startWithGroup } from './conversation.js';
import { groupPlace } from './groups.js';
import { planWith } from './meetings.js';
import type { WholeBot } from './whole-bot.js';

/** Something that was sent: `new` or `update`, to a person by name or to `channel`, with all that can be read in it. */
export interface Sent {
  readonly how: 'new' | 'update';
  readonly to: string;
  readonly text: string;
}

/** Named people who write to a whole bot, in their personal chats and in the channel of their group, and what comes to them. */
export function teamsPeople(bot: WholeBot) {
  let seen = 0;

  /** The answer, whether it came in the turn or was sent. */
  const asks = async (changes: object): Promise<string> => {
    const answer = said(await bot.exchange(changes));
    seen = bot.connector.received.length;
    return answer;
  };

  return {
    says: (name: string, text: string, more: object = {}) => asks({ ...from(name), text, ...more }),
    posts: (name: string, text: string) => asks(inChannel(name, text)),
    presses: (name: string, verb: string, data: object, where: 'channel' | 'personal' = 'personal', more: object = {}) =>
      asks({ ...press(name, verb, data, where === 'channel' ? groupConversation : from(name).conversation), ...more }),

    /** What has been sent since the last time without anybody asking. */
    arrived(): readonly Sent[] {
      const news = bot.connector.received.slice(seen);
      seen = bot.connector.received.length;
      return news.flatMap(({ method, path, body }) => {
        const conversation = /\/v3\/conversations\/([^/]+)\/activities/u.exec(decodeURIComponent(path))?.[1];
        if (conversation === undefined || body === undefined) return [];
        const to = conversation === groupPlace.id ? 'channel' : conversation.replace(/^a:/u, '');
        return [{ how: method === 'PUT' ? ('update' as const) : ('new' as const), to, text: JSON.stringify(body) }];
      });
    },
  };
}

export type TeamsPeople = ReturnType<typeof teamsPeople>;

/** A whole bot with a group that has a meeting planned in its channel, and its people, whom Lotsen knows how to reach. */
export async function startWithMeeting(): Promise<{ readonly bot: WholeBot; readonly people: TeamsPeople }> {
  const bot = await startWithGroup();
  const people = teamsPeople(bot);
  for (const name of ['Petra', 'Karin', 'Vera', 'Olle']) await people.says(name, 'hjälp');
  await people.presses('Petra', 'meeting.save', planWith(), 'channel');
  return { bot, people };
}
