import type { Feature, GroupOverview } from '../../../core/feature.js';
import type { GroupsKnown } from '../../../core/known.js';
import { type Group, leads } from '../../../core/people/group.js';
import type { CardReply } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** One group with what all features say of it. */
export interface Row {
  readonly name: string;
  readonly place: string;
  readonly said: readonly GroupOverview[];
}

/** As many rows as can be read on a phone. */
const maxRows = 10;

const nextOf = ({ said }: Row): string => said.find(({ next }) => next !== undefined)?.next ?? '9';

/** What a process lead has in hand, group by group: the one that meets first stands first. */
export function overviewCard(rows: readonly Row[], language: Language): CardReply {
  const texts = textsIn(language).groups;
  const sorted = [...rows].sort((one, other) => (nextOf(one) < nextOf(other) ? -1 : 1));
  const shown = sorted.slice(0, maxRows).map(({ name, place, said }) => {
    const meeting = said.find((one) => one.meeting !== undefined)?.meeting ?? '';
    const waits = said.flatMap((one) => one.waits);
    return {
      name,
      place,
      meeting,
      lines: said.flatMap((one) => one.lines).map((text) => ({ text })),
      waits: waits.map((text) => ({ text })),
    };
  });
  const more = rows.length > maxRows ? texts.overviewMore(rows.length - maxRows) : '';
  return {
    kind: 'card',
    card: 'groups/overview',
    language,
    title: texts.overviewTitle,
    data: { groups: shown, more },
    text: [
      texts.overviewTitle,
      ...shown.flatMap(({ name, lines, waits }) => [
        name,
        ...lines.map(({ text }) => text),
        ...(waits.length === 0 ? [] : [texts.overviewWaits, ...waits.map(({ text }) => text)]),
      ]),
      ...(more === '' ? [] : [more]),
    ].join('\n'),
  };
}

interface OverviewParts {
  readonly groups: Pick<GroupsKnown, 'of'>;
  readonly features: () => readonly Pick<Feature, 'overview'>[];
}

/** "mina grupper": all groups that somebody leads, at a glance. Whoever leads none, or asks where others read, sees who is in the group. */
export function overviewHandlers({ groups, features }: OverviewParts, showGroup: Handlers[string] | undefined): Handlers {
  const rowOf = async (group: Group, request: Request): Promise<Row> => {
    const said = features().flatMap(({ overview }) => (overview === undefined ? [] : [overview(group, request)]));
    return { name: group.name, place: group.id, said: await Promise.all(said) };
  };
  return {
    'group.overview': async (request) => {
      const { person, place, language } = request;
      const led = place.kind === 'personal' ? (await groups.of(person.id)).filter((group) => leads(group, person.id)) : [];
      if (led.length === 0) return (await showGroup?.(request)) ?? [];
      return [overviewCard(await Promise.all(led.map((group) => rowOf(group, request))), language)];
    },
  };
}
