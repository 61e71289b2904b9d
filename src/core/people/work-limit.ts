import type { Instant, PersonId } from '../ids.js';
import type { Seal } from '../privacy/seal.js';
import { instant } from '../time/clock.js';

/** More than anybody writes by hand with thought. Everything counts together: whoever reads it has one day, whatever it is. */
export const maxAtOnce = 5;
const spanMilliseconds = 10 * 60_000;

/** As many of one person's things as somebody else can keep in mind; what is answered makes room. */
export const maxOpen = 10;

/** Something that others will have to read or do. */
interface Work {
  readonly person: PersonId;
  /** The same thing, sent or delivered again, counts once. */
  readonly what: string;
  readonly at: Instant;
}

/** `again`: it has been counted already. `until`: when there is room again. */
type MayMake = { readonly ok: true; readonly again: boolean } | { readonly ok: false; readonly until: Instant };

export type MakeWork = (work: Work) => MayMake;

interface Made {
  readonly what: string;
  readonly at: number;
}

/**
 * Counts what each person makes for others to read, named or not, lest one of them fill the queue of all. In memory only, under keyed
 * marks, and for ten minutes: of whoever asks without a name nothing is left that could be found.
 */
export function workLimit(seal: Pick<Seal, 'mark'>): MakeWork {
  const madeBy = new Map<string, readonly Made[]>();
  const mark = (...parts: readonly string[]): string => seal.mark(JSON.stringify(['work', ...parts])).toString('base64url', 0, 12);

  const forgetOld = (now: number): void => {
    for (const [who, made] of madeBy) {
      const recent = made.filter(({ at }) => Math.abs(now - at) < spanMilliseconds);
      if (recent.length === 0) madeBy.delete(who);
      else if (recent.length < made.length) madeBy.set(who, recent);
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
