import type { Handlers } from '../../core/request.js';
import { leadingHandlers } from './evaluation/leading-handlers.js';
import type { EvaluationParts } from './evaluation/parts.js';
import { beginningHandlers } from './lifecycle/beginning.js';
import { closingHandlers } from './lifecycle/closing-handlers.js';
import { resultsHandlers } from './results/results-handlers.js';
import { answerHandlers } from './voting/answer-handlers.js';

export const evaluationHandlers = (parts: EvaluationParts): Handlers => ({
  ...beginningHandlers(parts),
  ...answerHandlers(parts),
  ...closingHandlers(parts),
  ...leadingHandlers(parts),
  ...resultsHandlers(parts),
});
