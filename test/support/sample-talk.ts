import { asideCard } from '../../src/core/hearing/fallback-card.js';
import type { CardReply } from '../../src/core/reply.js';
import { offerCard } from '../../src/features/meetings/answering/offer-card.js';
import { ownAnswersCard } from '../../src/features/meetings/answering/own-answers.js';
import type { View } from '../../src/features/meetings/meeting/view.js';
import { raisedCard, wishLostCard } from '../../src/features/meetings/notices.js';
import { raiseCard } from '../../src/features/meetings/speaking/raise-card.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupWith, person } from './groups.js';
import { answerWith, by, duringInput, posted } from './meetings.js';
import type { Written } from './written.js';

/** The cards that answer somebody who writes about meetings with words of their own. */
export function talkCards(language: Language, written: Written): Readonly<Record<string, CardReply | undefined>> {
  const group = groupWith({ name: written.group });
  const asked = [1, 2, 3, 4, 5].map(() => ({ text: written.question, step: 'codecision' }) as const);
  const speakers = [{ id: 's', person: person('Vera'), name: written.person, item: written.item }];
  const meeting = posted({ title: written.meeting, questions: asked, speakers });
  const view = (id = 'meeting'): View => ({ id, meeting, group, language, now: duringInput });
  const waiting = ['a', 'b'].flatMap((id) => [1, 2, 3, 4].map((question) => ({ ...view(id), question })));
  const none = { now: [], ahead: [], own: [], answers: false };
  const answers = ['1', '2'].map((text) => answerWith(Number(text), written.answer + text, by('named', 'Vera')));
  const own = answers.map((answer, index) => ({
    ...view(),
    answer: index === 0 ? answer : { ...answer, outcome: { kind: 'decided' as const, note: written.note } },
    open: index === 0,
  }));
  return {
    'words that may be an answer': offerCard(waiting.slice(0, 1), written.answer, language),
    'words that may answer one of many': offerCard(waiting, written.answer, language),
    'words that ask while a question waits': offerCard(waiting.slice(0, 2), `${written.question}?`, language),
    'questions that wait, asked for': offerCard(waiting.slice(0, 2), written.answer, language, textsIn(language).meetings.mineNone),
    'long words that may be an answer': offerCard(waiting, 'å'.repeat(4000), language),
    "one's own answers": ownAnswersCard(own, language),
    'something to raise': raiseCard(
      { item: written.item, asked: 'toRaise', now: [view()], ahead: [view(), view()], own: [view()], answers: true },
      language,
    ),
    'something to raise when no meeting is planned': raiseCard({ ...none, item: '', asked: 'toSpeak' }, language),
    'something that the chair wants to raise': raiseCard({ ...none, item: written.item, asked: 'toRaise', own: [view()] }, language),
    'a way to what only they see': asideCard(language),
    'something that somebody wants raised': raisedCard(view(), 's'),
    'something that somebody wanted raised and nobody got': wishLostCard(view(), 's'),
  };
}
