import type { Instant, PlaceId } from '../../../core/ids.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change } from '../../../core/store/store.js';
import type { Editor } from '../terms/meaning.js';
import { endOf, type GlossaryImport } from './glossary-import.js';

const cardId = 'card';
const show = 'glossary.sentTable';

/** A table that somebody sent in a file waits for the editors, with a card in their channel; the same one again changes nothing. */
export function sendTable(
  before: GlossaryImport | undefined,
  { rows, editor, at }: Pick<GlossaryImport, 'rows' | 'editor' | 'at'>,
  office: PlaceId,
): Change<GlossaryImport, void> {
  if (before !== undefined) return { outcome: undefined };
  const body: GlossaryImport = { state: 'waiting', rows, editor, at, card: cardId };
  const card = outgoing(cardId, at, { recipient: { to: 'place', place: office }, show, about: {} });
  return { body, send: [card], wakeAt: endOf(body), outcome: undefined };
}

/** Two editors at once: the first one wins, and the other is told. */
export function decideTable(
  before: GlossaryImport | undefined,
  decided: 'reading' | 'dropped',
  { editor, at, office }: { readonly editor: Editor; readonly at: Instant; readonly office: PlaceId },
): Change<
  GlossaryImport,
  { readonly as: 'decided' } | { readonly as: 'before'; readonly table: GlossaryImport } | { readonly as: 'gone' }
> {
  if (before === undefined) return { outcome: { as: 'gone' } };
  if (before.state !== 'waiting') return { outcome: { as: 'before', table: before } };
  const body: GlossaryImport = { ...before, state: decided, rows: decided === 'dropped' ? [] : before.rows, editor, at };
  const recipient = { to: 'place', place: office } as const;
  return {
    body,
    send: [outgoing('decided', at, { recipient, show, about: {}, updates: cardId })],
    wakeAt: decided === 'reading' ? at : endOf(body),
    outcome: { as: 'decided' },
  };
}
