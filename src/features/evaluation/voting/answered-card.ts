import type { CardReply } from '../../../core/reply.js';
import { type Counts, closingText, countText, lines, textsOf, titleText, type View, whenText } from '../evaluation/view-card.js';

export interface AnsweredView extends View {
  readonly as: 'answer' | 'absent';
  readonly counts: Counts;
  /** Whether a button may open a dialog: there is none in a dialog. */
  readonly opens: boolean;
  /** Whether the reader may close the evaluation. */
  readonly closes: boolean;
}

/** What the same card shows to whoever has answered. Does not repeat the answer: others may see the screen. */
export function answeredCard(view: AnsweredView): CardReply {
  const texts = textsOf(view);
  const isAnswer = view.as === 'answer';
  const heading = isAnswer ? texts.saved : texts.notThereSaved;
  const [title, when] = [titleText(view), whenText(view)];
  const until = isAnswer ? texts.changeUntil(closingText(view)) : texts.wasThere(closingText(view));
  const change = isAnswer ? texts.changeButton : texts.answerButton;
  const count = countText(view.counts, view.language);
  return {
    kind: 'card',
    card: 'evaluation/answered',
    language: view.language,
    title: texts.cardTitle,
    data: { evaluation: view.id, heading, title, when, until, count, change, opens: view.opens, closes: view.closes },
    text: lines(heading, title, when, until, count),
  };
}

/** Where others read: the way to the form, without a word of what was typed. */
export function privatelyCard({ id, language }: Pick<View, 'id' | 'language'>): CardReply {
  const texts = textsOf({ language });
  const { privately } = texts;
  return { kind: 'card', card: 'evaluation/privately', language, title: texts.cardTitle, data: { evaluation: id }, text: privately };
}

/** Whether it is to be closed: nothing can be answered or changed after that. */
export function closeCard(view: View, counts: Counts): CardReply {
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
