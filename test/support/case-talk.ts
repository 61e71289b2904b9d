import type { Found } from '../../src/core/store/store.js';
import type { Case } from '../../src/features/back-office/case/case.js';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { channelOf, chatOf, executing, inDialog, mentioning, said, saidIn } from './conversation.js';
import { startWholeBot, type WholeBot } from './whole-bot.js';

export const officeChannel = '19:stod@thread.tacv2';
export const groupChannel = '19:grupp@thread.tacv2';

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
  /** Gives what the others there see of what came back. */
  readonly saysIn: (channel: string, who: Somebody, text: string) => Promise<string>;
  /** A button of a card in a channel, whose answer is for the one who pressed only. */
  readonly pressesIn: (channel: string, who: Somebody, value: Pressed) => Promise<string>;
  /** A button that opens a dialog, or one in it. */
  readonly inDialog: (channel: string, who: Somebody, value: object, step?: 'fetch' | 'submit') => Promise<string>;
  /** Everything that has been sent to a conversation, the newest last. */
  readonly sentTo: (conversation: string) => readonly string[];
}

export async function startTalk(): Promise<Talk> {
  const bot = await startWholeBot();
  const post = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const personal = (who: Somebody) => ({ from: fromOf(who), conversation: chatOf(who.chat) });
  const inChannel = async (channel: string, who: Somebody, changes: object): Promise<string> =>
    saidIn(channel, await bot.exchange({ from: fromOf(who), conversation: channelOf(channel), ...changes }));
  return {
    bot,
    says: (who, text, more = {}) => post({ ...personal(who), text, ...more }),
    presses: (who, value, more = {}) => post({ ...personal(who), text: undefined, value, ...more }),
    saysIn: (channel, who, text) => inChannel(channel, who, mentioning(text)),
    pressesIn: (channel, who, value) => inChannel(channel, who, executing(value.verb, value)),
    inDialog: (channel, who, value, step = 'fetch') => inChannel(channel, who, inDialog(step, value)),
    sentTo: (conversation) =>
      bot.connector.received
        .filter(({ path }) => decodeURIComponent(path).includes(conversation))
        .map(({ method, body }) => `${method} ${JSON.stringify(body)}`),
  };
}

/** The number in what was said. */
export const numberIn = (said: string): string => /nummer (\d{3,4})\b/u.exec(said)?.[1] ?? '';

/** The only case with a number, as it is stored. */
export async function caseNumbered({ bot }: Talk, number: string): Promise<Found<Case> | undefined> {
  const [found, ...others] = await bot.store.find(caseKind, caseKey.number(number));
  if (others.length > 0) throw new Error(`Several cases have the number ${number}`);
  return found;
}
