import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { PersonId, PlaceId } from '../../src/core/ids.js';
import { type Address, addressKind } from '../../src/core/people/address.js';
import { createSeal } from '../../src/core/privacy/seal.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { channelOf, chatOf, executing, inDialog, mentioning, said } from '../support/conversation.js';
import { groupPlace, groupWith, person } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const officeChannel = '19:stod@thread.tacv2';

export interface Somebody {
  readonly id: PersonId;
  readonly name: string;
  /** Their personal chat with Lotsen. */
  readonly chat: PlaceId;
}

const somebody = (id: string, name: string): Somebody => ({ id: id as PersonId, name, chat: `a:${id.slice(3)}` as PlaceId });

/** Thirty people, whose ids and names differ in length as those of Teams do. No word in them is as long as what hides. */
export const crowd: readonly Somebody[] = Array.from({ length: 30 }, (_, at) =>
  somebody(`29:nr.${at}.${'ab.'.repeat(at % 7)}x`, `Namn ${at}${' Efternamn'.repeat(at % 3)}`),
);

const named = (name: string): Somebody => somebody(person(name), name);

export const petra = named('Petra');
const karin = named('Karin');
const stina = named('Stina');

const everybody = [...crowd, petra, karin, stina];

/** All thirty are representatives of a group that prepares a meeting and evaluates another one. */
export interface Crowd {
  readonly bot: WholeBot;
  readonly meeting: string;
  /** A button in somebody's personal chat. */
  readonly presses: (who: Somebody, verb: string, data?: object) => Promise<string>;
  readonly says: (who: Somebody, text: string) => Promise<string>;
  /** A button in the back office's channel. */
  readonly staffPresses: (verb: string, data: object) => Promise<string>;
  /** A button in the group's channel that opens a dialog. */
  readonly submits: (who: Somebody, data: object) => Promise<string>;
}

/** @param chats whether everybody has a personal chat with Lotsen; else nobody has. */
export async function startCrowd({ chats = true } = {}): Promise<Crowd> {
  const seal = createSeal(Buffer.alloc(32, 7), randomBytes);
  const bot = await startWholeBot(undefined, undefined, undefined, seal);
  const { store, connector } = bot;
  const fromOf = ({ id, name }: Somebody) => ({ from: { id, name } });
  const post = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const presses: Crowd['presses'] = (who, verb, data = {}) =>
    post({ ...fromOf(who), conversation: chatOf(who.chat), text: undefined, value: { verb, ...data } });
  const inChannel = (who: Somebody, channel: string, changes: object) =>
    post({ ...fromOf(who), conversation: channelOf(channel), ...changes });

  await store.change(groupKind, groupPlace.id, () => ({
    body: groupWith({
      // Representatives get the questions before the meeting in a personal chat.
      representatives: chats ? crowd.map(({ id }) => id) : [],
      members: everybody.map(({ id, name }) => ({ id, name })),
    }),
    outcome: undefined,
  }));
  const way = { serviceUrl: connector.serviceUrl, tenant: 't', bot: { id: '28:lotsen', name: 'Lotsen' }, seen: '2026-11' };
  const reach = (id: string, kind: Address['kind'], conversation: PlaceId) =>
    store.change(addressKind, id, () => ({ body: { ...way, kind, conversation }, outcome: undefined }));
  for (const { id, chat } of chats ? everybody : [petra, karin, stina]) await reach(id, 'personal', chat);
  for (const place of [groupPlace.id, officeChannel as PlaceId]) await reach(place, 'channel', place);

  await inChannel(stina, officeChannel, mentioning('back office sommar-och-sol'));
  await inChannel(petra, groupPlace.id, executing('meeting.save', planWith({ question3: 'Tre?', question4: 'Fyra?', question5: 'Fem?' })));
  const [planned] = await store.find(meetingKind, `group:${groupPlace.id}`);
  await bot.goesTo('2026-11-24T08:30:00.000Z');
  await inChannel(karin, groupPlace.id, executing('meeting.ended', {}));
  await bot.delivers();
  return {
    bot,
    meeting: planned?.id ?? assert.fail('no meeting was planned'),
    presses,
    says: (who, text) => post({ ...fromOf(who), conversation: chatOf(who.chat), text }),
    staffPresses: (verb, data) => inChannel(stina, officeChannel, executing(verb, data)),
    submits: (who, data) => inChannel(who, groupPlace.id, inDialog('submit', data)),
  };
}
