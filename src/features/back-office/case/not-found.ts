import { type Reply, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { privateCard } from '../asking/form-card.js';
import type { CaseAccess } from './case-access.js';

type Because = Extract<CaseAccess, { ok: false }>['because'];

/** Why there is no case here. `mayBeOwn`: what was typed where others read may be about the writer's own, which goes on in private. */
export function notFound(because: Because, mayBeOwn: boolean, request: Request): Reply {
  const texts = textsIn(request.language).queue;
  if (because === 'noSuchCase') return trouble(texts.noSuchCase(''));
  const isTyped = request.via === 'message' && request.place.kind !== 'personal';
  return mayBeOwn && isTyped ? privateCard('list', request.language) : trouble(texts.onlyInOffice);
}
