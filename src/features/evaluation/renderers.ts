import { type CardReply, say, type TextReply } from '../../core/reply.js';
import type { Message, Render } from '../../core/store/outgoing.js';
import { textsIn } from '../../texts/texts.js';
import { evaluationKind, isLost } from './evaluation/evaluation.js';
import type { EvaluationRenderers } from './evaluation/messages.js';
import type { EvaluationParts } from './evaluation/parts.js';
import { statementKeys } from './evaluation/statements.js';
import { nameText, type View } from './evaluation/view-card.js';
import { adviceCard, tryCard } from './leading/lead-card.js';
import { commentsFor, groupResults, lostResult, type MeetingResult, resultOf } from './results/results.js';
import { officeCommentsCard, resultsCard } from './results/results-card.js';
import { countOf, hasVoted } from './voting/ballots.js';
import { evaluationCard, reminderCard } from './voting/evaluation-card.js';

/** What each message says, from the evaluation as it is then; nothing when it has nothing to say any more. */
export function evaluationRenderers(parts: EvaluationParts): EvaluationRenderers {
  const { store, minimum } = parts;
  const render =
    (show: (view: View, message: Message) => CardReply | TextReply | undefined | Promise<CardReply | undefined>): Render =>
    async (id, message, language) => {
      const evaluation = await store.get(evaluationKind, id);
      if (evaluation === undefined) return undefined;
      const group = await parts.groups.at(evaluation.group);
      return show({ id, evaluation, group, language, now: evaluation.startedAt, minimum }, message);
    };
  const resultFor = async ({ id, evaluation }: View): Promise<MeetingResult | undefined> => {
    const results = await groupResults(store, evaluation.group, minimum);
    return results && resultOf(results, id);
  };

  return {
    'evaluation.card': render((view) => evaluationCard(view, countOf(parts, view.id, view.evaluation))),
    'evaluation.reminder': render((view, { recipient }) => {
      const answered = recipient.to !== 'unnamed' || hasVoted(parts, view.id, view.evaluation, recipient.sealed);
      return answered ? undefined : reminderCard(view);
    }),
    'evaluation.results': render(async (view) => {
      const { id, evaluation } = view;
      const result = isLost(evaluation) ? lostResult(id, evaluation, minimum) : await resultFor(view);
      const perspective = await parts.perspectiveKept(evaluation.group, view.now);
      return result && resultsCard({ ...view, result, comments: commentsFor(view.evaluation, 'group', minimum), perspective });
    }),
    'evaluation.nobody': render((view) => say(textsIn(view.language).evaluation.nobodyAnswered(nameText(view)))),
    'evaluation.tryNext': render(async (view) => tryCard(view, await resultFor(view), { promise: '', problem: '' })),
    'evaluation.advice': render((view, { about }) => {
      const statement = statementKeys.find((key) => key === about['statement']);
      return statement && adviceCard(view, statement);
    }),
    'evaluation.officeComments': render((view) => {
      const comments = commentsFor(view.evaluation, 'office', minimum);
      return comments.length === 0 ? undefined : officeCommentsCard(view, comments);
    }),
  };
}
