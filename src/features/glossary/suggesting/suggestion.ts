import type { Instant, PlaceId } from '../../../core/ids.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { StaffAction } from '../terms/staff.js';
import { maxInRecord, nothingYet, type Settled, type Suggestion, type TermRecord } from '../terms/term-record.js';

/** Letters that a reason takes. */
export const maxReasonLength = 500;

/**
 * A document that has suggestions. The rules here know nothing else of it: except for the suggestion itself and the names of the messages,
 * nothing in them is about abbreviations.
 */
type WithSuggestions = Pick<TermRecord, 'suggestions' | 'settled'>;

/** Posts the card of a suggestion in the office's channel. At once, also at night, as staff have their queue there. */
function posted(suggestion: Suggestion, place: PlaceId, at: Instant): { readonly suggestion: Suggestion; readonly row: Outgoing } {
  const times = (suggestion.posted?.times ?? 0) + 1;
  const id = `card ${suggestion.id} ${times}`;
  const about = { suggestion: suggestion.id };
  const row = outgoing(id, at, { recipient: { to: 'place', place }, show: 'glossary.suggested', about });
  return { suggestion: { ...suggestion, posted: { place, row: id, times } }, row };
}

/** Updates the card, so that it shows that the suggestion has been settled or taken back. */
export const updated = ({ id, posted: card }: Suggestion, at: Instant): readonly Outgoing[] =>
  card === undefined
    ? []
    : [
        outgoing(`settled ${id}`, at, {
          recipient: { to: 'place', place: card.place },
          show: 'glossary.suggested',
          about: { suggestion: id },
          updates: card.row,
        }),
      ];

/** Tells whoever suggested it. The way to them is sealed, because nobody in the back office is to see who that was. */
const told = ({ id }: Suggestion, sealed: string, at: Instant, zone: string): Outgoing =>
  outgoing(`told ${id}`, sendAt(at, zone), { recipient: { to: 'unnamed', sealed }, show: 'glossary.settled', about: { suggestion: id } });

/** Why a suggestion cannot be settled: somebody did already, or there is no such one. */
export type Unsettled = { readonly as: 'settled'; readonly before: Settled } | { readonly as: 'gone' };

/** Keeps a suggestion for staff; the same one again (redelivered, or sent twice by the same person) is kept once. */
export function suggest(
  record: TermRecord | undefined,
  suggestion: Suggestion,
  office: PlaceId | undefined,
): Change<TermRecord, 'saved' | 'already' | 'full'> {
  const before = record ?? nothingYet(suggestion.abbr);
  const isSame = (one: Suggestion) =>
    one.by === suggestion.by && one.expansion === suggestion.expansion && one.definition === suggestion.definition;
  if ([...before.suggestions, ...before.settled].some(({ id }) => id === suggestion.id)) return { outcome: 'saved' };
  if (before.suggestions.some(isSame)) return { outcome: 'already' };
  if (before.suggestions.length >= maxInRecord.suggestions) return { outcome: 'full' };
  const card = office === undefined ? undefined : posted(suggestion, office, suggestion.at);
  return {
    body: { ...before, suggestions: [...before.suggestions, card?.suggestion ?? suggestion] },
    ...(card && { send: [card.row] }),
    outcome: 'saved',
  };
}

/** The suggestion to settle, or why it cannot be. What this very activity has settled counts as done: `repeated`. */
export function findSuggestion(
  record: WithSuggestions | undefined,
  id: string,
  activity: string,
): { readonly as: 'open'; readonly suggestion: Suggestion } | { readonly as: 'repeated'; readonly settled: Settled } | Unsettled {
  const suggestion = record?.suggestions.find((one) => one.id === id);
  if (suggestion !== undefined) return { as: 'open', suggestion };
  const before = record?.settled.find((one) => one.id === id);
  if (before === undefined) return { as: 'gone' };
  return before.activity === activity ? { as: 'repeated', settled: before } : { as: 'settled', before };
}

/** Accepts or declines: moves a suggestion to those that are settled, updates its card, and tells whoever suggested it. */
export function settle<Body extends WithSuggestions>(
  record: Body,
  suggestion: Suggestion,
  { activity, at, by, zone, way }: StaffAction,
  ending: Pick<Settled, 'outcome' | 'reason'>,
): { readonly body: Body; readonly send: readonly Outgoing[] } {
  const done: Settled = { ...suggestion, ...ending, settledBy: by, settledAt: at, activity };
  return {
    body: {
      ...record,
      suggestions: record.suggestions.filter((one) => one !== suggestion),
      settled: [...record.settled, done].slice(-maxInRecord.settled),
    },
    send: [...updated(suggestion, at), ...(way === undefined ? [] : [told(suggestion, way, at, zone)])],
  };
}

/** When two of the staff settle it at once, the first one wins and the other is told. */
export function decline<Body extends WithSuggestions>(
  record: Body | undefined,
  id: string,
  reason: string,
  action: StaffAction,
): Change<Body, { readonly as: 'declined' } | Unsettled> {
  const found = findSuggestion(record, id, action.activity);
  if (found.as === 'repeated') return { outcome: { as: 'declined' } };
  if (found.as !== 'open' || record === undefined) return { outcome: found.as === 'open' ? { as: 'gone' } : found };
  return { ...settle(record, found.suggestion, action, { outcome: 'declined', reason }), outcome: { as: 'declined' } };
}

/** Gives every open suggestion a card in the channel that is the office's now. */
export function placed<Body extends WithSuggestions>(record: Body | undefined, place: PlaceId, at: Instant): Change<Body, void> {
  if (record === undefined || record.suggestions.every((one) => one.posted?.place === place)) return { outcome: undefined };
  const cards = record.suggestions.map((one) => (one.posted?.place === place ? { suggestion: one } : posted(one, place, at)));
  return {
    body: { ...record, suggestions: cards.map(({ suggestion }) => suggestion) },
    send: cards.flatMap((card) => ('row' in card ? [card.row] : [])),
    outcome: undefined,
  };
}
