import type { FeatureDefinition } from '../../core/feature.js';
import { answerKind, type VettedAnswer } from './answer.js';
import { answersDigest } from './digest.js';
import { editingHandlers } from './editing.js';
import { answersKnown } from './known.js';
import { livingAnswers } from './living-answers.js';
import { readingHandlers } from './reading.js';
import { answersSays } from './says.js';
import { countUnanswered, flushUnansweredHourly, unansweredKind } from './unanswered.js';

/**
 * What representatives need to know about their assignment and the system.
 * @param vetted What Lotsen comes with.
 */
export const answers = (vetted: readonly VettedAnswer[]): FeatureDefinition => ({
  name: 'answers',
  kinds: [answerKind, unansweredKind],
  open: async ({ store, neighbours, seal, settings, log, features }) => {
    const { timeZone } = settings;
    const living = livingAnswers(store, vetted, neighbours.changed);
    await living.load();
    const unanswered = countUnanswered(store, vetted);
    return {
      known: () => ({ answers: answersKnown(store, living, timeZone) }),
      make: (known) => ({
        handlers: {
          ...readingHandlers({
            seal,
            living,
            known,
            factsFor: async (answer, request) =>
              (await Promise.all(features().map(({ facts }) => facts?.[answer]?.(request) ?? []))).flat(),
          }),
          ...editingHandlers({ store, living, timeZone, offices: known.offices }),
        },
        says: answersSays,
        shows: ['answers.show', 'answers.waiting', 'answers.browse', 'answers.form', 'answers.suggested'],
        answers: living.heard,
        unanswered: unanswered.count,
        digest: (...asked) => answersDigest(living, unanswered, ...asked),
        start: async () => flushUnansweredHourly(unanswered, () => log.warn('unanswered.unwritten')),
      }),
    };
  },
});
