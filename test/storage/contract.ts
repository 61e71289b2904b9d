import { afterEach, beforeEach, describe } from 'mocha';
import type { DocumentKind, Store } from '../../src/core/store/store.js';
import { describeChange } from './contract-change.js';
import { describeDue } from './contract-due.js';
import { describeFind } from './contract-find.js';
import { describeForget } from './contract-forget.js';
import { notes, others } from './contract-kinds.js';
import { describeModel } from './contract-model.js';

/** Somewhere to store. Opened again after closing, it has what was stored there. */
export interface Place {
  /** What the store counts leases by, where that is not the time it is told: lets so many milliseconds go by. */
  readonly passes?: (milliseconds: number) => Promise<void>;
  open(kinds: readonly DocumentKind<unknown>[]): Promise<Store>;
  remove(): Promise<void>;
}

/** What a contract test works on: an empty store for `notes` and `others`. */
export interface Subject {
  readonly store: Store;
  /** Closes the store and opens it again. */
  reopen(kinds?: readonly DocumentKind<unknown>[]): Promise<Store>;
  /** Time goes by for leases. */
  passes(milliseconds: number): Promise<void>;
}

/** What every store must do. The model test opens places of its own. */
export const storeContract = (name: string, newPlace: () => Promise<Place>, runs = 20): void => {
  describe(`the store contract, kept by ${name}`, () => {
    let place: Place;
    let store: Store;

    beforeEach(async () => {
      place = await newPlace();
      store = await place.open([notes, others]);
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const subject: Subject = {
      get store() {
        return store;
      },
      async reopen(kinds = [notes, others]) {
        await store.close();
        store = await place.open(kinds);
        return store;
      },
      passes: async (milliseconds) => place.passes?.(milliseconds),
    };

    describeChange(subject);
    describeForget(subject);
    describeFind(subject);
    describeDue(subject);
    describeModel(newPlace, runs);
  });
};
