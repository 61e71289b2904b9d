import type { CardReply } from '../../../core/reply.js';
import { showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type EntryOf, entryName } from '../editing/entries.js';
import type { Settled, Suggestion } from '../terms/term-record.js';

export interface SuggestedView {
  readonly abbr: string;
  /** Undefined for one that has been taken back. */
  readonly suggestion: Suggestion | Settled | undefined;
  /** What the glossary has. */
  readonly entries: readonly EntryOf[];
  readonly language: Language;
  readonly zone: string;
}

const mostThere = 5;
const mostCorrections = 4;
const mostTitle = 60;

const isSettled = (one: Suggestion | Settled): one is Settled => 'outcome' in one;

/** What was suggested, in the words of whoever did. */
export function suggestedLines({ expansion, definition, wrong }: Suggestion, language: Language): readonly string[] {
  const texts = textsIn(language).editors;
  const stands = expansion === '' ? '' : wrong ? texts.right(expansion) : texts.stands(expansion);
  const means = definition === '' ? '' : wrong ? texts.whatIsWrong(definition) : texts.means(definition);
  return (wrong ? [means, stands] : [stands, means]).filter((line) => line !== '');
}

/** To an editor who was not first. */
export function settledBefore({ outcome, settledBy }: Settled, language: Language): string {
  const texts = textsIn(language).editors;
  return texts.settledFirst[outcome](settledBy.name === '' ? texts.someone : settledBy.name);
}

function stateOf(suggestion: Suggestion | Settled | undefined, language: Language): string {
  const texts = textsIn(language).editors;
  if (suggestion === undefined) return texts.gone;
  if (!isSettled(suggestion)) return '';
  const by = suggestion.settledBy.name === '' ? texts.someone : suggestion.settledBy.name;
  if (suggestion.outcome === 'declined') {
    const declined = suggestion.wrong ? texts.declinedWrong(by) : texts.declined(by);
    return `${declined} ${texts.because(suggestion.reason)}`;
  }
  return suggestion.wrong ? texts.acceptedWrong(by) : texts.accepted(by);
}

/** The card in the editors' channel: what somebody suggested or found wrong, and what came of it. Nothing in it says who that was. */
export function suggestedCard({ abbr, suggestion, entries, language, zone }: SuggestedView): CardReply {
  const texts = textsIn(language).editors;
  const wrong = suggestion?.wrong ?? false;
  const open = suggestion !== undefined && !isSettled(suggestion);
  const heading = wrong ? texts.wrongTitle(abbr) : texts.newTitle(abbr);
  const names = entries.slice(0, mostThere).map(entryName);
  const lines =
    suggestion === undefined
      ? []
      : [
          ...suggestedLines(suggestion, language),
          ...(open ? [names.length === 0 ? texts.notThere : texts.there(names)] : []),
          texts.came(showMoment(suggestion.at, { language, zone, now: suggestion.at })),
        ];
  const state = stateOf(suggestion, language);
  // For whoever sees no buttons.
  const said = wrong ? texts.settleSaidWrong(abbr) : texts.settleSaid(abbr);
  const corrections = open && wrong ? entries.slice(0, mostCorrections) : [];
  return {
    kind: 'card',
    card: 'glossary/suggested',
    language,
    title: heading,
    data: {
      abbr,
      suggestion: suggestion?.id ?? '',
      heading,
      lines: lines.map((text) => ({ text })),
      state,
      open,
      acceptable: open && !wrong,
      corrections: corrections.map((entry) => ({
        title: texts.correct(entryName(entry).slice(0, mostTitle)),
        meaning: entry.as === 'accepted' ? entry.meaning.id : '',
        replaces: entry.as === 'base' ? entry.term.sv : '',
      })),
      changeTitle: wrong ? texts.addMeaning : texts.acceptChanged,
      declineTitle: wrong ? texts.leave : texts.decline,
      editTitle: suggestion !== undefined && isSettled(suggestion) && suggestion.outcome === 'accepted' ? texts.editEntry(abbr) : '',
    },
    text: [heading, ...lines, state, open ? said : ''].filter((line) => line !== '').join('\n'),
  };
}
