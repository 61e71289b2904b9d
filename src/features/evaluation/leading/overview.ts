import type { GroupOverview } from '../../../core/feature.js';
import type { Group } from '../../../core/people/group.js';
import type { Request } from '../../../core/request.js';
import { showMoment } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { evaluationKind, isOverAt } from '../evaluation/evaluation.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { groupResults } from '../results/results.js';

/** The evaluation that is open, else how the latest meeting was: what the whole group may see, and nothing else. */
export const evaluationOverview =
  ({ store, minimum }: Pick<EvaluationParts, 'store' | 'minimum'>) =>
  async (group: Group, { language, at }: Request): Promise<GroupOverview> => {
    const texts = textsIn(language).evaluation;
    const open = (await store.find(evaluationKind, `open:${group.id}`)).find(({ body }) => !isOverAt(body, at));
    if (open !== undefined) {
      const until = showMoment(open.body.closeAt, { language, zone: group.timeZone, now: at });
      return { lines: [texts.overviewOpen(until)], waits: [] };
    }
    const [latest] = (await groupResults(store, group.id, minimum))?.meetings ?? [];
    if (latest === undefined) return { lines: [], waits: [] };
    const worth = latest.state === 'shown' ? latest.statements.find(({ key }) => key === 'worthwhile') : undefined;
    return { lines: [worth === undefined ? texts.overviewTooFew(latest.title) : texts.overviewWorth(latest.title, worth.mean)], waits: [] };
  };
