import { z } from 'zod/v4';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { nextReview } from '../../../core/vetted/review.js';
import { textsIn } from '../../../texts/texts.js';
import { findSuggestion } from '../suggesting/suggestion.js';
import { settledBefore, suggestedCard } from '../suggesting/suggestion-cards.js';
import { maxLetters } from '../suggesting/suggestion-form.js';
import { baseTerm, entriesOf, validEntries } from '../terms/entry.js';
import { asWritten } from '../terms/glossary.js';
import { chosenScope, everywhere, scopesOf } from '../terms/scope.js';
import { actionOf, type StaffAction, type StaffParts } from '../terms/staff.js';
import { changeTerm, type TermRecord, termKind } from '../terms/term-record.js';
import { confirm, hide, type Kept, restore, type Saved, saveMeaning, takeOver, withdraw } from './change-meaning.js';
import { entryCard } from './entry-card.js';
import { draftRefusalText, type EntryInput, entryInput, readDraft } from './entry-draft.js';
import { draftFor, draftOfMeaning, draftOfSuggestion, entryForm, sameScope } from './entry-form.js';

/**
 * A new entry, or a change of one, from a suggestion or without: the form shows a draft (`draftFor`), what comes back is read
 * (`readDraft`) and either shown again with the reason why it was refused, or kept (`saveMeaning`), which settles the suggestion too. The
 * card then shows what is in the glossary now.
 */
function draftHandlers(parts: StaffParts): Handlers {
  const { store, living, timeZone } = parts;
  const recordOf = async (abbr: string): Promise<TermRecord | undefined> =>
    abbr === '' || abbr.length > maxLetters.abbr ? undefined : store.get(termKind, abbr);

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
      const action = actionOf(
        request,
        parts,
        record?.suggestions.find(({ id }) => id === typed.suggestion),
      );
      const found = typed.suggestion === '' ? undefined : findSuggestion(record, typed.suggestion, action.activity);
      if (found?.as === 'repeated') return [saved(abbr, typed, record, request)];
      if (found?.as === 'settled' || found?.as === 'gone') return [await unsaved(found, abbr, request)];
      const isAsIs = found !== undefined && `${typed.asIs}` === 'true';
      const words = isAsIs ? { ...typed, ...draftOfSuggestion(found.suggestion), scope: '' } : { ...typed, abbr };
      const present = record?.meanings.find(({ id }) => id === typed.meaning)?.scope ?? everywhere;
      const scopes = [...scopesOf(await parts.allGroups()), present];
      const scope = chosenScope(words.scope === '' ? 'all' : words.scope, words.scopeName, scopes);
      const sound = readDraft(words, scope, request.at, timeZone);
      if ('refused' in sound) {
        const draft = { ...words, abbr: typed.abbr, scope: scope ?? sameScope(words.scope, scopes) };
        const problem = draftRefusalText(sound.refused, request.language);
        return [await entryForm(draft, request, parts, { record, problem, newAbbr: typed.newAbbr, scopeName: typed.scopeName })];
      }
      const { meaning, replaces, seen, suggestion } = typed;
      const over = baseTerm(living.base, abbr, replaces)?.definition.sv ?? '';
      const outcome = await changeTerm(store, abbr, (before) =>
        saveMeaning(before, { abbr, ...sound, suggestion, meaning, seen, replaces, over }, action),
      );
      if (outcome.as !== 'saved') return [await unsaved(outcome, abbr, request)];
      await living.refresh(abbr);
      return [saved(abbr, typed, await recordOf(abbr), request)];
    },
  };
}

const aboutInput = z.object({
  abbr: typedLine,
  meaning: typedLine,
  replaces: typedLine,
  page: z.coerce.number().int().min(0).default(0).catch(0),
});
type About = z.output<typeof aboutInput>;

type Rule = (record: TermRecord | undefined, about: About, action: StaffAction) => Change<TermRecord, Kept>;

/** What staff do with meanings that are in the glossary already. */
function meaningHandlers(parts: StaffParts): Handlers {
  const { store, living, timeZone } = parts;

  async function entry(abbr: string, note: string, page: number, { language, at }: Request): Promise<Reply> {
    const record = await store.get(termKind, abbr);
    const reader = { language, zone: timeZone, now: at };
    return entryCard({ abbr, entries: entriesOf(abbr, record, living.base), note, page, reader });
  }

  const keeping = (rule: Rule) => async (request: Request) => {
    const about = read(aboutInput, request.input);
    const { abbr } = about;
    const texts = textsIn(request.language).editors;
    if (abbr === '' || abbr.length > maxLetters.abbr) return [trouble(texts.meaningGone)];
    const action = actionOf(request, parts);
    const kept = await changeTerm(store, abbr, (record) => rule(record, about, action));
    if (kept.as !== 'saved') return [trouble(kept.as === 'full' ? texts.tooMany(abbr) : texts.meaningGone)];
    await living.refresh(abbr);
    return [await entry(abbr, texts.saved(abbr), 0, request)];
  };

  return {
    'glossary.edit': async (request) => {
      const { abbr, page } = read(aboutInput, request.input);
      const { editors } = textsIn(request.language);
      if (abbr === '') return [say(editors.editWhich)];
      if (abbr.length > maxLetters.abbr) return [trouble(editors.refused.badAbbr)];
      return [await entry(asWritten(living.all(), abbr), '', page, request)];
    },

    'glossary.withdraw': keeping((record, about, action) => {
      const term = about.meaning === '' ? baseTerm(living.base, about.abbr, about.replaces) : undefined;
      return term === undefined ? withdraw(record, about.meaning, action) : hide(record, term, action);
    }),
    'glossary.restore': keeping((record, { meaning }, action) => {
      const isHidden = record?.meanings.some(({ id, state }) => id === meaning && state === 'hidden');
      return (isHidden ? withdraw : restore)(record, meaning, action);
    }),
    'glossary.takeOver': keeping((record, { meaning }, action) => takeOver(record, meaning, action)),
    'glossary.confirm': keeping((record, { abbr, meaning }, action) =>
      confirm(record, meaning, { reviewAt: nextReview(action.at, timeZone), base: (sv) => baseTerm(living.base, abbr, sv) }, action),
    ),
  };
}

/** All that staff do with entries. */
export const entryHandlers = (parts: StaffParts): Handlers => ({ ...draftHandlers(parts), ...meaningHandlers(parts) });
