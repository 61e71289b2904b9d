import type { Instant } from '../../../core/ids.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import type { Case, CaseRefusal, Doing, Entry, Step, StepOutcome, Worker } from './case.js';
import { cardUpdated } from './case-messages.js';

export type CaseChange = Change<Case, StepOutcome>;

/** More than any conversation needs: a document is small on purpose. */
const mostEntries = 100;
const mostSteps = 400;

export const refuse = (because: CaseRefusal): CaseChange => ({ outcome: { ok: false, because } });

export const heldBy = (holder: Worker): CaseChange => ({ outcome: { ok: false, because: 'heldBy', holder } });

const repeated: CaseChange = { outcome: { ok: true, repeated: true } };

/** Nothing to do: it is so already. */
export const already = repeated;

const isRepeated = ({ seen }: Case, { ids }: Doing): boolean => ids.some((id) => seen.includes(id));

/** What stands in the way of anybody's step, whoever takes it. */
export function stopped(one: Case, doing: Doing): CaseChange | undefined {
  if (isRepeated(one, doing)) return repeated;
  return one.ending?.kind === 'withdrawn' ? refuse('withdrawn') : undefined;
}

/** The hour a moment is in. */
export const hourOf = (at: Instant): Instant => `${at.slice(0, 13)}:00:00.000Z` as Instant;

/** When the asker did something, as it is kept: an unnamed one's minutes are nobody's business. */
export const askersTime = ({ asker }: Pick<Case, 'asker'>, at: Instant): Instant => (asker.as === 'unnamed' ? hourOf(at) : at);

interface Doings {
  readonly after: Case;
  readonly step: Step;
  readonly entry?: Omit<Entry, 'id' | 'at'>;
  readonly send?: readonly Outgoing[];
  /** May be done however much has been said and done: it ends the case, or takes something back. */
  readonly ends?: true;
}

/** The case after a step, with the step in its history and its card brought up to date. */
export function stepped(one: Case, doing: Doing, { after, step, entry, send = [], ends }: Doings): CaseChange {
  const [id] = doing.ids;
  const { at } = step;
  const isFull = one.history.length >= mostSteps || (entry !== undefined && one.thread.length >= mostEntries);
  if (isFull && ends !== true) return refuse('full');
  const body: Case = {
    ...after,
    thread: entry === undefined ? after.thread : [...after.thread, { ...entry, id, at }],
    history: [...after.history, step],
    seen: [...after.seen, id],
  };
  return { body, send: [...cardUpdated(body, id, at), ...send], outcome: { ok: true, repeated: false } };
}
