import { z } from 'zod/v4';
import type { PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { stored } from '../../../core/read.js';
import type { Texts } from '../../../texts/sv.js';
import { glossaryId } from './glossary-id.js';

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

export const storedScope = z.discriminatedUnion('to', [
  z.object({ to: z.literal('all') }),
  z.object({ to: z.literal('group'), group: stored<PlaceId>(), name: z.string() }),
  z.object({ to: z.literal('area'), area: z.string() }),
]);

const swedish = new Intl.Collator('sv');

/** A card offers no more than this to choose from. The name of any other group or area is typed instead. */
const maxChoices = 40;

/** Everywhere a meaning can hold: for all, in each group, in each area that some group is in. */
export function scopesOf(groups: readonly Group[]): readonly Scope[] {
  const named = [...groups].filter(({ name }) => name !== '').sort((one, other) => swedish.compare(one.name, other.name));
  const areas = new Map(named.filter(({ area }) => area.trim() !== '').map(({ area }) => [areaKey(area), area.trim()]));
  return [
    everywhere,
    ...named.map(({ id, name }): Scope => ({ to: 'group', group: id, name })),
    ...[...areas.values()].sort(swedish.compare).map((area): Scope => ({ to: 'area', area })),
  ];
}

export const scopeText = (scope: Scope, { editors }: Texts): string => {
  if (scope.to === 'all') return editors.forAll;
  return scope.to === 'group' ? editors.forGroup(scope.name) : editors.forArea(scope.area);
};

/** What stands for a scope in the data of a card. Of an area it is a hash, as its words are free text. */
export const scopeValue = (scope: Scope): string => (scope.to === 'area' ? `area:${glossaryId(scopeKey(scope))}` : scopeKey(scope));

/** What a card offers: what is chosen already first of all, then the group that it was suggested in, and its like. */
export function offeredScopes(scopes: readonly Scope[], chosen: Scope, from?: PlaceId): readonly Scope[] {
  const near = scopes.filter((scope) => scope.to === 'group' && scope.group === from);
  const all = [everywhere, chosen, ...near, ...scopes];
  const once = new Map(all.map((scope) => [scopeKey(scope), scope]));
  return [...once.values()].slice(0, maxChoices);
}

const isNamed = (scope: Scope, written: string): boolean => {
  const name = scope.to === 'all' ? '' : scope.to === 'group' ? scope.name : scope.area;
  return name !== '' && name.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv');
};

/** The scope that was chosen, or whose name was written; undefined when there is none, or the name is that of several groups. */
export function chosenScope(value: string, written: string, scopes: readonly Scope[]): Scope | undefined {
  if (written === '') return scopes.find((scope) => scopeValue(scope) === value);
  const named = scopes.filter((scope) => isNamed(scope, written));
  const groups = new Map(named.filter(({ to }) => to === 'group').map((scope) => [scopeKey(scope), scope]));
  return groups.size > 1 ? undefined : ([...groups.values()][0] ?? named[0]);
}
