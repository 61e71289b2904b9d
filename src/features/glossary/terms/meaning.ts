import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import { categories, type InBoth, levels } from './term.js';

/** Somebody who writes in a back office's channel. Both are '' for one who wanted to be forgotten. */
export interface Editor {
  readonly id: PersonId;
  readonly name: string;
}

/** Where a meaning holds. The group's name is what it was called when that was chosen. */
export type Scope =
  | { readonly to: 'all' }
  | { readonly to: 'group'; readonly group: PlaceId; readonly name: string }
  | { readonly to: 'area'; readonly area: string };

export const everywhere: Scope = { to: 'all' };

/** The same for the same group, and for an area in whatever case it is written. */
export const scopeKey = (scope: Scope): string => {
  if (scope.to === 'all') return 'all';
  return scope.to === 'group' ? `group:${scope.group}` : areaKey(scope.area);
};

export const areaKey = (area: string): string => `area:${area.trim().toLocaleLowerCase('sv')}`;

/** What an editor decides about a meaning. What is the same in English is '' there. */
export interface Wording {
  readonly name: InBoth;
  readonly definition: InBoth;
  readonly level: (typeof levels)[number] | null;
  readonly category: (typeof categories)[number];
  readonly scope: Scope;
}

export interface Version extends Wording {
  /** From 1. */
  readonly version: number;
  readonly by: Editor;
  readonly at: Instant;
}

/** One meaning that a back office has taken into the glossary: its present version and those before it. */
export interface Meaning extends Version {
  readonly id: string;
  /** The Swedish name of the meaning, among those that Lotsen came with, that it takes the place of; '' for none. */
  readonly replaces: string;
  /** `hidden`: nothing takes the place of what it replaces. `withdrawn`: it does not count, and what it replaced does again. */
  readonly state: 'valid' | 'hidden' | 'withdrawn';
  readonly owner: Editor;
  readonly reviewAt: Instant;
  /** The outgoing that has reminded of `reviewAt`, and in which channel. */
  readonly reminder?: { readonly row: string; readonly place: PlaceId };
  /** The latest first. */
  readonly earlier: readonly Version[];
  /** The activity that changed it last, so that a redelivery changes nothing. */
  readonly savedBy: string;
}

const inBoth = z.object({ sv: z.string(), en: z.string() });
const editor = z.object({ id: stored<PersonId>(), name: z.string() });
const scope = z.discriminatedUnion('to', [
  z.object({ to: z.literal('all') }),
  z.object({ to: z.literal('group'), group: stored<PlaceId>(), name: z.string() }),
  z.object({ to: z.literal('area'), area: z.string() }),
]);

export const storedWording = z.object({
  name: inBoth,
  definition: inBoth,
  level: z.enum(levels).nullable(),
  category: z.enum(categories),
  scope,
});

const version = storedWording.extend({
  version: z.number(),
  by: editor,
  at: stored<Instant>(),
});

export const storedMeaning = version.extend({
  id: z.string(),
  replaces: z.string(),
  state: z.enum(['valid', 'hidden', 'withdrawn']),
  owner: editor,
  reviewAt: stored<Instant>(),
  reminder: z.object({ row: z.string(), place: stored<PlaceId>() }).optional(),
  earlier: z.array(version),
  savedBy: z.string(),
});

export const storedEditor = editor;

/** An id that is the same for the same parts, and tells nothing of them. */
export const shortHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
