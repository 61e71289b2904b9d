import { type Assembled, assemble } from '../../src/core/assemble.js';
import type { Core } from '../../src/core/feature.js';
import { signsOfLife } from '../../src/core/people/address.js';
import { createErasing } from '../../src/core/store/erasing.js';
import { noNeighbours } from '../../src/core/store/neighbours.js';
import { allFeatures } from '../../src/features.js';
import { askNobody } from './groups.js';
import { keepingLog } from './keeping-log.js';
import { memoryStore } from './memory-store.js';
import { sealWith } from './seals.js';
import { terms } from './terms.js';
import { usualSettings } from './usual-settings.js';
import { vetted } from './vetted.js';

/** All features over a store in memory, without Teams. */
export const assembledWith = ({
  store = memoryStore(),
  ...changes
}: Partial<Omit<Core, 'features' | 'kinds' | 'makeWork'>> = {}): Promise<Assembled> =>
  assemble(allFeatures(terms, vetted), {
    store,
    neighbours: noNeighbours(),
    seal: sealWith(),
    settings: usualSettings,
    askPlace: askNobody,
    readDocument: async () => ({ ok: false, because: 'broken' }),
    chance: (bytes) => Buffer.alloc(bytes, 1),
    erasing: createErasing(keepingLog(), async () => undefined),
    log: keepingLog(),
    signsOfLife: signsOfLife(store),
    ...changes,
  });
