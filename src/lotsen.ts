import type { Abilities } from './core/answer.js';
import { commandListener } from './core/commands.js';
import type { Seal } from './core/seal.js';
import type { DocumentKind, Store } from './core/store.js';
import { caseKind } from './features/back-office/case.js';
import { backOfficeCommands, backOfficeHandlers } from './features/back-office/handlers.js';
import type { ReadDocument } from './features/glossary/document.js';
import type { Glossary } from './features/glossary/glossary.js';
import { glossaryHandlers } from './features/glossary/handlers.js';
import { glossaryListener } from './features/glossary/listener.js';
import { termKind } from './features/glossary/suggestion.js';
import { suggestionHandlers } from './features/glossary/suggestion-handlers.js';
import type { Tally } from './features/glossary/tally.js';
import { greetingKind } from './features/groups/greeting.js';
import { groupKind } from './features/groups/group-document.js';
import { groupCommands, groupHandlers } from './features/groups/handlers.js';
import { groupHappened } from './features/groups/happened.js';
import { namingGroups, placeLanguage } from './features/groups/known-group.js';
import { helpCommands, helpHandlers } from './features/help/handlers.js';
import { helpListener } from './features/help/listener.js';
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
export const documentKinds: readonly DocumentKind<unknown>[] = [termKind, personKind, groupKind, greetingKind, caseKind];

/** Everything that Lotsen can do. A new feature is a line in each list. */
export const lotsen = ({ store, seal, glossary, tally, readDocument, language, timeZone }: Parts): Abilities => ({
  handlers: {
    ...namingGroups(store, glossaryHandlers({ glossary, tally, readDocument })),
    ...suggestionHandlers(glossary, store),
    ...groupHandlers({ store, timeZone }),
    ...backOfficeHandlers(store, seal),
    ...peopleHandlers(store),
    ...helpHandlers,
  },
  listeners: [
    commandListener([...helpCommands, ...peopleCommands, ...groupCommands, ...backOfficeCommands]),
    languageListener,
    helpListener,
    glossaryListener(glossary),
  ],
  happened: groupHappened(store, language),
  chosenLanguage: async (person, place) => (await chosenLanguage(store)(person)) ?? placeLanguage(store)(place),
  language,
});
