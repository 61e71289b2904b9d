import { z } from 'zod/v4';
import { askedAlone } from '../../../core/alone.js';
import { leads } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handler, Handlers, Request } from '../../../core/request.js';
import { localDate } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { evaluationView, findEvaluation, isReply, pickGroup, refusal } from '../evaluation/access.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { exportFile, groupTable, officeTable, wordsOf } from './export.js';
import { historyCard } from './history-card.js';
import { officesCard } from './offices-card.js';
import { commentsFor, groupResults, officeResults, resultOf } from './results.js';
import { resultsCard } from './results-card.js';

const groupInput = z.object({ group: typedLine });
/** `number`: the meeting of that place in the list, from 1; 0 for the list. */
const resultsInput = groupInput.extend({ number: z.coerce.number().int().min(0).max(99).default(0) });
/** Teams asks again, with `declined`, once it has asked whether the file is wanted. */
const exportInput = groupInput.extend({ declined: z.boolean().default(false) });
const showInput = z.object({ evaluation: typedLine });

export function resultsHandlers(parts: EvaluationParts): Handlers {
  const { store, minimum, offices, perspectiveKept } = parts;
  const isOffice = async ({ place }: Request): Promise<boolean> => (await offices.at(place.id)) !== undefined;

  async function show(id: string, request: Request): Promise<Reply> {
    const texts = textsIn(request.language).evaluation;
    const found = await findEvaluation(parts, id, request, 'members');
    if (!found.ok) return refusal(found, request.language);
    const results = await groupResults(store, found.group.id, minimum);
    const result = results && resultOf(results, found.id);
    if (result === undefined) return trouble(texts.noResultYet);
    const perspective = await perspectiveKept(found.group.id, request.at);
    const comments = commentsFor(found.body, 'group', minimum);
    return resultsCard({ ...evaluationView(found, request, parts), result, comments, perspective });
  }

  /** Only the chair's and the coordinators' to take away, and long: not for a channel. */
  const groupExport: Handler = askedAlone(
    async (request) => {
      const { language, at } = request;
      const group = await pickGroup(parts, request, { id: read(exportInput, request.input).group, who: 'leads', wish: 'exports' });
      if (isReply(group)) return [group];
      const results = await groupResults(store, group.id, minimum);
      const isEmpty = results?.representatives.answers === 0 && results.meetings.every(({ state }) => state === 'tooFew');
      if (results === undefined || isEmpty) return [say(textsIn(language).evaluation.exportNothing)];
      const table = groupTable(results, wordsOf(results.asked, language));
      return [await exportFile(table, group.id, localDate(at, group.timeZone), language)];
    },
    ({ language }) => say(textsIn(language).evaluation.exportPrivately),
  );

  return {
    'evaluation.results': async (request) => {
      const { person, language, at } = request;
      if (await isOffice(request)) return [officesCard(await officeResults(store, minimum), language)];
      const { group: wanted, number } = read(resultsInput, request.input);
      const group = await pickGroup(parts, request, { id: wanted, who: 'members', wish: 'results' });
      if (isReply(group)) return [group];
      const results = await groupResults(store, group.id, minimum);
      if (number > 0) {
        const named = results?.meetings[number - 1];
        return [named === undefined ? trouble(textsIn(language).evaluation.noSuchNumber) : await show(named.id, request)];
      }
      const { id: place, name, timeZone: zone } = group;
      const perspective = await perspectiveKept(place, at);
      return [historyCard({ place, name, zone, results, perspective, language, now: at, exports: leads(group, person.id) })];
    },

    'evaluation.show': async (request) => [await show(read(showInput, request.input).evaluation, request)],

    'evaluation.export': async (request) => {
      const { language, at } = request;
      const texts = textsIn(language).evaluation;
      if (read(exportInput, request.input).declined) return [say(texts.exportFile.declined)];
      if (await isOffice(request)) {
        const results = await officeResults(store, minimum);
        if (results.pooled.answers === 0 && results.groups.every(({ answers }) => answers === 0)) return [say(texts.exportNothing)];
        const table = officeTable(results, wordsOf([], language));
        return [await exportFile(table, '', at.slice(0, 10), language)];
      }
      return groupExport(request);
    },
  };
}
