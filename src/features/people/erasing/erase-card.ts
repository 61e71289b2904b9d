import { timingSafeEqual } from 'node:crypto';
import type { Instant, PersonId } from '../../../core/ids.js';
import type { Section } from '../../../core/privacy/personal-data.js';
import type { Seal } from '../../../core/privacy/seal.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** What the button to erase carries. It works for whoever asked, and for a while. */
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

/** An id that is the same for the same button and does not tell whose button it was. */
export const erasureId = (seal: Seal, person: PersonId, { asked }: Confirmation): string =>
  seal.mark(JSON.stringify(['erasure', person, asked])).toString('base64url', 0, 15);

/**
 * What goes, what stays and why, shown before anything is erased. While somebody else has to take something over first, there is no button.
 */
export function eraseCard(
  sections: readonly Section[],
  first: readonly string[],
  confirmation: Confirmation,
  language: Language,
): CardReply {
  const texts = textsIn(language).myData;
  const mustWait = first.length > 0;
  const goes = mustWait
    ? []
    : sections.filter(({ things }) => things.length > 0).map(({ title, things }) => texts.counted(title, things.length));
  const stays = mustWait
    ? []
    : [...sections.flatMap(({ stays: why }) => (why === undefined ? [] : [why])), texts.eraseAlways, texts.eraseBackups];
  const title = mustWait ? texts.eraseFirst : texts.eraseTitle;
  const nothing = !mustWait && goes.length === 0 ? texts.eraseNothing : '';
  const end = mustWait ? texts.eraseFirstHelp : texts.eraseFinal;
  const asLines = (lines: readonly string[]) => lines.map((text) => ({ text }));
  return {
    kind: 'card',
    card: 'people/erase',
    language,
    title,
    data: {
      title,
      nothing,
      first: asLines(first),
      goes: asLines(goes),
      stays: asLines(stays),
      end,
      may: !mustWait,
      asked: confirmation.asked,
      token: confirmation.token,
    },
    text: [
      title,
      nothing,
      ...first,
      ...(goes.length === 0 ? [] : [texts.eraseGoes, ...goes]),
      ...(stays.length === 0 ? [] : [texts.eraseStays, ...stays]),
      end,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
