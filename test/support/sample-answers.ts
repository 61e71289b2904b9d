import type { CardReply } from '../../src/core/reply.js';
import type { Answer } from '../../src/features/answers/answer.js';
import { answerCard, browseCard } from '../../src/features/answers/answer-cards.js';
import { draftOf, editCard, emptyDraft } from '../../src/features/answers/edit-cards.js';
import { livingAnswers } from '../../src/features/answers/living-answers.js';
import { reviewCard, toReview } from '../../src/features/answers/review-card.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { memoryStore } from './memory-store.js';
import { now } from './requests.js';
import { vetted } from './vetted.js';
import type { Written } from './written.js';

/** Answers as people see them, and as whoever knows Markdown and templates might have written one. */
export function answersCards(language: Language, written: Written): Readonly<Record<string, CardReply | undefined>> {
  const living = livingAnswers(memoryStore(), vetted);
  const [first, ...rest] = living.all();
  if (first === undefined) return {};
  const own: Answer = {
    ...first,
    id: 'own',
    question: { sv: written.question },
    answer: { sv: written.answer },
    source: { title: written.note },
    otherWays: { sv: [written.question], en: [] },
    topic: written.topic,
    varies: true,
    verb: 'meeting.list',
  };
  const content = { question: own.question, answer: own.answer, topic: written.topic };
  const earlier = [{ content, version: 1, at: now }];
  const edit = { content, version: 2, at: now, state: 'valid', reviewAt: now, savedBy: 'a', over: written.question, earlier } as const;
  const reader = { language, now, zone: 'Europe/Stockholm' };
  return {
    'an answer': answerCard(first, living, language),
    'an answer beside others that may be meant': answerCard(first, living, language, { near: rest.slice(0, 2).map(({ id }) => id) }),
    'an answer that the back office may change': answerCard({ ...own, source: { title: '' } }, living, language, {
      mayEdit: true,
      said: textsIn(language).answers.saved,
      asked: written.question,
    }),
    'an answer that somebody has written': answerCard(own, living, language),
    'the topics of questions and answers': browseCard(living.all(), undefined, language),
    'the questions of a topic': browseCard(living.all(), 'pay', language),
    "the questions of the back office's own topic": browseCard([own], written.topic, language),
    'a form for an answer': editCard(
      { id: first.id, draft: draftOf(first, living.vetted(first.id)), vetted: living.vetted(first.id) },
      reader,
    ),
    'a form for a new answer': editCard({ id: '', draft: emptyDraft }, reader),
    'a form for an answer that was refused': editCard(
      { id: 'own', draft: draftOf(own, undefined), vetted: living.vetted(first.id), problem: written.note, flagged: true },
      reader,
    ),
    'a form for an answer that has been written before, and has a newer text': editCard(
      { id: first.id, draft: draftOf(own, undefined), vetted: living.vetted(first.id), edit },
      reader,
    ),
    'answers to look over': reviewCard(toReview(living, now), language),
    'answers to look over, of every kind': reviewCard(
      [
        { why: 'waits', answer: own },
        { why: 'outdated', answer: own, newer: written.question },
        { why: 'due', answer: own },
        { why: 'hidden', answer: own },
      ],
      language,
      textsIn(language).answers.hidden,
    ),
    'no answers to look over': reviewCard([], language),
  };
}
