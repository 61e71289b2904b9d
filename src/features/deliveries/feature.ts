import type { FeatureDefinition } from '../../core/feature.js';
import { deliveriesHandlers } from './deliveries.js';
import { deliveriesSays } from './says.js';

/** Whether everything has come through, for the back office. The trying itself is `delivery/`'s. */
export const deliveries: FeatureDefinition = {
  name: 'deliveries',
  kinds: [],
  open: ({ store, kinds }) => ({
    make: ({ offices }) => ({
      handlers: deliveriesHandlers({ store, offices, kinds }),
      byName: ['delivery.retry'],
      shows: ['delivery.show'],
      says: deliveriesSays,
    }),
  }),
};
