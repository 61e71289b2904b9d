import type { Feature } from '../../../core/feature.js';
import type { Instant, PersonId } from '../../../core/ids.js';
import type { GroupsKnown, HeldMeeting } from '../../../core/known.js';
import type { Group } from '../../../core/people/group.js';
import { eraseIfThere } from '../../../core/store/if-there.js';
import { outgoing, type Renderers, type Wakes } from '../../../core/store/outgoing.js';
import type { Change, Store } from '../../../core/store/store.js';
import { showTimes } from '../../../core/time/dates.js';
import { localDate } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import { offerCard } from './time-cards.js';
import { keptUntil, logOf, maxEntries, maxMinutes, type TimeLog, timeLogId, timeLogKind, yearOf } from './time-log.js';

/** Offers one representative to write up a meeting's time, once, unless they want no offers. */
function offerTime(before: TimeLog, meeting: HeldMeeting, group: Group, now: Instant): Change<TimeLog, void> {
  if (before.noOffers === true || before.entries.length >= maxEntries) return { outcome: undefined };
  const message = {
    recipient: { to: 'person', person: before.person, fallback: group.id } as const,
    show: 'time.offer',
    about: { group: group.id, meeting: meeting.id, start: meeting.start, end: meeting.end },
  };
  const row = outgoing(`offer ${meeting.id}`, sendAt(now, group.timeZone), message);
  return { body: before, send: [row], wakeAt: keptUntil(before.year, group.timeZone), outcome: undefined };
}

/** Everybody who represents in the group is asked after its meeting. Told again, it changes nothing. */
export const offerAfterMeeting =
  (store: Store): NonNullable<Feature['meetingEnded']> =>
  async (meeting, group, now) => {
    const year = yearOf(localDate(meeting.start, group.timeZone));
    const offer = async (person: PersonId): Promise<void> => {
      const begun = await logOf(store, person, year);
      await store.change(timeLogKind, timeLogId(person, year), (before) => offerTime(before ?? begun, meeting, group, now));
    };
    await Promise.all(group.representatives.map(offer));
  };

const minutesBetween = (start: string, end: string): number => Math.round((Date.parse(end) - Date.parse(start)) / 60_000);

export const timeRenderers = (store: Store, groups: Pick<GroupsKnown, 'at'>): Renderers => ({
  'time.offer': async (id, { about }, language) => {
    const [log, group] = await Promise.all([store.get(timeLogKind, id), groups.at((about['group'] ?? '') as Group['id'])]);
    const { meeting = '', start = '', end = '' } = about;
    const minutes = Math.min(minutesBetween(start, end), maxMinutes);
    if (log === undefined || log.noOffers === true || group === undefined || group.state === 'gone' || !(minutes > 0)) return undefined;
    const [from, to] = [start, end] as [Instant, Instant];
    return offerCard({
      group,
      meeting,
      date: localDate(from, group.timeZone),
      times: showTimes(from, to, { language, zone: group.timeZone, now: to }),
      minutes,
      first: log.share === undefined && log.entries.length === 0,
      language,
      now: to,
    });
  },
});

/** Years that are over for long are erased. */
export const timeWakes = (store: Store): Wakes => ({
  [timeLogKind.name]: (id) => eraseIfThere(store, timeLogKind, id),
});
