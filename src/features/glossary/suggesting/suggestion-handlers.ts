import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import { type MakeWork, maxOpen } from '../../../core/people/work-limit.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, seenByOthers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { showTime } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { asWritten } from '../terms/glossary.js';
import { activityId, glossaryId } from '../terms/glossary-id.js';
import type { GlossaryFor } from '../terms/living-glossary.js';
import { officeForGlossary, type StaffParts } from '../terms/staff.js';
import { changeTerm, suggestionsBy, termKind } from '../terms/term-record.js';
import { placed, suggest } from './suggestion.js';
import { refusal, suggestionForm, suggestionInput, suggestionRefusalText } from './suggestion-form.js';

/** `wrong`: what is in the glossary is not right, rather than missing. */
const formInput = z.object({ abbr: typedLine, expansion: typedLine, wrong: z.boolean().default(false) });

export interface SuggestionParts {
  readonly store: Store;
  readonly glossaryFor: GlossaryFor;
  readonly offices: OfficesKnown;
  readonly makeWork: MakeWork;
  readonly timeZone: string;
}

/** Suggestions for the glossary: kept for staff, who settle them, and shown in their channel when there is one. */
export const suggestionHandlers = ({ store, glossaryFor, offices, makeWork, timeZone }: SuggestionParts): Handlers => ({
  'glossary.suggestForm': async (request) => {
    const { abbr, expansion, wrong } = read(formInput, request.input);
    return [suggestionForm({ abbr, expansion, definition: '', wrong }, '', request.language)];
  },

  'glossary.suggest': async (request) => {
    const typed = read(suggestionInput, request.input);
    const { glossary: texts, editors, general } = textsIn(request.language);
    const again = (problem: string): readonly Reply[] => [
      seenByOthers(request) ? say(problem) : suggestionForm(typed, problem, request.language),
    ];
    const refused = refusal(typed);
    if (refused !== undefined) return again(suggestionRefusalText(refused, typed.wrong, request.language));
    const { person, place, at, language } = request;
    const abbr = asWritten(await glossaryFor(place, person), typed.abbr);
    const id = glossaryId('suggestion', person.id, activityId(request));
    const own = (await suggestionsBy(store)(person.id)).filter((one) => !('outcome' in one));
    const isThere = own.some((one) => one.id === id);
    if (own.length >= maxOpen && !isThere) return again(editors.fullOfYours);
    const may = isThere ? undefined : makeWork({ person: person.id, what: `suggestion ${id}`, at });
    if (may?.ok === false) return again(general.limits.atOnce(showTime(may.until, { language, zone: timeZone, now: at })));
    const { expansion, definition, wrong } = typed;
    const through = place.kind === 'personal' ? undefined : place.id;
    const suggestion = { id, by: person.id, at, language, abbr, expansion, definition, wrong, through };
    const office = await officeForGlossary(offices);
    const outcome = await changeTerm(store, abbr, (record) => suggest(record, suggestion, office?.id));
    if (outcome === 'full') return [trouble(editors.full(inert(abbr)))];
    return [say(outcome === 'saved' ? texts.suggested(inert(abbr)) : texts.suggestedAlready(inert(abbr)))];
  },
});

/** Without the signs of Markdown: Teams shows a text as it is, but other clients do not. */
const inert = (abbr: string): string => abbr.replace(/[*_~`<>[\]()#|]/gu, '');

/** Posts every open suggestion in the office's present channel, when a back office has been paired, has moved or is gone. */
export type PlaceSuggestions = (now: Instant) => Promise<void>;

export const placeSuggestions =
  ({ store, offices }: Pick<StaffParts, 'store' | 'offices'>): PlaceSuggestions =>
  async (now) => {
    const office = await officeForGlossary(offices);
    if (office === undefined) return;
    for (const { id } of await store.find(termKind, 'suggested')) await changeTerm(store, id, (record) => placed(record, office.id, now));
  };
