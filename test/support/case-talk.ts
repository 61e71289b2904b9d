import { startWholeBot, type WholeBot } from './whole-bot.js';

export const officeChannel = '19:stod@thread.tacv2';
export const groupChannel = '19:grupp@thread.tacv2';

const mention = { type: 'mention', mentioned: { id: '28:lotsen', name: 'Lotsen' }, text: '<at>Lotsen</at>' };
const channelOf = (id: string) => ({ isGroup: true, conversationType: 'channel', id: `${id};messageid=1`, tenantId: 't' });

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  /** Their personal chat with Lotsen. */
  readonly chat: string;
}

export const somebody = (name: string, key: string): Somebody => ({
  id: `29:${key}-person`,
  name,
  aadObjectId: `${key}-entra-0000-4000-8000-000000000000`,
  chat: `a:${key}-chat`,
});

const fromOf = ({ id, name, aadObjectId }: Somebody) => ({ id, name, aadObjectId });

/** What a button sends. */
type Pressed = Readonly<Record<string, unknown>> & { readonly verb: string };

/** People who talk to a whole bot, one after the other, each message with an id of its own. */
export interface Talk {
  readonly bot: WholeBot;
  /** In personal chat; gives what came back. */
  readonly says: (who: Somebody, text: string, more?: object) => Promise<string>;
  /** A button of a card in personal chat. */
  readonly presses: (who: Somebody, value: object, more?: object) => Promise<string>;
  readonly saysIn: (channel: string, who: Somebody, text: string) => Promise<string>;
  /** A button of a card in a channel, whose answer is for the one who pressed only. */
  readonly pressesIn: (channel: string, who: Somebody, value: Pressed) => Promise<string>;
  /** A button that opens a dialog, or one in it. */
  readonly inDialog: (channel: string, who: Somebody, value: object, name?: 'task/fetch' | 'task/submit') => Promise<string>;
  /** Everything that has been sent to a conversation, the newest last. */
  readonly sentTo: (conversation: string) => readonly string[];
}

export async function startTalk(): Promise<Talk> {
  const bot = await startWholeBot();
  let posted = 0;
  const post = async (changes: object): Promise<string> => {
    posted += 1;
    const before = bot.connector.received.length;
    const { status, body } = await bot.post({ id: `talk-${posted}`, ...changes });
    if (status !== 200) throw new Error(`Answered with ${status}`);
    return JSON.stringify([body, ...bot.connector.received.slice(before).map(({ body: sent }) => sent)]);
  };
  const personal = (who: Somebody) => ({
    from: fromOf(who),
    conversation: { id: who.chat, conversationType: 'personal', tenantId: 't' },
  });
  const invoke = (channel: string, who: Somebody, name: string, value: object) =>
    post({ type: 'invoke', name, text: undefined, from: fromOf(who), conversation: channelOf(channel), value });
  return {
    bot,
    says: (who, text, more = {}) => post({ ...personal(who), text, ...more }),
    presses: (who, value, more = {}) => post({ ...personal(who), text: undefined, value, ...more }),
    saysIn: (channel, who, text) =>
      post({ from: fromOf(who), conversation: channelOf(channel), text: `<at>Lotsen</at> ${text}`, entities: [mention] }),
    pressesIn: (channel, who, value) =>
      invoke(channel, who, 'adaptiveCard/action', { action: { type: 'Action.Execute', verb: value.verb, data: value } }),
    inDialog: (channel, who, value, name = 'task/fetch') => invoke(channel, who, name, { data: value }),
    sentTo: (conversation) =>
      bot.connector.received
        .filter(({ path }) => decodeURIComponent(path).includes(conversation))
        .map(({ method, body }) => `${method} ${JSON.stringify(body)}`),
  };
}

/** The number in what was said. */
export const numberIn = (said: string): string => /nummer ([2-9A-HJ-NP-Z]{8})/u.exec(said)?.[1] ?? '';
