import type { Change } from '../../../core/store/store.js';
import type { Case, StepOutcome } from './case.js';
import { caseKey, caseKind } from './case-document.js';
import { type CaseParts, changeCase } from './save-case.js';

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
    for (const { id } of found) await changeCase(parts, id, asItIs);
    const left = await store.find(caseKind, caseKey.sealedWith(key));
    sealed += found.length - left.length;
    lost += left.length;
  }
  return { sealed, lost };
}
