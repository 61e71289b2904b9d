import type { SealedAnew } from '../../core/feature.js';
import type { Seal } from '../../core/privacy/seal.js';
import { sealWayAnew } from '../../core/privacy/way-back.js';
import { changeIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { withSealedAnew } from './meeting/answers.js';
import { meetingKind, sealedWith } from './meeting/meeting.js';

/**
 * Seals with the present key the ways back of unnamed answers that an older one has sealed, and those that were stored before it was
 * noted which. Tells how many there were, and how many of them no key opens.
 */
export async function sealAnswersAnew({ store, seal }: { readonly store: Store; readonly seal: Seal }): Promise<SealedAnew> {
  let [sealed, lost] = [0, 0];
  for (const key of [...seal.olderKeys, '']) {
    for (const { id, body } of await store.find(meetingKind, sealedWith(key))) {
      const old = body.answers.flatMap(({ by }) => (by.as === 'unnamed' && by.key === key ? [by] : []));
      // Before the rule, which may run twice: a nonce may not.
      const fresh = new Map(
        old.flatMap((by) => {
          const way = sealWayAnew(seal, by, id);
          return way === undefined ? [] : [[by.sealed, way] as const];
        }),
      );
      if (fresh.size > 0) await changeIfThere(store, meetingKind, id, (meeting) => ({ body: withSealedAnew(meeting, fresh) }));
      sealed += fresh.size;
      lost += old.length - fresh.size;
    }
  }
  return { sealed, lost };
}
