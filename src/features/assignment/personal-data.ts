import type { GroupsKnown } from '../../core/known.js';
import type { PersonalData } from '../../core/privacy/personal-data.js';
import { forgetIn } from '../../core/store/forgetting.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { showDate } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { type Assignment, assignmentKey, assignmentKind } from './assignment/assignment.js';
import { periodText, timeText } from './assignment/own-card.js';
import { hoursText } from './time/time-cards.js';
import { timeKey, timeLogKind } from './time/time-log.js';

/** What their assignments say, and what they have said about going on. */
export const assignmentData = (store: Store, groups: Pick<GroupsKnown, 'at'>): PersonalData => ({
  part: 'assignment',
  about: async (person, reader) => {
    const { assignment: texts, myData } = textsIn(reader.language);
    const found = await store.find(assignmentKind, assignmentKey.person(person));
    if (found.length === 0) return [{ title: texts.ownTitle, things: [], stays: texts.closingStays }];
    const things = found.map(async ({ body: { group, terms, goOn } }) => {
      const name = (await groups.at(group))?.name ?? myData.goneGroup;
      const facts = {
        [myData.group]: name,
        [texts.role]: terms.role,
        [texts.mandate]: texts.mandates[terms.mandate],
        [texts.period]: periodText(terms, reader),
        [texts.time]: timeText(terms, reader.language),
        [texts.attendance]: texts.attendances[terms.attendance],
        [texts.contact]: terms.contact,
        [texts.compensation]: terms.compensation,
        [texts.goOnAnswer]: goOn.person && texts.goOnWishes[goOn.person],
      };
      return { summary: name, facts };
    });
    return [{ title: texts.ownTitle, things: await Promise.all(things), stays: texts.closingStays }];
  },
  erase: async (person) => {
    for (const { id } of await store.find(assignmentKind, assignmentKey.person(person))) await eraseIfThere(store, assignmentKind, id);
    // A coordinator is named by rows of what they were sent about others.
    for (const { id } of await store.find(assignmentKind, []))
      await forgetIn<Assignment>(store, assignmentKind, id, { person }, () => ({}));
  },
});

/** The time that they have written up. */
export const timeData = (store: Store, groups: Pick<GroupsKnown, 'at'>): PersonalData => ({
  part: 'time',
  about: async (person, reader) => {
    const { timeLog: texts, myData } = textsIn(reader.language);
    const logs = await store.find(timeLogKind, timeKey.person(person));
    const things = logs.flatMap(({ body: { entries } }) =>
      entries.map(async ({ date, minutes, what, group }) => {
        const name = group === undefined ? '' : ((await groups.at(group))?.name ?? myData.goneGroup);
        const hours = hoursText(minutes, reader.language);
        const facts = {
          [texts.columns.date]: date,
          [texts.columns.hours]: hours,
          [texts.columns.what]: texts.kinds[what],
          [texts.columns.group]: name,
        };
        return { summary: texts.entry(showDate(date, reader), hours, what, name), facts };
      }),
    );
    if (logs.length === 0) return [];
    const share = logs.some(({ body }) => body.share === 'yes') ? texts.sees.yes : texts.sees.no;
    return [{ title: texts.title, things: await Promise.all(things), note: share }];
  },
  erase: async (person) => {
    for (const { id } of await store.find(timeLogKind, timeKey.person(person))) await eraseIfThere(store, timeLogKind, id);
  },
});
