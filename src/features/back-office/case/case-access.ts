import type { Office, OfficesKnown } from '../../../core/people/office.js';
import { type CardReply, lines, type Reply, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import type { Found, Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { sameName } from '../offices/office.js';
import type { Case } from './case.js';
import { caseKey, caseKind } from './case-document.js';
import { digitsIn, meant } from './case-number.js';
import { headingOf, type View } from './view-card.js';

export interface FoundCase {
  readonly ok: true;
  readonly id: string;
  readonly one: Case;
  readonly office: Office;
}

type NotFound =
  | { readonly ok: false; readonly because: 'onlyInOffice' | 'noSuchCase' }
  /** Several cases have that number, because one or more came from another back office. */
  | { readonly ok: false; readonly because: 'several'; readonly found: readonly Found<Case>[] };

export type CaseAccess = FoundCase | NotFound;

/** A case that waits for a back office belongs to none. A closed case stays with its back office when that moves to another channel. */
export const belongsTo = (one: Case, office: Office): boolean => one.office !== undefined && sameName(one.officeName, office.name);

/**
 * The case that a card names by its id or a command by its number, for whoever writes in the channel of its back office. To everybody else it does not exist,
 * whatever card data they send.
 */
export async function findCase(store: Store, offices: OfficesKnown, named: string, { place }: Request): Promise<CaseAccess> {
  const office = place.kind === 'personal' ? undefined : await offices.at(place.id);
  if (office === undefined) return { ok: false, because: 'onlyInOffice' };
  const digits = digitsIn(named);
  if (digits !== undefined) {
    const found = meant(await store.find(caseKind, [caseKey.office(office.name), caseKey.number(digits)]));
    const [first, ...others] = found;
    if (first === undefined) return { ok: false, because: 'noSuchCase' };
    return others.length > 0 ? { ok: false, because: 'several', found } : { ok: true, id: first.id, one: first.body, office };
  }
  const id = named.trim().toUpperCase();
  const one = id === '' ? undefined : await store.get(caseKind, id);
  return one !== undefined && belongsTo(one, office) ? { ok: true, id, one, office } : { ok: false, because: 'noSuchCase' };
}

/** A case as whoever writes in the channel of its back office is shown it. */
export const caseView = ({ id, one }: Pick<FoundCase, 'id' | 'one'>, { language, at }: Request, zone: string): View => ({
  id,
  one,
  language,
  zone,
  now: at,
});

/** Why there is no case here. */
export function notFound(access: NotFound, { language }: Request): Reply {
  const { queue: texts, office } = textsIn(language);
  if (access.because === 'noSuchCase') return trouble(texts.noSuchCase(''));
  if (access.because === 'several') return trouble(lines(texts.severalCases, ...access.found.map((one) => codeLine(one, language))));
  return trouble(office.notHere);
}

/** A number that was typed outside a back office's channel may mean the writer's own case. */
export const mayBeOwn = ({ because }: NotFound, { via, place }: Request): boolean =>
  because === 'onlyInOffice' && via === 'message' && place.kind !== 'personal';

const codeLine = ({ id, body }: Found<Case>, language: Language): string =>
  textsIn(language).queue.codeOf(headingOf({ id, one: body, language }), id);

/** Where others read: the way to ask in private, without a word of what was typed. */
export function privateCard(to: 'form' | 'list', language: Language): CardReply {
  const texts = textsIn(language).backOffice;
  const [said, title] = to === 'form' ? [texts.askPrivately, texts.askTitle] : [texts.listPrivately, texts.listTitle];
  return { kind: 'card', card: 'back-office/private', language, title, data: { toForm: to === 'form', said }, text: said };
}
