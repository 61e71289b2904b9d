import assert from 'node:assert/strict';
import type { Instant } from '../../../src/core/ids.js';
import type { Reply } from '../../../src/core/reply.js';
import type { Message } from '../../../src/core/store/outgoing.js';
import { officesKnown } from '../../../src/features/back-office/offices/office.js';
import { reviewWakes } from '../../../src/features/glossary/editing/review.js';
import { glossaryRenderers, staffHandlers } from '../../../src/features/glossary/feature.js';
import { placeSuggestions, suggestionHandlers } from '../../../src/features/glossary/suggesting/suggestion-handlers.js';
import { openLivingGlossary } from '../../../src/features/glossary/terms/living-glossary.js';
import type { StaffParts } from '../../../src/features/glossary/terms/staff.js';
import { termKind } from '../../../src/features/glossary/terms/term-record.js';
import { actingOn } from '../../support/acting.js';
import { groupWith } from '../../support/groups.js';
import { officePlace, pairedIn } from '../../support/offices.js';
import { recordingStore } from '../../support/recording-store.js';
import { unlimited } from '../../support/requests.js';
import { sealWith } from '../../support/seals.js';
import { terms } from '../../support/terms.js';

export const inOffice = { place: officePlace, via: 'execute' } as const;

/** The staff of a paired back office, one group, and people who suggest in personal chat. */
export async function staffWorld(paired = true) {
  const store = recordingStore();
  if (paired) await pairedIn(store);
  const living = await openLivingGlossary(store, terms, 'Europe/Stockholm');
  const seal = sealWith();
  const offices = officesKnown(store);
  const parts: StaffParts = { store, seal, living, offices, allGroups: async () => [groupWith()], timeZone: 'Europe/Stockholm' };
  const handlers = {
    ...suggestionHandlers({ store, makeWork: unlimited, timeZone: 'Europe/Stockholm', glossaryFor: () => living.all(), offices }),
    ...staffHandlers(parts),
  };
  const renderers = glossaryRenderers(parts);
  let at = '2026-11-20T09:00:00.000Z' as Instant;

  const acting = actingOn(handlers, () => at);
  const does = async (...what: Parameters<typeof acting.does>): Promise<Reply> => {
    const reply = await acting.does(...what);
    assert.ok('text' in reply);
    return reply;
  };
  const edits = (name: string, verb: string, input: object = {}): Promise<Reply> => does(name, verb, input, inOffice);

  /** Vera suggests something; gives its id. */
  const suggested = async (abbr: string, expansion = 'Påhittad grupp', more: object = {}): Promise<string> => {
    await does('Vera', 'glossary.suggest', { abbr, expansion, definition: 'Finns inte.', ...more });
    return (await store.get(termKind, abbr))?.suggestions.at(-1)?.id ?? '';
  };

  /** What has been sent since the last time, as it looks now. */
  const delivered = async () => {
    const ids = Object.keys(store.bodies(termKind));
    return Promise.all(
      store.news().map(async ({ message }) => {
        const { recipient, show, updates } = message as Message;
        const shown = await Promise.all(ids.map((id) => renderers[show]?.(id, message as Message, 'sv')));
        const texts = shown.flatMap((reply) => (reply === undefined ? [] : [reply.text]));
        return { to: recipient.to, show, updates, text: texts.find((text) => !text.includes('inte kvar')) ?? texts[0] ?? '' };
      }),
    );
  };
  const goesTo = async (now: string): Promise<void> => {
    at = now as Instant;
    for (const [id, wakeAt] of [...store.wakes]) if (wakeAt !== null && wakeAt <= at) await reviewWakes(parts)['term']?.(id, at);
  };
  const record = async (abbr: string) => {
    const found = await store.get(termKind, abbr);
    assert.ok(found, abbr);
    return found;
  };
  return { parts, store, living, seal, does, edits, suggested, delivered, goesTo, record, places: () => placeSuggestions(parts)(at) };
}
