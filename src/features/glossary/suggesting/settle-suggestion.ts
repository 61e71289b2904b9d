import type { Instant, PlaceId } from '../../../core/ids.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { posted, told, updated } from '../editing/editors-messages.js';
import type { Editor } from '../terms/meaning.js';
import { most, nothingYet, type Settled, type Suggestion, type TermRecord } from '../terms/term-record.js';

/** Letters that a reason takes. */
export const mostReason = 500;

/** What an editor does, and with which activity: made before the rule, which may run twice. */
export interface Doing {
  readonly activity: string;
  readonly at: Instant;
  readonly editor: Editor;
  /** IANA, for quiet times. */
  readonly zone: string;
  /** The way back to whoever suggested it, sealed; undefined when nobody is to be told. */
  readonly way?: string;
}

/** Why a suggestion cannot be settled: somebody did already, or there is no such one. */
export type Unsettled = { readonly as: 'settled'; readonly before: Settled } | { readonly as: 'gone' };

/** Keeps a suggestion for the editors; the same one again (redelivered, or sent twice by the same person) is kept once. */
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
  if (before.suggestions.length >= most.suggestions) return { outcome: 'full' };
  const card = office === undefined ? undefined : posted(suggestion, office, suggestion.at);
  return {
    body: { ...before, suggestions: [...before.suggestions, card?.suggestion ?? suggestion] },
    ...(card === undefined ? {} : { send: [card.row] }),
    outcome: 'saved',
  };
}

/** The suggestion to settle, or why it cannot be. What this very activity has settled counts as done: `repeated`. */
export function findSuggestion(
  record: TermRecord | undefined,
  id: string,
  activity: string,
): { readonly as: 'open'; readonly suggestion: Suggestion } | { readonly as: 'repeated'; readonly settled: Settled } | Unsettled {
  const suggestion = record?.suggestions.find((one) => one.id === id);
  if (suggestion !== undefined) return { as: 'open', suggestion };
  const before = record?.settled.find((one) => one.id === id);
  if (before === undefined) return { as: 'gone' };
  return before.activity === activity ? { as: 'repeated', settled: before } : { as: 'settled', before };
}

/** Moves a suggestion to those that are settled, updates its card, and tells whoever suggested it. */
export function settled(
  record: TermRecord,
  suggestion: Suggestion,
  { activity, at, editor, zone, way }: Doing,
  ending: Pick<Settled, 'outcome' | 'reason'>,
): { readonly body: TermRecord; readonly send: readonly Outgoing[] } {
  const done: Settled = { ...suggestion, ...ending, settledBy: editor, settledAt: at, activity };
  return {
    body: {
      ...record,
      suggestions: record.suggestions.filter((one) => one !== suggestion),
      settled: [...record.settled, done].slice(-most.settled),
    },
    send: [...updated(suggestion, at), ...(way === undefined ? [] : [told(suggestion, way, at, zone)])],
  };
}

/** Two editors at once: the first one wins, and the other is told. */
export function decline(
  record: TermRecord | undefined,
  id: string,
  reason: string,
  doing: Doing,
): Change<TermRecord, { readonly as: 'declined' } | Unsettled> {
  const found = findSuggestion(record, id, doing.activity);
  if (found.as === 'repeated') return { outcome: { as: 'declined' } };
  if (found.as !== 'open' || record === undefined) return { outcome: found.as === 'open' ? { as: 'gone' } : found };
  return { ...settled(record, found.suggestion, doing, { outcome: 'declined', reason }), outcome: { as: 'declined' } };
}

/** Every open suggestion that has no card in the channel that is the editors' now gets one. */
export function placed(record: TermRecord | undefined, place: PlaceId, at: Instant): Change<TermRecord, void> {
  if (record === undefined || record.suggestions.every((one) => one.posted?.place === place)) return { outcome: undefined };
  const cards = record.suggestions.map((one) => (one.posted?.place === place ? { suggestion: one } : posted(one, place, at)));
  return {
    body: { ...record, suggestions: cards.map(({ suggestion }) => suggestion) },
    send: cards.flatMap((card) => ('row' in card ? [card.row] : [])),
    outcome: undefined,
  };
}
