import type { FeatureDefinition } from '../../core/feature.js';
import { eraseFound } from '../../core/store/forgetting.js';
import { evaluationCommands, evaluationListener } from './commands.js';
import { poolKind } from './counting/pool.js';
import { evaluationKind } from './evaluation/evaluation.js';
import type { EvaluationUse } from './evaluation/evaluation-use.js';
import { groupEvaluationsKind } from './evaluation/group-evaluations.js';
import { evaluationHandlers } from './handlers.js';
import { callEnded, plannedEndPassed } from './lifecycle/beginning.js';
import { sealEvaluationsAnew } from './lifecycle/seal-anew.js';
import { evaluationWakes } from './lifecycle/wakes.js';
import { evaluationsData } from './personal-data.js';
import { evaluationRenderers } from './renderers.js';
import { evaluationSays } from './says.js';

/** Days. */
const longestMonth = 31;

/** How a meeting was, without anybody being singled out. */
export const evaluation: FeatureDefinition = {
  name: 'evaluation',
  kinds: [evaluationKind, groupEvaluationsKind, poolKind],
  open: ({ store, seal, settings, chance }) => ({
    make: ({ groups, people, meetings, offices }) => {
      const parts: EvaluationUse = {
        store,
        seal,
        nonce: chance,
        minimum: settings.minimumAnswers,
        keepDays: settings.retention.meetingMonths * longestMonth,
        groupAt: groups.at,
        groupsOf: groups.of,
        paused: people.paused,
        office: async () => (await offices.named(''))?.id,
        offices,
        meetingsAround: meetings.around,
      };
      const startWithCall = callEnded(parts);
      return {
        handlers: evaluationHandlers(parts),
        shows: ['show', 'results', 'form', 'closeForm', 'settingsForm'].map((verb) => `evaluation.${verb}`),
        says: evaluationSays,
        commands: evaluationCommands,
        listeners: [evaluationListener],
        happened: async (happening) => {
          if (happening.kind === 'meetingEnded') await startWithCall(happening);
        },
        renderers: evaluationRenderers(parts),
        wakes: evaluationWakes(parts),
        personalData: [evaluationsData(parts)],
        // The counts of its evaluations stay: they are nobody's.
        forgetGroup: (group) => eraseFound(store, evaluationKind, `group:${group}`),
        sealAnew: () => sealEvaluationsAnew(parts),
        meetingEnded: plannedEndPassed(parts),
      };
    },
  }),
};
