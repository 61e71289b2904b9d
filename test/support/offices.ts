import type { PersonId, PlaceId } from '../../src/core/ids.js';
import type { Store } from '../../src/core/store/store.js';
import { noOffices, type Offices, officesId, officesKind } from '../../src/features/back-office/offices/office.js';
import { person } from './groups.js';
import { now, placeOf } from './requests.js';

/** The back office's channel. */
export const officePlace = { ...placeOf('channel', 'Stödfunktionen'), id: '19:office@thread.tacv2' as PlaceId };

export const officesWith = (
  ...paired: readonly { readonly id: PlaceId; readonly name: string; readonly coordinator?: PersonId }[]
): Offices => ({
  ...noOffices,
  paired: paired.map((one) => ({ coordinator: person('Stina'), pairedAt: now, ...one })),
});

/** Pairs a place with a back office, without any code; '' is the default one. */
export const pairedIn = (store: Store, id: PlaceId = officePlace.id, name = ''): Promise<void> =>
  store.change(officesKind, officesId, (before) => {
    const others = (before?.paired ?? []).filter((one) => one.name !== name);
    const paired = [...others, ...officesWith({ id, name }).paired];
    return { body: { ...(before ?? noOffices), paired }, outcome: undefined };
  });
