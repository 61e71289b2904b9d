import type { Instant, PersonId } from '../../../core/ids.js';
import type { Log } from '../../../core/log.js';
import type { PersonalData } from '../../../core/privacy/personal-data.js';
import { say } from '../../../core/reply.js';
import type { Renderers, Wakes } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { afterRound, type Erasure, erased, erasureKind, finished, isTold, letGo, waitOn } from './erasure.js';

export interface ErasingParts {
  readonly store: Store;
  /** Everything but how they are reached, which the receipt needs. */
  readonly data: () => readonly PersonalData[];
  readonly address: PersonalData;
  readonly log?: Log;
}

/** Goes on until nothing is left, whatever fails and whenever the process dies: each part that is done is noted before the next. */
export function erasureWakes({ store, data, address, log }: ErasingParts): Wakes {
  const change = (id: string, rule: Parameters<typeof store.change<Erasure, void>>[2]) => store.change(erasureKind, id, rule);

  async function attempt({ part, erase }: PersonalData, person: PersonId, now: Instant): Promise<boolean> {
    try {
      await erase(person, now);
      return true;
    } catch (error) {
      log?.warn('erasure.left', { part, error: error instanceof Error ? error.name : 'unknown' });
      return false;
    }
  }

  async function eraseLeft(id: string, { person, left }: Extract<Erasure, { state: 'erasing' }>, now: Instant): Promise<void> {
    for (const name of left) {
      const part = data().find((one) => one.part === name);
      if (part === undefined || (await attempt(part, person, now))) await change(id, (before) => erased(before, name));
    }
    await change(id, (before) => afterRound(before, now));
  }

  /** What they have done since they got the receipt is new, and stays. */
  async function forget(id: string, { person }: Extract<Erasure, { state: 'telling' }>, now: Instant): Promise<void> {
    if (!(await attempt(address, person, now))) return change(id, (before) => waitOn(before, now));
    const rows = await store.outgoing(erasureKind, id);
    await change(id, (before) => finished(before, rows, now));
  }

  return {
    [erasureKind.name]: async (id, now) => {
      const erasure = await store.get(erasureKind, id);
      if (erasure?.state === 'done') return change(id, letGo);
      if (erasure?.state === 'erasing') return eraseLeft(id, erasure, now);
      if (erasure?.state !== 'telling') return;
      const rows = await store.outgoing(erasureKind, id);
      return isTold(erasure, rows, now) ? forget(id, erasure, now) : change(id, (before) => waitOn(before, now));
    },
  };
}

export const erasureRenderers = (store: Store): Renderers => ({
  'person.erased': async (_id, _message, language) => say(textsIn(language).myData.eraseDone),
  'person.erasedPartly': async (id, _message, language) => {
    const erasure = await store.get(erasureKind, id);
    if (erasure?.state !== 'erasing' || erasure.left.length === 0) return undefined;
    // Between the rounds everything is left, and nothing is.
    if (erasure.round === 2 && erasure.left.length === erasure.parts.length) return undefined;
    const texts = textsIn(language).myData;
    return say(texts.erasePartly(erasure.left.map((part) => partName(part, texts.eraseParts))));
  },
});

const partName = (part: string, names: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(names, part) ? names[part] : names['other']) ?? part;
