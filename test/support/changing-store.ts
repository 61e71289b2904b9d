import type { Store } from '../../src/core/store/store.js';

/** A store that does everything as this one does, but writes in another way. */
export const changingStore = (store: Store, change: Store['change']): Store => ({
  change,
  get: (...all) => store.get(...all),
  find: (...all) => store.find(...all),
  count: (...all) => store.count(...all),
  outgoing: (...all) => store.outgoing(...all),
  claimDue: (...all) => store.claimDue(...all),
  dueSoon: (...all) => store.dueSoon(...all),
  renew: (...all) => store.renew(...all),
  settle: (...all) => store.settle(...all),
  check: () => store.check(),
  close: () => store.close(),
});
