import { read } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { findSuggestion } from '../suggesting/settle-suggestion.js';
import { settledBefore, suggestedCard } from '../suggesting/suggested-card.js';
import { mostLetters } from '../suggesting/suggestion.js';
import { everywhere } from '../terms/meaning.js';
import { chosenScope, scopesOf } from '../terms/scope-choices.js';
import { changeTerm, type TermRecord, termKind } from '../terms/term-record.js';
import { asWritten, doingOf, type EditorsParts } from './editors.js';
import { entriesOf, validEntries } from './entries.js';
import { entryCard } from './entry-card.js';
import { draftOfMeaning, draftOfSuggestion, sameScope } from './entry-draft.js';
import { draftFor, entryForm } from './entry-form.js';
import { type EntryInput, entryInput, readEntry } from './entry-input.js';
import { entryRefusalText } from './entry-refusal.js';
import { type Saved, saveMeaning } from './save-meaning.js';

/** What an editor takes into the glossary, from a suggestion or without one, and what they change in it. */
export function entryHandlers(parts: EditorsParts): Handlers {
  const { store, living, timeZone } = parts;
  const recordOf = async (abbr: string): Promise<TermRecord | undefined> =>
    abbr === '' || abbr.length > mostLetters.abbr ? undefined : store.get(termKind, abbr);

  function saved(abbr: string, { suggestion: id, back }: EntryInput, record: TermRecord | undefined, { language, at }: Request): Reply {
    const entries = entriesOf(abbr, record, living.base);
    const suggestion = record?.settled.find((one) => one.id === id);
    if (suggestion !== undefined) return suggestedCard({ abbr, suggestion, entries: validEntries(entries), language, zone: timeZone });
    const reader = { language, zone: timeZone, now: at };
    return entryCard({ abbr, entries, note: textsIn(language).editors.saved(abbr), page: 0, back, reader });
  }

  async function unsaved(because: Exclude<Saved, { as: 'saved' }>, abbr: string, request: Request): Promise<Reply> {
    const texts = textsIn(request.language).editors;
    if (because.as === 'changed') {
      const { meaning } = because;
      const problem = texts.changed(meaning.by.name === '' ? texts.someone : meaning.by.name);
      return entryForm(draftOfMeaning(abbr, meaning), request, parts, { problem });
    }
    if (because.as === 'settled') return trouble(settledBefore(because.before, request.language));
    return trouble(because.as === 'full' ? texts.tooMany(abbr) : texts.gone);
  }

  return {
    'glossary.acceptForm': async (request) => {
      const asked = read(entryInput, request.input);
      const record = await recordOf(asked.abbr);
      const draft = draftFor(asked, record, living.base);
      if (draft !== undefined) return [await entryForm(draft, request, parts, { record })];
      const found = findSuggestion(record, asked.suggestion, '');
      return [await unsaved(found.as === 'settled' ? found : { as: 'gone' }, asked.abbr, request)];
    },

    'glossary.accept': async (request) => {
      const typed = read(entryInput, request.input);
      const abbr = typed.abbr === '' ? asWritten(living.all(), typed.newAbbr) : typed.abbr;
      const record = await recordOf(abbr);
      const doing = doingOf(
        request,
        parts,
        record?.suggestions.find(({ id }) => id === typed.suggestion),
      );
      const found = typed.suggestion === '' ? undefined : findSuggestion(record, typed.suggestion, doing.activity);
      if (found?.as === 'repeated') return [saved(abbr, typed, record, request)];
      if (found?.as === 'settled' || found?.as === 'gone') return [await unsaved(found, abbr, request)];
      const isAsIs = found !== undefined && `${typed.asIs}` === 'true';
      const words = isAsIs ? { ...typed, ...draftOfSuggestion(found.suggestion), scope: '' } : { ...typed, abbr };
      const present = record?.meanings.find(({ id }) => id === typed.meaning)?.scope ?? everywhere;
      const scopes = [...scopesOf(await parts.allGroups()), present];
      const scope = chosenScope(words.scope === '' ? 'all' : words.scope, words.scopeName, scopes);
      const entry = readEntry(words, scope, request.at, timeZone);
      if ('refused' in entry) {
        const draft = { ...words, abbr: typed.abbr, scope: scope ?? sameScope(words.scope, scopes) };
        const problem = entryRefusalText(entry.refused, request.language);
        return [await entryForm(draft, request, parts, { record, problem, newAbbr: typed.newAbbr, scopeName: typed.scopeName })];
      }
      const { meaning, replaces, seen, suggestion } = typed;
      const outcome = await changeTerm(store, abbr, (before) =>
        saveMeaning(before, { abbr, ...entry, suggestion, meaning, seen, replaces }, doing),
      );
      if (outcome.as !== 'saved') return [await unsaved(outcome, abbr, request)];
      await living.refresh([abbr]);
      return [saved(abbr, typed, await recordOf(abbr), request)];
    },
  };
}
