import type { Instant } from '../../core/ids.js';
import type { AnswersKnown } from '../../core/known.js';
import type { OfficesKnown } from '../../core/people/office.js';
import { changeIfThere } from '../../core/store/if-there.js';
import type { Wakes } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import { caseKey, caseKind } from './case/case-document.js';
import { eraseAt, stillShownUntil, wake } from './case/case-wake.js';
import { placeCase } from './case/place-case.js';
import type { CaseParts } from './case/save-case.js';
import { officesKind } from './offices/office.js';
import { afterWake, spentRows } from './offices/office-wake.js';
import { forgetOldTries, triesKind } from './offices/wrong-codes.js';
import { countErased, forgetCounted } from './queue/case-figures.js';

/** What a case does when its time comes. */
export const caseWakes = (
  { store, times, answers }: CaseParts & { readonly answers: AnswersKnown },
  offices: Pick<OfficesKnown, 'at' | 'named'>,
): Wakes => ({
  [caseKind.name]: async (number, now) => {
    const one = await store.get(caseKind, number);
    if (one === undefined) return;
    const office = one.office === undefined ? undefined : await offices.at(one.office);
    // Sent or opened again while its channel ceased to be a back office: the move did not take it along.
    if (office === undefined && one.office !== undefined && one.state !== 'closed') {
      const present = await offices.named(one.topic);
      return changeIfThere(store, caseKind, number, (before) => (before.office === one.office ? placeCase(before, present, now) : {}));
    }
    const end = eraseAt(one, times);
    if (end === null || now < end) return changeIfThere(store, caseKind, number, (before) => wake(before, office, times, now));
    if (one.ending?.kind === 'withdrawn') await answers.unpublishCase(number);
    const wakeAt = stillShownUntil(one, await store.outgoing(caseKind, number), now);
    if (wakeAt !== null) return changeIfThere(store, caseKind, number, () => ({ wakeAt }));
    await countErased(store, number, one);
    // One that was opened again in the meantime stays.
    const isGone = await store.change(caseKind, number, (before) =>
      before?.ending === undefined || before.ending.at !== one.ending?.at || eraseAt(before, times) === null
        ? { outcome: before === undefined }
        : { body: null, outcome: true },
    );
    if (isGone) await forgetCounted(store, number, one);
  },
});

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
        if (one.body.office !== office?.id) await changeIfThere(store, caseKind, one.id, (before) => placeCase(before, office, now));
      }
      await othersFollow(now);
    }
    const forget = spentRows(await store.outgoing(officesKind, id), now);
    await changeIfThere(store, officesKind, id, (before) => ({ ...afterWake(before, moves, now, timeZone), forget }));
  },

  [triesKind.name]: (id, now) => changeIfThere(store, triesKind, id, (tries) => forgetOldTries(tries, now)),
});
