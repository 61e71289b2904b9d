import type { AnswersKnown } from '../../../core/known.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import { caseKind } from './case-document.js';
import { countErased, forgetCounted } from './case-figures.js';
import { eraseAt, wake } from './case-wake.js';
import { placeCase } from './place-case.js';
import type { CaseParts } from './save-case.js';

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
      return store.change(caseKind, number, (before) =>
        before?.office === one.office ? placeCase(before, present, now) : { outcome: undefined },
      );
    }
    const end = eraseAt(one, times);
    if (end === null || now < end) return store.change(caseKind, number, (before) => wake(before, office, times, now));
    if (one.ending?.kind === 'withdrawn') await answers.unpublishCase(number);
    await countErased(store, number, one);
    // One that was opened again in the meantime stays.
    const isGone = await store.change(caseKind, number, (before) =>
      before?.ending === undefined || before.ending.at !== one.ending?.at
        ? { outcome: before === undefined }
        : { body: null, outcome: true },
    );
    if (isGone) await forgetCounted(store, number, one);
  },
});
