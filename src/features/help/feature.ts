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
        'show',
        'tour',
        'greet',
        'thank',
        'okay',
        'bye',
        'who',
        'unclear',
        'sorry',
        'crisis',
        'aside',
        'sad',
        'notUnderstood',
        'worry',
        'didYouMean',
      ].map((verb) => `help.${verb}`),
      says: helpSays,
      listeners: [helpListener],
    }),
  }),
};
