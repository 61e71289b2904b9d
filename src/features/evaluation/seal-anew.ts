import type { Seal } from '../../core/privacy/seal.js';
import { changeIfThere } from '../../core/store/if-there.js';
import type { DocumentKind, Store } from '../../core/store/store.js';
import { everyPool, poolKind } from './counting/pool.js';
import { evaluationKind, everyOpen } from './evaluation/evaluation.js';
import { everyGroup, groupEvaluationsKind } from './evaluation/group-evaluations.js';
import type { SealedText } from './evaluation/sealed-text.js';

/** A sealed key before and after. It replaces exactly the one that was read. */
interface Renewed {
  readonly from: string;
  readonly to: string;
}

/** Seals the keys of what is open or waits with the present one of Lotsen's. Tells how many there were, and how many no key opens. */
export async function sealEvaluationsAnew({
  store,
  seal,
}: {
  readonly store: Store;
  readonly seal: Seal;
}): Promise<{ readonly sealed: number; readonly lost: number }> {
  let [sealed, lost] = [0, 0];

  const renew = (from: string, context: string): readonly Renewed[] => {
    const key = seal.open(from, context);
    if (key === undefined) lost += 1;
    else sealed += 1;
    return key === undefined ? [] : [{ from, to: seal.close(key, context) }];
  };
  const change = async <Body extends object>(kind: DocumentKind<Body>, id: string, renewed: readonly Renewed[]): Promise<void> => {
    const fresh = new Map(renewed.map(({ from, to }) => [from, to]));
    if (fresh.size > 0) await changeIfThere(store, kind, id, (body) => ({ body: withKeys(body, fresh) }));
  };
  const texts = (all: readonly (SealedText | undefined)[], context: string) =>
    all.flatMap((one) => (one === undefined ? [] : renew(one.key, context)));

  if (seal.olderKeys.length === 0) return { sealed, lost };
  for (const { id, body } of await store.find(evaluationKind, everyOpen)) {
    if (body.state === 'open') await change(evaluationKind, id, renew(body.key, id));
  }
  for (const { id, body } of await store.find(groupEvaluationsKind, everyGroup)) {
    const leaving = body.leaving.flatMap((one) => texts([one.contribution], one.id));
    await change(groupEvaluationsKind, id, [...texts([body.carried?.tally], id), ...leaving]);
  }
  for (const { id, body } of await store.find(poolKind, everyPool)) await change(poolKind, id, texts([body.waiting], id));
  return { sealed, lost };
}

/** The same value with the keys replaced, wherever they stand. No two sealed keys are alike, so none can be mixed up. */
function withKeys<Value>(value: Value, fresh: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return (fresh.get(value) ?? value) as Value;
  if (Array.isArray(value)) return value.map((one) => withKeys(one, fresh)) as Value;
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withKeys(one, fresh)])) as Value;
}
