import type { FeatureDefinition } from '../../core/feature.js';
import type { PlaceId } from '../../core/ids.js';
import { eraseAll } from '../../core/store/if-there.js';
import { assignmentKey, assignmentKind } from './assignment/assignment.js';
import { assignmentHandlers } from './assignment/assignment-handlers.js';
import { assignmentWakes } from './assignment/wake.js';
import { closingHandlers, sealClosingAnew } from './ending/closing.js';
import { closingPoolKind } from './ending/closing-pool.js';
import { goingOnHandlers } from './ending/going-on.js';
import { assignmentFacts, expectedHours } from './facts.js';
import { assignmentData, timeData } from './personal-data.js';
import { assignmentRenderers } from './renderers.js';
import { assignmentSays } from './says.js';
import { loggingHandlers } from './time/logging.js';
import { offerAfterMeeting, timeRenderers, timeWakes } from './time/offers.js';
import { ownTimeHandlers } from './time/own-time.js';
import { timeLogKind } from './time/time-log.js';

/** What a representative's assignment is, how long and how much, how it ends, and the time it takes. */
export const assignment: FeatureDefinition = {
  name: 'assignment',
  kinds: [assignmentKind, closingPoolKind, timeLogKind],
  open: ({ store, seal, settings }) => ({
    make: ({ groups, meetings, offices }) => {
      const { minimumAnswers: minimum, timeZone: zone } = settings;
      const keptMonths = settings.retention.meetingMonths;
      const time = { store, groups, zone, expectedHours: expectedHours(store) };
      return {
        handlers: {
          ...assignmentHandlers({ store, groups: groups.checked, meetings, keptMonths }),
          ...goingOnHandlers(store, groups.checked),
          ...closingHandlers({ store, seal, groups: groups.checked, offices, minimum }),
          ...ownTimeHandlers(time),
          ...loggingHandlers(time),
        },
        byName: ['assignment.save', 'time.share'],
        shows: [
          'assignment.show',
          'assignment.list',
          'assignment.form',
          'assignment.results',
          'time.form',
          'time.show',
          'time.file',
          'time.report',
        ],
        says: assignmentSays,
        facts: assignmentFacts(store, groups.of),
        renderers: { ...assignmentRenderers({ store, groups, meetings, minimum }), ...timeRenderers(store, groups) },
        worthHours: { 'time.offer': 72 },
        wakes: { ...assignmentWakes(store, groups, keptMonths), ...timeWakes(store) },
        meetingEnded: offerAfterMeeting(store),
        personalData: [assignmentData(store, groups), timeData(store, groups)],
        sealAnew: () => sealClosingAnew({ store, seal }),
        forgetGroup: (group: PlaceId) => eraseAll(store, assignmentKind, assignmentKey.group(group)),
      };
    },
  }),
};
