import type { FeatureDefinition } from '../../core/feature.js';
import type { PlaceId } from '../../core/ids.js';
import { eraseAll, eraseIfThere } from '../../core/store/if-there.js';
import { checkingHandlers } from './checking.js';
import { introductionKey, introductionKind } from './introduction.js';
import { materialKind } from './material.js';
import { materialHandlers } from './material-handlers.js';
import { offeringRenderers, offeringWakes, offerToNew } from './offering.js';
import { introductionData } from './personal-data.js';
import { introductionSays, typedWays } from './says.js';
import { goingOf, walkingHandlers } from './walking.js';

/** A gentle start for whoever has become a representative, and how a chair receives one. */
export const introduction: FeatureDefinition = {
  name: 'introduction',
  kinds: [introductionKind, materialKind],
  open: ({ store, settings }) => ({
    make: ({ groups, people, answers }) => ({
      handlers: {
        ...walkingHandlers({ store, groups: groups.checked, answers, zone: settings.timeZone }),
        ...checkingHandlers(store),
        ...materialHandlers({ store, groups: groups.checked }),
      },
      shows: ['introduction.show', 'introduction.check', 'introduction.materialForm'],
      says: introductionSays,
      listeners: [
        async (text, place, person) => {
          const way = place.kind === 'personal' ? typedWays.get(text.trim().replace(/[.!]$/u, '').toLocaleLowerCase('sv')) : undefined;
          return way !== undefined && (await goingOf(store, person.id)) !== undefined ? { ...way, input: {} } : undefined;
        },
      ],
      renderers: offeringRenderers({ store, groups, answers }),
      wakes: offeringWakes({ store, groups, people }),
      groupSaved: offerToNew({ store, groups }),
      personalData: [introductionData(store, groups)],
      forgetGroup: async (group: PlaceId) => {
        await eraseAll(store, introductionKind, introductionKey.group(group));
        await eraseIfThere(store, materialKind, group);
      },
    }),
  }),
};
