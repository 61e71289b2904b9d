import type { Outgoing } from '../../../core/store/store.js';
import type { Case, Deed, Doing, Step } from '../case/case.js';
import { textsCleared, toldOffice } from '../case/case-messages.js';
import { askersTime, type CaseStep, maxAskerText, refuse, stepped, stopped, textRefused, withoutEnding } from '../case/case-step.js';

const stepOf = (one: Case, deed: Deed, { at }: Doing): Step => ({ deed, at: askersTime(one, at), by: 'asker' });

/** What stands in the way of a step of the asker. For everybody else the case does not exist. */
function stoppedFor(one: Case, isAsker: boolean, doing: Doing): CaseStep | undefined {
  const stop = stopped(one, doing);
  // A withdrawn case no longer says who asked, so nobody can be recognised as its asker; only the same request, delivered again, is.
  if (stop?.outcome.ok || isAsker) return stop;
  return refuse('noSuchCase');
}

/** Adds to what was asked. What was answered or closed is open again. */
export function followUp(one: Case, text: string, isAsker: boolean, doing: Doing): CaseStep {
  const stop = stoppedFor(one, isAsker, doing);
  if (stop !== undefined) return stop;
  const refused = textRefused(text, maxAskerText);
  if (refused !== undefined) return refuse(refused);
  const step = stepOf(one, 'followedUp', doing);
  const isOwedAnew = one.state !== 'new' && one.state !== 'taken';
  return stepped(one, doing, {
    after: {
      ...withoutEnding(one),
      state: one.holder === undefined ? 'new' : 'taken',
      ...(isOwedAnew ? { owedSince: step.at, reminded: [] } : {}),
    },
    step,
    entry: { kind: 'followUp', text },
    send: toldOffice(one, 'followedUp', doing.ids[0], step.at, { entry: doing.ids[0] }),
  });
}

/** Whoever asked needs no answer any more: the case ends. */
export function solve(one: Case, isAsker: boolean, doing: Doing): CaseStep {
  const stop = stoppedFor(one, isAsker, doing);
  if (stop !== undefined) return stop;
  if (one.state === 'closed') return refuse('closed');
  const step = stepOf(one, 'solved', doing);
  return stepped(one, doing, { after: { ...one, state: 'closed', ending: { kind: 'solved', reason: '', at: step.at } }, step, ends: true });
}

/**
 * Withdraws the case. Its words, and who asked, are erased at once; the rest when every message that showed a text has been cleared.
 * @param rows What was sent about it, read before the change: a message that comes in between shows no text any more.
 */
export function withdraw(one: Case, isAsker: boolean, doing: Doing, rows: readonly Outgoing[]): CaseStep {
  const stop = stoppedFor(one, isAsker, doing);
  if (stop !== undefined) return stop;
  const step = stepOf(one, 'withdrawn', doing);
  const { group: _, ...rest } = one;
  return stepped(one, doing, {
    after: {
      ...rest,
      state: 'closed',
      topic: '',
      asker: { as: 'forgotten' },
      thread: [],
      history: one.history.map(({ note: _note, ...kept }) => kept),
      ending: { kind: 'withdrawn', reason: '', at: step.at },
    },
    step,
    send: textsCleared(rows, doing.ids[0], step.at),
    ends: true,
  });
}
