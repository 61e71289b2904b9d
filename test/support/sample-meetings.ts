import type { CardReply } from '../../src/core/reply.js';
import { absenceCard } from '../../src/features/meetings/absence/absence-card.js';
import { answerCard, answeredCard, answerPrivatelyCard } from '../../src/features/meetings/answering/answer-card.js';
import { calendarCard } from '../../src/features/meetings/calendar/calendar.js';
import { copyCard } from '../../src/features/meetings/hand-over/on-paper.js';
import { withItem } from '../../src/features/meetings/meeting/agenda.js';
import { handOverCard } from '../../src/features/meetings/meeting/hand-over.js';
import { questionsCard } from '../../src/features/meetings/meeting/questions-card.js';
import type { View } from '../../src/features/meetings/meeting/view.js';
import { whichMeetingCard } from '../../src/features/meetings/meeting/which-meeting.js';
import {
  absentCard,
  announcedCard,
  cancelledCard,
  changedCard,
  movedCard,
  noAnswersCard,
  raisedCard,
  reminderCard,
  seenCard,
  speakCard,
  unmarkedCard,
  unreachedCard,
} from '../../src/features/meetings/notices.js';
import { outcomeCard, outcomeFormCard } from '../../src/features/meetings/outcomes/outcome.js';
import { perspectiveCard } from '../../src/features/meetings/perspective/perspective-card.js';
import { perspectiveKeptCard } from '../../src/features/meetings/perspective/perspective-kept.js';
import { planOf } from '../../src/features/meetings/planning/edit.js';
import { cancelCard, moveCard } from '../../src/features/meetings/planning/moving.js';
import { maxLetters } from '../../src/features/meetings/planning/plan.js';
import { formCard, planCard, whichGroupCard } from '../../src/features/meetings/planning/plan-card.js';
import { plannedCard } from '../../src/features/meetings/planning/planned-card.js';
import { listCard } from '../../src/features/meetings/planning/upcoming.js';
import type { Reached } from '../../src/features/meetings/reaching/reached.js';
import { reachedCard } from '../../src/features/meetings/reaching/reached-card.js';
import { whoAnsweredCard } from '../../src/features/meetings/reaching/reminding.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupWith, person } from './groups.js';
import { answerWith, by, duringInput, meetingWith, planWith, posted } from './meetings.js';
import type { Written } from './written.js';

/** The cards of meetings, as they come to be used. `written`: what people write in them. */
export function meetingCards(language: Language, written: Written): Readonly<Record<string, CardReply | undefined>> {
  const group = groupWith({ name: written.group });
  const asked = [1, 2, 3, 4, 5].map(() => ({ text: written.question, step: 'codecision' }) as const);
  const full = posted({
    title: written.meeting,
    place: written.place,
    agenda: `1. ${written.item}

2. ${written.item}`,
    questions: asked,
  });
  const answers = [
    answerWith(1, `${written.answer} 1`, { ...by('named', 'Vera'), ...{ name: written.person } }),
    answerWith(1, `${written.answer} 2`, by('chairOnly', 'Olle')),
    answerWith(2, `${written.answer} 3`, { as: 'unnamed', sealed: 'x', key: '' }),
  ];
  const [answer = answerWith(1, '', by('named', 'Vera'))] = answers;
  const speakers = [
    { id: 's', person: person('Vera'), name: written.person, item: '3' },
    { id: 't', person: person('Vera'), name: 'Vera', item: written.item },
  ];
  const closed = { ...full, state: 'closed', answers, speakers } as const;
  const many = Array.from({ length: 60 }, (_, index) => answerWith(1, `${index} ${'ord '.repeat(200)}`, by('named', 'Vera')));
  const view = (meeting = full): View => ({ id: 'meeting', meeting, group, language, now: duringInput });
  const abbreviations = [{ abbr: 'SIP', name: 'Samordnad individuell plan' }];
  const noQuestion = meetingWith({ questions: [], agenda: written.item });
  const next = { series: 'FREQ=WEEKLY', nextDate: '2026-12-08' };
  const may = { change: true, mark: true, speak: true, reached: true, who: true };
  const first = { ...view(), question: 1 };
  const said = { typed: written.answer, question: 2, visibility: 'unnamed' } as const;
  const fate = { what: 'questions', state: 'undeliverable', why: 'closed', told: true } as const;
  const reached: readonly Reached[] = [
    { fates: [{ ...fate, why: 'notThere', told: false }] },
    { person: person('Olle'), fates: [fate, { ...fate, what: 'moved', state: 'waiting' }] },
    { person: person('Left'), fates: [{ ...fate, what: 'handOver', state: 'sent' }] },
  ];
  const editing = { locked: [2], canPost: true, canClose: true };
  const two = [view(), view()];
  return {
    'a form for a meeting': planCard(planWith(), group, undefined, language),
    'a form for a meeting that was refused': planCard(
      planWith({ title: written.meeting, agenda: written.item }),
      group,
      'tooLateToPost',
      language,
    ),
    'a form for a meeting in a series': planCard(planWith({ series: 'FREQ=WEEKLY' }), group, 'noTitle', language),
    'a form with all that it takes': planCard(planWith({ agenda: 'x'.repeat(maxLetters.agenda) }), group, undefined, language),
    'a form for a meeting that is there': formCard(
      { plan: planOf('m', full), group: group.name, wrong: '', tooLate: false, editing },
      language,
    ),
    'a form for a meeting that both changed': formCard(
      {
        plan: planOf('m', full),
        group: group.name,
        wrong: written.note,
        tooLate: true,
        editing: { ...editing, locked: [1, 2, 3, 4, 5], canPost: false },
      },
      language,
    ),
    'a form for a meeting that is closed': formCard(
      {
        plan: planOf('m', full),
        group: group.name,
        wrong: '',
        tooLate: false,
        editing: { locked: [1, 2, 3, 4, 5], canPost: false, canClose: false },
      },
      language,
    ),
    'a meeting that was changed': plannedCard({ ...view(), series: '', nextDate: '', notes: [written.note] }),
    'a meeting that was saved': plannedCard({ ...view({ ...full, state: 'planned' }), series: '', nextDate: '' }),
    'a meeting of a series, without question': plannedCard({ ...view(noQuestion), ...next }),
    'a question that could not be added': plannedCard({
      ...view(noQuestion),
      ...next,
      refused: { problem: textsIn(language).meetings.planRefused.personalNumber, question: written.question },
    }),
    'a series that was saved': plannedCard({ ...view({ ...full, state: 'planned', announced: true }), ...next, following: ['2026-12-08'] }),
    'news that a meeting is planned': announcedCard(view({ ...full, state: 'planned' }), []),
    'news that a series is planned': announcedCard(view({ ...noQuestion, state: 'planned' }), ['2026-12-08', '2026-12-15']),
    'ways into the calendar': calendarCard(view()),
    'ways into the calendar without a file': calendarCard(view(), written.question),
    'a choice of meetings for the calendar': whichMeetingCard(two, { to: 'calendar' }, language),
    'an invitation': questionsCard({ ...view(), abbreviations, as: 'invitation' }),
    'an invitation without anything': questionsCard({ ...view(noQuestion), abbreviations: [], as: 'invitation' }),
    'an invitation to a representative': questionsCard({ ...view({ ...full, moves: 1 }), abbreviations, as: 'personal' }),
    'a cancelled meeting': questionsCard({ ...view({ ...full, state: 'cancelled' }), abbreviations, as: 'invitation' }),
    'a meeting to a lead': questionsCard({ ...view(closed), abbreviations, as: 'shown', may }),
    'a form for an answer': answerCard(first, { text: '', visibility: 'group', problem: '', given: false }),
    'a form for an answer, again': answerCard(first, {
      text: written.answer,
      visibility: 'unnamed',
      problem: textsIn(language).meetings.answerRefused.personalNumber,
      given: true,
    }),
    'an answer that was saved': answeredCard(first, 'unnamed', 2),
    'the last answer that was saved': answeredCard(first, 'group', 0),
    'a way to answer in private': answerPrivatelyCard('meeting', 2, language),
    'the answers for the group': handOverCard({ ...view(closed), to: 'group', page: 1 }),
    'the answers for the chair': handOverCard({ ...view(closed), to: 'leads', page: 1 }),
    'news that no answers came': noAnswersCard(view({ ...full, state: 'closed' })),
    'the answers to copy': copyCard(view(closed)),
    'many answers to copy': copyCard(view({ ...full, state: 'closed', answers: many })),
    'who has answered': whoAnsweredCard({ ...view({ ...full, answers }), reminds: true }),
    'who has answered, at the end': whoAnsweredCard({ ...view(closed), reminds: false }),
    'a reminder that somebody asked for': reminderCard(view(), true),
    'that one cannot come': absenceCard({ ...view(), questions: [1, 2], alone: false }),
    'that one cannot come, before the questions': absenceCard({ ...view({ ...full, state: 'planned' }), questions: [], alone: true }),
    'somebody who cannot come': absentCard(
      view({ ...full, absent: [{ person: person('Vera'), name: written.person }] }),
      person('Vera'),
      false,
    ),
    'somebody who can come after all': absentCard(
      view({ ...full, absent: [{ person: person('Vera'), name: written.person, isComing: true }] }),
      person('Vera'),
      true,
    ),
    'a choice of meetings to miss': whichMeetingCard(
      two,
      { to: 'absent', intro: textsIn(language).meetings.absentNotThen('1 december') },
      language,
    ),
    'the answers for the chair when somebody cannot come': handOverCard({
      ...view({ ...closed, absent: [{ person: person('Vera'), name: written.person }] }),
      to: 'leads',
      page: 1,
    }),
    'an agenda without the perspective, to whoever leads': perspectiveCard({ ...view(), as: 'reminder' }),
    'no agenda, to whoever leads': perspectiveCard({ ...view({ ...full, agenda: '' }), as: 'reminder' }),
    'an agenda with the perspective': perspectiveCard({
      ...view({ ...full, agenda: withItem(`${full.agenda} *\n4. Patientperspektivet`, textsIn(language).meetings.perspectiveAsk.means) }),
      as: 'shown',
      said: textsIn(language).meetings.perspectiveMarked(written.item),
    }),
    'a meeting with the perspective': questionsCard({ ...view({ ...full, agenda: `${full.agenda} *` }), abbreviations, as: 'invitation' }),
    'how often the perspective had its place': perspectiveKeptCard(written.group, { kept: 3, of: 4 }, language),
    'how often the perspective had its place, too soon': perspectiveKeptCard(written.group, undefined, language),
    'a choice of meetings to come to after all': whichMeetingCard(two, { to: 'coming' }, language),
    'a choice of meetings to mark': whichMeetingCard(two, { to: 'perspective', typed: '3' }, language),
    'somebody who wants something raised': raisedCard(view(closed), 's'),
    'news that it has been seen': seenCard(view(closed), 't', 'chair'),
    'a choice of meetings to remind of': whichMeetingCard(two, { to: 'remind' }, language),
    'a choice of meetings with answers': whichMeetingCard(two, { to: 'who' }, language),
    'the first page of many answers': handOverCard({ ...view({ ...full, answers: many }), to: 'leads', page: 1 }),
    'the last page of many answers': handOverCard({ ...view({ ...full, answers: many }), to: 'leads', page: 9 }),
    'what to say about an answer': outcomeFormCard({ ...view(closed), answer, left: 3 }),
    'what to say about an answer, again': outcomeFormCard({
      ...view(closed),
      answer,
      left: 1,
      typed: { outcome: 'later', note: written.note, problem: textsIn(language).meetings.outcomePersonalNumber },
    }),
    'what became of an answer': outcomeCard(view(closed), { ...answer, outcome: { kind: 'decided', note: written.note } }),
    'a list of meetings': listCard(
      [
        { ...view(), wanted: [written.question] },
        { ...view(closed), wanted: [] },
      ],
      language,
    ),
    'a list of many meetings': listCard(Array(30).fill({ ...view(), wanted: [] }), language),
    'an empty list of meetings': listCard([], language),
    'a choice of groups': whichGroupCard([group, group], planWith({ title: written.meeting, agenda: written.item }), language),
    'a choice of meetings to answer': whichMeetingCard(two, { to: 'answer', ...said }, language),
    'a choice of meetings to speak in': whichMeetingCard(two, { to: 'speak', ...said }, language),
    'a form to move a meeting': moveCard(view(), full, 'past'),
    'a question whether to cancel': cancelCard(view()),
    'a reminder': reminderCard(view()),
    'a reminder to say what happened': unmarkedCard(view(closed)),
    'news of another time': movedCard(view()),
    'news of what was changed': changedCard(view(), ['place', 'questions', 'closing']),
    'news of what was changed, time and all': changedCard(view({ ...full, place: '' }), ['time', 'place']),
    'who has been reached': reachedCard({ ...view(), group, reached }),
    'who has been reached, nobody yet': reachedCard({ ...view(), group, reached: [] }),
    'who has been reached of many': reachedCard({ ...view(), group, reached: Array(60).fill(reached[0]) }),
    'news of who was not reached': unreachedCard({ ...view(), group, reached }),
    'news of many who were not reached': unreachedCard({ ...view(), group, reached: Array(60).fill(reached[1]) }),
    'news that it is cancelled': cancelledCard(view()),
    'somebody who wants to speak': speakCard(view(closed), 's'),
    'somebody who wants to speak about something else': speakCard(view(closed), 't'),
  };
}
