import type { PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Change } from '../../../core/store/store.js';
import type { Entry, GroupEvaluations, Leaving } from '../evaluation/group-evaluations.js';
import { newGroupEvaluations } from '../evaluation/group-evaluations.js';
import type { Envelope, SealedText } from '../evaluation/sealed-text.js';
import type { StandardStatement } from '../evaluation/statements.js';
import { count } from './carried.js';
import type { Contribution } from './contribution.js';
import { newlyLow } from './low-marks.js';
import { everyone, poolName } from './pool.js';
import { everybody, type Tally } from './tally.js';

/** Representatives that a group has at least for a pool of its own. */
const fewestForOwnPool = 3;

/** Entries that a group's history keeps: a meeting a week for many years. */
const mostEntries = 400;

export interface Settling {
  readonly id: string;
  readonly group: PlaceId;
  readonly title: string;
  readonly date: string;
  readonly tally: Tally;
  /** What it began with: that is over now. What has been promised meanwhile is for the next one. */
  readonly promise: string;
  /** The group as it is now; undefined when there is none any more. */
  readonly known: Pick<Group, 'name' | 'representatives'> | undefined;
}

export interface SettlingFacts {
  readonly minimum: number;
  /** Undefined when no key opens it any more. */
  readonly openTally: (sealed: SealedText) => Tally | undefined;
  readonly carriedEnvelope: Envelope;
  readonly contributionEnvelope: Envelope;
}

export interface Settled {
  readonly isShown: boolean;
  /** Statements that have been low for some time, as of this meeting. */
  readonly low: readonly StandardStatement[];
  readonly leaving: readonly Leaving[];
}

const poolFor = ({ group, known }: Settling, { within }: Contribution): string => {
  const owner = (known?.representatives.length ?? 0) >= fewestForOwnPool ? group : everyone;
  return poolName(owner, within === undefined ? 'apart' : 'shown');
};

/** What came of it, told again the same way. */
function told({ entries, leaving }: GroupEvaluations, id: string): Settled {
  const upTo = entries.slice(0, entries.findIndex((entry) => entry.id === id) + 1);
  const isShown = (upTo.at(-1)?.cells.length ?? 0) > 0;
  return { isShown, low: isShown ? newlyLow(upTo) : [], leaving: leaving.filter((one) => one.id === id) };
}

/** Takes a closed meeting into the group's history, once. */
export function settle(before: GroupEvaluations | undefined, settling: Settling, facts: SettlingFacts): Change<GroupEvaluations, Settled> {
  const { id, group, title, date, tally, promise, known } = settling;
  const present = before ?? newGroupEvaluations(group, known?.name ?? '');
  if (present.entries.some((entry) => entry.id === id)) return { outcome: told(present, id) };
  const { carried: waited, ...rest } = present;
  const opened = waited && facts.openTally(waited.tally);
  const { cells, meetings, carried, contribution } = count(tally, opened, facts.minimum);
  // What no key opens is gone for good: this meeting does not wait for it, and says so.
  const lost = waited !== undefined && opened === undefined ? { lost: waited.answers } : {};
  const entry: Entry = { id, title, date, answers: everybody(tally).answers, meetings, cells, ...lost };
  const leaving = contribution && {
    id,
    pool: poolFor(settling, contribution),
    contribution: facts.contributionEnvelope(JSON.stringify(contribution)),
  };
  const after: GroupEvaluations = {
    ...rest,
    name: known?.name ?? present.name,
    promise: present.promise === promise ? '' : present.promise,
    entries: [...present.entries, entry].slice(-mostEntries),
    ...(carried && {
      carried: { answers: everybody(carried).answers, meetings: carried.meetings, tally: facts.carriedEnvelope(JSON.stringify(carried)) },
    }),
    leaving: [...present.leaving, ...(leaving === undefined ? [] : [leaving])],
  };
  return { body: after, outcome: told(after, id) };
}

/** A pool has it. */
export const handedOver = (before: GroupEvaluations | undefined, id: string): Change<GroupEvaluations, void> =>
  before?.leaving.some((one) => one.id === id)
    ? { body: { ...before, leaving: before.leaving.filter((one) => one.id !== id) }, outcome: undefined }
    : { outcome: undefined };
