import type { SealedAnew } from '../../core/feature.js';
import type { Instant } from '../../core/ids.js';
import type { Seal } from '../../core/privacy/seal.js';
import { type SealedWay, sealWayAnew } from '../../core/privacy/way-back.js';
import { keyedMark } from '../../core/store/idempotence.js';
import { changeIfThere } from '../../core/store/if-there.js';
import { readMessage } from '../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../core/store/store.js';
import { withSealedAnew } from './meeting/answers.js';
import { meetingKind, plainlyMarked, sealedWith } from './meeting/meeting.js';

type Fresh = ReadonlyMap<string, SealedWay>;

/**
 * Waiting rows to somebody without a name, sealed anew. Those that are due are left out: they are being sent already and could go out twice
 * if they were written again, and the older key is still there for them.
 */
const rowsAnew = (rows: readonly Outgoing[], renew: (sealed: string) => SealedWay | undefined, now: Instant): readonly Outgoing[] =>
  rows.flatMap((row) => {
    const message = readMessage(row.message);
    if (message?.recipient.to !== 'unnamed' || row.state !== 'waiting' || row.dueAt <= now) return [];
    const way = renew(message.recipient.sealed);
    return way === undefined ? [] : [{ ...row, message: { ...message, recipient: { ...message.recipient, sealed: way.sealed } } }];
  });

/** Replaces marks that were made without the key by keyed ones: the former lead from the log to what an activity did. */
async function markAnew({ store, seal }: { readonly store: Store; readonly seal: Seal }): Promise<void> {
  for (const { id } of await store.find(meetingKind, plainlyMarked)) {
    await changeIfThere(store, meetingKind, id, (meeting) => ({
      body: { ...meeting, seen: meeting.seen.map((mark) => keyedMark(seal, id, mark)).sort() },
    }));
  }
}

/**
 * Seals with the present key the ways back of unnamed answers that an older one has sealed, and those that were stored before it was
 * noted which, with what waits to be told to whoever gave them. Tells how many answers there were, and how many of them no key opens.
 */
export async function sealAnswersAnew(parts: { readonly store: Store; readonly seal: Seal }, now: Instant): Promise<SealedAnew> {
  const { store, seal } = parts;
  await markAnew(parts);
  let [sealed, lost] = [0, 0];
  for (const key of [...seal.olderKeys, '']) {
    for (const { id, body } of await store.find(meetingKind, sealedWith(key))) {
      const old = body.answers.flatMap(({ by }) => (by.as === 'unnamed' && by.key === key ? [by] : []));
      // Sealed before the rule, which may run twice, because a nonce must be used once.
      const fresh: Fresh = new Map(
        old.flatMap((by) => {
          const way = sealWayAnew(seal, by, id);
          return way === undefined ? [] : [[by.sealed, way] as const];
        }),
      );
      // Rows of reminders have seals of their own, which stand in no answer.
      const renew = (from: string) => fresh.get(from) ?? sealWayAnew(seal, { sealed: from, key }, id);
      const rows = fresh.size === 0 ? [] : rowsAnew(await store.outgoing(meetingKind, id), renew, now);
      if (fresh.size > 0) {
        await changeIfThere(store, meetingKind, id, (meeting) => ({
          body: withSealedAnew(meeting, fresh),
          forget: rows.map((row) => row.id),
          send: rows,
        }));
      }
      sealed += fresh.size;
      lost += old.length - fresh.size;
    }
  }
  return { sealed, lost };
}
