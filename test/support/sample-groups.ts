import type { PersonId } from '../../src/core/ids.js';
import type { Listed } from '../../src/core/people/group.js';
import type { CardReply } from '../../src/core/reply.js';
import { filledIn, formCard, maxListed } from '../../src/features/groups/group/form-card.js';
import { groupCard, introCard } from '../../src/features/groups/group/group-card.js';
import { overviewCard } from '../../src/features/groups/group/overview.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupPlace, groupWith, listed, roster } from './groups.js';
import type { Written } from './written.js';

/** As long as ids in Teams are at most, as far as has been seen. */
const longId = (index: number): PersonId => `29:${`${index}`.padStart(97, 'x')}` as PersonId;
const crowd = (size: number, name: string): readonly Listed[] => Array.from({ length: size }, (_, index) => ({ id: longId(index), name }));

/** The cards of groups, as they come to be used. `written`: what people write in them. */
export function groupCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const texts = textsIn(language).groups;
  const [asker = listed('Petra')] = roster;
  const form = (people: readonly Listed[], before?: ReturnType<typeof groupWith>, problem = ''): CardReply => {
    const filled = filledIn(before, groupPlace.names, asker, people, language);
    return formCard({ filled, problem, roster: people, seen: before?.revision ?? 0 }, language);
  };
  const everybody = crowd(maxListed, 'Förnamn Efternamnsson-Påhittad');
  const ids = everybody.map(({ id }) => id);
  const { meetings } = textsIn(language);
  const nextMeeting = meetings.overviewNext('2026-12-01 14.00', written.meeting);
  const [first] = ids;
  const renamed = groupWith({ name: written.group, area: written.topic, members: roster.map(({ id }) => ({ id, name: written.person })) });
  const { chair: _, ...nobody } = groupWith({ coordinators: [], representatives: [], members: [], area: '' });
  return {
    'an introduction': introCard('added', language),
    'an introduction where a group was before': introCard('addedAgain', language),
    'a group that is not set up': introCard('notSetUp', language),
    'a group': groupCard(groupWith(), undefined, true, language),
    'a group that was saved': groupCard(renamed, { done: texts.saved, next: texts.savedNext }, true, language),
    'a group in personal chat': groupCard(groupWith({ members: crowd(500, 'Många') }), undefined, false, language),
    'a group of nobody': groupCard(nobody, undefined, true, language),
    'an overview over groups': overviewCard(
      [
        { name: written.group, place: groupPlace.id, said: [{ lines: [nextMeeting], waits: [meetings.overviewAsk], meeting: 'm' }] },
        { name: 'LPO', place: groupPlace.id, said: [{ lines: [meetings.overviewNone], waits: [meetings.overviewPlan] }] },
      ],
      language,
    ),
    'an overview over many groups': overviewCard(
      Array(15).fill({
        name: written.group,
        place: groupPlace.id,
        said: [{ lines: [nextMeeting, written.note], waits: [meetings.overviewAsk], meeting: 'm' }],
      }),
      language,
    ),
    'a form for a group': form(roster),
    'a form for a group, with something to mend': form(
      roster.map(({ id }) => ({ id, name: written.person })),
      renamed,
      texts.unknownPeople([written.person]),
    ),
    'a form for as many as are listed, all with every role': form(
      everybody,
      groupWith({ ...(first !== undefined && { chair: first }), coordinators: ids, representatives: ids }),
    ),
    'a form for more than are listed': form([...roster, ...crowd(maxListed, 'Många')], groupWith()),
  };
}
