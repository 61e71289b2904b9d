import { z } from 'zod/v4';
import type { Change, DocumentKind } from '../../core/store.js';
import { type Language, languages } from '../../texts/language.js';

/** What somebody has chosen. Nobody who has chosen nothing is stored. */
export interface PersonRecord {
  readonly language?: Language;
}

const personRecord = z.object({ language: z.enum(languages).optional() });

export const personKind: DocumentKind<PersonRecord> = {
  name: 'person',
  schema: 1,
  lift: (body) => {
    const { language } = personRecord.parse(body);
    return language === undefined ? {} : { language };
  },
  keys: () => [],
};

export function chooseLanguage(record: PersonRecord | undefined, language: Language): Change<PersonRecord, void> {
  return record?.language === language ? { outcome: undefined } : { body: { ...record, language }, outcome: undefined };
}
