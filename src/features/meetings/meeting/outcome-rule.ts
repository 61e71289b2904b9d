import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedText } from '../../../core/read.js';
import type { Change } from '../../../core/store/store.js';
import { type Meeting, outcomes, shortHash } from './meeting.js';
import { outcomeTold } from './messages.js';

export const mostNote = 1000;

export const outcomeInput = z.object({ meeting: z.string(), answer: z.string(), outcome: z.enum(outcomes), note: typedText });
export type OutcomeInput = z.output<typeof outcomeInput>;

export type OutcomeRefusal = 'personalNumber' | 'tooLong' | 'tooEarly' | 'noSuchAnswer';

/** Says what became of an answer, and tells whoever gave it. Said again in the same words, it is told once. */
export function markOutcome(
  meeting: Meeting,
  { answer: id, outcome: kind, note }: OutcomeInput,
  at: Instant,
  activity: string,
): Change<Meeting, 'saved' | OutcomeRefusal> {
  if (note.length > mostNote) return { outcome: 'tooLong' };
  if (hasPersonalNumber(note)) return { outcome: 'personalNumber' };
  if (meeting.state !== 'closed' && meeting.state !== 'held') return { outcome: 'tooEarly' };
  const answer = meeting.answers.find((one) => one.id === id);
  if (answer === undefined) return { outcome: 'noSuchAnswer' };
  const mark = shortHash('outcome', activity);
  const same = answer.outcome?.kind === kind && answer.outcome.note === note;
  if (same || meeting.seen.includes(mark)) return { outcome: 'saved' };
  const answers = meeting.answers.map((one) => (one.id === id ? { ...one, outcome: { kind, note } } : one));
  return {
    body: { ...meeting, answers, seen: [...meeting.seen, mark].sort() },
    send: [outcomeTold(meeting, answer, mark, at)],
    outcome: 'saved',
  };
}
