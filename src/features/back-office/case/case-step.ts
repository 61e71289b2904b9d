import type { Instant } from '../../../core/ids.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { hourOf } from '../../../core/time/local-time.js';
import type { Case, CaseRefusal, Doing, Entry, StaffMember, Step, StepOutcome } from './case.js';
import { cardUpdated } from './case-messages.js';

export type CaseStep = Change<Case, StepOutcome>;

/** Entries and steps that a case takes. No conversation needs more, and documents are small on purpose. */
const maxEntries = 100;
const maxSteps = 400;

export const refuse = (because: CaseRefusal): CaseStep => ({ outcome: { ok: false, because } });

export const heldBy = (holder: StaffMember): CaseStep => ({ outcome: { ok: false, because: 'heldBy', holder } });

const repeated: CaseStep = { outcome: { ok: true, repeated: true } };

/** Nothing to do: it is so already. */
export const already = repeated;

const isRepeated = ({ seen }: Case, { ids }: Doing): boolean => ids.some((id) => seen.includes(id));

/** What stands in the way of anybody's step, whoever takes it. */
export function stopped(one: Case, doing: Doing): CaseStep | undefined {
  if (isRepeated(one, doing)) return repeated;
  return one.ending?.kind === 'withdrawn' ? refuse('withdrawn') : undefined;
}

/** The time of what the asker did, as it is stored. For an unnamed asker only the hour is kept. */
export const askersTime = ({ asker }: Pick<Case, 'asker'>, at: Instant): Instant => (asker.as === 'unnamed' ? hourOf(at) : at);

interface Doings {
  readonly after: Case;
  readonly step: Step;
  readonly entry?: Omit<Entry, 'id' | 'at'>;
  readonly send?: readonly Outgoing[];
  /** The step is allowed even when the case is full, because it ends the case or takes something back. */
  readonly ends?: true;
}

/** The case after a step, with the step in its history and its card brought up to date. */
export function stepped(one: Case, doing: Doing, { after, step, entry, send = [], ends }: Doings): CaseStep {
  const [id] = doing.ids;
  const { at } = step;
  const isFull = one.history.length >= maxSteps || (entry !== undefined && one.thread.length >= maxEntries);
  if (isFull && ends !== true) return refuse('full');
  const body: Case = {
    ...after,
    thread: entry === undefined ? after.thread : [...after.thread, { ...entry, id, at }],
    history: [...after.history, step],
    seen: [...after.seen, id],
  };
  return { body, send: [...cardUpdated(body, id, at), ...send], outcome: { ok: true, repeated: false } };
}

export const withoutEnding = ({ ending: _, ...one }: Case): Case => one;

/** Letters that the asker's texts take. */
export const maxAskerText = 2000;
/** Letters that the back office's texts take. */
export const maxStaffText = 4000;
export const maxTopic = 100;

/** What is wrong with a text that must be there. */
export function textRefused(text: string, max: number = maxStaffText): CaseRefusal | undefined {
  return text === '' ? 'missingText' : remarkRefused(text, max);
}

/** What is wrong with a text that may be left out. */
export function remarkRefused(text: string, max: number = maxStaffText): CaseRefusal | undefined {
  if (text.length > max) return 'tooLong';
  return hasPersonalNumber(text) ? 'personalNumber' : undefined;
}
