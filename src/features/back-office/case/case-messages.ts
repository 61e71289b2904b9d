import type { Instant } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import { outgoing, type Recipient } from '../../../core/store/outgoing.js';
import type { Outgoing } from '../../../core/store/store.js';
import type { Asker, Case, Target, Worker } from './case.js';

/** The id of the card that is in the channel now, which later ones update. */
export const cardId = ({ posts }: Pick<Case, 'posts'>): string => `card ${posts}`;

const message = (id: string, show: string, at: Instant, recipient: Recipient, about: Readonly<Record<string, string>> = {}): Outgoing =>
  outgoing(id, at, { recipient, show, about });

function recipientOf(asker: Asker): Recipient | undefined {
  if (asker.as === 'forgotten') return undefined;
  if (asker.as === 'unnamed') return { to: 'unnamed', sealed: asker.sealed };
  const { person, through, language } = asker;
  return {
    to: 'person',
    person,
    ...(through === undefined ? {} : { fallback: through }),
    ...(language === undefined ? {} : { language }),
  };
}

/** At once, whatever the hour: the asker waits for it. */
export function toldAsker(
  one: Case,
  show: string,
  id: string,
  at: Instant,
  about: Readonly<Record<string, string>> = {},
): readonly Outgoing[] {
  const recipient = recipientOf(one.asker);
  return recipient === undefined ? [] : [message(`asker ${id}`, `case.${show}`, at, recipient, about)];
}

export const cardPosted = (one: Case, at: Instant): readonly Outgoing[] =>
  one.office === undefined ? [] : [message(cardId(one), 'backOffice.caseCard', at, { to: 'place', place: one.office })];

export const cardUpdated = (one: Case, id: string, at: Instant): readonly Outgoing[] =>
  one.office === undefined
    ? []
    : [
        outgoing(`update ${id}`, at, {
          recipient: { to: 'place', place: one.office },
          show: 'backOffice.caseCard',
          about: {},
          updates: cardId(one),
        }),
      ];

/** The card that stays behind in another channel shows nothing of the case any more. */
export const cardLeft = (one: Case, at: Instant): readonly Outgoing[] =>
  one.office === undefined
    ? []
    : [
        outgoing(`left ${one.posts}`, at, {
          recipient: { to: 'place', place: one.office },
          show: 'backOffice.caseLeft',
          about: {},
          updates: cardId(one),
        }),
      ];

export const toldOffice = (
  { office }: Case,
  show: string,
  id: string,
  at: Instant,
  about: Readonly<Record<string, string>> = {},
): readonly Outgoing[] =>
  office === undefined ? [] : [message(`office ${id}`, `backOffice.${show}`, at, { to: 'place', place: office }, about)];

export const toldWorker = ({ office }: Case, { person }: Worker, id: string, at: Instant): readonly Outgoing[] =>
  office === undefined ? [] : [message(`worker ${id}`, 'backOffice.handedOver', at, { to: 'person', person, fallback: office })];

/** To the channel and to whoever coordinates it. */
export const reminded = (one: Case, target: Target, { id: place, coordinator }: Office, at: Instant): readonly Outgoing[] => {
  const since = `${target} ${one.owedSince}`;
  const about = { target };
  return [
    message(`target ${since}`, 'backOffice.targetReminder', at, { to: 'place', place }, about),
    message(`coordinator ${since}`, 'backOffice.targetCoordinator', at, { to: 'person', person: coordinator, fallback: place }, about),
  ];
};
