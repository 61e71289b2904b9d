import assert from 'node:assert/strict';
import type { ActivityId, Instant } from '../../src/core/ids.js';
import type { Reply } from '../../src/core/reply.js';
import type { Handlers, Request } from '../../src/core/request.js';
import { person } from './groups.js';
import { requestWith } from './requests.js';

/** What people do, by name, each time with an id of its own: in personal chat unless `usual` says otherwise. */
export function actingOn(handlers: Handlers, at: () => Instant, usual: Partial<Request> = {}) {
  let activities = 0;
  const latest = () => `activity ${activities}` as ActivityId;
  return {
    /** The id of what was done last. */
    latest,
    /** Gives the only reply. */
    does: async (name: string, verb: string, input: object = {}, changes: Partial<Request> = {}): Promise<Reply> => {
      activities += 1;
      const who = { id: person(name), name };
      const request = requestWith({ id: latest(), at: at(), person: who, input, ...usual, ...changes });
      const [reply, ...more] = (await handlers[verb]?.(request)) ?? [];
      assert.deepEqual(more, []);
      assert.ok(reply, verb);
      return reply;
    },
  };
}
