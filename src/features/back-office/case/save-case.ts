import type { PersonId } from '../../../core/ids.js';
import type { Seal } from '../../../core/privacy/seal.js';
import type { Request } from '../../../core/request.js';
import { spentRows } from '../../../core/store/forgetting.js';
import type { Change, Store } from '../../../core/store/store.js';
import { isAskerOf, sealedAnew } from './asker.js';
import type { Case, Doing, StepOutcome } from './case.js';
import { caseKey, caseKind } from './case-document.js';
import { cardId, showsText } from './case-messages.js';
import { type CaseTimes, nextWake } from './case-wake.js';

export interface CaseParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly times: CaseTimes;
}

/** The marks of a request. Keyed, so that nothing leads from the log's activities to an unnamed case. */
export function doingOf(seal: Seal, number: string, { id, person, at }: Pick<Request, 'id' | 'person' | 'at'>): Doing {
  const [present, ...older] = seal.marks(JSON.stringify(['step', number, person.id, id])).map((mark) => mark.toString('base64url', 0, 12));
  return { ids: [present ?? '', ...older], at };
}

/** How many messages that show parts of a case, the latest ones, are cleared when it is withdrawn. */
const maxFollowing = 200;

/** With fewer steps than this there are no old rows to let go of. */
const fewSteps = 10;

/** Changes a case, notes when it wants to wake, lets go of what was sent long ago, and seals it anew when the key has changed. */
export async function saveCase(
  { store, seal, times }: CaseParts,
  number: string,
  rule: (one: Case) => Change<Case, StepOutcome>,
): Promise<StepOutcome> {
  const known = await store.get(caseKind, number);
  if (known === undefined) return { ok: false, because: 'noSuchCase' };
  const rows = known.history.length > fewSteps ? await store.outgoing(caseKind, number) : [];
  // Sealed before the rule, which may run twice, because a nonce must be used once.
  const anew = sealedAnew(seal, number, known);
  return store.change(caseKind, number, (before) => {
    if (before === undefined) return { outcome: { ok: false, because: 'noSuchCase' } };
    const isOlder = anew !== undefined && before.asker.as === 'unnamed' && before.asker.key !== seal.key;
    const change = rule(isOlder ? { ...before, asker: anew } : before);
    if (!change.body) return change;
    const shown = rows
      .filter(showsText)
      .slice(-maxFollowing)
      .map(({ id }) => id);
    return { ...change, forget: spentRows(rows, [...[known, before].map(cardId), ...shown]), wakeAt: nextWake(change.body, times) };
  });
}

/** Saves a step of the asker. The rule is told whether the person really is the asker. */
export const saveOwnCase = (
  parts: CaseParts,
  number: string,
  person: PersonId,
  rule: (one: Case, isAsker: boolean) => Change<Case, StepOutcome>,
): Promise<StepOutcome> => saveCase(parts, number, (one) => rule(one, isAskerOf(parts.seal, number, one, person)));

const asItIs = (one: Case): Change<Case, StepOutcome> => ({ body: one, outcome: { ok: true, repeated: false } });

/**
 * Seals every unnamed case with the present key that was sealed with an older one, and marks those that were stored before there were
 * marks. Tells how many there were, and how many of them no key opens.
 */
export async function sealCasesAnew(parts: CaseParts): Promise<{ readonly sealed: number; readonly lost: number }> {
  const { store, seal } = parts;
  let [sealed, lost] = [0, 0];
  for (const key of [...seal.olderKeys, '']) {
    const found = await store.find(caseKind, caseKey.sealedWith(key));
    for (const { id } of found) await saveCase(parts, id, asItIs);
    const left = await store.find(caseKind, caseKey.sealedWith(key));
    sealed += found.length - left.length;
    lost += left.length;
  }
  return { sealed, lost };
}
