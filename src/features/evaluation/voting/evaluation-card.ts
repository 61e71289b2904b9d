import type { PersonId } from '../../../core/ids.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { isLost } from '../evaluation/evaluation.js';
import {
  closingText,
  countText,
  promiseText,
  type Turnout,
  textsOf,
  titleText,
  type View,
  whenText,
  whereText,
} from '../evaluation/view-card.js';

/** Teams refreshes a card by itself for so many people at most. */
const maxRefreshed = 60;

/**
 * The people whose card Teams refreshes: everybody in the group and never only those who have answered, because the card's data would tell
 * who they are.
 */
function refreshedFor({ evaluation, group }: View): readonly PersonId[] {
  const people = group?.members.map(({ id }) => id) ?? [];
  return evaluation.state === 'open' && people.length <= maxRefreshed ? people : [];
}

/** The card in the group's place: the way to answer while the evaluation is open, and how many have. Never who. */
export function evaluationCard(view: View, counts: Turnout): CardReply {
  const texts = textsOf(view);
  const open = view.evaluation.state === 'open';
  const [title, when, promise] = [titleText(view), whenText(view), promiseText(view)];
  const shownTo = texts.shownToWhom(view.minimum);
  const until = open ? texts.answerUntil(closingText(view)) : texts.closedMark;
  const closedCount = isLost(view.evaluation) ? '' : texts.resultAnswers(counts.answers);
  const count = open ? countText(counts, view.language) : closedCount;
  return {
    kind: 'card',
    card: 'evaluation/card',
    language: view.language,
    title: texts.cardTitle,
    data: { evaluation: view.id, open, title, when, promise, shownTo, until, count, people: refreshedFor(view) },
    text: lines(
      texts.cardTitle,
      title,
      when,
      promise,
      ...(open ? [texts.cardIntro, shownTo] : []),
      until,
      count,
      open ? texts.answerByText : '',
    ),
  };
}

/** For whoever has not answered, in their own chat with Lotsen. */
export function reminderCard(view: View): CardReply {
  const texts = textsOf(view);
  const [title, when] = [titleText(view), whereText(view)];
  const until = texts.answerUntil(closingText(view));
  const shownTo = texts.shownToWhom(view.minimum);
  return {
    kind: 'card',
    card: 'evaluation/reminder',
    language: view.language,
    title: texts.reminderTitle,
    data: { evaluation: view.id, title, when, until, shownTo },
    text: lines(texts.reminderTitle, title, when, until, shownTo, texts.reminderByText),
  };
}

export interface AnsweredView extends View {
  readonly as: 'answer' | 'absent';
  readonly counts: Turnout;
  /** Whether a button may open a dialog: there is none in a dialog. */
  readonly opens: boolean;
  /** Whether the reader may close the evaluation. */
  readonly closes: boolean;
  /** The marks as read from a typed line, whose writer cannot see which number went where. Left out after a form, which showed them. */
  readonly taken?: readonly { readonly statement: string; readonly mark: number }[];
}

/** What the same card shows to whoever has answered. Repeats the answer only where it was typed: others may see the screen. */
export function answeredCard(view: AnsweredView): CardReply {
  const texts = textsOf(view);
  const isAnswer = view.as === 'answer';
  const heading = isAnswer ? texts.saved : texts.notThereSaved;
  const [title, when] = [titleText(view), whenText(view)];
  const until = isAnswer ? texts.changeUntil(closingText(view)) : texts.wasThere(closingText(view));
  const change = isAnswer ? texts.changeButton : texts.answerButton;
  const count = countText(view.counts, view.language);
  const taken = (view.taken ?? []).map(({ statement, mark }) => texts.takenMark(statement, mark));
  return {
    kind: 'card',
    card: 'evaluation/answered',
    receipt: true,
    language: view.language,
    title: texts.cardTitle,
    data: {
      evaluation: view.id,
      ...{ heading, title, when, until, count, change },
      taken: taken.map((text) => ({ text })),
      opens: view.opens,
      closes: view.closes,
    },
    text: lines(heading, title, when, ...taken, until, count),
  };
}

/** Where others read: the way to the form, without a word of what was typed. */
export function privatelyCard({ id, language }: Pick<View, 'id' | 'language'>): CardReply {
  const texts = textsOf({ language });
  const { privately } = texts;
  return { kind: 'card', card: 'evaluation/privately', language, title: texts.cardTitle, data: { evaluation: id }, text: privately };
}

/** Whether it is to be closed: nothing can be answered or changed after that. */
export function closeCard(view: View, counts: Turnout): CardReply {
  const texts = textsOf(view);
  const [title, when, count] = [titleText(view), whenText(view), countText(counts, view.language)];
  return {
    kind: 'card',
    card: 'evaluation/close',
    language: view.language,
    title: texts.closeTitle,
    data: { evaluation: view.id, title, when, count },
    text: lines(texts.closeTitle, title, when, count, texts.closeHelp),
  };
}
