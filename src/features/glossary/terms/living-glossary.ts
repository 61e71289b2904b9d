import type { PersonId, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Person, Place } from '../../../core/request.js';
import type { Neighbours } from '../../../core/store/neighbours.js';
import type { Store } from '../../../core/store/store.js';
import { type LivingCopy, livingCopy } from '../../../core/vetted/living-copy.js';
import { buildGlossary, changedGlossary, type Glossary } from './glossary.js';
import { termOf } from './meaning.js';
import { areaKey, scopeKey } from './scope.js';
import type { Term } from './term.js';
import { type TermRecord, termKind } from './term-record.js';

/** The terms that Lotsen came with, and what staff have made of them: used at once, without anything being read in a turn. */
export interface LivingGlossary {
  /** What Lotsen came with. */
  readonly base: Glossary;
  /** For everybody. */
  readonly all: () => Glossary;
  /** For somebody in the groups and areas with these keys (`scopeKey`): what holds there only comes first. */
  readonly within: (scopes: readonly string[]) => Glossary;
  /** The scopes, beside all, that some meaning holds in. */
  readonly scopes: () => ReadonlySet<string>;
  /** Reads again what is stored about these abbreviations, after it was changed. */
  readonly refresh: LivingCopy<unknown>['refresh'];
}

interface ScopeChanges {
  readonly added: Term[];
  readonly removed: Set<Term>;
}

/** How many views for groups and areas are kept. To make one anew costs little. */
const maxViews = 200;

function glossaryOf(base: Glossary, records: Iterable<TermRecord>, zone: string) {
  const byScope = new Map<string, ScopeChanges>();
  for (const { abbr, meanings } of records) {
    for (const meaning of meanings) {
      if (meaning.state === 'withdrawn') continue;
      const key = scopeKey(meaning.scope);
      const here = byScope.get(key) ?? { added: [], removed: new Set() };
      byScope.set(key, here);
      const replaced = meaning.replaces === '' ? undefined : base.bySpelling.get(abbr)?.find((term) => term.sv === meaning.replaces);
      if (replaced !== undefined) here.removed.add(replaced);
      if (meaning.state === 'valid') here.added.push(termOf(abbr, meaning, replaced, zone));
    }
  }
  const scopes: ReadonlySet<string> = new Set([...byScope.keys()].filter((scope) => scope !== 'all'));
  const all = changedGlossary(base, byScope.get('all') ?? { added: [], removed: new Set() });
  const views = new Map<string, Glossary>();

  const within = (wanted: readonly string[]): Glossary => {
    const own = wanted.filter((scope) => scopes.has(scope)).sort();
    const key = JSON.stringify(own);
    const known = views.get(key);
    if (known !== undefined) return known;
    const changes = own.flatMap((scope) => byScope.get(scope) ?? []);
    const view = changedGlossary(all, {
      added: changes.flatMap(({ added }) => added),
      removed: new Set(changes.flatMap(({ removed }) => [...removed])),
    });
    if (views.size >= maxViews) views.clear();
    views.set(key, view);
    return view;
  };

  return { all, scopes, within };
}

/**
 * Opens it over the terms that Lotsen came with.
 * @param zone IANA: says which day a meaning was accepted on.
 */
export async function openLivingGlossary(
  store: Store,
  terms: readonly Term[],
  zone: string,
  changed?: Neighbours['changed'],
): Promise<LivingGlossary> {
  const base: Glossary = buildGlossary(terms);
  const { view, load, refresh } = livingCopy(store, termKind, 'meaning', (records) => glossaryOf(base, records.values(), zone), changed);
  await load();
  return { base, all: () => view().all, within: (scopes) => view().within(scopes), scopes: () => view().scopes, refresh };
}

export interface GroupsOfReaders {
  readonly groupAt: (place: PlaceId) => Promise<Group | undefined>;
  /** Those that a person is in and that are not gone. */
  readonly groupsOf: (person: PersonId) => Promise<readonly Group[]>;
}

/** The glossary for somebody in a place: what holds for one group or area is for those in it, and where they write as that group. */
export type GlossaryFor = (place: Place, person: Person) => Glossary | Promise<Glossary>;

const scopeKeysOf = ({ id, name, area }: Group): readonly string[] => [
  scopeKey({ to: 'group', group: id, name }),
  ...(area.trim() === '' ? [] : [areaKey(area)]),
];

/** As long as every meaning holds for everybody, no groups have to be looked up. */
export const glossaryFor =
  (living: LivingGlossary, { groupAt, groupsOf }: GroupsOfReaders): GlossaryFor =>
  (place, person) => {
    if (living.scopes().size === 0) return living.all();
    const groups = place.kind === 'personal' ? groupsOf(person.id) : groupAt(place.id).then((group) => (group ? [group] : []));
    return groups.then((found) => living.within(found.flatMap(scopeKeysOf)));
  };
