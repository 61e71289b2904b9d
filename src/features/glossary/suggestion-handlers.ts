import { z } from 'zod/v4';
import { seenByOthers } from '../../core/audience.js';
import { withoutPersonalNumbers } from '../../core/personal-number.js';
import { read, typedLine } from '../../core/read.js';
import { type Reply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import { correctionCard, suggestionCard } from './cards/suggestion.js';
import { type Glossary, spelt } from './glossary.js';
import { mostLetters, type Refusal, refusal, type SuggestionInput, suggest, suggestionInput, termKind } from './suggestion.js';

/** `wrong`: what is in the glossary is not right, rather than missing. */
const formInput = z.object({ abbr: typedLine, expansion: typedLine, wrong: z.boolean().default(false) });

/** Suggestions for the glossary: kept for the back office, which settles them. */
export const suggestionHandlers = (glossary: Glossary, store: Store): Handlers => ({
  'glossary.suggestForm': async (request) => {
    const { abbr, expansion, wrong } = read(formInput, request.input);
    return [form({ abbr, expansion, definition: '', wrong }, '', request)];
  },

  'glossary.suggest': async (request) => {
    const typed = read(suggestionInput, request.input);
    const texts = textsIn(request.language).glossary;
    const refused = refusal(typed);
    if (refused !== undefined) {
      const problem = refusalText(refused, typed.wrong, texts);
      return [seenByOthers(request) ? say(problem) : form(typed, problem, request)];
    }
    const abbr = spelt(glossary, typed.abbr)[0]?.abbr ?? asWritten(typed.abbr);
    const suggestion = {
      abbr,
      expansion: typed.expansion,
      definition: typed.definition,
      id: request.id,
      by: request.person.id,
      at: request.at,
      language: request.language,
    };
    const outcome = await store.change(termKind, abbr, (record) => suggest(record, suggestion));
    return [say(outcome === 'saved' ? texts.suggested(inert(abbr)) : texts.suggestedAlready(inert(abbr)))];
  },
});

/** The form does not repeat a personal number. */
function form(typed: SuggestionInput, problem: string, { language }: Request): Reply {
  const shown = {
    ...typed,
    abbr: withoutPersonalNumbers(typed.abbr),
    expansion: withoutPersonalNumbers(typed.expansion),
    definition: withoutPersonalNumbers(typed.definition),
  };
  return typed.wrong ? correctionCard(shown, problem, language) : suggestionCard(shown, problem, language);
}

/** Written in small letters only, it is the abbreviation in capitals that is meant. */
const asWritten = (abbr: string): string => (abbr === abbr.toLocaleLowerCase('sv') ? abbr.toLocaleUpperCase('sv') : abbr);

/** A text is shown as it is in Teams, but not in every client. */
const inert = (abbr: string): string => abbr.replace(/[*_~`<>[\]()#|]/gu, '');

function refusalText(refused: Refusal, wrong: boolean, texts: ReturnType<typeof textsIn>['glossary']): string {
  if (refused.because === 'personalNumber') return texts.suggestPersonalNumber;
  const labels = {
    abbr: texts.suggestAbbr,
    expansion: texts.suggestExpansion,
    definition: wrong ? texts.correctWhat : texts.suggestDefinition,
  };
  if (refused.because === 'tooLong') return texts.suggestTooLong(labels[refused.field], mostLetters[refused.field]);
  if (refused.field === 'definition') return texts.correctMissingWhat;
  return refused.field === 'abbr' ? texts.suggestMissingAbbr : texts.suggestMissingExpansion;
}
