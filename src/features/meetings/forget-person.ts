import type { Instant, PersonId } from '../../core/ids.js';
import { isAbout } from '../../core/store/forgetting.js';
import type { Change, Outgoing } from '../../core/store/store.js';
import type { Ownership } from './meeting/answers.js';
import type { Meeting } from './meeting/meeting.js';
import { updatedCount } from './meeting/messages.js';

/** What one meeting holds of somebody: all of it named, but the unnamed answers, which only the key opens. */
export function ownIn(meeting: Meeting, rows: readonly Outgoing[], person: PersonId, { owns }: Ownership) {
  const isTheirs = (sealed: string): boolean => owns({ as: 'unnamed', sealed }, person);
  return {
    answers: meeting.answers.filter(({ by }) => owns(by, person)),
    speakers: meeting.speakers.filter((speaker) => speaker.person === person),
    rows: rows.filter((row) => isAbout(row, person, isTheirs)),
    isMentioned: meeting.told.includes(person) || meeting.unreached.some((one) => one.person === person),
  };
}

/** The meeting without anything of theirs. While answers are taken, the card that counts them is brought up to date. */
export function withoutPerson(
  meeting: Meeting,
  person: PersonId,
  { owns }: Ownership,
  at: Instant,
): Pick<Change<Meeting, void>, 'body' | 'send'> {
  const answers = meeting.answers.filter(({ by }) => !owns(by, person));
  const isFewer = answers.length < meeting.answers.length;
  return {
    body: {
      ...meeting,
      answers,
      speakers: meeting.speakers.filter((speaker) => speaker.person !== person),
      told: meeting.told.filter((one) => one !== person),
      unreached: meeting.unreached.filter((one) => one.person !== person),
    },
    send: isFewer && meeting.state === 'posted' ? [updatedCount(meeting, at)] : [],
  };
}
