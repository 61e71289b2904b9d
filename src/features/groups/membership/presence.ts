import type { Absence } from '../../../core/people/happening.js';
import type { GroupRecord } from '../group/group-document.js';

const withAbsences = (group: GroupRecord, absent: readonly Absence[]): GroupRecord => ({
  ...group,
  absent,
  state: absent.length === 0 ? 'active' : 'gone',
});

/** Nothing is sent to a group while there is a reason why it cannot be. */
export const gone = (group: GroupRecord, because: Absence): GroupRecord =>
  group.absent.includes(because) ? group : withAbsences(group, [...group.absent, because]);

/** One reason is over; others may remain. */
export const back = (group: GroupRecord, because: Absence): GroupRecord =>
  group.absent.includes(because)
    ? withAbsences(
        group,
        group.absent.filter((one) => one !== because),
      )
    : group;

/** The group keeps a name of its own; one that was the channel's follows the channel. */
export const renamed = (group: GroupRecord, placeName: string): GroupRecord =>
  group.placeName === placeName ? group : { ...group, placeName, name: group.name === group.placeName ? placeName : group.name };
