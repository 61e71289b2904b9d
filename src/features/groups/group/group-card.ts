import type { PersonId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** Names in one line before the rest are counted. */
const maxNamed = 20;

/** What is set up, who is who and what is missing. `note`: what was done just now, and what comes next; `inPlace`: shown in the group itself, where it can be changed. */
export function groupCard(
  group: Group,
  note: { readonly done: string; readonly next: string } | undefined,
  inPlace: boolean,
  language: Language,
): CardReply {
  const texts = textsIn(language).groups;
  const names = new Map(group.members.map(({ id, name }) => [id, name]));
  const listed = (people: readonly PersonId[]): string => {
    const known = people.map((person) => names.get(person) ?? '').filter((name) => name !== '');
    const shown = known.slice(0, maxNamed);
    return people.length === 0 ? texts.nobody : texts.andMore(shown, people.length - shown.length);
  };
  const chair = group.chair === undefined ? [] : [group.chair];
  const withRole = new Set([...chair, ...group.coordinators, ...group.representatives]);
  const others = group.members.map(({ id }) => id).filter((id) => !withRole.has(id));
  const rows = [
    { label: texts.area, value: group.area },
    { label: texts.language, value: textsIn(language).general.languageNames[group.language] },
    { label: texts.chair, value: listed(chair) },
    { label: texts.coordinators, value: listed(group.coordinators) },
    { label: texts.representatives, value: listed(group.representatives) },
    { label: texts.others, value: others.length === 0 ? '' : listed(others) },
  ].filter(({ value }) => value !== '');
  const missing = [
    ...(group.coordinators.length === 0 ? [texts.missingCoordinator] : []),
    ...(chair.length === 0 ? [texts.missingChair] : []),
    ...(group.representatives.length === 0 ? [texts.missingRepresentatives] : []),
  ];
  return {
    kind: 'card',
    card: 'groups/group',
    language,
    title: texts.showGroup,
    data: {
      done: note?.done ?? '',
      next: note?.next ?? '',
      name: group.name,
      type: texts.types[group.type],
      rows,
      missing: missing.map((what) => ({ what })),
      inPlace,
    },
    text: lines(
      note?.done ?? '',
      note?.next ?? '',
      group.name,
      texts.types[group.type],
      ...rows.map(({ label, value }) => `${label}: ${value}`),
      ...missing,
    ),
  };
}

/** Two sentences and one button: when Lotsen is added (again), or asked about a group that is not there. */
export function introCard(which: 'added' | 'addedAgain' | 'notSetUp', language: Language): CardReply {
  const texts = textsIn(language).groups;
  const text = texts.intros[which];
  const known = which === 'addedAgain';
  return { kind: 'card', card: 'groups/intro', language, title: known ? texts.showGroup : texts.setUp, data: { intro: text, known }, text };
}
