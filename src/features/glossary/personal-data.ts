import type { Instant, PersonId } from '../../core/ids.js';
import type { PersonalData, StoredThing } from '../../core/privacy/personal-data.js';
import type { Seal } from '../../core/privacy/seal.js';
import { openWay } from '../../core/privacy/way-back.js';
import { forgetIn } from '../../core/store/forgetting.js';
import type { Change, Store } from '../../core/store/store.js';
import { type Reader, showMoment } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { updated } from './suggesting/suggestion.js';
import { type GlossaryImport, importKind } from './table/glossary-import.js';
import type { Meaning, StaffMember } from './terms/meaning.js';
import { personKey, suggestionsBy, type TermRecord, termKind } from './terms/term-record.js';

/** What somebody has suggested to the glossary, and what they have done with it as staff. */
export const glossaryData = ({ store, seal }: { readonly store: Store; readonly seal: Seal }): PersonalData => ({
  part: 'glossary',

  about: async (person, reader) => {
    const texts = textsIn(reader.language).myData;
    const suggestions = (await suggestionsBy(store)(person)).map(
      ({ abbr, expansion, definition, at }): StoredThing => ({
        summary: [abbr, expansion].filter((part) => part !== '').join(': '),
        facts: {
          [texts.suggestionAbbr]: abbr,
          [texts.suggestionExpansion]: expansion,
          [texts.suggestionDefinition]: definition,
          [texts.when]: showMoment(at, reader),
        },
      }),
    );
    const editing = (await store.find(termKind, personKey(person))).flatMap(({ body }) => editedIn(body, person, reader));
    return [
      ...(suggestions.length === 0 ? [] : [{ title: texts.suggestions, things: suggestions, stays: texts.suggestionsStay }]),
      ...(editing.length === 0 ? [] : [{ title: texts.editing, things: editing, stays: texts.editingStays }]),
    ];
  },

  erase: forgetPerson(store, seal),
});

function editedIn({ abbr, settled, meanings }: TermRecord, person: PersonId, reader: Reader): readonly StoredThing[] {
  const texts = textsIn(reader.language).myData;
  const did = (what: string, at?: Instant): StoredThing => ({
    summary: `${abbr}: ${what}`,
    facts: {
      [texts.suggestionAbbr]: abbr,
      [texts.editingDid]: what,
      ...(at === undefined ? {} : { [texts.when]: showMoment(at, reader) }),
    },
  });
  const isTheirs = ({ id }: StaffMember): boolean => id === person;
  const written = ({ by, at, earlier }: Meaning) => [{ by, at }, ...earlier].filter((version) => isTheirs(version.by));
  return [
    ...settled.filter(({ settledBy }) => isTheirs(settledBy)).map(({ settledAt }) => did(texts.editingSettled, settledAt)),
    ...meanings.flatMap((meaning) => written(meaning).map(({ at }) => did(texts.editingWrote, at))),
    ...meanings.filter(({ owner }) => isTheirs(owner)).map(() => did(texts.editingOwns)),
  ];
}

const nobody = { id: '' as PersonId, name: '' };

/** Without a trace of the person: what they suggested goes; what they decided as staff stays, without their name. */
function withoutPerson(record: TermRecord, person: PersonId): TermRecord {
  const named = (editor: StaffMember): StaffMember => (editor.id === person ? nobody : editor);
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
const forgetPerson =
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
