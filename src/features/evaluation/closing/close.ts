import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { read, typedLine } from '../../../core/read.js';
import { say, trouble } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { tallyOf } from '../counting/tally.js';
import { evaluationView, isReply, pickEvaluation } from '../evaluation/access.js';
import { type ClosingEvaluation, type Comment, type Evaluation, evaluationKind, type OpenEvaluation } from '../evaluation/evaluation.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { nextWake } from '../evaluation/schedule.js';
import { type Envelope, newEnvelope } from '../evaluation/sealed-text.js';
import { type Box, boxOf, countOf } from '../voting/ballots.js';
import { closeCard } from '../voting/evaluation-card.js';

/** A sealed tally is filled up to a multiple of so many bytes, so that its length tells little. */
export const tallyStep = 4096;

/** What closing needs besides the evaluation: its key, and random bytes that were drawn before the rule runs. */
export interface ClosingFacts {
  readonly boxOf: (evaluation: OpenEvaluation) => Box;
  readonly envelope: Envelope;
  /** Random bytes: the order of the comments. */
  readonly order: Buffer;
  readonly minimum: number;
}

const shuffled = <One>(all: readonly One[], order: Buffer): readonly One[] =>
  all
    .map((one, index) => ({ one, place: createHash('sha256').update(order).update(`${index}`).digest('hex') }))
    .sort((first, second) => (first.place < second.place ? -1 : 1))
    .map(({ one }) => one);

/**
 * Opens and counts all votes, and drops the key, the ballots and the marks in the same write: after that no answer can be told from
 * another. Comments stay as texts in a random order, or not at all when too few have answered.
 */
export function close(
  evaluation: Evaluation,
  { boxOf, envelope, order, minimum }: ClosingFacts,
  now: Instant,
): Change<Evaluation, 'closing' | 'closedAlready'> {
  if (evaluation.state !== 'open') return { outcome: 'closedAlready' };
  const { key: _key, ballots, seen: _seen, seenBefore: _seenBefore, reminded: _reminded, ...about } = evaluation;
  const box = boxOf(evaluation);
  const votes = ballots.map(box.open);
  const given = votes.flatMap(({ vote }) => (vote.kind === 'answer' ? [vote] : []));
  const comments = given.flatMap(({ comment, audience }): readonly Comment[] => (comment === '' ? [] : [{ text: comment, audience }]));
  const after: ClosingEvaluation = {
    ...about,
    state: 'closing',
    closedAt: now,
    answers: given.length,
    comments: given.length < minimum ? [] : shuffled(comments, order),
    tally: envelope(JSON.stringify(tallyOf(votes, evaluation.asked))),
  };
  return { body: after, wakeAt: nextWake(after), outcome: 'closing' };
}

/** Closes an evaluation now. `closing`: its votes are counted, and the result is told when it wakes next. */
export async function closeEvaluation(parts: EvaluationParts, id: string, at: Instant): Promise<'closing' | 'closedAlready' | 'noSuch'> {
  const facts: ClosingFacts = {
    boxOf: (evaluation) => boxOf(evaluation, id, parts),
    envelope: newEnvelope(parts, id, tallyStep),
    order: parts.nonce(32),
    minimum: parts.minimum,
  };
  return parts.store.change<Evaluation, 'closing' | 'closedAlready' | 'noSuch'>(evaluationKind, id, (before) =>
    before === undefined ? { outcome: 'noSuch' } : close(before, facts, at),
  );
}

const closeInput = z.object({ evaluation: typedLine });

export const closeHandlers = (parts: EvaluationParts): Handlers => ({
  'evaluation.closeForm': async (request) => {
    const { evaluation: id } = read(closeInput, request.input);
    const found = await pickEvaluation(parts, request, { id, who: 'leads', wish: 'closes' });
    if (isReply(found)) return [found];
    if (found.body.state !== 'open') return [trouble(textsIn(request.language).evaluation.closedAlready)];
    return [closeCard(evaluationView(found, request, parts), countOf(parts, found.id, found.body))];
  },

  'evaluation.close': async (request) => {
    const { evaluation: id } = read(closeInput, request.input);
    const texts = textsIn(request.language).evaluation;
    const found = await pickEvaluation(parts, request, { id, who: 'leads', wish: 'closes' });
    if (isReply(found)) return [found];
    const outcome = await closeEvaluation(parts, found.id, request.at);
    if (outcome === 'closing') return [say(texts.closedNow)];
    return [trouble(outcome === 'closedAlready' ? texts.closedAlready : texts.noSuchEvaluation)];
  },
});
