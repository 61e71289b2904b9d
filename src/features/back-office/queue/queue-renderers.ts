import type { Seal } from '../../../core/privacy/seal.js';
import type { CardReply } from '../../../core/reply.js';
import type { Message, Render, Renderers } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { canReach } from '../case/asker.js';
import { type Case, targets } from '../case/case.js';
import { caseCard } from '../case/case-card.js';
import { caseKind } from '../case/case-document.js';
import { isWithdrawn, type View } from '../case/view-card.js';
import { followedUpNotice, handedToYouNotice, leftNotice, targetNotice, undeliverableNotice } from './notice-card.js';

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
    async (number, message, language) => {
      const one = await store.get(caseKind, number);
      if (one === undefined || !isFor(message, one)) return undefined;
      return show({ number, one, language, zone: timeZone, now: lastStep(one) }, message);
    };
  const unlessWithdrawn = (show: (view: View, message: Message) => CardReply | undefined): Render =>
    render((view, message) => (isWithdrawn(view.one) ? undefined : show(view, message)));

  const target: Render = unlessWithdrawn((view, { about, recipient }) => {
    const missed = targets.find((one) => one === about['target']);
    const isOver = missed === 'unclaimed' ? view.one.state !== 'new' : view.one.state !== 'new' && view.one.state !== 'taken';
    return missed === undefined || isOver ? undefined : targetNotice(view, missed, recipient.to === 'place');
  });

  return {
    'backOffice.caseCard': render((view) => caseCard({ ...view, canReach: canReach(seal, view.number, view.one), stands: true })),
    'backOffice.caseLeft': async (number, { recipient }, language) => {
      const one = await store.get(caseKind, number);
      return recipient.to === 'place' && recipient.place !== one?.office ? leftNotice(number, language) : undefined;
    },
    'backOffice.targetReminder': target,
    'backOffice.targetCoordinator': target,
    'backOffice.undeliverable': unlessWithdrawn((view, { about }) => undeliverableNotice(view, about['entry'])),
    'backOffice.handedOver': unlessWithdrawn(handedToYouNotice),
    'backOffice.followedUp': unlessWithdrawn((view, { about }) => followedUpNotice(view, about['entry'])),
  };
}
