import { timingSafeEqual } from 'node:crypto';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { Seal } from '../../../core/privacy/seal.js';
import type { Change } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import type { Language } from '../../../texts/language.js';
import { noOffices, type Offices, type PairedOffice, sameName } from './office.js';

/** What pairs a back office with a channel, from the configuration. `name` is '' for the default one. */
export interface OfficeCode {
  readonly name: string;
  readonly code: string;
}

/** The back office that a code is for. Compares all of them, each in the same time whatever was tried. */
export function codeIsFor(codes: readonly OfficeCode[], tried: string, mark: Seal['mark']): string | undefined {
  const triedMark = mark(tried);
  return codes.filter(({ code }) => timingSafeEqual(mark(code), triedMark))[0]?.name;
}

export interface Pairing {
  readonly name: string;
  readonly place: PlaceId;
  readonly person: PersonId;
  readonly at: Instant;
  readonly activity: ActivityId;
  /** Where this back office is now, when Lotsen cannot write there any more: nobody there could say that it moves. */
  readonly lost?: PlaceId;
}

export type Paired = 'paired' | 'already' | 'moved' | 'elsewhere' | 'isAnother';

const change = <Outcome>(offices: Offices, changes: Partial<Offices>, outcome: Outcome): Change<Offices, Outcome> => ({
  body: { ...offices, ...changes },
  outcome,
});

/** Makes a channel the place of a back office; of one that is paired elsewhere only when somebody there has said that it moves. */
export function pair(before: Offices | undefined, { name, place, person, at, activity, lost }: Pairing): Change<Offices, Paired> {
  const offices = before ?? noOffices;
  const here = offices.paired.find(({ id }) => id === place);
  if (here !== undefined) return { outcome: sameName(here.name, name) ? 'already' : 'isAnother' };
  const known = offices.paired.find((one) => sameName(one.name, name));
  const mayMove = known === undefined || known.id === lost || (known.movesUntil !== undefined && at < known.movesUntil);
  if (!mayMove) return { outcome: 'elsewhere' };
  const spoken = known?.language === undefined ? {} : { language: known.language };
  const now: PairedOffice = { id: place, name, coordinator: person, pairedAt: at, ...spoken };
  const paired = [...offices.paired.filter((one) => one !== known), now].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  return {
    ...change(offices, { paired, moves: [...offices.moves, activity] }, known === undefined ? ('paired' as const) : ('moved' as const)),
    wakeAt: at,
  };
}

const inPlace = (offices: Offices | undefined, place: PlaceId): PairedOffice | undefined => offices?.paired.find(({ id }) => id === place);

/** For those in the channel only: `place` is where they write. What is open goes to the default back office, or waits. */
export function unpair(
  before: Offices | undefined,
  { place, at, activity }: Pick<Pairing, 'place' | 'at' | 'activity'>,
): Change<Offices, 'unpaired' | 'notHere'> {
  const here = inPlace(before, place);
  if (before === undefined || here === undefined) return { outcome: 'notHere' };
  const paired = before.paired.filter((one) => one !== here);
  return { ...change(before, { paired, moves: [...before.moves, activity] }, 'unpaired' as const), wakeAt: at };
}

const withHere = <Outcome>(
  before: Offices | undefined,
  place: PlaceId,
  changes: Partial<PairedOffice>,
  outcome: Outcome,
): Change<Offices, Outcome | 'notHere'> => {
  const here = inPlace(before, place);
  if (before === undefined || here === undefined) return { outcome: 'notHere' };
  return change(before, { paired: before.paired.map((one) => (one === here ? { ...one, ...changes } : one)) }, outcome);
};

/** How long the code can pair an office elsewhere once somebody there has said that it moves. */
const hoursToMove = 24;

export const letMove = (before: Offices | undefined, place: PlaceId, at: Instant): Change<Offices, 'mayMove' | 'notHere'> =>
  withHere(before, place, { movesUntil: instant(new Date(Date.parse(at) + hoursToMove * 3_600_000)) }, 'mayMove' as const);

/** From now on this person is told when something waits too long. */
export const coordinate = (before: Offices | undefined, place: PlaceId, person: PersonId): Change<Offices, 'coordinates' | 'notHere'> =>
  withHere(before, place, { coordinator: person }, 'coordinates' as const);

/** From now on its channel is written to in this language. */
export const speak = (before: Offices | undefined, place: PlaceId, language: Language): Change<Offices, 'speaks' | 'notHere'> =>
  withHere(before, place, { language }, 'speaks' as const);
