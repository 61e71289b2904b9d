import type { FeatureDefinition } from '../../core/feature.js';
import type { Known } from '../../core/known.js';
import { onlyForStaff } from '../../core/people/office.js';
import type { Handlers } from '../../core/request.js';
import type { Renderers } from '../../core/store/outgoing.js';
import { glossaryDigest } from './digest.js';
import { entryHandlers } from './editing/entry-handlers.js';
import { reviewRenderers, reviewWakes } from './editing/review.js';
import { glossaryKnown } from './known.js';
import { glossaryRecogniser } from './lookup/listener.js';
import { lookupHandlers } from './lookup/lookup-handlers.js';
import { glossaryData } from './personal-data.js';
import { glossarySays } from './says.js';
import { settlingHandlers } from './suggesting/settling-handlers.js';
import { settlingSaid } from './suggesting/settling-said.js';
import { suggestionRenderers } from './suggesting/suggestion-cards.js';
import { placeSuggestions, suggestionHandlers } from './suggesting/suggestion-handlers.js';
import { importKind, importWakes } from './table/glossary-import.js';
import { sentTableRenderers } from './table/sent-table.js';
import { tableHandlers, takeTable } from './table/table-handlers.js';
import { glossaryFor, openLivingGlossary } from './terms/living-glossary.js';
import type { StaffParts } from './terms/staff.js';
import { flushTallyPeriodically, openTally } from './terms/tally.js';
import type { Term } from './terms/term.js';
import { termKind } from './terms/term-record.js';

/** Everything that those who write in a back office's channel can do with the glossary, and nobody else. */
export function staffHandlers(parts: StaffParts): Handlers {
  const buttons = { ...entryHandlers(parts), ...settlingHandlers(parts) };
  return onlyForStaff(parts.offices, {
    ...buttons,
    ...settlingSaid(parts, buttons),
    ...tableHandlers(parts),
  });
}

export const glossaryRenderers = (parts: StaffParts): Renderers => ({
  ...suggestionRenderers(parts),
  ...reviewRenderers(parts),
  ...sentTableRenderers(parts),
});

/**
 * What abbreviations mean, and those who look after that.
 * @param terms What Lotsen comes with.
 */
export const glossary = (terms: readonly Term[]): FeatureDefinition => ({
  name: 'glossary',
  kinds: [termKind, importKind],
  open: async ({ store, neighbours, seal, settings, readDocument, makeWork, log }) => {
    const { timeZone } = settings;
    const living = await openLivingGlossary(store, terms, timeZone, neighbours.changed);
    const tally = await openTally(store, neighbours.changed);
    const staffWith = ({ offices, groups }: Known): StaffParts => ({ store, seal, timeZone, living, offices, allGroups: groups.all });
    return {
      known: (all) => ({ glossary: glossaryKnown({ living, staff: () => staffWith(all()) }) }),
      make: (known) => {
        const { groups, offices, meetings } = known;
        const staff = staffWith(known);
        const own = glossaryFor(living, { groupAt: groups.at, groupsOf: groups.of });
        const taking = { takeTable: takeTable(staff), takeInvitation: meetings.formFrom };
        const lookup = lookupHandlers({ glossaryFor: own, tally, readDocument, ...taking, namesOf: groups.namesOf });
        return {
          handlers: { ...lookup, ...suggestionHandlers({ store, glossaryFor: own, offices, makeWork, timeZone }), ...staffHandlers(staff) },
          byName: ['glossary.accept', 'glossary.decline', 'glossary.edit', 'glossary.restore', 'glossary.import'],
          shows: [
            'glossary.lookUp',
            'glossary.explain',
            'glossary.pronounce',
            'glossary.compare',
            'glossary.map',
            'glossary.browse',
            'glossary.scan',
            'glossary.suggestions',
            'glossary.suggestForm',
            'glossary.acceptForm',
            'glossary.declineForm',
            'glossary.importForm',
          ],
          says: glossarySays,
          recognises: glossaryRecogniser(own, living),
          renderers: glossaryRenderers(staff),
          wakes: { ...reviewWakes(staff), ...importWakes(staff) },
          start: async () => flushTallyPeriodically(tally, () => log.warn('tally.unwritten')),
          personalData: [glossaryData({ store, seal })],
          officesMoved: placeSuggestions(staff),
          digest: (...asked) => glossaryDigest({ store, tally, living }, ...asked),
        };
      },
    };
  },
});
