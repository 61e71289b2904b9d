import { z } from 'zod/v4';
import type { AskPlace } from '../../../core/people/group.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Doing, StaffMember } from '../case/case.js';
import { belongsTo, type CaseAccess, caseView, findCase, notFound } from '../case/case-access.js';
import { type CaseStep, refuse } from '../case/case-step.js';
import { doingOf, saveCase } from '../case/save-case.js';
import type { OfficeParts } from '../queue/case-work.js';
import { followed } from '../queue/looked-up.js';
import { caseCopyCard, caseWordFile } from './case-file.js';
import { keep, letGo } from './keeping.js';

export interface RegistryParts extends OfficeParts {
  /** Left out, nobody is known to be in a back office unless they write in its channel. */
  readonly askPlace?: AskPlace;
}

const registryInput = z.object({ number: typedLine, text: typedText, declined: z.literal(true).optional() });

/** Milliseconds that an answer about who is in the channel may be old. */
const maxAge = 60_000;

/** What a registry and an archive need of a case. */
export function registryHandlers(parts: RegistryParts): Handlers {
  const { store, seal, offices, timeZone, askPlace } = parts;
  const textsOf = ({ language }: Request) => textsIn(language).queue;

  /** In the personal chat of somebody who is in the channel of a back office, which Teams is asked: files can be handed over nowhere else. */
  async function findAtHome(number: string, request: Request): Promise<CaseAccess> {
    for (const office of askPlace === undefined ? [] : await offices.all()) {
      const { roster } = (await askPlace?.(office.id, maxAge)) ?? {};
      if (!roster?.ok || !roster.members.some(({ id }) => id === request.person.id)) continue;
      const found = await findCase(store, offices, number, { ...request, place: { ...request.place, kind: 'channel', id: office.id } });
      if (found.ok || found.because !== 'noSuchCase') return found;
    }
    return { ok: false, because: 'onlyInOffice' };
  }

  const step =
    (said: 'keep' | 'letGo', rule: (one: Case, staff: StaffMember, reason: string, doing: Doing, request: Request) => CaseStep) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const { number, text } = read(registryInput, request.input);
      const found = await findCase(store, offices, number, request);
      if (!found.ok) return [notFound(found, request)];
      const staff = { person: request.person.id, name: request.person.name };
      const doing = doingOf(seal, found.id, request);
      const outcome = await saveCase(parts, found.id, (one) =>
        belongsTo(one, found.office) ? rule(one, staff, text, doing, request) : refuse('noSuchCase'),
      );
      const texts = textsOf(request);
      if (outcome.ok) return [say(texts.done[said])];
      if (outcome.because === 'heldBy') return [trouble(texts.noSuchCase(''))];
      if (outcome.because === 'noSuchCase') return [trouble(texts.noSuchCase(''))];
      return [trouble(outcome.because === 'missingText' ? texts.keepReason : texts.refused[outcome.because])];
    };

  return {
    'case.keep': step('keep', (one, staff, reason, doing, request) =>
      keep(one, staff, { reason, note: textsOf(request).keptNote(reason) }, doing),
    ),
    'case.letGo': step('letGo', (one, staff, _, doing, request) => letGo(one, staff, textsOf(request).letGoNote, doing)),

    'queue.file': async (request) => {
      const { number, declined } = read(registryInput, request.input);
      const isAtHome = request.place.kind === 'personal';
      if (declined) return [say(textsOf(request).fileDeclined)];
      const found = isAtHome ? await findAtHome(number, request) : await findCase(store, offices, number, request);
      if (!found.ok) return [notFound(found, request)];
      const view = caseView(found, request, timeZone);
      return isAtHome ? [await caseWordFile(view)] : [followed(parts, caseCopyCard(view), [found.id], request)];
    },
  };
}
