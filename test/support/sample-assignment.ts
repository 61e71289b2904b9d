import type { ActivityId, Instant } from '../../src/core/ids.js';
import type { CardReply } from '../../src/core/reply.js';
import type { Assignment, Terms } from '../../src/features/assignment/assignment/assignment.js';
import { filledIn, formCard } from '../../src/features/assignment/assignment/form-card.js';
import { listCard } from '../../src/features/assignment/assignment/list-card.js';
import { ownCard, privatelyCard } from '../../src/features/assignment/assignment/own-card.js';
import { closingCard, nothingGiven, resultsCard } from '../../src/features/assignment/ending/closing.js';
import { goOnCard } from '../../src/features/assignment/ending/going-on.js';
import { logFormCard, loggedCard, offerCard, timeCard, timePrivatelyCard } from '../../src/features/assignment/time/time-cards.js';
import type { TimeEntry } from '../../src/features/assignment/time/time-log.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupWith, person } from './groups.js';
import { now } from './requests.js';
import type { Written } from './written.js';

export const fullTerms: Terms = {
  role: 'Ge närståendes syn på vårdförloppet',
  mandate: 'own',
  from: '2026-01-01',
  to: '2027-12-31',
  hoursPerMeeting: 2,
  hoursBetween: 1.5,
  meetingsPerYear: 6,
  attendance: 'most',
  contact: 'Petra Ek, processledare',
  compensation: 'Regionens HR, arvode@region.example',
};

export const assignmentOf = (terms: Terms, changes: Partial<Assignment> = {}): Assignment => ({
  group: groupWith().id,
  person: person('Vera'),
  terms,
  zone: 'Europe/Stockholm',
  savedAt: now,
  savedBy: 'first' as ActivityId,
  revision: 1,
  goOn: { asked: false },
  closing: 'ahead',
  ...changes,
});

/** The cards about assignments, with what people write in them. */
export function assignmentCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const group = groupWith();
  const reader = { language, zone: group.timeZone, now };
  const typed = { role: written.note, contact: written.person, compensation: written.place };
  const own = (terms: Terms, nextMeeting?: Instant) =>
    ownCard({ group, assignment: assignmentOf(terms), nextMeeting, note: '', language, now });
  const vera = { id: person('Vera'), name: 'Vera' };
  const entry: TimeEntry = { id: 'e1', date: '2026-11-18', minutes: 150, what: 'preparation', group: group.id };
  const log = {
    person: person('Vera'),
    year: 2026,
    entries: [entry, { ...entry, id: 'e2', what: 'meeting' as const }],
    share: 'yes' as const,
  };
  const texts = textsIn(language).assignment;
  const form = {
    groups: [group],
    typed: { group: group.id, date: '2026-11-20', hours: '', what: 'meeting' as const },
    problem: '',
    first: true,
    asksWhich: false,
    form: 'f',
    language,
  };
  const view = { id: 'a1', one: assignmentOf(fullTerms), group, name: 'Vera', language, now };
  const time = { present: log, last: undefined, month: '2026-11', expected: 21, groupName: () => group.name, note: '', reader };
  return {
    'an assignment': own(fullTerms, '2026-12-01T13:00:00.000Z' as Instant),
    'an assignment that says little': own({ ...fullTerms, role: '', from: '', to: '', contact: '', compensation: '', attendance: '' }),
    'an assignment in words of one’s own': own({ ...fullTerms, ...typed }),
    'the way to an assignment': privatelyCard('own', language),
    'the way to the assignments': privatelyCard('list', language),
    'the form of an assignment': formCard({ group, person: vera, typed: filledIn(undefined, language), problem: '', language }),
    'the form of an assignment to mend': formCard({
      group: { ...group, name: written.group },
      person: { ...vera, name: written.person },
      typed: filledIn({ ...fullTerms, ...typed }, language),
      problem: texts.mistakes.amount,
      language,
    }),
    'the assignments of a group': listCard(
      group,
      [
        { person: vera, until: texts.listUntil('31 december 2027'), time: texts.listTime(texts.hours(14), texts.hours(21)) },
        { person: { id: person('Olle'), name: written.person }, until: texts.listEmpty, time: '' },
      ],
      texts.saved('Vera'),
      language,
    ),
    'the assignments of a group without representatives': listCard(group, [], '', language),
    'whether to go on, to the representative': goOnCard({ ...view, side: 'person' }),
    'whether to go on, to the coordinator': goOnCard({ ...view, side: 'lead' }),
    'the closing questions': closingCard({ id: 'a1', group: group.name, minimum: 5, given: nothingGiven, problem: '' }, language),
    'the closing questions, unanswered': closingCard(
      { id: 'a1', group: written.group, minimum: 5, given: nothingGiven, problem: texts.closingMissing },
      language,
    ),
    'the closing answers': resultsCard(
      { shown: { clear: { answers: 6, sum: 26 }, heard: { answers: 5, sum: 19 }, again: { answers: 6, sum: 6 } }, taken: [] },
      5,
      language,
    ),
    'no closing answers': resultsCard(undefined, 5, language),
    'the form for time': logFormCard(form),
    'the form for time in several groups': logFormCard({
      ...form,
      groups: [group, { ...group, id: '19:other' as typeof group.id, name: written.group }],
      problem: textsIn(language).timeLog.mistakes.noHours,
      first: false,
    }),
    'the form for time that asks for which group it was': logFormCard({
      ...form,
      groups: [group, { ...group, id: '19:other' as typeof group.id, name: 'LAG Demens' }],
      typed: { ...form.typed, hours: '2' },
      asksWhich: true,
    }),
    'the way to the time': timePrivatelyCard(language),
    'an offer to write up time': offerCard({
      group,
      meeting: 'm',
      date: '2026-11-18',
      times: 'kl. 13.00–15.00',
      minutes: 120,
      first: true,
      language,
      now,
    }),
    'time that was written up first': loggedCard(entry, written.group, true, reader),
    'time that was written up': loggedCard(entry, '', false, reader),
    'all of the time': timeCard({ ...time, last: { ...log, year: 2025 } }),
    'more time than was thought': timeCard({ ...time, expected: 1, groupName: () => written.group, present: { ...log, share: 'no' } }),
    'no time this year': timeCard({ ...time, expected: undefined, present: { ...log, entries: [], share: undefined } }),
  };
}
