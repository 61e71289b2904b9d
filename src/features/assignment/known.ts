import type { Feature } from '../../core/feature.js';
import { type Group, isRepresentative } from '../../core/people/group.js';
import { type Request, seenByOthers } from '../../core/request.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { type Assignment, assignmentId, assignmentKind } from './assignment/assignment.js';
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
export const assignmentFacts = (
  store: Store,
  groupsOf: (person: Group['members'][number]['id']) => Promise<readonly Group[]>,
): NonNullable<Feature['facts']> =>
  Object.fromEntries(
    Object.entries(facts).map(([answer, fact]) => [
      answer,
      async (request: Request) => {
        if (seenByOthers(request)) return [];
        const own = (await groupsOf(request.person.id)).filter((group) => isRepresentative(group, request.person.id));
        const said = own.map(async (group) => {
          const one = await store.get(assignmentKind, assignmentId(group.id, request.person.id));
          const text = one === undefined ? '' : fact(one, group, request);
          return text === '' ? [] : [textsIn(request.language).assignment.fact(group.name, text)];
        });
        return (await Promise.all(said)).flat();
      },
    ]),
  );
