import { readCalendarFile } from './calendar-file.js';
import type { Invitation } from './invitation.js';
import { readPastedInvitation } from './pasted-invitation.js';

/**
 * What an .ics file or a pasted invitation says, ready for the form to be checked. Never throws: what it does not say, or what cannot
 * be read, is left empty.
 * @param today YYYY-MM-DD in the group's zone
 * @param zone the group's; times in other zones are turned into it
 */
export const readInvitation = (text: string, today: string, zone: string): Invitation =>
  /^\s*BEGIN:VCALENDAR/imu.test(text.slice(0, 10_000)) ? readCalendarFile(text, today, zone) : readPastedInvitation(text, today);
