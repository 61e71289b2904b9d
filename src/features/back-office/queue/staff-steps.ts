import type { Case, Deed, Doing, EndingKind, EntryKind, Step, Worker } from '../case/case.js';
import { toldAsker, toldWorker } from '../case/case-messages.js';
import {
  already,
  type CaseChange,
  heldBy,
  refuse,
  remarkRefused,
  stepped,
  stopped,
  withoutEnding,
  wordsRefused,
} from '../case/case-step.js';

const stepOf = (deed: Deed, by: Worker, { at }: Doing, more: Partial<Step> = {}): Step => ({ deed, at, by, ...more });

/** Somebody else who has it. */
const otherHolder = ({ holder }: Case, { person }: Worker): Worker | undefined => (holder?.person === person ? undefined : holder);

const withoutHolder = ({ holder: _, ...one }: Case): Case => one;

/** Of two at once, one gets it and the other is told who has it. */
export function claim(one: Case, worker: Worker, doing: Doing): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  const other = otherHolder(one, worker);
  if (other !== undefined) return heldBy(other);
  if (one.holder !== undefined) return already;
  const isNew = one.state === 'new';
  return stepped(one, doing, {
    after: { ...one, holder: worker, state: isNew ? 'taken' : one.state },
    step: stepOf('claimed', worker, doing),
    send: isNew ? toldAsker(one, 'taken', doing.ids[0], doing.at) : [],
  });
}

/** Back to the queue. */
export function release(one: Case, worker: Worker, doing: Doing): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  if (one.holder === undefined) return refuse('notHeld');
  const other = otherHolder(one, worker);
  if (other !== undefined) return heldBy(other);
  const after: Case = { ...withoutHolder(one), state: one.state === 'taken' ? 'new' : one.state };
  return stepped(one, doing, { after, step: stepOf('released', worker, doing) });
}

/** Whoever writes to the asker has the case from then on, unless somebody else has it. */
function write(
  one: Case,
  worker: Worker,
  said: { kind: EntryKind; text: string; deed: Deed },
  doing: Doing,
  canReach: boolean,
): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const { kind, text, deed } = said;
  const refused = wordsRefused(text) ?? (one.state === 'closed' ? 'closed' : canReach ? undefined : 'noWayBack');
  if (refused !== undefined) return refuse(refused);
  const other = otherHolder(one, worker);
  if (other !== undefined) return heldBy(other);
  const isAnswer = kind === 'reply';
  const firstAnswerAt = one.firstAnswerAt ?? (isAnswer ? doing.at : undefined);
  return stepped(one, doing, {
    after: {
      ...one,
      holder: worker,
      state: isAnswer ? 'answered' : 'waiting',
      ...(firstAnswerAt === undefined ? {} : { firstAnswerAt }),
    },
    step: stepOf(deed, worker, doing),
    entry: { kind, text, by: worker },
    send: toldAsker(one, deed, doing.ids[0], doing.at, { entry: doing.ids[0] }),
  });
}

/** `canReach`: the way back can be opened. */
export const reply = (one: Case, worker: Worker, text: string, doing: Doing, canReach: boolean): CaseChange =>
  write(one, worker, { kind: 'reply', text, deed: 'replied' }, doing, canReach);

export const askBack = (one: Case, worker: Worker, text: string, doing: Doing, canReach: boolean): CaseChange =>
  write(one, worker, { kind: 'askBack', text, deed: 'askedBack' }, doing, canReach);

/** For the back office only. */
export function note(one: Case, worker: Worker, text: string, doing: Doing): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const refused = wordsRefused(text);
  if (refused !== undefined) return refuse(refused);
  return stepped(one, doing, { after: one, step: stepOf('noted', worker, doing), entry: { kind: 'note', text, by: worker } });
}

/** Anybody in the back office may, also when somebody else has it: people fall ill. */
export function handOver(one: Case, worker: Worker, to: Worker, text: string, doing: Doing): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const refused = remarkRefused(text) ?? (one.state === 'closed' ? 'closed' : undefined);
  if (refused !== undefined) return refuse(refused);
  if (one.holder?.person === to.person) return already;
  return stepped(one, doing, {
    after: { ...one, holder: to, state: one.state === 'new' ? 'taken' : one.state },
    step: stepOf('handedOver', worker, doing, { to, ...(text === '' ? {} : { note: text }) }),
    send: [
      ...toldAsker(one, one.state === 'new' ? 'taken' : 'handedOver', doing.ids[0], doing.at),
      ...(to.person === worker.person ? [] : toldWorker(one, to, doing.ids[0], doing.at)),
    ],
  });
}

export interface Closing {
  /** Of an idea: it never ends without saying what becomes of it. */
  readonly ending?: Extract<EndingKind, 'takenUp' | 'notTakenUp'>;
  /** Told to the asker. */
  readonly reason: string;
}

export function close(one: Case, worker: Worker, { ending, reason }: Closing, doing: Doing): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  const isIdea = one.kind === 'idea';
  if (isIdea && ending === undefined) return refuse('missingEnding');
  if (isIdea && reason === '') return refuse('missingReason');
  const refused = remarkRefused(reason);
  if (refused !== undefined) return refuse(refused);
  const other = otherHolder(one, worker);
  if (other !== undefined) return heldBy(other);
  return stepped(one, doing, {
    after: { ...one, state: 'closed', ending: { kind: isIdea && ending !== undefined ? ending : 'closed', reason, at: doing.at } },
    step: stepOf('closed', worker, doing, reason === '' ? {} : { note: reason }),
    ends: true,
    send: toldAsker(one, 'closed', doing.ids[0], doing.at),
  });
}

export function reopen(one: Case, worker: Worker, doing: Doing): CaseChange {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.state !== 'closed') return refuse('notClosed');
  return stepped(one, doing, {
    after: { ...withoutEnding(one), state: one.holder === undefined ? 'new' : 'taken', owedSince: doing.at, reminded: [] },
    step: stepOf('reopened', worker, doing),
    send: toldAsker(one, 'reopened', doing.ids[0], doing.at),
  });
}
