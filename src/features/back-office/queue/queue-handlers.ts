import { z } from 'zod/v4';
import type { OfficesKnown } from '../../../core/people/office.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { canReach } from '../case/asker.js';
import { type FoundCase, findCase } from '../case/case-access.js';
import { caseCard } from '../case/case-card.js';
import { caseKind } from '../case/case-document.js';
import { notFound } from '../case/not-found.js';
import { historyCard, threadCard } from '../case/pages-card.js';
import { listCard, onPage } from './list-card.js';
import { viewOf } from './office-handlers.js';
import type { Queue } from './open-queue.js';
import { filters } from './queue-index.js';

export interface QueueParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly offices: OfficesKnown;
  readonly queue: Queue;
  readonly timeZone: string;
}

const page = z.coerce.number().int().min(0).max(100_000).catch(0).default(0);
const listInput = z.object({ filter: z.enum(filters).catch('all').default('all'), text: typedLine, page });
const oneInput = z.object({ number: typedLine, page });

const mostSought = 100;

/** Looking at the queue, for whoever writes in a back office's channel. */
export function queueHandlers({ store, seal, offices, queue, timeZone }: QueueParts): Handlers {
  const inCase =
    (show: (found: FoundCase, asked: z.output<typeof oneInput>, request: Request) => Reply) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const asked = read(oneInput, request.input);
      const found = await findCase(store, offices, asked.number, request);
      if (found.ok) return [show(found, asked, request)];
      return [notFound(found.because, true, request)];
    };

  return {
    'queue.figures': async ({ place, person, language }) => {
      const texts = textsIn(language).queue;
      const office = place.kind === 'personal' ? undefined : await offices.at(place.id);
      if (office === undefined) return [trouble(texts.onlyInOffice)];
      await queue.open();
      return [say(texts.figures(queue.index.open(office.name, 'all', person.id, 0, onPage).total))];
    },

    'queue.show': async (request) => {
      const { filter, text, page: asked } = read(listInput, request.input);
      const { place, person, language, at } = request;
      const office = place.kind === 'personal' ? undefined : await offices.at(place.id);
      if (office === undefined) return [trouble(textsIn(language).queue.onlyInOffice)];
      // What is searched for stands in the answer, where all of the channel read it.
      const sought = withoutPersonalNumbers(text).slice(0, mostSought);
      const pageFrom = Math.max(1, asked);
      const from = (pageFrom - 1) * onPage;
      await (sought === '' ? queue.open() : queue.all());
      const { index } = queue;
      const open = index.open(office.name, filter, person.id, from, onPage);
      const { numbers, total } = sought === '' ? open : index.search(office.name, sought, from, onPage);
      const found = await Promise.all(numbers.map(async (number) => ({ number, one: await store.get(caseKind, number) })));
      const cases = found.flatMap(({ number, one }) => (one === undefined ? [] : [{ number, one }]));
      return [listCard({ language, zone: timeZone, now: at, filter, sought, counts: open.counts, cases, page: pageFrom, total })];
    },

    'queue.case': inCase((found, _, request) =>
      caseCard({ ...viewOf(found, request, timeZone), canReach: canReach(seal, found.number, found.one), shown: true }),
    ),
    'queue.thread': inCase((found, asked, request) => threadCard(viewOf(found, request, timeZone), asked.page)),
    'queue.history': inCase((found, asked, request) => historyCard(viewOf(found, request, timeZone), asked.page)),
  };
}
