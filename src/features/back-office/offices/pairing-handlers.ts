import { z } from 'zod/v4';
import type { Instant, PlaceId } from '../../../core/ids.js';
import type { Log } from '../../../core/log.js';
import { addressKind } from '../../../core/people/address.js';
import type { Group } from '../../../core/people/group.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { read, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { showMoment } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { countTry, forgetTries, type MayTry, triesKind } from './code-pauses.js';
import { officesId, officesKind, sameName } from './office.js';
import { codeIsFor, coordinate, letMove, type OfficeCode, pair, unpair } from './pairing.js';
import { noteWrongCode } from './wrong-codes.js';

export interface PairingParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly codes: readonly OfficeCode[];
  readonly groupAt: (place: PlaceId) => Promise<Group | undefined>;
  /** IANA; a back office is where its region is. */
  readonly timeZone: string;
  readonly log?: Pick<Log, 'warn'>;
}

const codeInput = z.object({ code: typedText });

export function pairingHandlers({ store, seal, codes, groupAt, timeZone, log }: PairingParts): Handlers {
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
    const pairing = { name, place: place.id, person: person.id, at, activity, ...(lost === undefined ? {} : { lost }) };
    const paired = await store.change(officesKind, officesId, (before) => pair(before, pairing));
    if (paired === 'elsewhere') return trouble(texts.elsewhere);
    if (paired === 'isAnother') return trouble(texts.isAnother);
    const done = { paired: texts.paired, already: texts.already, moved: texts.moved }[paired](name);
    return say(`${done} ${texts.pairedHelp}`);
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
      // The code is not even looked at where nothing could be paired: nobody is to find out there whether it is right.
      if (place.kind === 'personal') return [trouble(texts.onlyInChannel)];
      if ((await groupAt(place.id))?.state === 'active') return [trouble(texts.isGroup)];
      if (codes.length === 0) return [trouble(texts.noCodes)];
      const may = await mayTry(request);
      if (!may.ok) return [trouble(texts.wait(showMoment(may.until, { language, zone: timeZone, now: at, relative: true })))];
      const name = codeIsFor(codes, code, seal.mark);
      if (name === undefined) {
        log?.warn('office.wrongCode', { activity: request.id });
        await store.change(officesKind, officesId, (before) => noteWrongCode(before, at, timeZone));
        return [trouble(texts.wrongCode)];
      }
      for (const id of triesOf(request)) await store.change(triesKind, id, forgetTries);
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
