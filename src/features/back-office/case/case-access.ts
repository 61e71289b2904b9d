import type { Office, OfficesKnown } from '../../../core/people/office.js';
import { type CardReply, type Reply, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { sameName } from '../offices/office.js';
import type { Case } from './case.js';
import { caseKind } from './case-document.js';
import type { View } from './view-card.js';

export interface FoundCase {
  readonly ok: true;
  readonly number: string;
  readonly one: Case;
  readonly office: Office;
}

export type CaseAccess = FoundCase | { readonly ok: false; readonly because: 'onlyInOffice' | 'noSuchCase' };

/** One that waits for a back office belongs to none. A closed one stays in its back office when that moves to another channel. */
export const belongsTo = (one: Case, office: Office): boolean => one.office !== undefined && sameName(one.officeName, office.name);

/**
 * The case that a card or a command names, for whoever writes in the channel of its back office. To everybody else it does not exist,
 * whatever card data they send.
 */
export async function findCase(store: Store, offices: OfficesKnown, named: string, { place }: Request): Promise<CaseAccess> {
  const office = place.kind === 'personal' ? undefined : await offices.at(place.id);
  if (office === undefined) return { ok: false, because: 'onlyInOffice' };
  const number = named.trim().toUpperCase();
  const one = number === '' ? undefined : await store.get(caseKind, number);
  return one !== undefined && belongsTo(one, office) ? { ok: true, number, one, office } : { ok: false, because: 'noSuchCase' };
}

/** A case as whoever writes in the channel of its back office is shown it. */
export const caseView = ({ number, one }: Pick<FoundCase, 'number' | 'one'>, { language, at }: Request, zone: string): View => ({
  number,
  one,
  language,
  zone,
  now: at,
});

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
