import { readFileSync } from 'node:fs';
import type { Abilities } from './core/answer.js';
import { abilitiesOf, assemble, deliveriesOf } from './core/assemble.js';
import { backgroundWork } from './core/background-work.js';
import type { Core, SealedAnew, Settings } from './core/feature.js';
import type { ReadFile } from './core/files/shared-file.js';
import type { Instant } from './core/ids.js';
import { faultOf, type Log, type Meter, whereOf } from './core/log.js';
import { addressKind, signsOfLife } from './core/people/address.js';
import { recentRosters } from './core/people/recent-rosters.js';
import type { Seal } from './core/privacy/seal.js';
import { openWay } from './core/privacy/way-back.js';
import { createErasing, type Erasing, whyHeld } from './core/store/erasing.js';
import { followedStore, trail } from './core/store/followed-store.js';
import { type Neighbours, noNeighbours, shareOf } from './core/store/neighbours.js';
import type { Store } from './core/store/store.js';
import type { Clock } from './core/time/clock.js';
import { loadHolidays } from './core/time/public-holidays.js';
import { createDelivery, type Delivery } from './delivery/delivery.js';
import { deliveryLimits } from './delivery/limits.js';
import type { Timers } from './delivery/timers.js';
import { readVettedAnswers } from './features/answers/answer.js';
import { readTerms } from './features/glossary/terms/term.js';
import { heldUp, sweepId, sweepKind } from './features/people/erasing/sweep.js';
import { allFeatures, documentKinds } from './features.js';
import type { Present } from './metrics.js';
import { createAdapter, type TeamsIdentity } from './teams/adapter.js';
import { createBot } from './teams/bot.js';
import type { DevClock } from './teams/dev-clock.js';
import { placeNames } from './teams/inbound/place-names.js';
import { placeRoster } from './teams/inbound/roster.js';
import { cardExpander, readTemplates } from './teams/outbound/cards.js';
import { createCourier } from './teams/outbound/courier.js';
import type { UploadFile } from './teams/outbound/hand-over-file.js';
import { createRoadMemory } from './teams/outbound/private-road.js';
import type { Served } from './teams/ports.js';

/** From `src/` and from `dist/` alike. */
const fromRoot = (path: string): URL => new URL(`../${path}`, import.meta.url);

const readJsonFile = (path: string): unknown => JSON.parse(readFileSync(fromRoot(path), 'utf8'));
const terms = readTerms(readJsonFile('src/features/glossary/terms/terms.json'));
const vetted = readVettedAnswers(readJsonFile('src/features/answers/answers.json'));

/** Everything that Lotsen needs from outside, handed over by whoever starts it. */
export interface AppParts {
  readonly identity: TeamsIdentity;
  readonly settings: Settings;
  /** Opened with `documentKinds`. */
  readonly store: Store;
  /** The other instances that have it open; left out, there are none. */
  readonly neighbours?: Neighbours;
  readonly seal: Seal;
  readonly readDocument: ReadFile;
  /** Puts a file where Teams wants it. Left out where clients take no files, as in the Playground. */
  readonly upload?: UploadFile;
  /** Whether clients open dialogs: Teams does, the Playground does not. */
  readonly opensDialogs: boolean;
  readonly clock: Clock;
  /** Only while no credentials are configured: moves `clock`. */
  readonly moveClock?: DevClock;
  readonly timers: Timers;
  /** Gives that many fresh random bytes. */
  readonly chance: Core['chance'];
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  /** Makes the counters, which have to know the names of all verbs and all messages beforehand. */
  readonly meter: (
    verbs: readonly string[],
    messages: readonly string[],
  ) => Meter & { readonly text: (present: Present) => Promise<string> };
  /** For tests, whose clock stands still while something is on its way out: lets them follow those calls. */
  readonly watched?: <Value extends object>(value: Value) => Value;
}

class DeliveryStopped extends Error {
  override readonly name = 'DeliveryStopped';
}

export interface App {
  readonly abilities: Abilities;
  readonly delivery: Delivery;
  readonly served: Served;
  readonly erasing: Erasing;
  /** Begins to wake documents and send messages that are due. */
  start(now: Instant): Promise<void>;
  /** Seals with the present key what an older one has sealed, so that the older can be put away. */
  sealAnew(): Promise<SealedAnew>;
  /** Resolves when all work under way has ended. The server must have stopped taking requests before this is called. */
  stop(): Promise<void>;
}

/** Milliseconds after a start until what people write is learnt, unless somebody writes something that needs it before. */
const learnAfter = 1_000;

/** Puts Lotsen together, for `main.ts` and for the tests alike. */
export async function createApp(parts: AppParts): Promise<App> {
  const { identity, settings, store, seal, readDocument, clock, timers, chance, log, watched = (value) => value } = parts;
  const { neighbours = noNeighbours() } = parts;
  const signs = signsOfLife(store, (id) => delivery.isBack(id));
  const adapter = createAdapter(identity, log);
  const { rosterOf } = watched({ rosterOf: placeRoster(adapter.connectors, (place) => store.get(addressKind, place)) });
  const askPlace = recentRosters(rosterOf, clock);
  const erasing = createErasing(log, (held) => store.change(sweepKind, sweepId, (before) => heldUp(before, held)));
  let meter: ReturnType<AppParts['meter']> | undefined;
  const followed = followedStore(
    store,
    () => meter,
    trail.wrote,
    () => performance.now(),
  );
  const assembled = await assemble(allFeatures(terms, vetted), {
    store: erasing.watched(followed),
    neighbours,
    seal,
    settings,
    readDocument,
    askPlace,
    chance,
    log,
    erasing,
    signsOfLife: signs,
  });
  const { features } = assembled;

  // What people ask for
  const abilities = abilitiesOf(assembled, settings.language);
  const deliveries = deliveriesOf(assembled, settings.language);
  const counts = parts.meter(Object.keys(abilities.handlers), Object.keys(deliveries.renderers));
  meter = counts;
  const expand = cardExpander(readTemplates(fromRoot('cards/')), parts.opensDialogs);
  const background = backgroundWork();
  const roads = createRoadMemory();
  const turn = createBot({
    adapter,
    appId: identity.mode === 'teams' ? identity.appId : '',
    abilities,
    expand,
    namePlace: placeNames(() => performance.now()),
    ...(parts.upload && { upload: parts.upload }),
    remember: signs.remember,
    background,
    roads,
    clock,
    log,
    meter: counts,
    trail,
  });

  // What is sent later
  const delivery: Delivery = createDelivery({
    ...deliveries,
    zone: settings.timeZone,
    meter: counts,
    wakes: erasing.around(documentKinds, deliveries.wakes),
    addressOf: signs.addressOf,
    unseal: (sealed, documentId) => openWay(seal, sealed, documentId),
    store: followed,
    neighbours,
    kinds: documentKinds,
    courier: watched(createCourier(adapter.connectors, expand, { roads, clock })),
    clock,
    timers,
    limits: deliveryLimits,
    random: parts.random,
    log,
  });

  const { moveClock } = parts;
  const served: Served = {
    admit: (authorization) => adapter.admit(authorization, turn),
    ready: async () => {
      await store.check();
      const silent = neighbours.silentBecause();
      if (silent !== undefined) throw silent;
      if (!delivery.running()) throw new DeliveryStopped();
      const held = erasing.heldAt(clock());
      return held && { erasing: `held: ${whyHeld(held)}` };
    },
    metrics: () =>
      counts.text({
        ...delivery.waiting(),
        isErasingHeld: erasing.heldAt(clock()) !== undefined,
        instances: neighbours.count(),
        share: shareOf(neighbours),
      }),
    devClock:
      moveClock &&
      (async (wanted) => {
        erasing.permit();
        const moved = await moveClock(wanted);
        await delivery.drain();
        return moved;
      }),
  };
  const ends: (() => Promise<void>)[] = [];

  return {
    abilities,
    delivery,
    served,
    erasing,
    async start(now) {
      for (const feature of features) {
        // A feature whose background work cannot start can still answer, and must not keep the others from starting.
        const end = await feature.start?.(now).catch((error: unknown) => {
          log.error('feature.notStarted', { error: faultOf(error), ...whereOf(error) });
          return undefined;
        });
        if (end !== undefined) ends.push(end);
      }
      delivery.start();
      // Most messages are understood without what is learnt here, so whoever writes just after a start should not have to wait for it.
      const stopping = new AbortController();
      ends.push(async () => stopping.abort());
      void timers
        .wait(learnAfter, stopping.signal)
        .then(async () => {
          if (stopping.signal.aborted) return;
          await abilities.learn();
          loadHolidays();
        })
        // Nothing is lost: it is learnt when the first message needs it.
        .catch((error: unknown) => log.warn('learning.failed', { error: faultOf(error) }));
    },
    async sealAnew() {
      let [sealed, lost] = [0, 0];
      for (const feature of features) {
        const found = await feature.sealAnew?.(clock());
        sealed += found?.sealed ?? 0;
        lost += found?.lost ?? 0;
      }
      return { sealed, lost };
    },
    async stop() {
      await background.done();
      await delivery.stop();
      await signs.write(clock());
      for (const end of ends) await end();
    },
  };
}
