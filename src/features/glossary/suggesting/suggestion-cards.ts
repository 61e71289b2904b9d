import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Renderers } from '../../../core/store/outgoing.js';
import { showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Entry, entriesOf, entryName, validEntries } from '../terms/entry.js';
import type { StaffParts } from '../terms/staff.js';
import { type Settled, type Suggestion, termKind } from '../terms/term-record.js';
import { maxReasonLength } from './suggestion.js';

export interface SuggestedView {
  readonly abbr: string;
  /** Undefined for one that has been taken back. */
  readonly suggestion: Suggestion | Settled | undefined;
  /** What the glossary has. */
  readonly entries: readonly Entry[];
  readonly language: Language;
  readonly zone: string;
}

const maxNames = 5;
const maxCorrections = 4;
const maxTitleLength = 60;

const isSettled = (one: Suggestion | Settled): one is Settled => 'outcome' in one;

/** What was suggested, in the words of whoever did. */
export function suggestedLines({ expansion, definition, wrong }: Suggestion, language: Language): readonly string[] {
  const texts = textsIn(language).editors;
  const stands = expansion === '' ? '' : wrong ? texts.right(expansion) : texts.stands(expansion);
  const means = definition === '' ? '' : wrong ? texts.whatIsWrong(definition) : texts.means(definition);
  return (wrong ? [means, stands] : [stands, means]).filter((line) => line !== '');
}

/** What one of the staff is told who wanted to settle what somebody else had settled already. */
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

/** The card in the office's channel: what somebody suggested or found wrong, and what came of it. Nothing in it says who that was. */
export function suggestedCard({ abbr, suggestion, entries, language, zone }: SuggestedView): CardReply {
  const texts = textsIn(language).editors;
  const wrong = suggestion?.wrong ?? false;
  const open = suggestion !== undefined && !isSettled(suggestion);
  const heading = wrong ? texts.wrongTitle(abbr) : texts.newTitle(abbr);
  const names = entries.slice(0, maxNames).map(entryName);
  const details =
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
  const corrections = open && wrong ? entries.slice(0, maxCorrections) : [];
  return {
    kind: 'card',
    card: 'glossary/suggested',
    language,
    title: heading,
    data: {
      abbr,
      suggestion: suggestion?.id ?? '',
      heading,
      lines: details.map((text) => ({ text })),
      state,
      open,
      acceptable: open && !wrong,
      corrections: corrections.map((entry) => ({
        title: texts.correct(entryName(entry).slice(0, maxTitleLength)),
        meaning: entry.as === 'accepted' ? entry.meaning.id : '',
        replaces: entry.as === 'base' ? entry.term.sv : '',
      })),
      changeTitle: wrong ? texts.addMeaning : texts.acceptChanged,
      declineTitle: wrong ? texts.leave : texts.decline,
      editTitle: suggestion !== undefined && isSettled(suggestion) && suggestion.outcome === 'accepted' ? texts.editEntry(abbr) : '',
    },
    text: lines(heading, ...details, state, open ? said : ''),
  };
}

/** Asks for the reason, which whoever suggested it gets to read. */
export function declineFormCard(suggestion: Suggestion, reason: string, problem: string, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const { wrong, abbr } = suggestion;
  const heading = wrong ? texts.leaveTitle(abbr) : texts.declineTitle(abbr);
  const details = suggestedLines(suggestion, language);
  return {
    kind: 'card',
    card: 'glossary/decline-form',
    language,
    title: heading,
    data: {
      abbr,
      suggestion: suggestion.id,
      heading,
      problem,
      lines: details.map((text) => ({ text })),
      reason: withoutPersonalNumbers(reason),
      most: maxReasonLength,
      sendTitle: wrong ? texts.leave : texts.decline,
    },
    text: lines(heading, problem, texts.declineIntro, ...details),
  };
}

/** Teams shows no more buttons than these under a card; the others come up when these are settled. */
const maxShown = 6;

/** What waits for staff, the oldest first. */
export function suggestionsCard(waiting: readonly Suggestion[], language: Language): CardReply {
  const texts = textsIn(language).editors;
  const rows = waiting.slice(0, maxShown).map(({ id, abbr, expansion, definition }) => ({
    abbr,
    suggestion: id,
    text: `${abbr}: ${expansion === '' ? definition : expansion}`,
    title: texts.listShow(abbr),
  }));
  const left = waiting.length - rows.length;
  const heading = waiting.length === 0 ? texts.listNone : texts.listWaiting(waiting.length);
  const more = left === 0 ? '' : texts.entryMore(left);
  const [first] = waiting;
  return {
    kind: 'card',
    card: 'glossary/suggestions',
    language,
    title: texts.listTitle,
    data: { heading, rows, more },
    // For whoever sees no buttons.
    text: [texts.listTitle, heading, ...rows.map(({ text }) => text), more, first === undefined ? '' : texts.settleSaid(first.abbr)]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** What whoever suggested something is told, in their own chat. */
export function settledCard({ abbr, expansion, definition, wrong, outcome, reason }: Settled, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const isIn = outcome === 'accepted';
  const [taken, refused] = wrong ? [texts.toldCorrected, texts.toldLeft] : [texts.toldAccepted, texts.toldDeclined];
  const heading = (isIn ? taken : refused)(abbr);
  const said = wrong ? definition : expansion;
  const details = [isIn ? '' : texts.because(reason), texts.toldYours(said), isIn ? '' : texts.toldThanks].filter((line) => line !== '');
  return {
    kind: 'card',
    card: 'glossary/settled',
    language,
    title: heading,
    data: { abbr, heading, lines: details.map((text) => ({ text })), shows: isIn },
    text: lines(heading, ...details),
  };
}

/** What the messages about a suggestion say, from what is stored then; nothing when there is nothing to say any more. */
export const suggestionRenderers = ({ store, living, timeZone }: Pick<StaffParts, 'store' | 'living' | 'timeZone'>): Renderers => ({
  'glossary.suggested': async (abbr, { about, updates }, language) => {
    const record = await store.get(termKind, abbr);
    const known = [...(record?.suggestions ?? []), ...(record?.settled ?? [])];
    const suggestion = known.find(({ id }) => id === about['suggestion']);
    // One that was taken back is not posted; where it is out already, its card says so.
    if (suggestion === undefined && updates === undefined) return undefined;
    const entries = validEntries(entriesOf(abbr, record, living.base));
    return suggestedCard({ abbr, suggestion, entries, language, zone: timeZone });
  },

  'glossary.settled': async (abbr, { about }, language) => {
    const settled = (await store.get(termKind, abbr))?.settled.find(({ id }) => id === about['suggestion']);
    return settled && settledCard(settled, language);
  },
});
