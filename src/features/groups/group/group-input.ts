import { z } from 'zod/v4';
import type { PersonId } from '../../../core/ids.js';
import { groupTypes, type Listed } from '../../../core/people/group.js';
import { typedLine, typedText } from '../../../core/read.js';
import { languages } from '../../../texts/language.js';

/** Letters that the name and the area take. */
export const maxLetters = 120;

/** "Nobody" in a list that has to have something chosen. */
export const nobody = 'none';

const chosen = typedText.transform((text) => (text === nobody ? '' : text));

/**
 * What the form sends. People are Teams user ids with commas between, or names where there are too many people to choose from. A field that
 * is left out means nobody, because that is what clients send for an emptied choice.
 */
export const groupInput = z.object({
  name: typedLine,
  type: z.enum(groupTypes).default('other'),
  area: typedLine,
  language: z.enum(languages).optional(),
  chair: chosen,
  representatives: chosen,
  coordinators: chosen,
  /** The same, chosen in the organisation's directory: Entra ids with commas between. Added to the above; as chair, replacing it. */
  chairPicked: chosen,
  representativesPicked: chosen,
  coordinatorsPicked: chosen,
  /** Which revision the form showed; '' in a first one. */
  seen: z.coerce.number().int().optional().catch(undefined),
});
export type GroupInput = z.output<typeof groupInput>;

export type Chosen =
  | { readonly ok: true; readonly people: readonly PersonId[] }
  /** `people`: names only, never ids. */
  | { readonly ok: false; readonly because: 'unknownPeople'; readonly people: readonly string[] }
  | { readonly ok: false; readonly because: 'sameName'; readonly name: string };

const folded = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('sv');

const isId = (written: string): boolean => /^\d+:|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(written);

/** Compared without case, because the directory's ids come in both. */
const isInDirectory = ({ directoryId }: Listed, written: string): boolean => directoryId?.toLowerCase() === written.toLowerCase();

/** Who is meant by one id, name or address. */
function meant(written: string, roster: readonly Listed[]): readonly Listed[] {
  const byId = roster.filter((one) => one.id === written || isInDirectory(one, written));
  if (byId.length > 0) return byId;
  return roster.filter(({ name, email = '' }) => [name, email].some((one) => one !== '' && folded(one) === folded(written)));
}

/** A line is one person, or several with commas between: in some places names contain a comma. */
const pieces = (text: string, roster: readonly Listed[]): readonly string[] =>
  text
    .split(/[\n;]+/u)
    .flatMap((line) => (meant(line.trim(), roster).length > 0 ? [line] : line.split(',')))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const both = (...fields: readonly string[]): string => fields.filter((text) => text !== '').join('\n');

/** Puts together what was typed or chosen and what was picked. Ids become names, so that a form that comes back can be read. */
export function withPicked(typed: GroupInput, roster: readonly Listed[]): GroupInput {
  const named = (text: string): string =>
    pieces(text, roster)
      .map((one) => roster.find((listed) => isInDirectory(listed, one))?.id ?? one)
      .map((one) => (roster.some(({ id }) => id === one) ? writtenAs(one as PersonId, roster) : one))
      .join('\n');
  const { chairPicked, representativesPicked, coordinatorsPicked, ...rest } = typed;
  const none = { chairPicked: '', representativesPicked: '', coordinatorsPicked: '' };
  return {
    ...rest,
    ...none,
    chair: chairPicked === '' ? rest.chair : named(chairPicked),
    representatives: both(rest.representatives, named(representativesPicked)),
    coordinators: both(rest.coordinators, named(coordinatorsPicked)),
  };
}

/** The people that were chosen, each once; refused when somebody is not in the place or could be two. */
export function chosenPeople(text: string, roster: readonly Listed[]): Chosen {
  const found = pieces(text, roster).map((written) => ({ written, people: meant(written, roster) }));
  const unknown = found.filter(({ people }) => people.length === 0).map(({ written }) => written);
  if (unknown.length > 0) return { ok: false, because: 'unknownPeople', people: unknown.filter((one) => !isId(one)) };
  const several = found.find(({ people }) => people.length > 1);
  if (several !== undefined) return { ok: false, because: 'sameName', name: several.written };
  return { ok: true, people: [...new Set(found.flatMap(({ people }) => people.map(({ id }) => id)))] };
}

/**
 * What to fill into a field of a form that is shown again: in a list, the ids of those who are in the place; otherwise what was written. An
 * id of nobody here is left out, because it tells the reader nothing and a list would send it again unseen.
 */
export function inField(text: string, roster: readonly Listed[], as: 'list' | 'text'): string {
  const found = pieces(text, roster).map((written) => ({ written, people: meant(written, roster) }));
  if (as === 'list') return [...new Set(found.flatMap(({ people }) => (people.length === 1 ? people.map(({ id }) => id) : [])))].join(',');
  return found.flatMap(({ written, people }) => (people.length === 0 && isId(written) ? [] : [written])).join('\n');
}

/** The people that stand in a field, for somebody to read: by name and never by id; '' for whoever can only be counted. */
export const namesIn = (text: string, roster: readonly Listed[]): readonly string[] =>
  pieces(text, roster).map((written) => {
    const listed = roster.find(({ id }) => id === written);
    if (listed === undefined) return isId(written) ? '' : written;
    return listed.name === '' ? (listed.email ?? '') : listed.name;
  });

/** How somebody is written where no list is shown: by name, where that says who it is. */
export function writtenAs(person: PersonId, roster: readonly Listed[]): string {
  const listed = roster.find(({ id }) => id === person);
  if (listed === undefined || listed.name === '') return person;
  return meant(listed.name, roster).length === 1 ? listed.name : (listed.email ?? person);
}
