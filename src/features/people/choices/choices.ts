import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../../core/ids.js';
import { read } from '../../../core/read.js';
import { type CardReply, say } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import { type Seen, seenKey, seenOrder } from '../../../core/store/last-seen.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { monthOf } from '../../../core/time/days-and-months.js';
import { type Language, languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

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
  order: seenOrder,
};

export function chooseLanguage(record: PersonRecord | undefined, language: Language, at: Instant): Change<PersonRecord, void> {
  return record?.language === language ? { outcome: undefined } : { body: { language, seen: monthOf(at) }, outcome: undefined };
}

/** Somebody who wants no reminders; nobody else has such a document. */
export interface Pause extends Seen {
  readonly paused: true;
}

const pauseBody = z.object({ paused: z.literal(true), seen: z.string().optional() });

export const pauseKind: DocumentKind<Pause> = {
  name: 'pause',
  personal: ['person'],
  erasedBy: { retentions: ['person'] },
  schema: 1,
  lift: (body) => pauseBody.parse(body),
  keys: (one) => [seenKey(one)],
  order: seenOrder,
};

export const pause = (before: Pause | undefined, at: Instant): Change<Pause, void> =>
  before === undefined ? { body: { paused: true, seen: monthOf(at) }, outcome: undefined } : { outcome: undefined };

const resume = (): Change<Pause, void> => ({ body: null, outcome: undefined });

/** Those of these people who want no reminders. */
export async function pausedAmong(store: Store, people: readonly PersonId[]): Promise<readonly PersonId[]> {
  const found = await Promise.all(people.map((person) => store.get(pauseKind, person)));
  return people.filter((_, index) => found[index] !== undefined);
}

const languageInput = z.object({ language: z.enum(languages).optional() });

export const choicesHandlers = (store: Store): Handlers => ({
  'person.language': async (request) => {
    const { language } = read(languageInput, request.input);
    if (language === undefined) return [languageCard(request.language)];
    await store.change(personKind, request.person.id, (record) => chooseLanguage(record, language, request.at));
    return [say(textsIn(language).general.languageChosen)];
  },

  'preparation.pause': async ({ person, language, at }) => {
    await store.change(pauseKind, person.id, (before) => pause(before, at));
    return [say(textsIn(language).meetings.paused)];
  },

  'preparation.resume': async ({ person, language }) => {
    await store.change(pauseKind, person.id, resume);
    return [say(textsIn(language).meetings.resumed)];
  },
});

function languageCard(language: Language): CardReply {
  const texts = textsIn(language).general;
  return {
    kind: 'card',
    card: 'people/language',
    language,
    title: texts.languageAsk,
    data: {},
    text: `${texts.languageAsk} ${texts.languageHelp}`,
  };
}
