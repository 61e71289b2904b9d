import type { PeopleKnown } from '../../core/known.js';
import type { Store } from '../../core/store/store.js';
import { pausedAmong, personKind } from './choices/choices.js';

export const peopleKnown = (store: Store): PeopleKnown => ({
  language: async (person) => (await store.get(personKind, person))?.language,
  paused: (people) => pausedAmong(store, people),
});
