import {
  type AccessParts,
  type FoundInGroup,
  findHere,
  findInGroup,
  groupsAllowed,
  groupsHere,
  leadsOnly,
  type NoAccess,
  theOnlyOne,
} from '../../../core/access.js';
import { type Group, leads } from '../../../core/people/group.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Evaluation, evaluationKind, isOverAt } from './evaluation.js';
import { groupEvaluationsKind } from './group-evaluations.js';
import type { EvaluationParts } from './parts.js';
import { nameText, type View } from './view-card.js';
import { type Beside, type Wish, whichCard } from './which-card.js';

/** An evaluation that somebody may know of. */
export type FoundEvaluation = FoundInGroup<Evaluation>;

/** The evaluation that a card or a command names, for whoever may know of it. */
export const findEvaluation = (
  parts: AccessParts,
  id: string,
  request: Request,
  who: 'members' | 'leads',
): Promise<FoundEvaluation | NoAccess> => findInGroup(parts, evaluationKind, id, request, who);

/** The open ones of the groups here. */
export async function evaluationsHere(parts: AccessParts, request: Request): Promise<readonly FoundEvaluation[]> {
  const found = await findHere(parts, evaluationKind, 'open', request);
  return found.filter(({ body }) => !isOverAt(body, request.at));
}

/** So many days after closing, whoever answers is told that they are too late rather than that there is nothing to answer. */
const lateDays = 14;

/** Whether the last one of a group here has closed lately, where none is open. */
async function hasClosedLately(parts: AccessParts, request: Request): Promise<boolean> {
  const since = toInstant(inZone(request.at, 'utc').minus({ days: lateDays }));
  const closed = (await groupsHere(parts.groups, request)).map(async ({ id }) => {
    const latest = (await parts.store.get(groupEvaluationsKind, id))?.latest;
    const evaluation = latest && (await parts.store.get(evaluationKind, latest.id));
    return evaluation !== undefined && (evaluation.state === 'open' ? evaluation.closeAt : evaluation.closedAt) > since;
  });
  return (await Promise.all(closed)).includes(true);
}

export const onlyLeads = (groups: readonly Group[], language: Language): Reply => trouble(leadsOnly(groups, language));

export const refusal = (no: NoAccess, language: Language): Reply =>
  no.because === 'onlyLeads' ? onlyLeads([no.group], language) : trouble(textsIn(language).evaluation.noSuchEvaluation);

export interface Picking {
  /** The one that a card names; '' for the only one that is open here. */
  readonly id: string;
  readonly who: 'members' | 'leads';
  /** What the person wants with it, when they have to choose. */
  readonly wish: Wish;
  readonly typed?: string;
  readonly beside?: Beside;
}

export const isReply = (one: object): one is Reply => 'kind' in one;

export const evaluationView = (
  { id, body: evaluation, group }: FoundEvaluation,
  { language, at }: Request,
  { minimum }: Pick<EvaluationParts, 'minimum'>,
): View => ({
  id,
  evaluation,
  group,
  language,
  now: at,
  minimum,
});

/** Wishes of somebody who has an answer ready: if it comes too late, they are told so. */
const late: readonly Wish[] = ['votes', 'notThere'];

/** The evaluation that is meant, a card to choose it with, or why there is none. */
export async function pickEvaluation(
  parts: EvaluationParts,
  request: Request,
  { id, who, wish, typed = '', beside }: Picking,
): Promise<FoundEvaluation | Reply> {
  const texts = textsIn(request.language).evaluation;
  if (id !== '') {
    const found = await findEvaluation(parts, id, request, who);
    return found.ok ? found : refusal(found, request.language);
  }
  const none = async (): Promise<Reply> => {
    if (late.includes(wish) && (await hasClosedLately(parts, request))) return trouble(texts.closed);
    return say(wish === 'closes' ? texts.closeNone : texts.noneOpen);
  };
  const which = (several: readonly FoundEvaluation[]): Reply => {
    const choices = several.map((one) => ({ id: one.id, title: nameText(evaluationView(one, request, parts)) }));
    return whichCard(wish, choices, typed, request.language, beside);
  };
  return theOnlyOne(await evaluationsHere(parts, request), { who, none, which }, request);
}

/** The group that is meant: the place's own; in personal chat one of the person's, or a card to choose it with. */
export async function pickGroup(parts: EvaluationParts, request: Request, { id, who, wish, typed = '' }: Picking): Promise<Group | Reply> {
  const { language, place } = request;
  const texts = textsIn(language).evaluation;
  const { allowed, here } = await groupsAllowed(parts.groups, request, id, who === 'leads' ? leads : () => true);
  const [only, ...others] = allowed;
  if (only === undefined) {
    if (here.length > 0 && who === 'leads') return onlyLeads(here, language);
    return trouble(place.kind === 'personal' ? texts.noGroups : texts.notSetUp);
  }
  if (others.length === 0) return only;
  const choices = allowed.map((group) => ({ id: group.id, title: group.name }));
  return whichCard(wish, choices, typed, language);
}
