import type { Renderers } from '../../../core/store/outgoing.js';
import { settledCard } from '../suggesting/settled-card.js';
import { suggestedCard } from '../suggesting/suggested-card.js';
import { importKind } from '../table/glossary-import.js';
import { sentTableCard } from '../table/sent-table-card.js';
import { termKind } from '../terms/term-record.js';
import type { EditorsParts } from './editors.js';
import { entriesOf, validEntries } from './entries.js';
import { reviewCard } from './review-card.js';

/** What each message says, from what is stored about the abbreviation then; nothing when it has nothing to say any more. */
export const editorsRenderers = ({ store, living, timeZone }: Pick<EditorsParts, 'store' | 'living' | 'timeZone'>): Renderers => ({
  'glossary.suggested': async (abbr, { about, updates }, language) => {
    const record = await store.get(termKind, abbr);
    const known = [...(record?.suggestions ?? []), ...(record?.settled ?? [])];
    const suggestion = known.find(({ id }) => id === about['suggestion']);
    // One that was taken back is not posted; where it is out already, its card says so.
    if (suggestion === undefined && updates === undefined) return undefined;
    const entries = validEntries(entriesOf(abbr, record, living.base));
    return suggestedCard({ abbr, suggestion, entries, language, zone: timeZone });
  },

  'glossary.settled': async (abbr, { about }, language) => {
    const settled = (await store.get(termKind, abbr))?.settled.find(({ id }) => id === about['suggestion']);
    return settled && settledCard(settled, language);
  },

  'glossary.sentTable': async (id, { updates }, language) => {
    const table = await store.get(importKind, id);
    return table === undefined && updates === undefined ? undefined : sentTableCard(id, table, language);
  },

  'glossary.review': async (abbr, { about }, language) => {
    const meaning = (await store.get(termKind, abbr))?.meanings.find(({ id }) => id === about['meaning']);
    return meaning && reviewCard(abbr, meaning, { language, zone: timeZone, now: meaning.at });
  },
});
