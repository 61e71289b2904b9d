import type { PersonId } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { type Meeting, shortHash } from '../meeting/meeting.js';
import { raised } from '../meeting/messages.js';
import { beginsAt, type Speaking } from './speak.js';

export const isAhead = ({ state, schedule }: Meeting, now: string): boolean =>
  state !== 'cancelled' && state !== 'held' && now < beginsAt({ schedule });

/** Before a meeting: somebody wants something taken up there, and those who are to know are told. */
export function raise(
  meeting: Meeting,
  { person, item, at, activity }: Omit<Speaking, 'chair'>,
  tell: readonly PersonId[],
): Change<Meeting, 'sent' | 'notAhead'> {
  const id = shortHash('raise', activity);
  if (meeting.speakers.some((one) => one.id === id)) return { outcome: 'sent' };
  if (!isAhead(meeting, at)) return { outcome: 'notAhead' };
  // The card stays, and may be pressed again.
  if (meeting.speakers.some((one) => one.person === person.id && one.item === item)) return { outcome: 'sent' };
  const speaker = { id, person: person.id, name: person.name, item };
  return { body: { ...meeting, speakers: [...meeting.speakers, speaker] }, send: raised(meeting, tell, id, at), outcome: 'sent' };
}
