import assert from 'node:assert/strict';
import type { Glossary } from '../../src/features/glossary/terms/glossary.js';
import { placeOf, requestWith } from '../support/requests.js';
import { built } from './built.js';

/** Answers one after the other; `beside` is called between them. */
export type Answer = (asked: readonly string[], beside?: (at: number) => void) => Promise<void>;

const place = placeOf('personal');

/** From what somebody wrote, or pressed, to the finished answer: which abbreviation is meant, its entry, and the card's words. */
export const answering = async (glossary: () => Glossary): Promise<Readonly<Record<'question' | 'button', Answer>>> => {
  const { hear } = await built<typeof import('../../src/features/glossary/lookup/listener.js')>('features/glossary/lookup/listener.js');
  const { lookupHandlers } = await built<typeof import('../../src/features/glossary/lookup/lookup-handlers.js')>(
    'features/glossary/lookup/lookup-handlers.js',
  );
  const handlers = lookupHandlers({
    namesOf: async ({ names }) => names,
    glossaryFor: glossary,
    tally: { count: () => undefined, most: () => [], flush: async () => undefined },
    readDocument: () => assert.fail('There is no document'),
    takeTable: () => assert.fail('There is no table'),
    takeInvitation: () => assert.fail('There is no invitation'),
  });
  const answer = async (verb: string, input: unknown): Promise<void> => {
    const replies = await handlers[verb]?.(requestWith({ place, input }));
    assert.equal(replies?.[0]?.kind, 'card');
  };
  return {
    async question(asked, beside) {
      for (const [at, abbr] of asked.entries()) {
        beside?.(at);
        const heard = hear(`vad betyder ${abbr}?`, place, glossary());
        await answer(heard?.verb ?? '', heard?.input);
      }
    },
    async button(asked, beside) {
      for (const [at, abbr] of asked.entries()) {
        beside?.(at);
        await answer('glossary.lookUp', { term: abbr });
      }
    },
  };
};
