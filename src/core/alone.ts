import type { Language } from '../texts/language.js';
import { textsIn } from '../texts/texts.js';
import type { AloneReply, CardReply, Reply } from './reply.js';
import { type Handler, type Handlers, type Request, seenByOthers } from './request.js';

/** For whoever asks alone, where others read; these are told where it went, and no more. */
export const alone = (replies: readonly Reply[], instead: AloneReply['instead'], language: Language): AloneReply => ({
  kind: 'alone',
  replies,
  instead,
  elsewhere: { kind: 'text', text: textsIn(language).hearing.answeredPrivately },
});

/** Where others read: a sentence, and a button to what is shown to whoever presses it, in a dialog or in private chat. */
export const privateWay = (
  { said, open, verb, title }: { readonly said: string; readonly open: string; readonly verb: string; readonly title: string },
  language: Language,
): CardReply => ({ kind: 'card', card: 'common/privately', language, title, data: { said, open, verb }, text: said });

/**
 * The same handler for what is nobody else's business: where others read, only whoever asks is answered. The answer is lost where no road
 * is open, so the verb has to be one that changes nothing, or that may be done again from what `instead` opens.
 */
export const askedAlone =
  (handle: Handler, instead: (request: Request) => AloneReply['instead']): Handler =>
  async (request) =>
    seenByOthers(request) ? [alone(await handle({ ...request, aside: true }), instead(request), request.language)] : handle(request);

/** The same for all of a feature's handlers. */
export const allAskedAlone = (handlers: Handlers, instead: (request: Request) => AloneReply['instead']): Handlers =>
  Object.fromEntries(Object.entries(handlers).map(([verb, handle]) => [verb, askedAlone(handle, instead)]));

/** What whoever asked gets of it, when nobody else reads. */
export const withoutAlone = (replies: readonly Reply[]): readonly Reply[] =>
  replies.flatMap((reply) => (reply.kind === 'alone' ? withoutAlone(reply.replies) : [reply]));
