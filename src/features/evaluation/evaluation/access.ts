import { type Group, isMember, leads } from '../../../core/people/group.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Evaluation, evaluationKind, isOverAt } from './evaluation.js';
import { groupEvaluationsKind } from './group-evaluations.js';
import type { EvaluationParts } from './parts.js';

/** Who can: by name where it is about one group, and what to do where nobody can any more. */
export function onlyLeads(groups: readonly Group[], language: Language): Reply {
  const [group, ...others] = new Map(groups.map((one) => [one.id, one])).values();
  const texts = textsIn(language).evaluation;
  if (group === undefined || others.length > 0) return trouble(texts.onlyLeads([]));
  const lead = new Set([...(group.chair === undefined ? [] : [group.chair]), ...group.coordinators]);
  if (lead.size === 0) return trouble(texts.nobodyLeads);
  const names = [...lead].map((person) => group.members.find(({ id }) => id === person)?.name ?? '');
  return trouble(texts.onlyLeads(names.filter((name) => name !== '')));
}

export const refusal = (no: NoAccess, language: Language): Reply =>
  no.because === 'onlyLeads' ? onlyLeads([no.group], language) : trouble(textsIn(language).evaluation.noSuchEvaluation);

/** An evaluation that somebody may know of. */
export interface FoundEvaluation {
  readonly ok: true;
  readonly id: string;
  readonly evaluation: Evaluation;
  readonly group: Group;
}

export type NoAccess =
  | { readonly ok: false; readonly because: 'noSuchEvaluation' }
  | { readonly ok: false; readonly because: 'onlyLeads'; readonly group: Group };

export type Access = FoundEvaluation | NoAccess;

type Known = Pick<EvaluationParts, 'store' | 'groupAt' | 'groupsOf'>;

/** Who writes in the group's own place is in the group, even where Teams does not list everybody. */
const belongs = (group: Group, { person, place }: Request): boolean => isMember(group, person.id) || place.id === group.id;

/**
 * The evaluation that a card or a command names, for somebody in its group who asks in the group's place or in personal chat. To
 * everybody else it does not exist: card data may be forged, and another channel has other readers.
 */
export async function findEvaluation(
  { store, groupAt }: Pick<EvaluationParts, 'store' | 'groupAt'>,
  id: string,
  request: Request,
  who: 'members' | 'leads',
): Promise<Access> {
  const evaluation = id === '' ? undefined : await store.get(evaluationKind, id);
  const group = evaluation && (await groupAt(evaluation.group));
  if (evaluation === undefined || group === undefined || !belongs(group, request)) return { ok: false, because: 'noSuchEvaluation' };
  if (request.place.kind !== 'personal' && request.place.id !== group.id) return { ok: false, because: 'noSuchEvaluation' };
  if (who === 'leads' && !leads(group, request.person.id)) return { ok: false, because: 'onlyLeads', group };
  return { ok: true, id, evaluation, group };
}

/** The group whose place this is; in personal chat, all the person's groups. */
export async function groupsHere({ groupAt, groupsOf }: Omit<Known, 'store'>, { person, place }: Request): Promise<readonly Group[]> {
  if (place.kind === 'personal') return groupsOf(person.id);
  const group = await groupAt(place.id);
  return group === undefined ? [] : [group];
}

/** The open ones of the groups here. */
export async function evaluationsHere(parts: Known, request: Request): Promise<readonly FoundEvaluation[]> {
  const here = await groupsHere(parts, request);
  const found = await Promise.all(
    here.map(async (group) =>
      (await parts.store.find(evaluationKind, `open:${group.id}`))
        .filter(({ body }) => !isOverAt(body, request.at))
        .map(({ id, body }): FoundEvaluation => ({ ok: true, id, evaluation: body, group })),
    ),
  );
  return found.flat();
}

/** Days after the closing that whoever answers is told that they are too late, rather than that there is nothing to answer. */
const lateDays = 14;

/** Whether the last one of a group here has closed lately, where none is open. */
export async function hasClosedLately(parts: Known, request: Request): Promise<boolean> {
  const since = toInstant(inZone(request.at, 'utc').minus({ days: lateDays }));
  const closed = (await groupsHere(parts, request)).map(async ({ id }) => {
    const latest = (await parts.store.get(groupEvaluationsKind, id))?.latest;
    const evaluation = latest && (await parts.store.get(evaluationKind, latest.id));
    return evaluation !== undefined && (evaluation.state === 'open' ? evaluation.closeAt : evaluation.closedAt) > since;
  });
  return (await Promise.all(closed)).includes(true);
}
