import type { FeatureDefinition } from '../../core/feature.js';
import { joiningHandlers } from './joining.js';
import { matchKind } from './match.js';
import { keepRounds, matchingRenderers, matchingWakes } from './matching.js';
import { peerKind } from './peer.js';
import { peersData } from './personal-data.js';
import { roundKind } from './round.js';
import { peersSays } from './says.js';

/** Representatives who want somebody in the same place to talk with: put together over the borders of groups, when all of them say yes. */
export const peers: FeatureDefinition = {
  name: 'peers',
  kinds: [peerKind, matchKind, roundKind],
  open: ({ store, settings }) => ({
    make: ({ groups }) => {
      const zone = settings.timeZone;
      const parts = { store, groups, zone };
      return {
        handlers: joiningHandlers({ store, groups, keepRounds: (now) => keepRounds(store, now, zone) }),
        shows: ['peers.show'],
        says: peersSays,
        renderers: matchingRenderers(parts),
        wakes: matchingWakes(parts),
        personalData: [peersData(store)],
      };
    },
  }),
};
