import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import { localDate } from '../../../core/time/local-time.js';
import type { Edited, Version } from '../../../core/vetted/edited.js';
import { textsIn } from '../../../texts/texts.js';
import { isCommonWord } from './everyday.js';
import { type Scope, storedScope } from './scope.js';
import { categories, type InBoth, levels, type Term } from './term.js';

/** Somebody who writes in a back office's channel. Both are '' for one who wanted to be forgotten. */
export interface StaffMember {
  readonly id: PersonId;
  readonly name: string;
}

/** What one of the staff decides about a meaning. What is the same in English is '' there. */
export interface Wording {
  readonly name: InBoth;
  readonly definition: InBoth;
  readonly level: (typeof levels)[number] | null;
  readonly category: (typeof categories)[number];
  readonly scope: Scope;
}

/** Words of one version, and who wrote them. */
interface Written extends Wording {
  readonly by: StaffMember;
}

export type WrittenVersion = Written & Version;

/** One meaning that a back office has taken into the glossary: its present version and those before it. */
export interface Meaning extends Edited<Written> {
  readonly id: string;
  /** The Swedish name of the term that Lotsen came with and that it takes the place of; '' for none. */
  readonly replaces: string;
  readonly owner: StaffMember;
  /** The outgoing that has reminded of `reviewAt`, and in which channel. */
  readonly reminder?: { readonly row: string; readonly place: PlaceId };
}

const inBoth = z.object({ sv: z.string(), en: z.string() });
export const storedStaffMember = z.object({ id: stored<PersonId>(), name: z.string() });
export const storedWording = z.object({
  name: inBoth,
  definition: inBoth,
  level: z.enum(levels).nullable(),
  category: z.enum(categories),
  scope: storedScope,
});

const version = storedWording.extend({
  version: z.number(),
  by: storedStaffMember,
  at: stored<Instant>(),
});

export const storedMeaning = version.extend({
  id: z.string(),
  replaces: z.string(),
  state: z.enum(['valid', 'hidden', 'withdrawn']),
  owner: storedStaffMember,
  reviewAt: stored<Instant>(),
  reminder: z.object({ row: z.string(), place: stored<PlaceId>() }).optional(),
  earlier: z.array(version),
  savedBy: z.string(),
  over: z.string().default(''),
});

/** Cards show a term's words as Markdown. What staff wrote is no Markdown, so the signs that would mean something there are left out. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[*_~`<>[\]|\\]/gu, '')
    .replace(/^[\s#+-]+(?=\S)/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const inert = ({ sv, en }: InBoth): InBoth => ({ sv: withoutMarks(sv), en: withoutMarks(en === '' ? sv : en) });

const sourceOf = ({ at }: Meaning, zone: string) => {
  const date = localDate(at, zone);
  return { title: { sv: textsIn('sv').editors.source(date), en: textsIn('en').editors.source(date) } };
};

const localIn = ({ scope }: Meaning): Term['local'] =>
  scope.to === 'all' ? undefined : { kind: scope.to, name: withoutMarks(scope.to === 'group' ? scope.name : scope.area) };

/** A meaning as the term that people are shown, with what is known besides of the term that it takes the place of. */
export function termOf(abbr: string, meaning: Meaning, replaced: Term | undefined, zone: string): Term {
  const name = inert(meaning.name);
  return {
    abbr,
    ...name,
    level: meaning.level,
    category: meaning.category,
    definition: inert(meaning.definition),
    seeAlso: replaced?.seeAlso ?? [],
    sources: [sourceOf(meaning, zone)],
    aliases: replaced?.aliases ?? [],
    ordinaryWord: replaced?.ordinaryWord ?? isCommonWord(abbr.toLocaleLowerCase('sv')),
    near: replaced?.near ?? [],
    sense: replaced?.sense,
    local: localIn(meaning),
  };
}
