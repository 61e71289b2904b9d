import type { Group } from '../../../core/people/group.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { NoAccess } from './access.js';

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
