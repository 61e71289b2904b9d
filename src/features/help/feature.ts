import type { FeatureDefinition } from '../../core/feature.js';
import { heavyListener } from './heavy-words.js';
import { helpCommands, helpHandlers } from './help-handlers.js';
import { helpListener } from './listener.js';

/** What Lotsen can do, small talk, and what to do when nothing was understood. */
export const help: FeatureDefinition = {
  name: 'help',
  kinds: [],
  open: () => ({
    make: ({ groups }) => ({
      handlers: helpHandlers(groups.of),
      shows: ['show', 'greet', 'thank', 'okay', 'bye', 'who', 'unclear', 'sorry', 'crisis', 'sad', 'notUnderstood'].map(
        (verb) => `help.${verb}`,
      ),
      commands: helpCommands,
      listeners: [heavyListener, helpListener],
    }),
  }),
};
