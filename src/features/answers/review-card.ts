import type { Instant } from '../../core/ids.js';
import { type CardReply, lines } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { Answer } from './answer.js';
import { sourceOf } from './answer-cards.js';
import type { LivingAnswers } from './living-answers.js';

/**
 * An answer that the back office has something to decide about. `waits`: of low confidence, and not approved. `outdated`: written by the
 * back office, and Lotsen has come with a newer text (`newer`). `due`: a year has passed. `hidden`: taken away.
 */
type ToReview = { readonly answer: Answer } & (
  | { readonly why: 'outdated'; readonly newer: string }
  | { readonly why: 'waits' | 'due' | 'hidden' }
);

/** Everything there is to decide about, what is not shown first; or only what there is about one. */
export function toReview(living: LivingAnswers, now: Instant, only?: string): readonly ToReview[] {
  const outdated = living.outdated().flatMap(({ id, answer }): ToReview[] => {
    const own = living.find(id);
    return own === undefined ? [] : [{ why: 'outdated', answer: own, newer: answer.sv }];
  });
  const due = living.due(now).filter(({ id }) => outdated.every(({ answer }) => answer.id !== id));
  const all: readonly ToReview[] = [
    ...living.suggested().map((answer) => ({ why: 'waits', answer }) as const),
    ...outdated,
    ...due.map((answer) => ({ why: 'due', answer }) as const),
    ...living.hidden().map((answer) => ({ why: 'hidden', answer }) as const),
  ];
  return only === undefined ? all : all.filter(({ answer }) => answer.id === only);
}

/** A card with more of them would be larger than Teams takes. */
const maxShown = 10;

/** @param said What has just been done; left out, what the card is for. */
export function reviewCard(all: readonly ToReview[], language: Language, said?: string): CardReply {
  const { answers: texts, editors } = textsIn(language);
  const buttons = {
    waits: [{ title: texts.approve, verb: 'answers.approve' }],
    outdated: [
      { title: editors.keep, verb: 'answers.confirm' },
      { title: texts.editTakeVetted, verb: 'answers.approve' },
    ],
    due: [{ title: editors.reviewKeep, verb: 'answers.confirm' }],
    hidden: [{ title: editors.restore, verb: 'answers.restore' }],
  };
  const change = { title: texts.edit, verb: 'answers.form' };
  const hide = { title: texts.editHide, verb: 'answers.hide' };
  const rows = all.slice(0, maxShown).map((one) => {
    const { answer } = one;
    const actions = [...buttons[one.why], change, ...(one.why === 'hidden' ? [] : [hide])];
    return {
      id: answer.id,
      question: answer.question.sv,
      answer: answer.answer.sv,
      source: sourceOf(answer, language),
      why: one.why === 'outdated' ? editors.newer(one.newer) : texts.why[one.why],
      actions: actions.map((action) => ({ ...action, style: action === hide ? 'destructive' : 'default', id: answer.id })),
    };
  });
  const left = all.length - rows.length;
  const intro = said ?? (all.length === 0 ? texts.suggestedNone : texts.suggestedIntro);
  const more = left === 0 ? '' : editors.entryMore(left);
  return {
    kind: 'card',
    card: 'answers/suggested',
    language,
    title: texts.suggestedTitle,
    data: { intro, suggested: rows, more },
    text: lines(texts.suggestedTitle, intro, ...rows.flatMap(({ question, answer, why }) => [question, answer, why]), more),
  };
}
