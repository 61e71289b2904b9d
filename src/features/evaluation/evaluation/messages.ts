import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { type Group, leadersOf } from '../../../core/people/group.js';
import { type OpenCards, outgoing, type Recipient, type Render } from '../../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../../core/store/store.js';
import { batchUpdate } from '../../../core/time/batch-update.js';
import { sendAt } from '../../../core/time/working-time.js';
import { type Evaluation, evaluationKind, isLost } from './evaluation.js';
import type { StatementKey } from './statements.js';

/** The end of each message's name. */
type Show = 'card' | 'reminder' | 'results' | 'nobody' | 'tryNext' | 'advice' | 'officeComments';

/** The type makes sure that every message has a renderer, and every renderer a message. */
export type EvaluationRenderers = Readonly<Record<`evaluation.${Show}`, Render>>;

/** The card in the channel shows a new number of answers once in this time at most. */
const countMilliseconds = 5_000;

/** The id of the card in the channel, which later ones update. */
const cardId = 'card';

const toPlace = ({ group }: Evaluation): Recipient => ({ to: 'place', place: group });
const toPersonOrMention = ({ group }: Evaluation, person: PersonId): Recipient => ({ to: 'person', person, fallback: group });

const say = (id: string, show: Show, at: Instant, recipient: Recipient, about: Readonly<Record<string, string>> = {}): Outgoing =>
  outgoing(id, at, { recipient, show: `evaluation.${show}`, about });

const update = (id: string, at: Instant, evaluation: Evaluation): Outgoing =>
  outgoing(id, at, { recipient: toPlace(evaluation), show: 'evaluation.card', about: {}, updates: cardId });

/** Sent at once, whatever the hour: those who were at the meeting are still there. */
export const started = (evaluation: Evaluation, now: Instant): Outgoing => say(cardId, 'card', now, toPlace(evaluation));

/** The cards of a group's evaluations that can still be answered. */
export const openEvaluations =
  (store: Store): OpenCards =>
  async (place) =>
    (await store.find(evaluationKind, `open:${place}`)).map(({ id }) => ({ kind: evaluationKind, document: id, row: cardId }));

export const updatedCount = (evaluation: Evaluation, now: Instant): Outgoing => {
  const { span, at } = batchUpdate(now, countMilliseconds);
  return update(`count ${span}`, at, evaluation);
};

/** Reminders to sealed recipients, in the order of the seals: they begin with random bytes, so it does not tell who has not answered. */
export const reminders = (evaluation: Evaluation, sealed: readonly string[], now: Instant): readonly Outgoing[] =>
  [...sealed]
    .sort()
    .map((one, index) =>
      say(`reminder ${index + 1}`, 'reminder', sendAt(now, evaluation.zone), { to: 'unnamed', sealed: one, through: evaluation.group }),
    );

export interface Closed {
  readonly group: Group;
  readonly office: PlaceId | undefined;
  readonly isShown: boolean;
  /** Statements that have been low for some time. */
  readonly low: readonly StatementKey[];
}

const nobodyAnswered = (evaluation: Evaluation): boolean => evaluation.state !== 'open' && evaluation.answers === 0 && !isLost(evaluation);

/** When it has closed: the result to the group, and to those who lead what only they can do something about. */
export function closed(evaluation: Evaluation, { group, office, isShown, low }: Closed, now: Instant): readonly Outgoing[] {
  const at = sendAt(now, evaluation.zone);
  const [leader] = leadersOf(group);
  const tellers = group.coordinators.length > 0 ? group.coordinators : leadersOf(group);
  const tellLead = (person: PersonId, id: string, show: Show, about: Readonly<Record<string, string>> = {}): Outgoing =>
    outgoing(id, at, {
      recipient: toPersonOrMention(evaluation, person),
      show: `evaluation.${show}`,
      about,
      // As long as they lead the group.
      onlyFor: { place: evaluation.group, as: 'leads' },
    });
  const hasForOffice = evaluation.state !== 'open' && evaluation.comments.some(({ audience }) => audience === 'office');
  return [
    update('closed', now, evaluation),
    // Nothing is announced where there is nothing: only those who can do something about it are told.
    ...(nobodyAnswered(evaluation)
      ? tellers.map((person) => tellLead(person, `nobody ${person}`, 'nobody'))
      : [say('results', 'results', at, toPlace(evaluation))]),
    ...(isShown && leader !== undefined ? [tellLead(leader, 'tryNext', 'tryNext')] : []),
    ...low.flatMap((statement) =>
      group.coordinators.map((person) => tellLead(person, `advice ${statement} ${person}`, 'advice', { statement })),
    ),
    ...(hasForOffice && office !== undefined ? [say('officeComments', 'officeComments', at, { to: 'place', place: office })] : []),
  ];
}
