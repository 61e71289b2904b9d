import { z } from 'zod/v4';
import { isOfficeChannel, type OfficesKnown } from '../../../core/people/office.js';
import { read } from '../../../core/read.js';
import { say, trouble } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { officesId, officesKind } from './office.js';
import { speak } from './pairing.js';

type Handle = Handlers[string];

const each = (handlers: Handlers, verbs: readonly string[], change: (handle: Handle) => Handle): Handlers =>
  Object.fromEntries(Object.entries(handlers).map(([verb, handle]) => [verb, verbs.includes(verb) ? change(handle) : handle]));

const spokenInput = z.object({ language: z.enum(languages).optional().catch(undefined) });

/** The same handlers, except that in a back office's channel a choice of language is for the channel rather than for the person. */
export const speakingOffices = (store: Store, handlers: Handlers, verbs: readonly string[]): Handlers =>
  each(handlers, verbs, (handle) => async (request) => {
    const { language } = read(spokenInput, request.input);
    if (language === undefined || request.place.kind === 'personal') return handle(request);
    const done = await store.change(officesKind, officesId, (before) => speak(before, request.place.id, language));
    return done === 'notHere' ? handle(request) : [say(textsIn(language).office.languageChosen)];
  });

/** The same handlers, except that a back office's channel cannot be set up as a group, whose members would then read what is private. */
export const sparingOffices = (offices: OfficesKnown, handlers: Handlers, verbs: readonly string[]): Handlers =>
  each(
    handlers,
    verbs,
    (handle) => async (request) =>
      (await isOfficeChannel(offices, request.place)) ? [trouble(textsIn(request.language).office.noGroup)] : handle(request),
  );

/** What a back office's channel does in its own way: it has a language of its own, and becomes no group's. */
export const asOffice = (store: Store, offices: OfficesKnown, handlers: Handlers): Handlers => {
  const speaking = speakingOffices(store, handlers, ['person.language']);
  return sparingOffices(offices, speaking, ['group.form', 'group.save']);
};
