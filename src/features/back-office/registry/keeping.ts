import type { Case, Doing, StaffMember } from '../case/case.js';
import { toldAsker } from '../case/case-messages.js';
import { already, type CaseStep, refuse, stepped, stopped, textRefused } from '../case/case-step.js';

const without = ({ kept: _, ...one }: Case): Case => one;

/** `note`: what the history says of it, with the reason. */
export interface Kept {
  readonly reason: string;
  readonly note: string;
}

/** Exempts a case from being erased because of its age. Whoever asked is told why. */
export function keep(one: Case, staff: StaffMember, { reason, note }: Kept, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  const refused = textRefused(reason, maxReason);
  if (refused !== undefined) return refuse(refused);
  if (one.kept?.reason === reason) return already;
  return stepped(one, doing, {
    after: { ...one, kept: { reason, at: doing.at } },
    step: { deed: 'noted', at: doing.at, by: staff },
    entry: { kind: 'note', text: note, by: staff },
    send: toldAsker(one, 'kept', doing.ids[0], doing.at),
    ends: true,
  });
}

/** Lifts the exemption: the case is erased as others are, at once where its time has come. */
export function letGo(one: Case, staff: StaffMember, note: string, doing: Doing): CaseStep {
  const stop = stopped(one, doing);
  if (stop !== undefined) return stop;
  if (one.kept === undefined) return already;
  return stepped(one, doing, {
    after: without(one),
    step: { deed: 'noted', at: doing.at, by: staff },
    entry: { kind: 'note', text: note, by: staff },
    ends: true,
  });
}

/** Letters: it is read by whoever asked. */
export const maxReason = 500;
