import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { type Seen, seenKey } from '../../../core/store/last-seen.js';
import type { Change, DocumentKind } from '../../../core/store/store.js';
import { monthOf } from '../../../core/time/days-and-months.js';
import { type Language, languages } from '../../../texts/language.js';

/** What somebody has chosen. Nobody who has chosen nothing is stored. */
export interface PersonRecord extends Seen {
  readonly language?: Language;
}

const personRecord = z.object({ language: z.enum(languages).optional(), seen: z.string().optional() });

export const personKind: DocumentKind<PersonRecord> = {
  name: 'person',
  personal: ['person'],
  erasedBy: { retentions: ['person'] },
  schema: 1,
  lift: (body) => {
    const { language, seen } = personRecord.parse(body);
    return { ...(language === undefined ? {} : { language }), ...(seen === undefined ? {} : { seen }) };
  },
  keys: (record) => [seenKey(record)],
};

export function chooseLanguage(record: PersonRecord | undefined, language: Language, at: Instant): Change<PersonRecord, void> {
  return record?.language === language ? { outcome: undefined } : { body: { language, seen: monthOf(at) }, outcome: undefined };
}
