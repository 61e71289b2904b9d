import type { Feature } from '../../core/feature.js';
import type { PersonId } from '../../core/ids.js';
import { type Group, representedIn } from '../../core/people/group.js';
import { type Request, seenByOthers } from '../../core/request.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { type Assignment, assignmentId, assignmentKey, assignmentKind, hoursAYear } from './assignment/assignment.js';
import { periodText, timeText } from './assignment/own-card.js';

type Fact = (one: Assignment, group: Group, request: Request) => string;

/** What an assignment says to whoever asks, by the vetted answer that it comes before. '' where nobody has filled it in. */
const facts: Readonly<Record<string, Fact>> = {
  'maste-jag-komma-varje-gang': ({ terms: { attendance } }, _group, { language }) =>
    attendance === '' ? '' : textsIn(language).assignment.attendances[attendance],
  'hur-lange-sitter-jag': ({ terms }, group, { language, at }) =>
    terms.from === '' && terms.to === '' ? '' : periodText(terms, { language, zone: group.timeZone, now: at }),
  'hur-mycket-tid': ({ terms }, _group, { language }) => timeText(terms, language),
  'vem-fragar-jag-om-pengar': ({ terms }) => terms.compensation,
  'min-kontaktperson': ({ terms }) => terms.contact,
};

/** What is known of the asker's own assignments, where nobody else reads it. */
export const assignmentFacts = (store: Store, groupsOf: (person: PersonId) => Promise<readonly Group[]>): NonNullable<Feature['facts']> =>
  Object.fromEntries(
    Object.entries(facts).map(([answer, fact]) => [
      answer,
      async (request: Request) => {
        if (seenByOthers(request)) return [];
        const own = representedIn(await groupsOf(request.person.id), request.person.id);
        const said = own.map(async (group) => {
          const one = await store.get(assignmentKind, assignmentId(group.id, request.person.id));
          const text = one === undefined ? '' : fact(one, group, request);
          return text === '' ? [] : [textsIn(request.language).assignment.fact(group.name, text)];
        });
        return (await Promise.all(said)).flat();
      },
    ]),
  );

/** Hours a year that somebody's assignments are thought to take, all together. */
export const expectedHours =
  (store: Store) =>
  async (person: PersonId): Promise<number | undefined> => {
    const own = await store.find(assignmentKind, assignmentKey.person(person));
    const thought = own.flatMap(({ body }) => hoursAYear(body.terms) ?? []);
    return thought.length === 0 ? undefined : thought.reduce((sum, one) => sum + one, 0);
  };
