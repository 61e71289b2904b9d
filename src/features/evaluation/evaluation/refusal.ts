import { leadsOnly } from '../../../core/access.js';
import type { Group } from '../../../core/people/group.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { NoAccess } from './access.js';

export const onlyLeads = (groups: readonly Group[], language: Language): Reply => trouble(leadsOnly(groups, language));

export const refusal = (no: NoAccess, language: Language): Reply =>
  no.because === 'onlyLeads' ? onlyLeads([no.group], language) : trouble(textsIn(language).evaluation.noSuchEvaluation);
