import { z } from 'zod/v4';
import { read, typedLine } from '../../../core/read.js';
import { say, trouble } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { closeCard } from '../voting/answered-card.js';
import { isReply, pickEvaluation, viewOf } from '../voting/picking.js';
import { countOf } from '../voting/voting.js';
import { closeEvaluation } from './closing.js';

const closeInput = z.object({ evaluation: typedLine });

export const closingHandlers = (parts: EvaluationParts): Handlers => ({
  'evaluation.closeForm': async (request) => {
    const { evaluation: id } = read(closeInput, request.input);
    const found = await pickEvaluation(parts, request, { id, who: 'leads', wish: 'closes' });
    if (isReply(found)) return [found];
    if (found.evaluation.state !== 'open') return [trouble(textsIn(request.language).evaluation.closedAlready)];
    return [closeCard(viewOf(found, request, parts), countOf(parts, found.id, found.evaluation))];
  },

  'evaluation.close': async (request) => {
    const { evaluation: id } = read(closeInput, request.input);
    const texts = textsIn(request.language).evaluation;
    const found = await pickEvaluation(parts, request, { id, who: 'leads', wish: 'closes' });
    if (isReply(found)) return [found];
    const outcome = await closeEvaluation(parts, found.id, request.at);
    if (outcome === 'closing') return [say(texts.closedNow)];
    return [trouble(outcome === 'closedAlready' ? texts.closedAlready : texts.noSuchEvaluation)];
  },
});
