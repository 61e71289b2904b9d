import type { Intent } from '../../core/hearing/intent.js';

export const deliveriesSays: readonly Intent[] = [
  {
    name: 'deliveries.show',
    verb: 'delivery.show',
    sv: [],
    en: [],
    commands: {
      sv: ['leveranser', 'visa leveranser', 'vad har inte kommit fram', 'vad kom inte fram', 'har allt kommit fram'],
      en: ['deliveries', 'show deliveries', 'what did not arrive', 'what has not arrived', 'has everything arrived'],
    },
  },
];
