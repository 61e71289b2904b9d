import type { AnswersKnown } from '../../core/known.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { answerKey, answerKind, decided, helped, inLanguage } from './answer.js';
import type { LivingAnswers } from './living-answers.js';
import { similarAnswers } from './similar-answers.js';

/** @param zone IANA. */
export function answersKnown(store: Store, living: LivingAnswers, zone: string): AnswersKnown {
  const similar = similarAnswers(living);
  const unpublish: AnswersKnown['unpublish'] = async (id) => {
    await eraseIfThere(store, answerKind, id);
    await living.refresh(id);
  };
  return {
    read: (id, language) => {
      const found = living.find(id);
      return found && { question: inLanguage(found.question, language), answer: inLanguage(found.answer, language) };
    },

    similar: (text, language) =>
      similar(text).map(({ id, question, answer }) => ({
        id,
        question: inLanguage(question, language),
        answer: inLanguage(answer, language),
      })),

    publish: async ({ id, question, answer, topic, number, at }) => {
      await store.change(answerKind, id, (before) => {
        if (before !== undefined) return { outcome: undefined };
        const content = { question: { sv: question }, answer: { sv: answer }, topic };
        const { body } = decided(undefined, { content, over: '' }, { activity: id, at, zone });
        return { body: body && { ...body, case: number }, outcome: undefined };
      });
      await living.refresh(id);
    },

    unpublish,

    unpublishCase: async (number) => {
      for (const { id } of await store.find(answerKind, answerKey.case(number))) await unpublish(id);
    },

    helped: (id, mark) => {
      const isKnown = living.vetted(id) !== undefined;
      return store.change(answerKind, id, (before) => helped(before, mark, isKnown));
    },
  };
}
