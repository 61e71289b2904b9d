import { groupKind } from '../../src/features/groups/group/group-record.js';
import { groupPlace, groupWith, person } from './groups.js';
import { type Exchange, startWholeBot, type WholeBot } from './whole-bot.js';

/** What people do in Teams, each to be laid over a message in a personal chat. */

const mention = { type: 'mention', mentioned: { id: '28:lotsen', name: 'Lotsen' }, text: '<at>Lotsen</at>' };

/** A thread in a channel. */
export const channelOf = (id: string) => ({ isGroup: true, conversationType: 'channel', id: `${id};messageid=1`, tenantId: 't' });
export const chatOf = (id: string) => ({ conversationType: 'personal', id, tenantId: 't' });

export const mentioning = (text: string) => ({ text: `<at>Lotsen</at> ${text}`.trim(), entities: [mention] });

/** A button that is answered in place. */
export const executing = (verb: string, data: object = {}) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } } },
});

/** A button that opens a dialog, or one in it. */
export const inDialog = (step: 'fetch' | 'submit', data: object) => ({
  type: 'invoke',
  name: `task/${step}`,
  text: undefined,
  value: { data },
});

/** Somebody by name, in their own chat; the ids are those of `groups.ts`. */
export const from = (name: string) => ({ from: { id: person(name), name }, conversation: chatOf(`a:${name.toLowerCase()}`) });

/** The channel of the group of `groups.ts`. */
export const groupConversation = channelOf(groupPlace.id);

export const inChannel = (name: string, text: string, conversation: object = groupConversation) => ({
  ...from(name),
  ...mentioning(text),
  conversation,
});

export const press = (name: string, verb: string, data: object, conversation: object = groupConversation) => ({
  ...from(name),
  ...executing(verb, data),
  conversation,
});

/** A whole bot that knows the group of `groups.ts`. */
export async function startWithGroup(): Promise<WholeBot> {
  const bot = await startWholeBot();
  await bot.store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined }));
  return bot;
}

/** What can be read of it in a channel or chat, by whoever pressed or wrote too; not what has gone to a personal chat meanwhile. */
export const saidIn = (place: string, { body, sent }: Exchange): string =>
  JSON.stringify([body, ...sent.filter(({ conversation }) => (conversation as { id?: string } | undefined)?.id?.startsWith(place))]);

/** All that can be read of what came of it. */
export const said = ({ body, sent }: Exchange): string => JSON.stringify([body, ...sent]);
