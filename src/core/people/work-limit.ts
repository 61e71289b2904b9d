import type { Instant, PersonId } from '../ids.js';
import type { Seal } from '../privacy/seal.js';
import { instant } from '../time/clock.js';

/** More things in ten minutes than anybody writes with thought. All kinds count together: whoever reads them has only one day. */
export const maxAtOnce = 5;
const spanMilliseconds = 10 * 60_000;

/** How many things of one person may be open at once: as many as somebody else can keep in mind. An answer makes room. */
export const maxOpen = 10;

/** Something that others will have to read or do. */
interface Work {
  readonly person: PersonId;
  /** The same thing, sent or delivered again, counts once. */
  readonly what: string;
  readonly at: Instant;
}

/** `again`: the same thing was counted before. `until`: when there is room again. */
type MayMake = { readonly ok: true; readonly again: boolean } | { readonly ok: false; readonly until: Instant };

export type MakeWork = (work: Work) => MayMake;

interface Made {
  readonly what: string;
  readonly at: number;
}

/**
 * Counts what each person makes for others to read, with or without a name, lest one person fill everybody's queue. It is kept in memory
 * for ten minutes only and under keyed marks, so that nothing can be found of people who ask without a name.
 */
export function workLimit(seal: Pick<Seal, 'mark'>): MakeWork {
  const madeBy = new Map<string, readonly Made[]>();
  const mark = (...parts: readonly string[]): string => seal.mark(JSON.stringify(['work', ...parts])).toString('base64url', 0, 12);

  const forgetOld = (now: number): void => {
    for (const [who, made] of madeBy) {
      const recent = made.filter(({ at }) => Math.abs(now - at) < spanMilliseconds);
      if (recent.length === 0) madeBy.delete(who);
      else madeBy.set(who, recent);
    }
  };

  return ({ person, what, at }) => {
    const now = Date.parse(at);
    forgetOld(now);
    const [who, it] = [mark(person), mark(person, what)];
    const made = madeBy.get(who) ?? [];
    if (made.some((one) => one.what === it)) return { ok: true, again: true };
    const [oldest] = made;
    if (oldest !== undefined && made.length >= maxAtOnce) return { ok: false, until: instant(new Date(oldest.at + spanMilliseconds)) };
    madeBy.set(who, [...made, { what: it, at: now }]);
    return { ok: true, again: false };
  };
}
