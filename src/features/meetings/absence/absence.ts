import type { Instant, PersonId } from '../../../core/ids.js';
import { type Group, leadersOf } from '../../../core/people/group.js';
import type { Person } from '../../../core/request.js';
import { derivedId } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { awayFrom, type Meeting } from '../meeting/meeting.js';
import { absenceTold } from '../meeting/messages.js';
import { isAhead } from '../meeting/schedule.js';

export interface Saying {
  readonly person: Person;
  readonly at: Instant;
  readonly activity: string;
  /** Who is told. */
  readonly tell: readonly PersonId[];
}

/** The coordinators; where there is nobody but the person, those who lead. Never the person. */
export function toldOf(group: Group, person: PersonId): readonly PersonId[] {
  const coordinators = group.coordinators.filter((one) => one !== person);
  return coordinators.length > 0 ? coordinators : leadersOf(group).filter((one) => one !== person);
}

const isAway = (meeting: Meeting, person: PersonId): boolean => awayFrom(meeting).some((one) => one.person === person);

const without = ({ absent }: Meeting, person: PersonId): Meeting['absent'] => absent.filter((one) => one.person !== person);

/** Notes, once, that somebody cannot come to a meeting that is ahead, and tells those who plan it. */
export function sayAbsent(meeting: Meeting, { person, at, activity, tell }: Saying): Change<Meeting, 'told' | 'before' | 'over'> {
  if (isAway(meeting, person.id)) return { outcome: 'before' };
  if (!isAhead(meeting, at)) return { outcome: 'over' };
  const about = { person: person.id, coming: false, mark: derivedId('absent', activity) };
  return {
    body: { ...meeting, absent: [...without(meeting, person.id), { person: person.id, name: person.name }] },
    send: absenceTold(meeting, tell, about, at),
    outcome: 'told',
  };
}

/** Notes that somebody can come after all. */
export function sayComing(meeting: Meeting, { person, at, activity, tell }: Saying): Change<Meeting, 'told' | 'before' | 'over'> {
  if (!isAway(meeting, person.id)) return { outcome: 'before' };
  if (!isAhead(meeting, at)) return { outcome: 'over' };
  const about = { person: person.id, coming: true, mark: derivedId('coming', activity) };
  return {
    body: { ...meeting, absent: [...without(meeting, person.id), { person: person.id, name: person.name, isComing: true }] },
    send: absenceTold(meeting, tell, about, at),
    outcome: 'told',
  };
}
