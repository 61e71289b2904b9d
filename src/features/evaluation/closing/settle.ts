import type { Instant, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import type { Change } from '../../../core/store/store.js';
import { type Contribution, count, readContribution } from '../counting/contribution.js';
import { newlyLow } from '../counting/low-marks.js';
import { add, everyone, letGo, poolKind, poolName, waitingStep } from '../counting/pool.js';
import { everybody, readTally, type Tally } from '../counting/tally.js';
import { type Evaluation, evaluationKind } from '../evaluation/evaluation.js';
import {
  type Entry,
  type GroupEvaluations,
  groupEvaluationsKind,
  type Leaving,
  newGroupEvaluations,
} from '../evaluation/group-evaluations.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { type Envelope, newEnvelope, openText, readableText, type SealedText } from '../evaluation/sealed-text.js';
import type { StandardStatement } from '../evaluation/statements.js';
import { tallyStep } from './close.js';
import { type Ending, end, waitsForKey } from './end.js';

/** Representatives that a group has at least for a pool of its own. */
const minForOwnPool = 3;

/** Entries that a group's history keeps: a meeting a week for many years. */
const maxEntries = 400;

interface CountedMeeting {
  readonly id: string;
  readonly group: PlaceId;
  readonly title: string;
  readonly date: string;
  readonly tally: Tally;
  /** The promise that this evaluation began with is over. One that has been made meanwhile is for the next. */
  readonly promise: string;
  /** The group as it is now; undefined when there is none any more. */
  readonly known: Pick<Group, 'name' | 'representatives'> | undefined;
}

interface HistoryFacts {
  readonly minimum: number;
  /** Undefined when no key opens it any more. */
  readonly openTally: (sealed: SealedText) => Tally | undefined;
  readonly carriedEnvelope: Envelope;
  readonly contributionEnvelope: Envelope;
}

interface Outcome {
  readonly isShown: boolean;
  /** Statements that have been low for some time, as of this meeting. */
  readonly low: readonly StandardStatement[];
  readonly leaving: readonly Leaving[];
}

const poolFor = ({ group, known }: CountedMeeting, { within }: Contribution): string => {
  const owner = (known?.representatives.length ?? 0) >= minForOwnPool ? group : everyone;
  return poolName(owner, within === undefined ? 'apart' : 'shown');
};

/** The outcome as it was, for a meeting that is in the history already. */
function outcomeOf({ entries, leaving }: GroupEvaluations, id: string): Outcome {
  const upTo = entries.slice(0, entries.findIndex((entry) => entry.id === id) + 1);
  const isShown = (upTo.at(-1)?.cells.length ?? 0) > 0;
  return { isShown, low: isShown ? newlyLow(upTo) : [], leaving: leaving.filter((one) => one.id === id) };
}

/** Takes a closed meeting into the group's history, once. */
function takeIntoHistory(
  before: GroupEvaluations | undefined,
  meeting: CountedMeeting,
  facts: HistoryFacts,
): Change<GroupEvaluations, Outcome> {
  const { id, group, title, date, tally, promise, known } = meeting;
  const present = before ?? newGroupEvaluations(group, known?.name ?? '');
  if (present.entries.some((entry) => entry.id === id)) return { outcome: outcomeOf(present, id) };
  const { carried: waited, ...rest } = present;
  const opened = waited && facts.openTally(waited.tally);
  const { cells, meetings, carried, contribution } = count(tally, opened, facts.minimum);
  // Earlier answers that no key opens are lost. This meeting does not wait for them, and says so.
  const lost = waited !== undefined && opened === undefined ? { lost: waited.answers } : {};
  const entry: Entry = { id, title, date, answers: everybody(tally).answers, meetings, cells, ...lost };
  const leaving = contribution && {
    id,
    pool: poolFor(meeting, contribution),
    contribution: facts.contributionEnvelope(JSON.stringify(contribution)),
  };
  const after: GroupEvaluations = {
    ...rest,
    name: known?.name ?? present.name,
    promise: present.promise === promise ? '' : present.promise,
    entries: [...present.entries, entry].slice(-maxEntries),
    ...(carried && {
      carried: { answers: everybody(carried).answers, meetings: carried.meetings, tally: facts.carriedEnvelope(JSON.stringify(carried)) },
    }),
    leaving: [...present.leaving, ...(leaving === undefined ? [] : [leaving])],
  };
  return { body: after, outcome: outcomeOf(after, id) };
}

/** The history once a pool has taken the contribution. */
const handedOver = (known: GroupEvaluations, id: string): Effect<GroupEvaluations> =>
  known.leaving.some((one) => one.id === id) ? { body: { ...known, leaving: known.leaving.filter((one) => one.id !== id) } } : {};

/** The last step: the counts are in the group's history, and the result is told. */
function finish(evaluation: Evaluation, ending: Ending): Effect<Evaluation> {
  if (evaluation.state !== 'closing') return {};
  const { tally: _tally, ...about } = evaluation;
  return end({ ...about, state: 'closed' }, ending);
}

/**
 * Opens what has waited. At first it does so only if a key opens it, because the right key may be put back. Later it gives undefined for
 * good, so that nobody waits for ever.
 */
type OpenWaiting = (sealed: SealedText, context: string) => string | undefined;

/** Moves a contribution from a group to its pool. Each step may be repeated: the pool knows what it has. */
async function handToPool(
  parts: EvaluationParts,
  openWaiting: OpenWaiting,
  group: string,
  { id, pool, contribution }: Leaving,
  now: Instant,
): Promise<void> {
  const { store, minimum } = parts;
  const text = openWaiting(contribution, id);
  if (text !== undefined) {
    const adding = {
      id,
      contribution: readContribution(text),
      minimum,
      now,
      open: (sealed: SealedText) => openWaiting(sealed, pool),
      envelope: newEnvelope(parts, pool, waitingStep),
    };
    await store.change(poolKind, pool, (before) => add(before, adding));
  }
  await changeIfThere(store, groupEvaluationsKind, group, (known) => handedOver(known, id));
  await changeIfThere(store, poolKind, pool, (present) => letGo(present, id, now));
}

/**
 * Moves the counts of a closed evaluation to the group's history and to the pools. These are separate documents, so each step is stored
 * before the next begins, and repeating a step counts nothing twice. @throws LostKey while it waits for the key of something that it needs
 */
export async function settleEvaluation(parts: EvaluationParts, id: string, now: Instant): Promise<void> {
  const { store, minimum, keepDays } = parts;
  const evaluation = await store.get(evaluationKind, id);
  if (evaluation?.state !== 'closing') return;
  const { group: place, title, date, promise, closedAt } = evaluation;
  const openWaiting: OpenWaiting = (sealed, context) => (waitsForKey(closedAt, now) ? openText : readableText)(sealed, parts, context);
  const known = await parts.groups.at(place);
  const meeting = { id, group: place, title, date, tally: readTally(openText(evaluation.tally, parts, id)), promise, known };
  const facts = {
    minimum,
    openTally: (sealed: SealedText) => {
      const text = openWaiting(sealed, place);
      return text === undefined ? undefined : readTally(text);
    },
    carriedEnvelope: newEnvelope(parts, place, tallyStep),
    contributionEnvelope: newEnvelope(parts, id, tallyStep),
  };
  const { isShown, low, leaving } = await store.change(groupEvaluationsKind, place, (before) => takeIntoHistory(before, meeting, facts));
  for (const one of leaving) await handToPool(parts, openWaiting, place, one, now);
  const office = (await parts.offices.named(''))?.id;
  const rows = await store.outgoing(evaluationKind, id);
  const told = known === undefined || known.state === 'gone' ? undefined : { group: known, office, isShown, low };
  await changeIfThere(store, evaluationKind, id, (closing) => finish(closing, { rows, told, keepDays, now }));
}
