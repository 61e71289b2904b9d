import type { FeatureDefinition } from '../../core/feature.js';
import type { Handlers } from '../../core/request.js';
import { eraseAll } from '../../core/store/if-there.js';
import { closeHandlers } from './closing/close.js';
import { evaluationWakes } from './closing/wakes.js';
import { poolKind } from './counting/pool.js';
import { evaluationKind } from './evaluation/evaluation.js';
import { groupEvaluationsKind } from './evaluation/group-evaluations.js';
import { openEvaluations } from './evaluation/messages.js';
import type { EvaluationParts } from './evaluation/parts.js';
import { leadingHandlers } from './leading/lead.js';
import { evaluationOverview } from './leading/overview.js';
import { evaluationsData } from './personal-data.js';
import { evaluationRenderers } from './renderers.js';
import { resultsHandlers } from './results/show-results.js';
import { evaluationListener } from './says/listener.js';
import { evaluationSays } from './says.js';
import { sealEvaluationsAnew } from './seal-anew.js';
import { callEnded, meetingEndedHandlers, plannedEndPassed } from './starting/meeting-ended.js';
import { answerHandlers } from './voting/answer.js';

/** Days. */
const daysInLongestMonth = 31;

/** How a meeting was, without anybody being singled out. */
export const evaluation: FeatureDefinition = {
  name: 'evaluation',
  kinds: [evaluationKind, groupEvaluationsKind, poolKind],
  open: ({ store, seal, settings, chance, signsOfLife: { addressOf } }) => ({
    make: ({ groups, people, meetings, offices }) => {
      const parts: EvaluationParts = {
        store,
        seal,
        nonce: chance,
        minimum: settings.minimumAnswers,
        keepDays: settings.retention.meetingMonths * daysInLongestMonth,
        groups: groups.checked,
        paused: people.paused,
        addressOf,
        offices,
        meetingsAround: meetings.around,
        perspectiveKept: meetings.perspectiveKept,
      };
      const startWithCall = callEnded(parts);
      return {
        handlers: evaluationHandlers(parts),
        byName: ['evaluation.close', 'evaluation.promise'],
        shows: ['evaluation.show', 'evaluation.results', 'evaluation.form', 'evaluation.closeForm', 'evaluation.settingsForm'],
        says: evaluationSays,
        listeners: [evaluationListener],
        happened: async (happening) => {
          if (happening.kind === 'meetingEnded') await startWithCall(happening);
        },
        renderers: evaluationRenderers({ ...parts, groups }),
        onlyInTime: ['evaluation.reminder'],
        wakes: evaluationWakes(parts),
        openCards: openEvaluations(store),
        personalData: [evaluationsData({ ...parts, groups })],
        // The counts of its evaluations stay: they are nobody's.
        forgetGroup: (group) => eraseAll(store, evaluationKind, `group:${group}`),
        sealAnew: () => sealEvaluationsAnew(parts),
        overview: evaluationOverview(parts),
        meetingEnded: plannedEndPassed(parts),
      };
    },
  }),
};

export const evaluationHandlers = (parts: EvaluationParts): Handlers => ({
  ...meetingEndedHandlers(parts),
  ...answerHandlers(parts),
  ...closeHandlers(parts),
  ...leadingHandlers(parts),
  ...resultsHandlers(parts),
});
