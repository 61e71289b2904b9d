import type { Instant, PersonId } from '../../core/ids.js';
import type { PersonalData, StoredThing } from '../../core/privacy/personal-data.js';
import type { Seal } from '../../core/privacy/seal.js';
import type { Store } from '../../core/store/store.js';
import { type Reader, showMoment } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { forgetSuggester, suggestionsBy } from './suggesting/suggester.js';
import type { Editor, Meaning } from './terms/meaning.js';
import { personKey, type TermRecord, termKind } from './terms/term-record.js';

/** What somebody has suggested to the glossary, and what they have done with it as an editor. */
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

  erase: forgetSuggester(store, seal),
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
  const isTheirs = ({ id }: Editor): boolean => id === person;
  const written = ({ by, at, earlier }: Meaning) => [{ by, at }, ...earlier].filter((version) => isTheirs(version.by));
  return [
    ...settled.filter(({ settledBy }) => isTheirs(settledBy)).map(({ settledAt }) => did(texts.editingSettled, settledAt)),
    ...meanings.flatMap((meaning) => written(meaning).map(({ at }) => did(texts.editingWrote, at))),
    ...meanings.filter(({ owner }) => isTheirs(owner)).map(() => did(texts.editingOwns)),
  ];
}
