import type { ActivityId, ConversationId, Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import type { MakeWork } from '../../src/core/people/work-limit.js';
import type { Place, PlaceKind, Request } from '../../src/core/request.js';

export const now = '2026-11-20T09:00:00.000Z' as Instant;

export const placeOf = (kind: PlaceKind, ...names: readonly string[]): Place => {
  const id = kind === 'personal' ? 'a:personal' : kind === 'groupChat' ? '19:chat@thread.v2' : '19:channel@thread.tacv2';
  const conversation = kind === 'channel' ? `${id};messageid=1700000000000` : id;
  return { kind, id: id as PlaceId, conversation: conversation as ConversationId, names };
};

/** A request typed in personal chat, in Swedish. */
export const requestWith = (changes: Partial<Request> = {}): Request => ({
  id: '1700000000001' as ActivityId,
  at: now,
  person: { id: '29:asker' as PersonId, name: 'Testperson' },
  place: placeOf('personal'),
  via: 'message',
  language: 'sv',
  input: {},
  files: [],
  roster: async () => ({ ok: false, because: 'unreachable' }),
  ...changes,
});

/** As for somebody who makes little work for others. */
export const unlimited: MakeWork = () => ({ ok: true, again: false });
