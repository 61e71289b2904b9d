import type { Instant } from '../../src/core/ids.js';
import type { CardReply } from '../../src/core/reply.js';
import { askedIn } from '../../src/features/evaluation/evaluation/group-evaluations.js';
import type { View } from '../../src/features/evaluation/evaluation/view-card.js';
import { type Wish, whichCard } from '../../src/features/evaluation/evaluation/which-card.js';
import { adviceCard, settingsCard, tryCard } from '../../src/features/evaluation/leading/lead-card.js';
import { settingsInput } from '../../src/features/evaluation/leading/settings.js';
import { exportCard } from '../../src/features/evaluation/results/export.js';
import { historyCard } from '../../src/features/evaluation/results/history-card.js';
import { officesCard } from '../../src/features/evaluation/results/offices-card.js';
import type { GroupResults, MeetingResult } from '../../src/features/evaluation/results/results.js';
import { officeCommentsCard, resultsCard } from '../../src/features/evaluation/results/results-card.js';
import {
  answeredCard,
  closeCard,
  evaluationCard,
  privatelyCard,
  reminderCard,
} from '../../src/features/evaluation/voting/evaluation-card.js';
import { filledWith, formCard } from '../../src/features/evaluation/voting/form-card.js';
import type { Language } from '../../src/texts/language.js';
import { closedEvaluation, openEvaluation, pooledWith, shownResult, statementsWith } from './evaluations.js';
import { groupPlace, groupWith } from './groups.js';
import type { Written } from './written.js';

const now = '2026-12-02T09:00:00.000Z' as Instant;

/** The cards of evaluations, as they come to be used. `written`: what people write in them. */
export function evaluationCards(language: Language, written: Written): Readonly<Record<string, CardReply | undefined>> {
  const asked = askedIn({ days: 7, wording: { heard: written.statement }, own: [written.statement, 'Kaffet var gott'] });
  const open = openEvaluation({ title: written.meeting, promise: written.promise, asked });
  const group = groupWith({ name: written.group });
  const view: View = { id: 'evaluation', evaluation: open, group, language, now, minimum: 5 };
  const unplanned = { ...view, evaluation: openEvaluation({ title: '' }) };
  const closed = { ...view, evaluation: { ...closedEvaluation(), title: written.meeting, asked } };
  const counts = { answers: 3, absent: 1 };
  const mine = {
    kind: 'answer',
    marks: [1, 2, 3, 4, 5, 1, 2, 3],
    role: 'municipality',
    comment: written.answer,
    audience: 'office',
  } as const;
  const parts = [
    { roles: ['representative', 'other'], answers: 6, statements: statementsWith(6) },
    { roles: ['professional', 'municipality'], answers: 9, statements: statementsWith(9) },
  ] as const;
  const shown = shownResult({ title: written.meeting, meetings: 2, parts });
  const tooFew: MeetingResult = { id: 'b', title: '', date: '2026-11-03', answers: 3, state: 'tooFew', wanted: 5 };
  const comments = [written.answer, 'Mer tid för frågor'];
  const pooled = { answers: 12, meetings: 4, statements: pooledWith(12), years: [] };
  const nobody = { answers: 0, meetings: 0, statements: [], years: [] };
  const results: GroupResults = { name: written.group, asked, meetings: [shown], waiting: 0, representatives: nobody };
  const history = { place: groupPlace.id, name: written.group, zone: 'Europe/Stockholm', language, now, exports: true };
  const many = Array.from({ length: 12 }, (_, index) =>
    shownResult({
      id: `${index}`,
      statements: statementsWith(9).map((one) => ({ ...one, mean: one.mean + ((index * 3) % 5) / 10 })),
      title: written.meeting,
      date: `2026-${index + 1}-01`.replace(/-(\d)-/u, '-0$1-'),
    }),
  );
  const row = { group: groupPlace.id, name: written.group, meetings: 3, answers: 21, statements: statementsWith(21) };
  const years = [2026, 2025, 2024, 2023].map((year) => ({ year, answers: 6, meetings: 2, statements: pooledWith(6) }));
  const choices = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ id: `${number}`, title: written.meeting }));
  const wishes: readonly Wish[] = [
    'answers',
    'votes',
    'notThere',
    'closes',
    'ends',
    'endsIn',
    'results',
    'exports',
    'settings',
    'promises',
  ];
  const settings = settingsInput.parse({ group: groupPlace.id, days: '7', heard: written.statement, own1: written.statement });
  return {
    'an evaluation': evaluationCard(view, counts),
    'an evaluation that nobody planned or answered': evaluationCard(unplanned, { answers: 0, absent: 0 }),
    'an evaluation that is closed': evaluationCard(closed, { answers: 9, absent: 0 }),
    'a reminder to evaluate': reminderCard(view),
    'a form to evaluate': formCard(unplanned, filledWith(undefined, unplanned.evaluation.asked, 'representative'), ''),
    'a form to evaluate, again': formCard(view, filledWith(mine, asked, 'other'), 'Problem.'),
    'an evaluation that was answered': answeredCard({ ...view, as: 'answer', counts, opens: true, closes: true }),
    'an evaluation that was typed': answeredCard({
      ...view,
      ...{ as: 'answer', counts, opens: true, closes: false },
      taken: [{ statement: written.statement, mark: 4 }],
    }),
    'an evaluation by somebody who was not there': answeredCard({ ...unplanned, as: 'absent', counts, opens: false, closes: false }),
    'a way to evaluate in private': privatelyCard(view),
    'a question whether to close an evaluation': closeCard(view, counts),
    ...Object.fromEntries(
      wishes.map((wish) => [`a choice of what to evaluate, ${wish}`, whichCard(wish, choices, written.answer, language)]),
    ),
    'the results of a meeting': resultsCard({ ...closed, result: shown, comments, perspective: { kept: 3, of: 4 } }),
    'the first results of a meeting': resultsCard({ ...closed, result: shownResult({ statements: statementsWith(9) }), comments: [] }),
    'results that are as before': resultsCard({ ...closed, result: shownResult({ statements: statementsWith(9, 0.01) }), comments: [] }),
    'results that are lower': resultsCard({ ...closed, result: shownResult({ statements: statementsWith(9, -0.5) }), comments: [] }),
    'results with many comments': resultsCard({
      ...closed,
      result: shown,
      comments: Array(60).fill(`${written.answer} ${'ord '.repeat(70)}`),
    }),
    'too few answers to show': resultsCard({ ...closed, result: tooFew, comments: [] }),
    'no answers at all to show': resultsCard({ ...closed, result: { ...tooFew, answers: 0 }, comments: [] }),
    'what was written for the back office': officeCommentsCard(closed, comments),
    'much that was written for the back office': officeCommentsCard(closed, Array(30).fill(written.answer)),
    'a history without anything': historyCard({ ...history, results: undefined, exports: false }),
    'a history of one meeting': historyCard({ ...history, perspective: { kept: 0, of: 4 }, results: { ...results, waiting: 1 } }),
    'a long history': historyCard({
      ...history,
      results: { ...results, meetings: [tooFew, ...many], waiting: 4, representatives: pooled },
    }),
    'no groups for the back office': officesCard({ groups: [], pooled: nobody }, language),
    'the groups for the back office': officesCard(
      { groups: [row, { ...row, statements: [], answers: 0, meetings: 1 }], pooled: { ...pooled, years } },
      language,
    ),
    'many groups for the back office': officesCard({ groups: Array(30).fill(row), pooled: nobody }, language),
    'a question what to try': tryCard(closed, shown, { promise: '', problem: '' }),
    'a question what to try, again': tryCard(closed, undefined, { promise: written.promise, problem: 'Problem.' }),
    'advice to a coordinator': adviceCard(closed, 'heard'),
    'advice about a statement of the group': adviceCard(closed, 'own1'),
    'the settings of a group': settingsCard({ language, name: written.group }, settings),
    'the settings of a group, refused': settingsCard({ language, name: written.group }, settings, 'sameTwice'),
    'a table': exportCard('Datum;Möte\r\n2026-12-01;LAG\r\n', language),
    'a table that is too long': exportCard(`${written.answer};x\r\n`.repeat(1000), language),
  };
}
