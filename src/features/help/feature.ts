import type { FeatureDefinition } from '../../core/feature.js';
import { guessingHandlers } from './guessing.js';
import { helpHandlers } from './help-handlers.js';
import { helpListener } from './listener.js';
import { helpSays } from './says.js';

/** What Lotsen can do, small talk, and what to do when nothing was understood. */
export const help: FeatureDefinition = {
  name: 'help',
  kinds: [],
  open: () => ({
    make: ({ groups, offices }) => ({
      handlers: { ...helpHandlers({ groups, offices }), ...guessingHandlers },
      shows: [
        'help.show',
        'help.tour',
        'help.greet',
        'help.thank',
        'help.okay',
        'help.bye',
        'help.who',
        'help.unclear',
        'help.sorry',
        'help.crisis',
        'help.aside',
        'help.sad',
        'help.notUnderstood',
        'help.worry',
        'help.didYouMean',
      ],
      says: helpSays,
      listeners: [helpListener],
    }),
  }),
};
