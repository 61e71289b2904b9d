import type { PersonId, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Person, Place } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { buildGlossary, changedGlossary, type Glossary } from './glossary.js';
import { type Meaning, termOf } from './meaning.js';
import { areaKey, scopeKey } from './scope.js';
import type { Term } from './term.js';
import { termKind } from './term-record.js';

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
  /** Reads again what is stored about these, after it was changed. */
  readonly refresh: (abbrs: readonly string[]) => Promise<void>;
}

interface ScopeChanges {
  readonly added: Term[];
  readonly removed: Set<Term>;
}

/** How many views for groups and areas are kept. To make one anew costs little. */
const maxViews = 200;

/**
 * Opens it over the terms that Lotsen came with.
 * @param zone IANA: says which day a meaning was accepted on.
 */
export async function openLivingGlossary(store: Store, terms: readonly Term[], zone: string): Promise<LivingGlossary> {
  const base: Glossary = buildGlossary(terms);
  const meanings = new Map<string, readonly Meaning[]>();
  for (const { body } of await store.find(termKind, 'meaning')) meanings.set(body.abbr, body.meanings);
  let byScope: ReadonlyMap<string, ScopeChanges> = new Map();
  let scopes: ReadonlySet<string> = new Set();
  let all = base;
  let views = new Map<string, Glossary>();

  const build = (): void => {
    const changes = new Map<string, ScopeChanges>();
    for (const [abbr, ofAbbr] of meanings) {
      for (const meaning of ofAbbr) {
        if (meaning.state === 'withdrawn') continue;
        const key = scopeKey(meaning.scope);
        const here = changes.get(key) ?? { added: [], removed: new Set() };
        changes.set(key, here);
        const replaced = meaning.replaces === '' ? undefined : base.bySpelling.get(abbr)?.find((term) => term.sv === meaning.replaces);
        if (replaced !== undefined) here.removed.add(replaced);
        if (meaning.state === 'valid') here.added.push(termOf(abbr, meaning, replaced, zone));
      }
    }
    byScope = changes;
    scopes = new Set([...changes.keys()].filter((scope) => scope !== 'all'));
    all = changedGlossary(base, changes.get('all') ?? { added: [], removed: new Set() });
    views = new Map();
  };

  const within = (wanted: readonly string[]): Glossary => {
    const own = wanted.filter((scope) => scope !== 'all' && byScope.has(scope)).sort();
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

  const refresh = async (abbrs: readonly string[]): Promise<void> => {
    for (const abbr of new Set(abbrs)) {
      const record = await store.get(termKind, abbr);
      if (record === undefined || record.meanings.length === 0) meanings.delete(abbr);
      else meanings.set(abbr, record.meanings);
    }
    build();
  };
  // One after the other, so that what was read first does not come last.
  let refreshing: Promise<void> = Promise.resolve();

  build();
  return {
    base,
    all: () => all,
    within,
    scopes: () => scopes,
    refresh: (abbrs) => {
      refreshing = refreshing.catch(() => undefined).then(() => refresh(abbrs));
      return refreshing;
    },
  };
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

/** While no meaning holds for less than all, nothing is looked up, and nothing is waited for. */
export const glossaryFor =
  (living: LivingGlossary, { groupAt, groupsOf }: GroupsOfReaders): GlossaryFor =>
  (place, person) => {
    if (living.scopes().size === 0) return living.all();
    const groups = place.kind === 'personal' ? groupsOf(person.id) : groupAt(place.id).then((group) => (group ? [group] : []));
    return groups.then((found) => living.within(found.flatMap(scopeKeysOf)));
  };
