import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import type { OfficeCode } from '../../../core/feature.js';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { GroupsKnown } from '../../../core/known.js';
import type { Log } from '../../../core/log.js';
import { addressKind } from '../../../core/people/address.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { read, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { eraseIfThere } from '../../../core/store/if-there.js';
import type { Change, Store } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import { showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { noOffices, type Offices, officesId, officesKind, type PairedOffice, sameName } from './office.js';
import { countTry, type MayTry, noteWrongCode, triesKind } from './wrong-codes.js';

/** The back office that a code is for. All codes are compared, in constant time, so that the time tells nothing. */
function codeIsFor(codes: readonly OfficeCode[], tried: string, mark: Seal['mark']): string | undefined {
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
  readonly lost?: PlaceId | undefined;
}

export interface Paired {
  readonly paired: 'paired' | 'already' | 'moved' | 'elsewhere' | 'isAnother';
  /** The language that somebody has chosen for the back office. */
  readonly speaks?: Language | undefined;
}

const change = <Outcome>(offices: Offices, changes: Partial<Offices>, outcome: Outcome): Change<Offices, Outcome> => ({
  body: { ...offices, ...changes },
  outcome,
});

/** Makes a channel the place of a back office; of one that is paired elsewhere only when somebody there has said that it moves. */
export function pair(before: Offices | undefined, { name, place, person, at, activity, lost }: Pairing): Change<Offices, Paired> {
  const offices = before ?? noOffices;
  const here = offices.paired.find(({ id }) => id === place);
  if (here !== undefined) return { outcome: { paired: sameName(here.name, name) ? 'already' : 'isAnother', speaks: here.language } };
  const known = offices.paired.find((one) => sameName(one.name, name));
  const mayMove = known === undefined || known.id === lost || (known.movesUntil !== undefined && at < known.movesUntil);
  if (!mayMove) return { outcome: { paired: 'elsewhere' } };
  const speaks = known?.language;
  const now: PairedOffice = { id: place, name, coordinator: person, pairedAt: at, ...(speaks && { language: speaks }) };
  const paired = [...offices.paired.filter((one) => one !== known), now].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  const outcome: Paired = { paired: known === undefined ? 'paired' : 'moved', speaks };
  return { ...change(offices, { paired, moves: [...offices.moves, activity] }, outcome), wakeAt: at };
}

const inPlace = (offices: Offices | undefined, place: PlaceId): PairedOffice | undefined => offices?.paired.find(({ id }) => id === place);

/** Only those who write in the channel itself can unpair it. Its open cases go to the default back office, or wait until one is paired. */
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

const letMove = (before: Offices | undefined, place: PlaceId, at: Instant): Change<Offices, 'mayMove' | 'notHere'> =>
  withHere(before, place, { movesUntil: instant(new Date(Date.parse(at) + hoursToMove * 3_600_000)) }, 'mayMove' as const);

/** Makes this person the one who is told when something waits too long. */
const coordinate = (before: Offices | undefined, place: PlaceId, person: PersonId): Change<Offices, 'coordinates' | 'notHere'> =>
  withHere(before, place, { coordinator: person }, 'coordinates' as const);

/** Chooses the language that the channel is written to in. */
export const speak = (before: Offices | undefined, place: PlaceId, language: Language): Change<Offices, 'speaks' | 'notHere'> =>
  withHere(before, place, { language }, 'speaks' as const);

export interface PairingParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly codes: readonly OfficeCode[];
  readonly groups: Pick<GroupsKnown, 'at'>;
  /** A back office is where its region is. */
  readonly timeZone: string;
  /** In which a channel is written to where nobody has chosen. */
  readonly language: Language;
  readonly log?: Pick<Log, 'warn'>;
}

const codeInput = z.object({ code: typedText });

export function pairingHandlers({ store, seal, codes, groups, timeZone, language: usual, log }: PairingParts): Handlers {
  const triesOf = ({ person, place }: Request): readonly string[] =>
    [`person ${person.id}`, `place ${place.id}`].map((one) => seal.mark(`code tried by ${one}`).toString('hex').slice(0, 32));

  /** Counted for the person and for the place. */
  async function mayTry(request: Request): Promise<MayTry> {
    let latest: Instant | undefined;
    for (const id of triesOf(request)) {
      const counted = await store.change(triesKind, id, (before) => countTry(before, request.id, request.at));
      if (!counted.ok && (latest === undefined || counted.until > latest)) latest = counted.until;
    }
    return latest === undefined ? { ok: true } : { ok: false, until: latest };
  }

  /** Where the office is, when Lotsen cannot write there any more. */
  async function lostPlace(name: string): Promise<PlaceId | undefined> {
    const known = (await store.get(officesKind, officesId))?.paired.find((one) => sameName(one.name, name));
    const address = known && (await store.get(addressKind, known.id));
    return known !== undefined && (address === undefined || address.blocked !== undefined) ? known.id : undefined;
  }

  async function pairHere(name: string, request: Request): Promise<Reply> {
    const { person, place, at, id: activity, language } = request;
    const texts = textsIn(language).office;
    const lost = await lostPlace(name);
    const pairing = { name, place: place.id, person: person.id, at, activity, lost };
    const { paired, speaks = usual } = await store.change(officesKind, officesId, (before) => pair(before, pairing));
    if (paired === 'elsewhere') return trouble(texts.elsewhere);
    if (paired === 'isAnother') return trouble(texts.isAnother);
    const done = { paired: texts.paired, already: texts.already, moved: texts.moved }[paired](name);
    return say([done, texts.pairedHelp, speaks === language ? '' : texts.pairedSpeaks].join(' ').trim());
  }

  const inOffice = (rule: (request: Request) => Promise<string | undefined>) => async (request: Request) => {
    const done = await rule(request);
    return [done === undefined ? trouble(textsIn(request.language).office.notHere) : say(done)];
  };

  return {
    'office.pair': async (request) => {
      const { code } = read(codeInput, request.input);
      const { place, at, language } = request;
      const texts = textsIn(language).office;
      // The code is not checked where nothing could be paired, so that nobody can find out there whether it is right.
      if (place.kind === 'personal') return [trouble(texts.onlyInChannel)];
      if ((await groups.at(place.id))?.state === 'active') return [trouble(texts.isGroup)];
      if (codes.length === 0) return [trouble(texts.noCodes)];
      const may = await mayTry(request);
      if (!may.ok) return [trouble(texts.wait(showMoment(may.until, { language, zone: timeZone, now: at, relative: true })))];
      const name = codeIsFor(codes, code, seal.mark);
      if (name === undefined) {
        log?.warn('office.wrongCode', { activity: request.id });
        await store.change(officesKind, officesId, (before) => noteWrongCode(before, at, timeZone));
        return [trouble(texts.wrongCode)];
      }
      for (const id of triesOf(request)) await eraseIfThere(store, triesKind, id);
      return [await pairHere(name, request)];
    },

    'office.unpair': inOffice(async ({ id: activity, place, at, language }) => {
      const done = await store.change(officesKind, officesId, (before) => unpair(before, { place: place.id, at, activity }));
      return done === 'notHere' ? undefined : textsIn(language).office.unpaired;
    }),

    'office.letMove': inOffice(async ({ place, at, language }) => {
      const done = await store.change(officesKind, officesId, (before) => letMove(before, place.id, at));
      return done === 'notHere' ? undefined : textsIn(language).office.mayMove;
    }),

    'office.coordinate': inOffice(async ({ place, person, language }) => {
      const done = await store.change(officesKind, officesId, (before) => coordinate(before, place.id, person.id));
      return done === 'notHere' ? undefined : textsIn(language).office.coordinates;
    }),
  };
}
