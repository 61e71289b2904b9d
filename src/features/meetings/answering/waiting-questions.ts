import type { Instant, PersonId } from '../../../core/ids.js';
import { isRepresentative, leads } from '../../../core/people/group.js';
import type { Seal } from '../../../core/privacy/seal.js';
import type { Found } from '../meeting/access.js';
import { answerOf, ownership, refuseTime } from '../meeting/answers.js';

/** The numbers, from 1, of the questions that wait for somebody's answer: open, meant for them too, and without an answer of theirs. */
export function waitingQuestions({ id, meeting, group }: Found, person: PersonId, seal: Seal, at: Instant): readonly number[] {
  const isAsked = isRepresentative(group, person) || !leads(group, person);
  if (!isAsked || refuseTime(meeting, at) !== undefined) return [];
  const owners = ownership(seal, id);
  return meeting.questions.flatMap((_, index) => (answerOf(meeting, index + 1, person, owners) === undefined ? [index + 1] : []));
}
