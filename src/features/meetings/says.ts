import type { Intent } from '../../core/hearing/intent.js';
import { absenceSays } from './absence/says.js';
import { callInSays } from './call-in/says.js';
import { perspectiveSays } from './perspective/says.js';
import { answeringSays } from './says/answering.js';
import { comingSays } from './says/coming.js';
import { leadingSays } from './says/leading.js';
import { remindingSays } from './says/reminding.js';
import { tellingSays } from './says/telling.js';

/** What people write about meetings, before, during and after them. */
export const meetingsSays: readonly Intent[] = [
  ...comingSays,
  ...answeringSays,
  ...remindingSays,
  ...tellingSays,
  ...leadingSays,
  ...absenceSays,
  ...perspectiveSays,
  ...callInSays,
];
