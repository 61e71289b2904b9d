import { z } from 'zod/v4';
import type { Group } from '../../../core/people/group.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedLine } from '../../../core/read.js';
import { derivedId, wasHandled } from '../../../core/store/idempotence.js';
import type { Change, Store } from '../../../core/store/store.js';
import { type GroupEvaluations, groupEvaluationsKind, newGroupEvaluations, type Settings } from '../evaluation/group-evaluations.js';
import { openDays } from '../evaluation/schedule.js';
import { standardStatements } from '../evaluation/statements.js';

/** Letters that a statement, and what is promised, take. */
export const maxStatement = 150;
export const maxPromise = 300;

/** Activities that a group remembers having been changed by. */
const maxSeen = 50;

const typedDays = z.union([z.string().max(20), z.number().transform(String)]).transform((text) => text.trim());

/** '' for Lotsen's own words, or for no statement. */
export const settingsInput = z.object({
  group: typedLine,
  days: typedDays.default(''),
  prepared: typedLine,
  clear: typedLine,
  followed: typedLine,
  perspective: typedLine,
  heard: typedLine,
  worthwhile: typedLine,
  own1: typedLine,
  own2: typedLine,
});
export type SettingsTyped = z.output<typeof settingsInput>;

export type SettingsRefusal = 'noSuchDays' | 'tooLong' | 'personalNumber' | 'sameTwice';

const daysOf = (text: string): number => (text === '' ? openDays.usual : /^\d{1,2}$/u.test(text) ? Number(text) : Number.NaN);

/** What was typed, or the first thing that is wrong with it. */
function readSettings(typed: SettingsTyped): Settings | SettingsRefusal {
  const days = daysOf(typed.days);
  if (!(days >= openDays.min && days <= openDays.max)) return 'noSuchDays';
  const worded = standardStatements.flatMap((key) => (typed[key] === '' ? [] : [[key, typed[key]] as const]));
  const own = [typed.own1, typed.own2].filter((text) => text !== '');
  const texts = [...worded.map(([, text]) => text), ...own];
  if (texts.some((text) => text.length > maxStatement)) return 'tooLong';
  if (texts.some(hasPersonalNumber)) return 'personalNumber';
  if (new Set(texts.map((text) => text.toLocaleLowerCase('sv'))).size < texts.length) return 'sameTwice';
  return { days, wording: Object.fromEntries(worded), own };
}

type Known = Pick<Group, 'id' | 'name'>;

/** Changes the group's document once for each activity. */
const once =
  (before: GroupEvaluations | undefined, { id, name }: Known, activity: string) =>
  (changes: Pick<GroupEvaluations, 'settings'> | Pick<GroupEvaluations, 'promise'>): Change<GroupEvaluations, 'saved'> => {
    const present = before ?? newGroupEvaluations(id, name);
    const mark = derivedId('evaluation group', activity);
    if (wasHandled(present, [mark])) return { outcome: 'saved' };
    return { body: { ...present, ...changes, seen: [...present.seen, mark].slice(-maxSeen) }, outcome: 'saved' };
  };

/** Changes what later evaluations ask. One that is open goes on as it was begun. */
export async function changeSettings(
  store: Store,
  group: Known,
  typed: SettingsTyped,
  activity: string,
): Promise<'saved' | SettingsRefusal> {
  const settings = readSettings(typed);
  if (typeof settings === 'string') return settings;
  return store.change(groupEvaluationsKind, group.id, (before) => once(before, group, activity)({ settings }));
}

export type PromiseRefusal = 'empty' | 'tooLong' | 'personalNumber';

/** What the chair wants to try next time: the next evaluation begins with it. */
export async function keepPromise(store: Store, group: Known, text: string, activity: string): Promise<'saved' | PromiseRefusal> {
  if (text === '') return 'empty';
  if (text.length > maxPromise) return 'tooLong';
  if (hasPersonalNumber(text)) return 'personalNumber';
  return store.change(groupEvaluationsKind, group.id, (before) => once(before, group, activity)({ promise: text }));
}
