import type { FeatureDefinition } from '../../core/feature.js';
import type { Known } from '../../core/known.js';
import type { EditorsParts } from './editing/editors.js';
import { editorsCommands } from './editing/editors-commands.js';
import { glossaryDigest } from './editing/editors-digest.js';
import { editorsHandlers } from './editing/editors-handlers.js';
import { editorsRenderers } from './editing/editors-renderers.js';
import { editorsWakes, placeSuggestions } from './editing/editors-wakes.js';
import { startEntry } from './editing/start-entry.js';
import { glossaryRecogniser } from './lookup/listener.js';
import { glossaryHandlers } from './lookup/lookup-handlers.js';
import { glossaryData } from './personal-data.js';
import { scan } from './recognising/scan.js';
import { glossarySays } from './says.js';
import { suggestionHandlers } from './suggesting/suggestion-handlers.js';
import { importKind, importWakes } from './table/glossary-import.js';
import { takeTable } from './table/sent-table-handlers.js';
import { openLivingGlossary } from './terms/living-glossary.js';
import { glossaryFor } from './terms/reader.js';
import { keepTally, openTally } from './terms/tally.js';
import type { Term } from './terms/term.js';
import { termKind } from './terms/term-record.js';

/**
 * What abbreviations mean, and those who look after that.
 * @param terms What Lotsen comes with.
 */
export const glossary = (terms: readonly Term[]): FeatureDefinition => ({
  name: 'glossary',
  kinds: [termKind, importKind],
  open: async ({ store, seal, settings, readDocument, log }) => {
    const { timeZone } = settings;
    const living = await openLivingGlossary(store, terms, timeZone);
    const tally = await openTally(store);
    const editorsWith = ({ offices, groups }: Known): EditorsParts => ({ store, seal, timeZone, living, offices, allGroups: groups.all });
    return {
      known: (all) => ({
        glossary: {
          abbreviationsIn: (text, language) =>
            scan(text, living.all()).known.map(({ abbr, meanings }) => ({
              abbr,
              name: meanings.map((term) => term[language]).join(' / '),
            })),
          digest: glossaryDigest({ store, tally, living }),
          startEntry: (...given) => startEntry(editorsWith(all()))(...given),
        },
      }),
      make: (known) => {
        const { groups, offices } = known;
        const editors = editorsWith(known);
        const own = glossaryFor(living, { groupAt: groups.at, groupsOf: groups.of });
        const lookup = glossaryHandlers({ glossaryFor: own, tally, readDocument, takeTable: takeTable(editors), namesOf: groups.namesOf });
        return {
          handlers: { ...lookup, ...suggestionHandlers({ store, glossaryFor: own, offices }), ...editorsHandlers(editors) },
          shows: [
            ...['lookUp', 'explain', 'pronounce', 'compare', 'map', 'browse', 'scan', 'suggestions'].map((verb) => `glossary.${verb}`),
            ...['suggestForm', 'acceptForm', 'declineForm', 'importForm'].map((verb) => `glossary.${verb}`),
          ],
          commands: editorsCommands,
          says: glossarySays,
          recognises: glossaryRecogniser(own, living),
          renderers: editorsRenderers(editors),
          wakes: { ...editorsWakes(editors), ...importWakes(editors) },
          start: async () => keepTally(tally, () => log.warn('tally.unwritten')),
          personalData: [glossaryData({ store, seal })],
          officesMoved: placeSuggestions(editors),
        };
      },
    };
  },
});
