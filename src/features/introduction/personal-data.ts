import type { GroupsKnown } from '../../core/known.js';
import type { PersonalData } from '../../core/privacy/personal-data.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { showDay } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { introductionKey, introductionKind } from './introduction.js';

/** How far they have come in an introduction. What a chair answers about being ready is stored nowhere. */
export const introductionData = (store: Store, groups: Pick<GroupsKnown, 'at'>): PersonalData => ({
  part: 'introduction',
  about: async (person, reader) => {
    const { introduction: texts, myData } = textsIn(reader.language);
    const found = await store.find(introductionKind, introductionKey.person(person));
    if (found.length === 0) return [];
    const things = found.map(async ({ body: { audience, group, step, state, nextAt } }) => ({
      summary: `${texts.audiences[audience]}: ${texts.states[state]}`,
      facts: {
        [texts.dataAudience]: texts.audiences[audience],
        [myData.group]: group && ((await groups.at(group))?.name ?? myData.goneGroup),
        [texts.dataStep]: texts.steps[step].title,
        [texts.dataState]: texts.states[state],
        [texts.dataNext]: state === 'going' ? showDay(nextAt, reader) : undefined,
      },
    }));
    return [{ title: texts.dataTitle, things: await Promise.all(things) }];
  },
  erase: async (person) => {
    for (const { id } of await store.find(introductionKind, introductionKey.person(person)))
      await eraseIfThere(store, introductionKind, id);
  },
});
