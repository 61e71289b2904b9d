import { LRUCache } from 'lru-cache';
import type { Instant } from '../../../core/ids.js';
import type { StaffMember } from '../case/case.js';

/** Milliseconds that somebody who has opened the form for an answer is taken to be writing. */
const writesFor = 15 * 60_000;

/** Cases that are remembered; nobody answers so many at a time. */
const maxCases = 500;

interface Writing {
  readonly staff: StaffMember;
  readonly since: Instant;
}

/**
 * Who is writing an answer to which case, so that the next one is warned. Only in memory: it is a courtesy between people who sit at the
 * same time, and whoever has a case is decided when something is sent.
 */
export function writers() {
  const byCase = new LRUCache<string, Writing>({ max: maxCases });
  return {
    /** Notes that somebody has the form open; gives who else has. */
    open(number: string, staff: StaffMember, at: Instant): StaffMember | undefined {
      const other = byCase.get(number);
      if (other !== undefined && other.staff.person !== staff.person && Date.parse(at) - Date.parse(other.since) < writesFor)
        return other.staff;
      byCase.set(number, { staff, since: at });
      return undefined;
    },
    /** Notes that somebody has sent the answer. */
    sent(number: string, { person }: Pick<StaffMember, 'person'>): void {
      if (byCase.get(number)?.staff.person === person) byCase.delete(number);
    },
  };
}
