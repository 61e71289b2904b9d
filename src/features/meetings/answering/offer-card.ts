import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { maxAnswerLetters } from '../meeting/answers.js';
import { namesApart, type View } from '../meeting/view.js';

/** A question that waits for the reader's answer. */
export interface Waiting extends View {
  /** From 1. */
  readonly question: number;
}

/** A question such as "hur mycket får jag betalt", with or without its question mark. */
const isQuestion =
  /\?$|^(?:vad|va|vadå|när|var|vem|vilk\p{L}+|hur|varför|får jag|kan jag|what|when|where|who|which|how|why|can i|may i)(?![\p{L}\p{N}])/iu;

/** A card that can be read on a phone. */
const maxOffered = 6;

/** Asks whether what somebody wrote answers one of these, and shows the way to the form: there they choose who sees it. */
export function offerCard(waiting: readonly Waiting[], said: string, language: Language, heading?: string): CardReply {
  const { meetings: texts, general } = textsIn(language);
  // A question is seldom an answer, so the card does not suggest that it is one.
  const asks = heading === undefined && isQuestion.test(said);
  const title = heading ?? (asks ? general.wayOut.notUnderstood.title : texts.offerTitle);
  const help = asks ? texts.offerHelpAsked : heading === undefined ? texts.offerHelp : texts.offerHelpWaiting;
  const named = namesApart(waiting);
  const questions = waiting.slice(0, maxOffered).map((one, index) => ({
    meeting: one.id,
    of: waiting[index - 1]?.id === one.id ? '' : named(one),
    number: one.question,
    heading: texts.planQuestion(one.question),
    question: one.meeting.questions[one.question - 1]?.text ?? '',
    answer: texts.answerNumber(one.question),
  }));
  const more = waiting.length > maxOffered ? texts.offerMore : '';
  return {
    kind: 'card',
    card: 'meetings/offer',
    language,
    title,
    data: { title, help, typed: withoutPersonalNumbers(said).slice(0, maxAnswerLetters), questions, more },
    text: lines(
      title,
      help,
      ...questions.map(({ of, heading, question }) => lines(of, `${heading}: ${question}`)),
      more,
      texts.offerAsText(waiting[0]?.question ?? 1),
    ),
  };
}
