import type { Intent } from '../../core/hearing/intent.js';
import { askingSays } from './says/asking.js';
import { caseSays } from './says/cases.js';
import { endingSays } from './says/endings.js';
import { queueSays } from './says/queue.js';
import { registrySays } from './says/registry.js';
import { sentSays } from './says/sent.js';
import { worrySays } from './says/worries.js';

/** What people write to a back office, and what is said in one. */
export const backOfficeSays: readonly Intent[] = [
  ...askingSays,
  ...worrySays,
  ...sentSays,
  ...queueSays,
  ...caseSays,
  ...endingSays,
  ...registrySays,
];
