import type { Instant } from '../../../core/ids.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { caseKey, caseKind } from '../case/case-document.js';
import { placeCase } from '../case/place-case.js';
import { forgetOldTries, triesKind } from './code-pauses.js';
import { officesKind } from './office.js';
import { afterWake, spentRows } from './office-wake.js';

export interface OfficeWakeParts {
  readonly store: Store;
  readonly offices: OfficesKnown;
  readonly timeZone: string;
  /** What else has cards in the channels of back offices: safe to call any number of times. */
  readonly othersFollow: (now: Instant) => Promise<void>;
}

/** What the back offices' own documents do when their time comes. */
export const officeWakes = ({ store, offices, timeZone, othersFollow }: OfficeWakeParts): Wakes => ({
  [officesKind.name]: async (id, now) => {
    const moves = (await store.get(officesKind, id))?.moves ?? [];
    if (moves.length > 0) {
      for (const one of await store.find(caseKind, caseKey.open)) {
        const office = await offices.named(one.body.topic);
        if (one.body.office !== office?.id) await store.change(caseKind, one.id, (before) => placeCase(before, office, now));
      }
      await othersFollow(now);
    }
    const forget = spentRows(await store.outgoing(officesKind, id), now);
    await store.change(officesKind, id, (before) => ({ ...afterWake(before, moves, now, timeZone), forget }));
  },

  [triesKind.name]: (id, now) => store.change(triesKind, id, (before) => forgetOldTries(before, now)),
});
