import type { Group } from '../../../core/people/group.js';
import type { Office, OfficesKnown } from '../../../core/people/office.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { sealWay } from '../../../core/privacy/way-back.js';
import { trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import type { Doing } from '../suggesting/settle-suggestion.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import type { LivingGlossary } from '../terms/living-glossary.js';
import { shortHash } from '../terms/meaning.js';
import type { Suggestion } from '../terms/term-record.js';

export interface EditorsParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly living: LivingGlossary;
  readonly offices: OfficesKnown;
  /** Every group that is not gone: where a meaning can hold. */
  readonly allGroups: () => Promise<readonly Group[]>;
  /** IANA. */
  readonly timeZone: string;
}

/** A back office of this name takes what concerns the glossary; without one, the default one does. */
const officeName = 'ordlista';

export const officeOfEditors = async (offices: OfficesKnown): Promise<Office | undefined> =>
  (await offices.named(officeName)) ?? (await offices.all())[0];

/** The only right to edit is to write in a paired back office's channel: the activity says where that is, never a card. */
export const forEditors = (offices: OfficesKnown, handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([verb, handle]): [string, typeof handle] => [
      verb,
      async (request) => {
        if ((await offices.at(request.place.id)) === undefined) return [trouble(textsIn(request.language).editors.onlyOffice)];
        return handle(request);
      },
    ]),
  );

/** The same for the same activity: Teams numbers them anew in each conversation. */
export const activityOf = ({ id, place }: Pick<Request, 'id' | 'place'>): string => shortHash('activity', place.id, id);

/** What is to be done, with the way back to whoever suggested it, which must not be sealed in a rule that may run twice. */
export const doingOf = (request: Request, { seal, timeZone }: Pick<EditorsParts, 'seal' | 'timeZone'>, suggestion?: Suggestion): Doing => ({
  activity: activityOf(request),
  at: request.at,
  editor: request.person,
  zone: timeZone,
  ...(suggestion === undefined || suggestion.by === '' ? {} : { way: wayTo(suggestion, seal) }),
});

const wayTo = ({ by, through, language, abbr }: Suggestion, seal: Seal): string =>
  sealWay(seal, { person: by, language, ...(through === undefined ? {} : { through }) }, abbr);

/** An abbreviation as the glossary writes it; of one that it does not have, small letters only are meant as capitals. */
export const asWritten = (glossary: Glossary, typed: string): string =>
  spelt(glossary, typed)[0]?.abbr ?? (typed === typed.toLocaleLowerCase('sv') ? typed.toLocaleUpperCase('sv') : typed);
