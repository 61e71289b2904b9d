import { timingSafeEqual } from 'node:crypto';
import type { Instant, PersonId } from '../../../core/ids.js';
import type { Seal } from '../../../core/privacy/seal.js';

/** What the button to erase carries: good for whoever asked, and for a while. */
export interface Confirmation {
  readonly asked: string;
  readonly token: string;
}

/** Milliseconds. There is time to read the file first. */
const goodFor = 24 * 3_600_000;

const bound = (person: PersonId, asked: string): string => JSON.stringify(['erase', person, asked]);

export const confirmation = (seal: Seal, person: PersonId, asked: Instant): Confirmation => ({
  asked,
  token: seal.mark(bound(person, asked)).toString('base64url'),
});

/** Whether this very person was shown this button, not too long ago. */
export function isConfirmed(seal: Seal, { asked, token }: Confirmation, person: PersonId, now: Instant): boolean {
  const age = Date.parse(now) - Date.parse(asked);
  if (!(age >= 0 && age < goodFor)) return false;
  const given = Buffer.from(token, 'base64url');
  return seal.marks(bound(person, asked)).some((mark) => mark.length === given.length && timingSafeEqual(mark, given));
}

/** The same for the same button, and of no use for finding out whose it was. */
export const erasureId = (seal: Seal, person: PersonId, { asked }: Confirmation): string =>
  seal.mark(JSON.stringify(['erasure', person, asked])).toString('base64url', 0, 15);
