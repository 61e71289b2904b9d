import type { Language } from '../texts/language.js';
import { textsIn } from '../texts/texts.js';
import type { AloneReply, CardReply, Reply } from './reply.js';
import { type Handler, type Handlers, type Request, seenByOthers } from './request.js';

/** Shows the replies only to whoever asked. Where others read, they see `instead`, which tells nothing of the replies. */
export const alone = (replies: readonly Reply[], instead: AloneReply['instead'], language: Language): AloneReply => ({
  kind: 'alone',
  replies,
  instead,
  elsewhere: { kind: 'text', text: textsIn(language).hearing.answeredPrivately },
});

/** A sentence that everybody may read, with a button that opens the rest for whoever presses it: in a dialog or in private chat. */
export const privateWay = (
  { said, open, verb, title }: { readonly said: string; readonly open: string; readonly verb: string; readonly title: string },
  language: Language,
): CardReply => ({ kind: 'card', card: 'common/privately', language, title, data: { said, open, verb }, text: said });

/**
 * The same handler, whose answer only whoever asked gets to see. When no private way to them is open the answer is lost, so the verb has to
 * be one that changes nothing, or that can be done again from what `instead` opens.
 */
export const askedAlone =
  (handle: Handler, instead: (request: Request) => AloneReply['instead']): Handler =>
  async (request) =>
    seenByOthers(request) ? [alone(await handle({ ...request, aside: true }), instead(request), request.language)] : handle(request);

/** The same for all of a feature's handlers. */
export const allAskedAlone = (handlers: Handlers, instead: (request: Request) => AloneReply['instead']): Handlers =>
  Object.fromEntries(Object.entries(handlers).map(([verb, handle]) => [verb, askedAlone(handle, instead)]));

/** The replies as they are shown where nobody else reads: what was wrapped for one person's eyes is unwrapped. */
export const withoutAlone = (replies: readonly Reply[]): readonly Reply[] =>
  replies.flatMap((reply) => (reply.kind === 'alone' ? withoutAlone(reply.replies) : [reply]));
