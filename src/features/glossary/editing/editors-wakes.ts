import type { Instant } from '../../../core/ids.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import { placed } from '../suggesting/settle-suggestion.js';
import { changeTerm } from '../terms/change-term.js';
import { termKind } from '../terms/term-record.js';
import { type EditorsParts, officeOfEditors } from './editors.js';
import { wakeTerm } from './keep-meaning.js';

/** What an abbreviation does when the time comes to look one of its meanings over. */
export const editorsWakes = ({ store, offices, timeZone }: Pick<EditorsParts, 'store' | 'offices' | 'timeZone'>): Wakes => ({
  [termKind.name]: async (abbr, now) => {
    const office = await officeOfEditors(offices);
    await changeTerm(store, abbr, (record) => wakeTerm(record, office, now, timeZone));
  },
});

/** Every open suggestion gets a card in the editors' present channel. For when a back office has been paired, has moved or is gone. */
export type PlaceSuggestions = (now: Instant) => Promise<void>;

export const placeSuggestions =
  ({ store, offices }: Pick<EditorsParts, 'store' | 'offices'>): PlaceSuggestions =>
  async (now) => {
    const office = await officeOfEditors(offices);
    if (office === undefined) return;
    for (const { id } of await store.find(termKind, 'suggested')) await changeTerm(store, id, (record) => placed(record, office.id, now));
  };
