import { type Group, isMember, leads } from '../../core/group.js';
import type { Request } from '../../core/request.js';
import { type Evaluation, evaluationKind } from './evaluation.js';
import type { EvaluationParts } from './parts.js';

/** An evaluation that somebody may know of. */
export interface Found {
  readonly ok: true;
  readonly id: string;
  readonly evaluation: Evaluation;
  readonly group: Group;
}

export type Access = Found | { readonly ok: false; readonly because: 'noSuchEvaluation' | 'onlyLeads' };

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
  if (who === 'leads' && !leads(group, request.person.id)) return { ok: false, because: 'onlyLeads' };
  return { ok: true, id, evaluation, group };
}

/** The open ones of the group whose place this is; in personal chat, of all the person's groups. */
export async function evaluationsHere(
  { store, groupAt, groupsOf }: Pick<EvaluationParts, 'store' | 'groupAt' | 'groupsOf'>,
  request: Request,
): Promise<readonly Found[]> {
  const here = request.place.kind === 'personal' ? await groupsOf(request.person.id) : [await groupAt(request.place.id)];
  const found = await Promise.all(
    here.map(async (group) =>
      group === undefined
        ? []
        : (await store.find(evaluationKind, `open:${group.id}`)).map(({ id, body }): Found => ({ ok: true, id, evaluation: body, group })),
    ),
  );
  return found.flat();
}
