import type { Case, Deed, Doing, EndingKind, EntryKind, StaffMember, Step } from '../case/case.js';
import { toldAsker, toldStaff } from '../case/case-messages.js';
import { already, type CaseStep, heldBy, refuse, remarkRefused, stepped, stopped, textRefused, withoutEnding } from '../case/case-step.js';

const stepOf = (deed: Deed, by: StaffMember, { at }: Doing, more: Partial<Step> = {}): Step => ({ deed, at, by, ...more });

/** Whoever has the case, if it is somebody else. */
const otherHolder = ({ holder }: Case, { person }: StaffMember): StaffMember | undefined =>
  holder?.person === person ? undefined : holder;

const withoutHolder = ({ holder: _, ...one }: Case): Case => one;

/** Takes the case. When two people try at once, one gets it and the other is told who has it. */
export function claim(one: Case, staff: StaffMember, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  const other = otherHolder(one, staff);
  if (other !== undefined) return heldBy(other);
  if (one.holder !== undefined) return already;
  const isNew = one.state === 'new';
  return stepped(one, doing, {
    after: { ...one, holder: staff, state: isNew ? 'taken' : one.state },
    step: stepOf('claimed', staff, doing),
    send: isNew ? toldAsker(one, 'taken', doing.ids[0], doing.at) : [],
  });
}

/** Gives the case back to the queue. */
export function release(one: Case, staff: StaffMember, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  if (one.holder === undefined) return refuse('notHeld');
  const other = otherHolder(one, staff);
  if (other !== undefined) return heldBy(other);
  const after: Case = { ...withoutHolder(one), state: one.state === 'taken' ? 'new' : one.state };
  return stepped(one, doing, { after, step: stepOf('released', staff, doing) });
}

/** Whoever writes to the asker has the case from then on, unless somebody else has it. */
function write(
  one: Case,
  staff: StaffMember,
  said: { kind: EntryKind; text: string; deed: 'replied' | 'askedBack' },
  doing: Doing,
  canReach: boolean,
): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const { kind, text, deed } = said;
  const refused = textRefused(text) ?? (one.state === 'closed' ? 'closed' : canReach ? undefined : 'noWayBack');
  if (refused !== undefined) return refuse(refused);
  const other = otherHolder(one, staff);
  if (other !== undefined) return heldBy(other);
  const isAnswer = kind === 'reply';
  const firstAnswerAt = one.firstAnswerAt ?? (isAnswer ? doing.at : undefined);
  return stepped(one, doing, {
    after: {
      ...one,
      holder: staff,
      state: isAnswer ? 'answered' : 'waiting',
      firstAnswerAt,
    },
    step: stepOf(deed, staff, doing),
    entry: { kind, text, by: staff },
    send: toldAsker(one, deed, doing.ids[0], doing.at, { entry: doing.ids[0] }),
  });
}

/** `canReach`: the way back can be opened. */
export const reply = (one: Case, staff: StaffMember, text: string, doing: Doing, canReach: boolean): CaseStep =>
  write(one, staff, { kind: 'reply', text, deed: 'replied' }, doing, canReach);

export const askBack = (one: Case, staff: StaffMember, text: string, doing: Doing, canReach: boolean): CaseStep =>
  write(one, staff, { kind: 'askBack', text, deed: 'askedBack' }, doing, canReach);

/** Adds a note, which only the back office sees. */
export function note(one: Case, staff: StaffMember, text: string, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const refused = textRefused(text);
  if (refused !== undefined) return refuse(refused);
  return stepped(one, doing, { after: one, step: stepOf('noted', staff, doing), entry: { kind: 'note', text, by: staff } });
}

/** Gives the case to somebody. Anybody in the back office may, whoever has it: people fall ill. */
export function handOver(one: Case, staff: StaffMember, to: StaffMember, text: string, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const refused = remarkRefused(text) ?? (one.state === 'closed' ? 'closed' : undefined);
  if (refused !== undefined) return refuse(refused);
  if (one.holder?.person === to.person) return already;
  return stepped(one, doing, {
    after: { ...one, holder: to, state: one.state === 'new' ? 'taken' : one.state },
    step: stepOf('handedOver', staff, doing, { to, ...(text === '' ? {} : { note: text }) }),
    send: [
      ...toldAsker(one, one.state === 'new' ? 'taken' : 'handedOver', doing.ids[0], doing.at),
      ...(to.person === staff.person ? [] : toldStaff(one, to, doing.ids[0], doing.at)),
    ],
  });
}

export interface Closing {
  /** Required for an idea, which is never closed without saying what becomes of it. */
  readonly ending?: Extract<EndingKind, 'takenUp' | 'notTakenUp'> | undefined;
  /** Told to the asker. */
  readonly reason: string;
}

export function close(one: Case, staff: StaffMember, { ending, reason }: Closing, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  const isIdea = one.kind === 'idea';
  if (isIdea && ending === undefined) return refuse('missingEnding');
  if (isIdea && reason === '') return refuse('missingReason');
  const refused = remarkRefused(reason);
  if (refused !== undefined) return refuse(refused);
  const other = otherHolder(one, staff);
  if (other !== undefined) return heldBy(other);
  return stepped(one, doing, {
    after: { ...one, state: 'closed', ending: { kind: isIdea && ending !== undefined ? ending : 'closed', reason, at: doing.at } },
    step: stepOf('closed', staff, doing, reason === '' ? {} : { note: reason }),
    ends: true,
    send: toldAsker(one, 'closed', doing.ids[0], doing.at),
  });
}

export function reopen(one: Case, staff: StaffMember, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state !== 'closed') return refuse('notClosed');
  return stepped(one, doing, {
    after: { ...withoutEnding(one), state: one.holder === undefined ? 'new' : 'taken', owedSince: doing.at, reminded: [] },
    step: stepOf('reopened', staff, doing),
    send: toldAsker(one, 'reopened', doing.ids[0], doing.at),
  });
}
