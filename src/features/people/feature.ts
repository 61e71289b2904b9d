import type { FeatureDefinition } from '../../core/feature.js';
import type { PersonId, PlaceId } from '../../core/ids.js';
import { choicesHandlers, pauseKind, personKind } from './choices/choices.js';
import { languageListener } from './choices/says.js';
import { erasedCountsHandlers } from './erasing/erased-counts.js';
import { erasureKind, erasureRenderers, erasureWakes, followErasures } from './erasing/erasure.js';
import { quietPeople, quietPlaces } from './erasing/quiet.js';
import { followSweep, keepSweeping, sweepKind, sweepWakes } from './erasing/sweep.js';
import { peopleKnown } from './known.js';
import { myDataHandlers } from './my-data/my-data.js';
import { addressData, choicesData } from './personal-data.js';
import { peopleSays } from './says.js';

/** What people choose for themselves, what is stored about them, and how it is erased: when they ask, or when its time has come. */
export const people: FeatureDefinition = {
  name: 'people',
  kinds: [personKind, pauseKind, erasureKind, sweepKind],
  open: ({ store, neighbours, seal, settings, log, erasing, signsOfLife, features }) => ({
    known: () => ({ people: peopleKnown(store) }),
    make: ({ groups, offices }) => {
      const data = {
        store,
        seal,
        timeZone: settings.timeZone,
        log,
        address: addressData(signsOfLife),
        data: () => features().flatMap(({ personalData = [] }) => personalData),
      };
      const quiet = {
        store,
        months: settings.retention.quietMonths,
        choices: [personKind, pauseKind],
        isInGroup: async (person: PersonId) => (await groups.of(person)).length > 0,
        isUsed: async (place: PlaceId) => (await groups.at(place)) !== undefined || (await offices.at(place)) !== undefined,
      };
      return {
        handlers: {
          ...choicesHandlers(store),
          ...myDataHandlers(data),
          ...erasedCountsHandlers({ store, offices, timeZone: settings.timeZone }),
        },
        shows: ['person.myData', 'person.eraseForm', 'erased.show'],
        says: peopleSays,
        listeners: [languageListener],
        renderers: erasureRenderers(store),
        // A receipt must not keep alive what was erased.
        onlyInTime: ['person.erased', 'person.erasedPartly'],
        wakes: {
          ...erasureWakes(data),
          ...sweepWakes(store, () => features().flatMap(({ retention = [] }) => retention), erasing, signsOfLife.write),
        },
        start: async (now) => {
          await keepSweeping(store, now, erasing);
          neighbours.changed(sweepKind, () => followSweep(store, erasing, signsOfLife.write));
          neighbours.changed(erasureKind, followErasures(store, signsOfLife));
          return undefined;
        },
        personalData: [choicesData(store)],
        retention: [quietPeople(quiet), quietPlaces(quiet)],
      };
    },
  }),
};
