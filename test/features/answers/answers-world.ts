import { abilitiesOf } from '../../../src/core/assemble.js';
import type { ActivityId } from '../../../src/core/ids.js';
import type { Reply } from '../../../src/core/reply.js';
import type { Place, Request } from '../../../src/core/request.js';
import { type AnswerRecord, answerKind } from '../../../src/features/answers/answer.js';
import { assembledWith } from '../../support/assembled.js';
import { memoryStore } from '../../support/memory-store.js';
import { officePlace, pairedIn } from '../../support/offices.js';
import { requestWith } from '../../support/requests.js';

/** All features, with a back office that is paired. */
export async function answersWorld() {
  const store = memoryStore();
  await pairedIn(store);
  const { handlers } = abilitiesOf(await assembledWith({ store }), 'sv');
  let asked = 0;
  const ask = async (verb: string, input: object = {}, changes: Partial<Request> = {}): Promise<Reply> => {
    asked += 1;
    const request = requestWith({ id: `${asked}` as ActivityId, input, ...changes });
    const [reply] = (await handlers[verb]?.(request)) ?? [];
    if (reply === undefined) throw new Error(`${verb} is not answered`);
    return reply;
  };
  return {
    store,
    ask,
    inOffice: (verb: string, input: object = {}, place: Place = officePlace) => ask(verb, input, { place, via: 'execute' }),
    stored: (id: string) => store.get(answerKind, id) as Promise<AnswerRecord | undefined>,
  };
}
