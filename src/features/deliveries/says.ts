import type { Command } from '../../core/hearing/commands.js';

export const deliveriesCommands: readonly Command[] = [
  {
    verb: 'delivery.show',
    words: {
      sv: ['leveranser', 'visa leveranser', 'vad har inte kommit fram', 'vad kom inte fram', 'har allt kommit fram'],
      en: ['deliveries', 'show deliveries', 'what did not arrive', 'what has not arrived', 'has everything arrived'],
    },
  },
];
