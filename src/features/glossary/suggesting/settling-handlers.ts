import { z } from 'zod/v4';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { entriesOf, validEntries } from '../terms/entry.js';
import { actionOf, type StaffParts } from '../terms/staff.js';
import { changeTerm, type TermRecord, termKind } from '../terms/term-record.js';
import { decline, findSuggestion, maxReasonLength, type Unsettled } from './suggestion.js';
import { declineFormCard, settledBefore, suggestedCard, suggestionsCard } from './suggestion-cards.js';
import { maxLetters } from './suggestion-form.js';

const suggestionInput = z.object({ abbr: typedLine, suggestion: typedLine, reason: typedText });

/** What staff do with suggestions, beside accepting them. */
export function settlingHandlers(parts: StaffParts): Handlers {
  const { store, living, timeZone } = parts;

  async function asked(request: Request) {
    const { suggestion: id, abbr, reason } = read(suggestionInput, request.input);
    const record = abbr === '' || abbr.length > maxLetters.abbr ? undefined : await store.get(termKind, abbr);
    return { id, abbr, reason, record, suggestion: record?.suggestions.find((one) => one.id === id) };
  }

  function card(abbr: string, id: string, record: TermRecord | undefined, { language }: Request): Reply {
    const suggestion = [...(record?.suggestions ?? []), ...(record?.settled ?? [])].find((one) => one.id === id);
    const entries = validEntries(entriesOf(abbr, record, living.base));
    return suggestedCard({ abbr, suggestion, entries, language, zone: timeZone });
  }

  const tooLate = (because: Unsettled, { language }: Request): Reply =>
    trouble(because.as === 'gone' ? textsIn(language).editors.gone : settledBefore(because.before, language));

  return {
    'glossary.suggestions': async ({ language }) => {
      const waiting = (await store.find(termKind, 'suggested')).flatMap(({ body }) => body.suggestions);
      return [
        suggestionsCard(
          [...waiting].sort((one, other) => (one.at < other.at ? -1 : 1)),
          language,
        ),
      ];
    },

    'glossary.suggestion': async (request) => {
      const { abbr, id, record } = await asked(request);
      return [card(abbr, id, record, request)];
    },

    'glossary.declineForm': async (request) => {
      const { id, record, suggestion } = await asked(request);
      if (suggestion !== undefined) return [declineFormCard(suggestion, '', '', request.language)];
      const found = findSuggestion(record, id, '');
      return [tooLate(found.as === 'settled' ? found : { as: 'gone' }, request)];
    },

    'glossary.decline': async (request) => {
      const { abbr, id, reason, suggestion, record } = await asked(request);
      const refused = refuseReason(reason, request.language);
      if (suggestion !== undefined && refused !== '') return [declineFormCard(suggestion, reason, refused, request.language)];
      if (record === undefined) return [tooLate({ as: 'gone' }, request)];
      const action = actionOf(request, parts, suggestion);
      const outcome = await changeTerm(store, abbr, (before) => decline(before, id, reason, action));
      if (outcome.as !== 'declined') return [tooLate(outcome, request)];
      return [card(abbr, id, await store.get(termKind, abbr), request)];
    },
  };
}

function refuseReason(reason: string, language: Language): string {
  const texts = textsIn(language).editors;
  if (reason === '') return texts.declineMissing;
  if (reason.length > maxReasonLength) return texts.tooLong(texts.declineReason, maxReasonLength);
  return hasPersonalNumber(reason) ? texts.refused.personalNumber : '';
}
