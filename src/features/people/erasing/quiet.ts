import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { addressKind, forgetAddress } from '../../../core/people/address.js';
import type { Retention } from '../../../core/store/forgetting.js';
import { eraseIfThere } from '../../../core/store/if-there.js';
import { isLongSilent, quietOnes, type Seen } from '../../../core/store/last-seen.js';
import type { DocumentKind, Store } from '../../../core/store/store.js';

interface QuietParts {
  readonly store: Store;
  /** Months without a sign of life. */
  readonly months: number;
  /** What people have chosen, each under the person's id. */
  readonly choices: readonly DocumentKind<Seen>[];
  readonly isInGroup: (person: PersonId) => Promise<boolean>;
  /** Whether a place has a group or a back office. */
  readonly isUsed: (place: PlaceId) => Promise<boolean>;
}

/** How somebody is reached and what they have chosen, once they are in no group and have not been heard of for long. */
export function quietPeople({ store, months, choices, isInGroup }: QuietParts): Retention {
  const isForgotten = async (person: PersonId, now: Instant): Promise<boolean> => {
    const address = await store.get(addressKind, person);
    const isSilent = address === undefined || (address.kind === 'personal' && isLongSilent(address, now, months));
    return isSilent && !(await isInGroup(person));
  };
  return {
    what: 'person',
    count: () => store.count(addressKind, []),
    due: async (now, max) => {
      const kinds: readonly DocumentKind<Seen>[] = [addressKind, ...choices];
      const quiet = new Set((await Promise.all(kinds.map((kind) => quietOnes(store, kind, now, months)))).flat());
      const due: string[] = [];
      for (const person of quiet) if (due.length < max && (await isForgotten(person as PersonId, now))) due.push(person);
      return due;
    },
    erase: async (person, now) => {
      if (!(await isForgotten(person as PersonId, now))) return;
      for (const kind of choices) await eraseIfThere(store, kind, person);
      await forgetAddress(store)(person as PersonId);
    },
  };
}

/** Forgets the address of a place in which nobody uses Lotsen any more. The next activity there brings it back. */
export function quietPlaces({ store, months, isUsed }: QuietParts): Retention {
  const isForgotten = async (place: PlaceId, now: Instant): Promise<boolean> => {
    const address = await store.get(addressKind, place);
    return address !== undefined && address.kind !== 'personal' && isLongSilent(address, now, months) && !(await isUsed(place));
  };
  return {
    what: 'place',
    count: () => store.count(addressKind, []),
    due: async (now, max) => {
      const due: string[] = [];
      for (const place of await quietOnes(store, addressKind, now, months)) {
        if (due.length < max && (await isForgotten(place as PlaceId, now))) due.push(place);
      }
      return due;
    },
    erase: async (place, now) => {
      if (await isForgotten(place as PlaceId, now)) await forgetAddress(store)(place as PlaceId);
    },
  };
}
