import type { DigestPart, Feature } from '../../core/feature.js';
import type { Instant, PlaceId } from '../../core/ids.js';
import type { OfficesKnown } from '../../core/people/office.js';
import type { Seal } from '../../core/privacy/seal.js';
import { type CardReply, say } from '../../core/reply.js';
import type { Message, Render, Renderers } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { toldNews } from './asking/news.js';
import { ownCaseCard } from './asking/own-case-card.js';
import { canReach } from './case/asker.js';
import { type Case, targets } from './case/case.js';
import { caseCard } from './case/case-card.js';
import { caseKind } from './case/case-document.js';
import { toldOf } from './case/case-messages.js';
import { shownNumber } from './case/case-number.js';
import { isWithdrawn, type View } from './case/view-card.js';
import { officesId, officesKind } from './offices/office.js';
import { wrongCodesBy } from './offices/wrong-codes.js';
import { digestCard, readDigest } from './queue/digest.js';
import {
  followedUpNotice,
  handedToYouNotice,
  leftNotice,
  listGoneNotice,
  targetNotice,
  undeliverableNotice,
  withdrawnNotice,
} from './queue/notice-card.js';

/** What the asker gets, from the case as it is then; nothing when that is not so any more, or it was withdrawn. */
export function askerRenderers(store: Store, zone: string): Renderers {
  const render: Render = async (id, message, language) => {
    const one = await store.get(caseKind, id);
    const news = one && one.ending?.kind !== 'withdrawn' ? toldNews(message, one, language) : undefined;
    if (one === undefined || news === undefined) return undefined;
    return ownCaseCard({ id, one, language, zone, now: one.history.at(-1)?.at ?? one.sentAt, news: [news] });
  };
  return Object.fromEntries(toldOf.map((show) => [`case.${show}`, render]));
}

export interface OfficeRendererParts {
  readonly store: Store;
  readonly offices: OfficesKnown;
  /** What all features have to tell. */
  readonly digestParts: (...asked: Parameters<NonNullable<Feature['digest']>>) => Promise<readonly DigestPart[]>;
  readonly timeZone: string;
}

/** Abbreviations, and words, that a digest names. */
const maxNamed = 5;

/** What a back office's channel is told about itself. */
export const officeRenderers = ({ store, offices, digestParts, timeZone }: OfficeRendererParts): Renderers => ({
  'office.wrongCode': async (_, { about }, language) => {
    const times = wrongCodesBy(await store.get(officesKind, officesId), (about['at'] ?? '') as Instant);
    return times === 0 ? undefined : say(textsIn(language).office.wrongCodeTold(times));
  },

  'office.digest': async (_, { about }, language) => {
    const office = await offices.at((about['office'] ?? '') as PlaceId);
    if (office === undefined) return undefined;
    const [from, until] = [(about['from'] ?? '') as Instant, (about['until'] ?? '') as Instant];
    const digest = await readDigest(store, office.name, from, until);
    const parts = await digestParts(maxNamed, until, language);
    return digestCard({ digest, parts, from, until, zone: timeZone, language });
  },
});

export interface QueueRendererParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly timeZone: string;
}

/** When something last happened: a card that stays is dated, and the same each time it is made. */
const lastStep = ({ history, sentAt }: Case) => history.at(-1)?.at ?? sentAt;

/** Where it is meant for. A row may outlive a move to another channel. */
const isFor = ({ recipient }: Message, one: Case): boolean => recipient.to !== 'place' || recipient.place === one.office;

/** What the back office is told about a case, from the case as it is then; nothing when there is nothing to say any more. */
export function queueRenderers({ store, seal, timeZone }: QueueRendererParts): Renderers {
  const render =
    (show: (view: View, message: Message) => CardReply | undefined): Render =>
    async (id, message, language) => {
      const one = await store.get(caseKind, id);
      if (one === undefined || !isFor(message, one)) return undefined;
      return show({ id, one, language, zone: timeZone, now: lastStep(one) }, message);
    };
  const unlessWithdrawn = (show: (view: View, message: Message) => CardReply | undefined): Render =>
    render((view, message) => (isWithdrawn(view.one) ? undefined : show(view, message)));

  /** In the place of what has shown a text, in whichever channel. */
  const orCleared =
    (show: Render): Render =>
    async (id, message, language) => {
      if (!message.clears) return show(id, message, language);
      const one = await store.get(caseKind, id);
      if (one === undefined || !isWithdrawn(one)) return undefined;
      const number = shownNumber(id, one, language);
      return message.about['listed'] === 'true' ? listGoneNotice(id, number, language) : withdrawnNotice(id, number, language);
    };

  const target: Render = unlessWithdrawn((view, { about, recipient }) => {
    const missed = targets.find((one) => one === about['target']);
    const isOver = missed === 'unclaimed' ? view.one.state !== 'new' : view.one.state !== 'new' && view.one.state !== 'taken';
    return missed === undefined || isOver ? undefined : targetNotice(view, missed, recipient.to === 'place');
  });

  return {
    'backOffice.caseCard': render((view) => caseCard({ ...view, canReach: canReach(seal, view.id, view.one), stands: true })),
    'backOffice.caseLeft': async (id, { recipient }, language) => {
      const one = await store.get(caseKind, id);
      return recipient.to === 'place' && recipient.place !== one?.office
        ? leftNotice(id, one === undefined ? id : shownNumber(id, one, language), language)
        : undefined;
    },
    // Sent by what was asked for in the channel, and only ever cleared by the case.
    'backOffice.lookedUp': orCleared(async () => undefined),
    'backOffice.targetReminder': orCleared(target),
    'backOffice.targetCoordinator': target,
    'backOffice.undeliverable': unlessWithdrawn((view, { about }) => undeliverableNotice(view, about['entry'])),
    'backOffice.handedOver': unlessWithdrawn(handedToYouNotice),
    'backOffice.followedUp': orCleared(unlessWithdrawn((view, { about }) => followedUpNotice(view, about['entry']))),
  };
}
