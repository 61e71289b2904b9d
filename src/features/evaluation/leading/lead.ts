import { z } from 'zod/v4';
import type { Group } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { say, trouble } from '../../../core/reply.js';
import { type Handlers, seenByOthers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { evaluationView, findEvaluation, isReply, pickGroup, refusal } from '../evaluation/access.js';
import { evaluationKind } from '../evaluation/evaluation.js';
import { groupEvaluations } from '../evaluation/group-evaluations.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { standardStatements, statementKeys } from '../evaluation/statements.js';
import { groupResults, resultOf } from '../results/results.js';
import { settingsCard, tryCard } from './lead-card.js';
import { changeSettings, keepPromise, maxPromise, type SettingsTyped, settingsInput } from './settings.js';

const promiseInput = z.object({ evaluation: typedLine, group: typedLine, promise: typedLine });
const groupInput = z.object({ group: typedLine });

/** One setting, when it is said in a message; the others stay as they are. */
const fieldInput = z.object({ field: z.enum(['days', ...statementKeys]).optional(), value: typedLine });

/** The group's settings as the form is filled with them. */
async function presentSettings({ store }: EvaluationParts, group: Group): Promise<SettingsTyped> {
  const { settings } = await groupEvaluations(store, group);
  const words = Object.fromEntries(standardStatements.map((key) => [key, settings.wording[key] ?? '']));
  const [own1 = '', own2 = ''] = settings.own;
  return settingsInput.parse({ group: group.id, days: `${settings.days}`, ...words, own1, own2 });
}

/** What only those who lead a group do: what to try next time, and the settings. */
export const leadingHandlers = (parts: EvaluationParts): Handlers => ({
  'evaluation.promise': async (request) => {
    const { evaluation: id, group: wanted, promise } = read(promiseInput, request.input);
    const texts = textsIn(request.language).evaluation;
    const found = id === '' ? undefined : await findEvaluation(parts, id, request, 'leads');
    if (found?.ok === false) return [refusal(found, request.language)];
    const group = found?.group ?? (await pickGroup(parts, request, { id: wanted, who: 'leads', wish: 'promises', typed: promise }));
    if (isReply(group)) return [group];
    const outcome = await keepPromise(parts.store, group, promise, request.id);
    if (outcome === 'saved') return [say(texts.promiseSaved)];
    const problem = outcome === 'tooLong' ? texts.promiseRefused.tooLong(maxPromise) : texts.promiseRefused[outcome];
    if (found === undefined || seenByOthers(request)) return [trouble(problem)];
    const evaluation = (await parts.store.get(evaluationKind, found.id)) ?? found.body;
    const results = await groupResults(parts.store, group.id, parts.minimum);
    return [
      tryCard(evaluationView({ ...found, body: evaluation }, request, parts), results && resultOf(results, found.id), { promise, problem }),
    ];
  },

  'evaluation.settingsForm': async (request) => {
    const { group: wanted } = read(groupInput, request.input);
    const group = await pickGroup(parts, request, { id: wanted, who: 'leads', wish: 'settings' });
    if (isReply(group)) return [group];
    return [settingsCard({ language: request.language, name: group.name }, await presentSettings(parts, group))];
  },

  'evaluation.settings': async (request) => {
    const { field, value } = read(fieldInput, request.input);
    const sent = read(settingsInput, request.input);
    const group = await pickGroup(parts, request, { id: sent.group, who: 'leads', wish: 'settings' });
    if (isReply(group)) return [group];
    const typed = field === undefined ? sent : { ...(await presentSettings(parts, group)), [field]: value };
    const outcome = await changeSettings(parts.store, group, typed, request.id);
    if (outcome === 'saved') return [say(textsIn(request.language).evaluation.settingsSaved)];
    return [settingsCard({ language: request.language, name: group.name }, { ...typed, group: group.id }, outcome)];
  },
});
