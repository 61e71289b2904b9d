import type { Instant, PersonId } from '../../../core/ids.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { openWay } from '../../../core/privacy/way-back.js';
import { forgetIn } from '../../../core/store/forget-rows.js';
import type { Change, Store } from '../../../core/store/store.js';
import { updated } from '../editing/editors-messages.js';
import { type GlossaryImport, importKind } from '../table/glossary-import.js';
import type { Editor } from '../terms/meaning.js';
import { personKey, type Settled, type Suggestion, type TermRecord, termKind } from '../terms/term-record.js';

/** What a person has suggested, settled or not; the oldest first. */
export const suggestionsBy =
  (store: Store) =>
  async (person: PersonId): Promise<readonly (Suggestion | Settled)[]> => {
    const records = (await store.find(termKind, personKey(person))).map(({ body }) => body);
    const own = records.flatMap(({ suggestions, settled }) => [...suggestions, ...settled]).filter(({ by }) => by === person);
    return own.sort((one, other) => (one.at < other.at ? -1 : 1));
  };

const nobody = { id: '' as PersonId, name: '' };

/** Without a trace of the person: what they suggested goes; what they decided as an editor stays, without their name. */
function withoutPerson(record: TermRecord, person: PersonId): TermRecord {
  const named = (editor: Editor): Editor => (editor.id === person ? nobody : editor);
  return {
    ...record,
    suggestions: record.suggestions.filter(({ by }) => by !== person),
    settled: record.settled.filter(({ by }) => by !== person).map((one) => ({ ...one, settledBy: named(one.settledBy) })),
    meanings: record.meanings.map((one) => ({
      ...one,
      by: named(one.by),
      owner: named(one.owner),
      earlier: one.earlier.map((version) => ({ ...version, by: named(version.by) })),
    })),
  };
}

/** A table that waits goes; one that is read in, or was, goes on without the name. */
function forgottenImport(before: GlossaryImport | undefined, person: PersonId): Change<GlossaryImport, void> {
  if (before === undefined || before.editor.id !== person) return { outcome: undefined };
  return { body: before.state === 'waiting' ? null : { ...before, editor: nobody }, outcome: undefined };
}

/** The cards of what was still open say that it is gone; what was to tell the person how it went is forgotten with it. */
export const forgetSuggester =
  (store: Store, seal: Seal) =>
  async (person: PersonId, at: Instant): Promise<void> => {
    for (const { id } of await store.find(importKind, personKey(person))) {
      await store.change(importKind, id, (before) => forgottenImport(before, person));
    }
    for (const { id } of await store.find(termKind, personKey(person))) {
      const isTheirs = (sealed: string): boolean => openWay(seal, sealed, id)?.person === person;
      await forgetIn(store, termKind, id, { person, isTheirs }, (record) => ({
        body: withoutPerson(record, person),
        send: record.suggestions.filter(({ by }) => by === person).flatMap((one) => updated(one, at)),
      }));
    }
  };
