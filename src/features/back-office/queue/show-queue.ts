import { z } from 'zod/v4';
import type { Log } from '../../../core/log.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Handler, Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { canReach } from '../case/asker.js';
import { caseView, type FoundCase, findCase, mayBeOwn, notFound } from '../case/case-access.js';
import { caseCard } from '../case/case-card.js';
import { filters, openCases, searchCases } from './find-cases.js';
import { listCard, onPage } from './list-card.js';
import { followed } from './looked-up.js';
import { historyCard, threadCard } from './pages-card.js';
import { readMonths, statisticsCard } from './statistics.js';

export interface QueueParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly offices: OfficesKnown;
  readonly timeZone: string;
  /** Shows somebody the case of their own that has the number, and nobody else. */
  readonly showOwn: Handler;
  readonly log?: Pick<Log, 'warn'>;
}

const page = z.coerce.number().int().min(0).max(100_000).catch(0).default(0);
const listInput = z.object({ filter: z.enum(filters).catch('all').default('all'), text: typedLine, page });
const oneInput = z.object({ number: typedLine, page });

const maxSought = 100;

/** Looking at the queue, for whoever writes in a back office's channel. */
export function queueHandlers({ store, seal, offices, timeZone, log, showOwn }: QueueParts): Handlers {
  const inCase =
    (show: (found: FoundCase, asked: z.output<typeof oneInput>, request: Request) => Reply) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const asked = read(oneInput, request.input);
      const found = await findCase(store, offices, asked.number, request);
      if (found.ok) return [followed({ store, log }, show(found, asked, request), [found.id], request)];
      return mayBeOwn(found, request) ? showOwn(request) : [notFound(found, request)];
    };

  return {
    'queue.figures': async ({ place, person, language, at }) => {
      const texts = textsIn(language);
      const office = place.kind === 'personal' ? undefined : await offices.at(place.id);
      if (office === undefined) return [trouble(texts.office.notHere)];
      const { total } = await openCases(store, office.name, { filter: 'all', person: person.id }, { from: 0, size: 1 });
      const months = await readMonths(store, office.name, at, timeZone);
      return [statisticsCard({ open: total, months, zone: timeZone, language })];
    },

    'queue.show': async (request) => {
      const { filter, text, page: asked } = read(listInput, request.input);
      const { place, person, language, at } = request;
      const office = place.kind === 'personal' ? undefined : await offices.at(place.id);
      if (office === undefined) return [trouble(textsIn(language).office.notHere)];
      // What is searched for stands in the answer, where all of the channel read it.
      const sought = withoutPersonalNumbers(text).slice(0, maxSought);
      const pageFrom = Math.max(1, asked);
      const slice = { from: (pageFrom - 1) * onPage, size: onPage };
      const { cases: found, ...rest } =
        sought === ''
          ? await openCases(store, office.name, { filter, person: person.id }, slice)
          : await searchCases(store, office.name, sought, slice);
      const cases = found.map(({ id, body }) => ({ id, one: body }));
      const list = listCard({ ...rest, language, zone: timeZone, now: at, filter, sought, cases, page: pageFrom });
      return [
        followed(
          { store, log },
          list,
          cases.map(({ id }) => id),
          request,
        ),
      ];
    },

    'queue.case': inCase((found, _, request) =>
      caseCard({ ...caseView(found, request, timeZone), canReach: canReach(seal, found.id, found.one), shown: true }),
    ),
    'queue.thread': inCase((found, asked, request) => threadCard(caseView(found, request, timeZone), asked.page)),
    'queue.history': inCase((found, asked, request) => historyCard(caseView(found, request, timeZone), asked.page)),
  };
}
