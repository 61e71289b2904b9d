import type { CardReply } from '../../../core/reply.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { CaseAccess } from './case-access.js';

type Because = Extract<CaseAccess, { ok: false }>['because'];

/** Why there is no case here. `mayBeOwn`: what was typed where others read may be about the writer's own, which goes on in private. */
export function notFound(because: Because, mayBeOwn: boolean, request: Request): Reply {
  const texts = textsIn(request.language).queue;
  if (because === 'noSuchCase') return trouble(texts.noSuchCase(''));
  const isTyped = request.via === 'message' && request.place.kind !== 'personal';
  return mayBeOwn && isTyped ? privateCard('list', request.language) : trouble(texts.onlyInOffice);
}

/** Where others read: the way to ask in private, without a word of what was typed. */
export function privateCard(to: 'form' | 'list', language: Language): CardReply {
  const texts = textsIn(language).backOffice;
  const [said, title] = to === 'form' ? [texts.askPrivately, texts.askTitle] : [texts.listPrivately, texts.listTitle];
  return { kind: 'card', card: 'back-office/private', language, title, data: { toForm: to === 'form', said }, text: said };
}
