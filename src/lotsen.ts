import { addressKind } from './core/address.js';
import type { Abilities } from './core/answer.js';
import { commandListener } from './core/commands.js';
import type { PersonId, PlaceId } from './core/ids.js';
import type { Seal } from './core/seal.js';
import type { DocumentKind, Store } from './core/store.js';
import { caseKind } from './features/back-office/case.js';
import { backOfficeCommands, backOfficeHandlers } from './features/back-office/handlers.js';
import type { ReadDocument } from './features/glossary/document.js';
import type { Glossary } from './features/glossary/glossary.js';
import { glossaryHandlers } from './features/glossary/handlers.js';
import { glossaryListener } from './features/glossary/listener.js';
import { scan } from './features/glossary/scan.js';
import { termKind } from './features/glossary/suggestion.js';
import { suggestionHandlers } from './features/glossary/suggestion-handlers.js';
import type { Tally } from './features/glossary/tally.js';
import { greetingKind } from './features/groups/greeting.js';
import { groupKind } from './features/groups/group-document.js';
import { groupCommands, groupHandlers } from './features/groups/handlers.js';
import { groupHappened } from './features/groups/happened.js';
import { groupIn, groupsOf, namingGroups, placeLanguage } from './features/groups/known-group.js';
import { groupRenderers } from './features/groups/welcome.js';
import { helpCommands, helpHandlers } from './features/help/handlers.js';
import { helpListener } from './features/help/listener.js';
import { unsealPerson } from './features/meetings/answers.js';
import { meetingCommands, meetingListener } from './features/meetings/commands.js';
import { meetingHandlers, meetingWakes } from './features/meetings/handlers.js';
import { meetingKind } from './features/meetings/meeting.js';
import { pauseKind } from './features/meetings/pause.js';
import { meetingRenderers } from './features/meetings/renderers.js';
import { chosenLanguage, peopleCommands, peopleHandlers } from './features/people/handlers.js';
import { personKind } from './features/people/person.js';
import { languageListener } from './features/people/said-language.js';
import type { Language } from './texts/language.js';

export interface Parts {
  readonly store: Store;
  readonly seal: Seal;
  readonly glossary: Glossary;
  readonly tally: Tally;
  readonly readDocument: ReadDocument;
  readonly language: Language;
  readonly timeZone: string;
}

/** Everything that Lotsen stores. */
export const documentKinds: readonly DocumentKind<unknown>[] = [
  addressKind,
  termKind,
  personKind,
  groupKind,
  greetingKind,
  meetingKind,
  pauseKind,
  caseKind,
];

/** What meetings need to know of groups and abbreviations, which are other features' business. */
const meetingParts = ({ store, seal, glossary }: Parts) => ({
  store,
  seal,
  groupAt: groupIn(store),
  groupsOf: groupsOf(store),
  abbreviationsIn: (text: string, language: Language) =>
    scan(text, glossary).known.map(({ abbr, meanings }) => ({ abbr, name: meanings.map((term) => term[language]).join(' / ') })),
});

/** What is sent without anybody asking just then: what each message says, and what happens when a document wakes. */
export const deliveries = (parts: Parts) => ({
  renderers: { ...groupRenderers(parts.store), ...meetingRenderers(meetingParts(parts)) },
  wakes: meetingWakes(parts.store, parts.seal, meetingParts(parts)),
  unseal: unsealPerson(parts.seal),
  languageOf: async (recipient: { to: 'place'; place: PlaceId } | { to: 'person'; person: PersonId }): Promise<Language> => {
    const chosen =
      recipient.to === 'person'
        ? await chosenLanguage(parts.store)({ id: recipient.person, name: '' })
        : (await groupIn(parts.store)(recipient.place))?.language;
    return chosen ?? parts.language;
  },
});

/** Everything that Lotsen can do. A new feature is a line in each list. */
export const lotsen = (parts: Parts): Abilities => {
  const { store, seal, glossary, tally, readDocument, language, timeZone } = parts;
  return {
    handlers: {
      ...namingGroups(store, glossaryHandlers({ glossary, tally, readDocument })),
      ...suggestionHandlers(glossary, store),
      ...groupHandlers({ store, timeZone }),
      ...meetingHandlers(meetingParts(parts)),
      ...backOfficeHandlers(store, seal),
      ...peopleHandlers(store),
      ...helpHandlers,
    },
    listeners: [
      commandListener([...helpCommands, ...peopleCommands, ...groupCommands, ...meetingCommands, ...backOfficeCommands]),
      meetingListener,
      languageListener,
      helpListener,
      glossaryListener(glossary),
    ],
    happened: groupHappened(store, language),
    chosenLanguage: async (person, place) => (await chosenLanguage(store)(person)) ?? placeLanguage(store)(place),
    language,
  };
};
