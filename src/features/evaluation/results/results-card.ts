import { barOf } from '../../../core/drawing/bars.js';
import type { PerspectiveKept } from '../../../core/known.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { isLost } from '../evaluation/evaluation.js';
import {
  changeText,
  labelOf,
  meansText,
  meanText,
  perspectiveRows,
  textsOf,
  titleText,
  type View,
  whenText,
} from '../evaluation/view-card.js';
import type { MeetingResult, ShownResult } from './results.js';

/** Letters and comments that a card takes with room to spare: Teams refuses cards that are too large. */
const maxLetters = 3500;
const maxComments = 20;

const highestMark = 5;

export interface ResultsView extends View {
  readonly result: MeetingResult;
  readonly comments: readonly string[];
  /** Of the group's meetings; undefined while they are too few. */
  readonly perspective?: PerspectiveKept | undefined;
}

/** As many comments as fit, and how many more there are. */
export function fitting(comments: readonly string[]): { readonly shown: readonly string[]; readonly more: number } {
  let letters = 0;
  const shown = comments.slice(0, maxComments).filter((comment) => {
    letters += comment.length;
    return letters <= maxLetters;
  });
  return { shown, more: comments.length - shown.length };
}

function notesOf({ result, ...view }: ResultsView): readonly string[] {
  const texts = textsOf(view);
  if (isLost(view.evaluation)) return [texts.resultAllLost];
  const lost = result.lost === undefined ? [] : [texts.resultLost(result.lost)];
  if (result.state === 'tooFew') {
    const carried = result.answers > 0 && !result.over ? [texts.resultCarried] : [];
    return [texts.resultAnswers(result.answers), texts.resultTooFew(result.wanted), ...carried, ...lost];
  }
  // Whoever adds up the bars gets this number, which is more than this meeting's answers.
  const all = Math.max(...result.statements.map(({ answers }) => answers));
  return [texts.resultAnswers(result.answers), ...(result.meetings > 1 ? [texts.resultTogether(result.meetings, all)] : []), ...lost];
}

function partsOf({ parts }: ShownResult, { language }: View) {
  const texts = textsOf({ language });
  return parts.map(({ roles, answers, statements }) => ({
    label: texts.part(
      roles.map((role) => texts.partRoles[role]),
      answers,
    ),
    means: meansText(statements, language),
  }));
}

/** What a meeting's people answered, as far as nobody can be singled out by it. */
export function resultsCard(view: ResultsView): CardReply {
  const texts = textsOf(view);
  const { result, language, evaluation } = view;
  const shown = result.state === 'shown' ? result : undefined;
  const figures = (shown?.statements ?? []).map((one) => ({ ...one, label: labelOf(one.key, evaluation.asked, language) }));
  const rows = figures.map((one) => ({
    label: one.label,
    bar: barOf(one.mean, highestMark),
    mean: texts.resultMean(one.mean),
    change: changeText(one.change, language),
    counts: texts.resultCounts(one.counts),
  }));
  const parts = shown === undefined ? [] : partsOf(shown, view);
  const comments = fitting(view.comments);
  const more = comments.more === 0 ? '' : texts.commentsMore(comments.more);
  const [title, when, notes] = [titleText(view), whenText(view), notesOf(view)];
  const perspective = perspectiveRows(view.perspective, language);
  return {
    kind: 'card',
    card: 'evaluation/results',
    language,
    title: texts.resultTitle,
    data: {
      title,
      when,
      notes: notes.map((text) => ({ text })),
      rows,
      parts,
      perspective,
      comments: comments.shown.map((text) => ({ text })),
      more,
    },
    text: lines(
      texts.resultTitle,
      title,
      when,
      ...notes,
      rows.length > 0 ? texts.resultScale : '',
      ...figures.map((one, index) => `${one.label}: ${meanText(one, language)} (${rows[index]?.counts})`),
      ...parts.map(({ label, means }) => `${label}. ${means}`),
      ...perspective.map(({ sentence }) => sentence),
      comments.shown.length > 0 ? texts.comments : '',
      ...comments.shown,
      more,
    ),
  };
}

/** What was written for the back office only, from one meeting of one group. */
export function officeCommentsCard(view: View, all: readonly string[]): CardReply {
  const texts = textsOf(view);
  const heading = texts.officeComments(view.group?.name ?? '');
  const comments = fitting(all);
  const more = comments.more === 0 ? '' : texts.commentsMore(comments.more);
  const [title, when] = [view.evaluation.title, whenText(view)];
  return {
    kind: 'card',
    card: 'evaluation/office-comments',
    language: view.language,
    title: heading,
    data: { heading, title, when, comments: comments.shown.map((text) => ({ text })), more },
    text: lines(heading, texts.officeCommentsHelp, title, when, ...comments.shown, more),
  };
}
