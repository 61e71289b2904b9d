import type { PlaceId } from '../../src/core/ids.js';
import type { CardReply } from '../../src/core/reply.js';
import { entryCard } from '../../src/features/glossary/editing/entry-card.js';
import { draftOfMeaning, draftOfSuggestion, emptyDraft, entryFormCard } from '../../src/features/glossary/editing/entry-form.js';
import { reviewCard } from '../../src/features/glossary/editing/review.js';
import { comparisonCard } from '../../src/features/glossary/lookup/comparison-card.js';
import { explanationCard } from '../../src/features/glossary/lookup/explanation-card.js';
import { declineFormCard, settledCard, suggestedCard, suggestionsCard } from '../../src/features/glossary/suggesting/suggestion-cards.js';
import type { GlossaryImport } from '../../src/features/glossary/table/glossary-import.js';
import { sentTableCard } from '../../src/features/glossary/table/sent-table.js';
import { tableCard } from '../../src/features/glossary/table/table-card.js';
import type { Entry } from '../../src/features/glossary/terms/entry.js';
import { termOf } from '../../src/features/glossary/terms/meaning.js';
import type { Scope } from '../../src/features/glossary/terms/scope.js';
import type { Language } from '../../src/texts/language.js';
import { meaningWith, settledWith, staffMember, suggestionWith, wordingWith } from './glossary-records.js';
import { now } from './requests.js';
import { known, terms } from './terms.js';
import type { Written } from './written.js';

const zone = 'Europe/Stockholm';
const group: Scope = { to: 'group', group: '19:group@thread.tacv2' as PlaceId, name: 'LAG Suicidprevention' };

/** The cards of the glossary's editors, as they come to be used. `written`: what people write in them. */
export function editorsCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const suggestion = suggestionWith({ expansion: written.expansion, definition: written.note });
  const wrong = suggestionWith({ wrong: true, expansion: '', definition: written.note });
  const ownScope: Scope = { to: 'area', area: written.topic };
  const words = { name: { sv: written.expansion, en: written.expansion }, definition: { sv: written.note, en: written.note } };
  const earlier = [1, 2, 3].map((version) => ({ ...meaningWith({ ...words, version }) }));
  const meaning = meaningWith({ ...words, version: 4, earlier, scope: ownScope, owner: { ...meaningWith().owner, name: written.person } });
  const base = known('BG').terms.map((term): Entry => ({ as: 'base', term }));
  const accepted: Entry = { as: 'accepted', meaning };
  const longest: Entry = {
    as: 'accepted',
    meaning: meaningWith({
      definition: { sv: 'ord '.repeat(250), en: '' },
      earlier: [{ ...meaningWith({ definition: { sv: 'ord '.repeat(250), en: '' } }) }],
    }),
  };
  const reader = { language, zone, now };
  const seen = { abbr: 'QXJ', language, zone };
  const page = { abbr: 'QXJ', note: '', page: 0, reader };
  const scopes: readonly Scope[] = Array.from({ length: 60 }, (_, n) => ({ ...group, group: `19:group-${n}@thread.tacv2` as PlaceId }));
  const form = { scopes: [{ to: 'all' } as const, group, ownScope], problem: '', language };
  const table = (rows: number): GlossaryImport => ({
    ...{ state: 'waiting', editor: { ...staffMember(), name: written.person }, at: now, card: 'card' },
    rows: Array.from({ length: rows }, () => ({ abbr: 'QXJ', wording: wordingWith(words) })),
  });
  const asked = (scope: Scope) => {
    const term = termOf('QXJ', { ...meaning, scope }, undefined, zone);
    return { as: 'known', abbr: 'QXJ', terms: [term, ...known('BG').terms] } as const;
  };
  return {
    'a suggestion in the back office': suggestedCard({ ...seen, suggestion, entries: [] }),
    'a suggestion beside other meanings': suggestedCard({ ...seen, suggestion, entries: [accepted, ...base] }),
    'something wrong in the back office': suggestedCard({ ...seen, suggestion: wrong, entries: [accepted, ...base] }),
    'an accepted suggestion': suggestedCard({ ...seen, suggestion: settledWith({ ...suggestion }), entries: [] }),
    'a correction that was made': suggestedCard({ ...seen, suggestion: settledWith({ ...wrong }), entries: [] }),
    'a declined suggestion': suggestedCard({
      ...seen,
      suggestion: settledWith({ outcome: 'declined', reason: written.note }),
      entries: [],
    }),
    'a suggestion that was taken back': suggestedCard({ ...seen, suggestion: undefined, entries: [] }),
    'a form for a suggested meaning': entryFormCard({ ...form, draft: draftOfSuggestion(suggestion), suggestion }),
    'a form for a correction': entryFormCard({
      ...form,
      draft: { ...draftOfMeaning('QXJ', meaning), suggestion: wrong.id },
      suggestion: wrong,
    }),
    'a form for a new meaning, refused': entryFormCard({
      ...form,
      draft: { ...emptyDraft, back: 'ABCD2345' },
      newAbbr: written.abbr,
      problem: 'x',
    }),
    'a form with more groups than fit': entryFormCard({
      ...form,
      scopes,
      draft: { ...emptyDraft, review: '2027-11-20' },
      scopeName: written.topic,
    }),
    'a form to decline a suggestion': declineFormCard(suggestion, '', '', language),
    'a form to decline a suggestion, refused': declineFormCard(wrong, written.note, 'x', language),
    'news of an accepted suggestion': settledCard(settledWith({ ...suggestion }), language),
    'news of a declined suggestion': settledCard(settledWith({ ...suggestion, outcome: 'declined', reason: written.note }), language),
    'news of a correction': settledCard(settledWith({ ...wrong }), language),
    'news of something that stays': settledCard(settledWith({ ...wrong, outcome: 'declined', reason: written.note }), language),
    'an entry with all its meanings': entryCard({ ...page, entries: [accepted, ...base], note: 'x', back: 'ABCD2345' }),
    'an entry that Lotsen has a newer text for': entryCard({ ...page, entries: [{ as: 'accepted', meaning, newer: written.note }] }),
    'an entry of more meanings than fit': entryCard({ ...page, entries: Array(20).fill(longest) }),
    'an entry with what does not hold': entryCard({
      ...page,
      entries: (['hidden', 'withdrawn'] as const).map((state) => ({ as: 'accepted', meaning: meaningWith({ state, scope: group }) })),
    }),
    'an entry of nothing': entryCard({ ...page, entries: [] }),
    'a reminder to look a meaning over': reviewCard('QXJ', { ...meaning, reminder: { row: 'x', place: '19:x' as PlaceId } }, reader),
    'a meaning that was looked over': reviewCard('QXJ', meaning, reader),
    'a meaning that was withdrawn instead': reviewCard('QXJ', { ...meaning, state: 'withdrawn' }, reader),
    'a list of suggestions': suggestionsCard([suggestion, wrong], language),
    'a list of many suggestions': suggestionsCard(Array(60).fill(suggestion), language),
    'an empty list of suggestions': suggestionsCard([], language),
    'a table to copy': tableCard({ csv: 'ä'.repeat(8_000), problem: '', problems: [], page: 1, pages: 3 }, language),
    'a table from a file': sentTableCard('0', table(60), language),
    'a table from a file that was read in': sentTableCard('0', { ...table(0), state: 'read' }, language),
    'a table from a file that was thrown away': sentTableCard('0', { ...table(0), state: 'dropped' }, language),
    'a table from a file that is gone': sentTableCard('0', undefined, language),
    'a table to paste': tableCard({ csv: '', problem: '', problems: [] }, language),
    'a table with faults': tableCard({ csv: written.question, problem: 'x', problems: Array(40).fill('y') }, language),
    'an explanation as a group uses it': explanationCard([asked(group)], language),
    'an explanation as an area uses it': explanationCard([asked(ownScope)], language),
    'a comparison with what a group uses': comparisonCard([asked(group), known('NPO')], language),
    'an accepted meaning without explanation': explanationCard(
      [{ ...asked(group), terms: [{ ...(terms[0] ?? asked(group).terms[0]), definition: { sv: '', en: '' } }] }],
      language,
    ),
  };
}
