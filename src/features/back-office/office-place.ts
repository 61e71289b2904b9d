import type { OfficesKnown } from '../../core/office.js';
import { say, trouble } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';

type Handle = Handlers[string];

const each = (handlers: Handlers, verbs: readonly string[], change: (handle: Handle) => Handle): Handlers =>
  Object.fromEntries(Object.entries(handlers).map(([verb, handle]) => [verb, verbs.includes(verb) ? change(handle) : handle]));

const isOffice = async ({ at }: OfficesKnown, { place }: Request): Promise<boolean> =>
  place.kind !== 'personal' && (await at(place.id)) !== undefined;

/** The same handlers, which in a back office's channel also say what can be done there. */
export const helpingOffices = (offices: OfficesKnown, handlers: Handlers, verbs: readonly string[]): Handlers =>
  each(handlers, verbs, (handle) => async (request) => {
    const replies = await handle(request);
    return (await isOffice(offices, request)) ? [...replies, say(textsIn(request.language).office.help)] : replies;
  });

/** The same handlers, but a back office's channel does not become a group's too: its members would read what is private. */
export const sparingOffices = (offices: OfficesKnown, handlers: Handlers, verbs: readonly string[]): Handlers =>
  each(
    handlers,
    verbs,
    (handle) => async (request) =>
      (await isOffice(offices, request)) ? [trouble(textsIn(request.language).office.noGroup)] : handle(request),
  );
