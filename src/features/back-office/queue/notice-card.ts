import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Target } from '../case/case.js';
import { ageText, numberOf, questionOf, shortened, textsOf, type View } from '../case/view-card.js';

const maxExcerpt = 200;

interface Notice {
  readonly id: string;
  /** What the case is called; its id, where it is gone. */
  readonly number: string;
  readonly said: string;
  readonly excerpt: string;
  /** Whether there is a button that shows the case: only in its channel. */
  readonly shows: boolean;
}

const notice = ({ id, number, said, excerpt, shows }: Notice, language: Language): CardReply => ({
  kind: 'card',
  card: 'queue/notice',
  language,
  title: textsIn(language).queue.caseTitle(number),
  data: { number: id, said, excerpt, shows },
  text: lines(textsIn(language).queue.noticeTitle, said, excerpt),
});

const excerptOf = ({ one }: View): string => shortened(questionOf(one).replace(/\s+/gu, ' '), maxExcerpt, '…');

/** Told in the channel when the asker has added something. `entry`: the id of what they wrote. */
export function followedUpNotice(view: View, entry: string | undefined): CardReply {
  const { id, one, language } = view;
  const number = numberOf(view);
  const text = one.thread.find((said) => said.id === entry)?.text ?? '';
  const said = textsOf(view).followedUp(number);
  return notice({ id, number, said, excerpt: shortened(text.replace(/\s+/gu, ' '), maxExcerpt, '…'), shows: true }, language);
}

/** `entry`: what was written to the asker; left out for news of a step. */
export function undeliverableNotice(view: View, entry: string | undefined): CardReply {
  const { id, language } = view;
  const number = numberOf(view);
  const texts = textsOf(view);
  const said = entry === undefined ? texts.undeliverableNews(number) : texts.undeliverable(number);
  return notice({ id, number, said, excerpt: '', shows: true }, language);
}

/** In the channel with the question, in personal chat without a word of it. */
export function targetNotice(view: View, target: Target, inChannel: boolean): CardReply {
  const { id, one, language } = view;
  const number = numberOf(view);
  const said = textsOf(view).reminders[target](number, ageText(one.owedSince, view));
  return notice({ id, number, said, excerpt: inChannel ? excerptOf(view) : '', shows: inChannel }, language);
}

/** In personal chat: nothing of the question, which is shown in the channel only. */
export const handedToYouNotice = (view: View): CardReply =>
  notice(
    { id: view.id, number: numberOf(view), said: textsOf(view).handedToYou(numberOf(view)), excerpt: '', shows: false },
    view.language,
  );

/** Takes the place of the card in a channel that the case has left. */
export const leftNotice = (id: string, number: string, language: Language): CardReply =>
  notice({ id, number, said: textsIn(language).queue.left, excerpt: '', shows: false }, language);

/** Takes the place of a message that showed some of a text which its asker has taken back. */
export const withdrawnNotice = (id: string, number: string, language: Language): CardReply =>
  notice({ id, number, said: textsIn(language).queue.endings.withdrawn, excerpt: '', shows: false }, language);

/** Takes the place of a list with one in it that its asker has taken back: the others are there in a new one. */
export const listGoneNotice = (id: string, number: string, language: Language): CardReply =>
  notice({ id, number, said: textsIn(language).queue.listGone, excerpt: '', shows: false }, language);
