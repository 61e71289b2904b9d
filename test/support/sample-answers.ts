import type { CardReply } from '../../src/core/reply.js';
import type { Answer } from '../../src/features/answers/answer.js';
import { answerCard, browseCard } from '../../src/features/answers/answer-cards.js';
import { draftOf, editCard, emptyDraft, suggestedCard } from '../../src/features/answers/edit-cards.js';
import { livingAnswers } from '../../src/features/answers/living-answers.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { memoryStore } from './memory-store.js';
import { vetted } from './vetted.js';
import type { Written } from './written.js';

/** Answers as people see them, and as whoever knows Markdown and templates might have written one. */
export function answersCards(language: Language, written: Written): Readonly<Record<string, CardReply | undefined>> {
  const living = livingAnswers(memoryStore(), vetted);
  const [first] = living.all();
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
  return {
    'an answer': answerCard(first, living, language),
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
      language,
    ),
    'a form for a new answer': editCard({ id: '', draft: emptyDraft }, language),
    'a form for an answer that was refused': editCard(
      { id: 'own', draft: draftOf(own, undefined), vetted: living.vetted(first.id), problem: written.note, flagged: true },
      language,
    ),
    'answers that wait to be approved': suggestedCard(living.suggested(), language),
    'no answers that wait to be approved': suggestedCard([], language),
  };
}
