import type { Handlers } from '../../core/request.js';
import { answerHandlers } from './answer-handlers.js';
import { beginningHandlers } from './beginning.js';
import { closingHandlers } from './closing-handlers.js';
import type { EvaluationUse } from './evaluation-use.js';
import { leadingHandlers } from './leading-handlers.js';
import { resultsHandlers } from './results-handlers.js';

export const evaluationHandlers = (parts: EvaluationUse): Handlers => ({
  ...beginningHandlers(parts),
  ...answerHandlers(parts),
  ...closingHandlers(parts),
  ...leadingHandlers(parts),
  ...resultsHandlers(parts),
});
