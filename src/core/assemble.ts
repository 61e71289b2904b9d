import type { Language } from '../texts/language.js';
import type { Abilities } from './answer.js';
import type { Core, Feature, FeatureDefinition } from './feature.js';
import type { Recogniser } from './hearing/decide.js';
import { createHearing } from './hearing/hearing.js';
import type { Intent } from './hearing/intent.js';
import type { AnswerKnown } from './hearing/matching/candidates.js';
import { hearingSeveral, severalHandlers } from './hearing/several.js';
import { chosenLanguage, type Known, languageOfPlace, type StillHas } from './known.js';
import { workLimit } from './people/work-limit.js';
import type { KnownRecipient, OpenCards, Renderers, Undeliverables, Wakes } from './store/outgoing.js';
import type { DocumentKind } from './store/store.js';

/** Every part of `Known`. Forgetting one does not compile. */
const parts = Object.keys({ people: 0, groups: 0, meetings: 0, offices: 0, glossary: 0, answers: 0, cases: 0 } satisfies Record<
  keyof Known,
  0
>);

/** A phrase may mean one thing in a group's place and another in a back office's, and be the same in both languages. */
const phrasesOf = ({ commands, where = ['personal', 'group', 'office'] }: Intent): readonly string[] =>
  Object.values(commands ?? {}).flatMap((said) => said.flatMap((one) => where.map((place) => `${one} (${place})`)));

/** Two features claim the same name. That is a programming error, so the start fails and says which two. */
const twice = (what: string, name: string, one: string, other: string): Error =>
  new Error(`The features ${one} and ${other} both have the ${what} "${name}". Rename one of them.`);

/** Remembers which feature has which name. @throws when two have the same */
function owners(what: string): (owner: string, names: readonly string[]) => void {
  const ownerOf = new Map<string, string>();
  return (owner, names) => {
    for (const name of names) {
      const before = ownerOf.get(name);
      if (before !== undefined) throw twice(what, name, before, owner);
      ownerOf.set(name, owner);
    }
  };
}

/** The kinds of all features. @throws when two have one of the same name */
export function kindsOf(definitions: readonly FeatureDefinition[]): readonly DocumentKind<unknown>[] {
  const note = owners('kind of document');
  for (const { name, kinds } of definitions)
    note(
      name,
      kinds.map((kind) => kind.name),
    );
  return definitions.flatMap(({ kinds }) => kinds);
}

export interface Assembled {
  readonly features: readonly Feature[];
  readonly known: Known;
}

/** Opens and makes each feature once. @throws naming both when two have one verb, message, phrase, part of a person's data or name */
export async function assemble(
  definitions: readonly FeatureDefinition[],
  core: Omit<Core, 'features' | 'kinds' | 'makeWork'>,
): Promise<Assembled> {
  const features: Feature[] = [];
  const kinds = kindsOf(definitions);
  const makeWork = workLimit(core.seal);
  const opened = [];
  for (const definition of definitions)
    opened.push({ definition, ...(await definition.open({ ...core, kinds, makeWork, features: () => features })) });

  const known: Partial<Known> = {};
  const noteKnown = owners('answers about');
  for (const { definition, known: answers } of opened) {
    const given = answers?.(() => known as Known) ?? {};
    noteKnown(definition.name, Object.keys(given));
    Object.assign(known, given);
  }
  const missing = parts.filter((part) => !Object.hasOwn(known, part));
  if (missing.length > 0) throw new Error(`No feature answers what may be asked about: ${missing.join(', ')}.`);

  const notes = {
    verb: owners('verb'),
    message: owners('message'),
    waking: owners('waking kind of document'),
    phrase: owners('phrase'),
    sentence: owners('example sentence'),
    part: owners('part of what is stored about people'),
    retention: owners('retention of'),
  };
  for (const { definition, make } of opened) {
    const feature = make(known as Known);
    const { handlers = {}, renderers = {}, wakes = {}, says = [], personalData = [], retention = [] } = feature;
    notes.verb(definition.name, Object.keys(handlers));
    notes.message(definition.name, Object.keys(renderers));
    notes.waking(definition.name, Object.keys(wakes));
    notes.phrase(definition.name, [...new Set(says.flatMap(phrasesOf))]);
    notes.sentence(definition.name, [...new Set(says.flatMap(({ sv, en }) => [...sv, ...en]).map((one) => one.toLocaleLowerCase('sv')))]);
    notes.part(
      definition.name,
      personalData.map(({ part }) => part),
    );
    notes.retention(
      definition.name,
      retention.map(({ what }) => what),
    );
    features.push(feature);
  }
  return { features, known: known as Known };
}

/** Puts the tables of all features together. Nothing is overwritten: `assemble` has made sure that no name is there twice. */
const merged = <Value>(all: readonly (Readonly<Record<string, Value>> | undefined)[]): Readonly<Record<string, Value>> =>
  Object.assign({}, ...all.map((one) => one ?? {}));

const knowsNothing: Recogniser = { hears: () => undefined, isTerm: () => false };

/**
 * The answers of all features as one array. It stays the same array until one of them changes, so that the index made of it can be kept.
 */
function gathered(sources: readonly (() => readonly AnswerKnown[])[]): () => readonly AnswerKnown[] {
  let last: readonly (readonly AnswerKnown[])[] = [];
  let all: readonly AnswerKnown[] = [];
  return () => {
    const now = sources.map((source) => source());
    if (now.length !== last.length || now.some((one, at) => one !== last[at])) {
      last = now;
      all = now.flat();
    }
    return all;
  };
}

/** Everything that people and Teams can ask of the features. `language` is used where nobody has chosen one. */
export function abilitiesOf({ features, known }: Assembled, language: Language): Abilities {
  const all = merged(features.map(({ handlers }) => handlers));
  const handlers = features.reduce((inner, { around }) => around?.(inner) ?? inner, all);
  const shows = new Set(features.flatMap((feature) => feature.shows ?? []));
  const hearing = createHearing({
    intents: features.flatMap(({ says = [] }) => says),
    answers: gathered(features.flatMap(({ answers }) => answers ?? [])),
    recognises: features.find(({ recognises }) => recognises !== undefined)?.recognises ?? knowsNothing,
    codes: features.flatMap(({ codes = [] }) => codes),
    listeners: features.flatMap((feature) => feature.listeners ?? []),
    shows,
    isOffice: async (place) => (await known.offices.at(place)) !== undefined,
  });
  const hearSeveral = hearingSeveral(hearing.hear, shows);
  return {
    handlers: { ...handlers, ...severalHandlers(hearing.hear, shows, handlers) },
    hear: async (text, said) => {
      const meant = await hearSeveral(text, said);
      if (meant.heard.verb === 'help.notUnderstood' && !meant.private) for (const { unanswered } of features) unanswered?.(text);
      return meant;
    },
    learn: hearing.learn,
    shown: ({ person, place, at }, heard) => hearing.note(person, place, at, heard),
    happened: async (...told) => {
      for (const { happened } of features) await happened?.(...told);
    },
    chosenLanguage: (person, place) => chosenLanguage(known, person, place),
    language,
    byName: new Set(features.flatMap(({ byName = [] }) => byName)),
  };
}

const hour = 3_600_000;

/** What is sent without anybody asking just then: what each message says, and what happens when a document wakes. */
export interface Deliveries {
  readonly renderers: Renderers;
  readonly wakes: Wakes;
  readonly undeliverable: Undeliverables;
  readonly openCards: OpenCards;
  /** Milliseconds that a message is worth trying, where it is not the usual time. */
  readonly worth: Readonly<Record<string, number>>;
  /** Messages that are not tried again once they were given up. */
  readonly onlyInTime: ReadonlySet<string>;
  readonly languageOf: (recipient: KnownRecipient) => Promise<Language>;
  readonly stillHas: StillHas;
}

/** `language`: where nobody has chosen one. */
export function deliveriesOf({ features, known }: Assembled, language: Language): Deliveries {
  return {
    renderers: merged(features.map(({ renderers }) => renderers)),
    wakes: merged(features.map(({ wakes }) => wakes)),
    undeliverable: merged(features.map(({ undeliverable }) => undeliverable)),
    openCards: async (place) => (await Promise.all(features.map(({ openCards }) => openCards?.(place) ?? []))).flat(),
    worth: Object.fromEntries(
      Object.entries(merged(features.map(({ worthHours }) => worthHours))).map(([show, hours]) => [show, hours * hour]),
    ),
    onlyInTime: new Set(features.flatMap(({ onlyInTime = [] }) => onlyInTime)),
    stillHas: known.groups.stillHas,
    // The person's own choice, else what they wrote in, else the language of the group or back office that it comes from.
    languageOf: async (recipient) => {
      const own = recipient.to === 'person' ? ((await known.people.language(recipient.person)) ?? recipient.language) : undefined;
      if (own !== undefined) return own;
      const place = recipient.to === 'place' ? recipient.place : (recipient.fallback ?? recipient.through);
      return (place && (await languageOfPlace(known, place))) ?? language;
    },
  };
}
