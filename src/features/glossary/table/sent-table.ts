import type { Instant, PlaceId } from '../../../core/ids.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { outgoing, type Renderers } from '../../../core/store/outgoing.js';
import type { Change } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { StaffMember } from '../terms/meaning.js';
import type { StaffParts } from '../terms/staff.js';
import { endOf, type GlossaryImport, importKind } from './glossary-import.js';

const cardId = 'card';
const show = 'glossary.sentTable';

/** A table that somebody sent in a file waits for staff, with a card in their channel; the same one again changes nothing. */
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

/** When two of the staff decide at once, the first one wins and the other is told. */
export function decideTable(
  before: GlossaryImport | undefined,
  decided: 'reading' | 'dropped',
  { editor, at, office }: { readonly editor: StaffMember; readonly at: Instant; readonly office: PlaceId },
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

const maxShown = 10;

/** Who decided about a table, and what. */
export function tableState({ state, editor }: GlossaryImport, language: Language): string {
  const texts = textsIn(language).editors;
  const by = editor.name === '' ? texts.someone : editor.name;
  if (state === 'waiting') return '';
  return state === 'dropped' ? texts.sentDropped(by) : texts.sentRead(by);
}

/** A table that somebody sent in a file, for staff to read in or not. */
export function sentTableCard(id: string, table: GlossaryImport | undefined, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const rows = table?.rows ?? [];
  const shown = rows.slice(0, maxShown).map(({ abbr, wording }) => `${abbr}: ${wording.name.sv}`);
  const left = rows.length - shown.length;
  const open = table?.state === 'waiting';
  const details = open
    ? [texts.sentRows(rows.length), ...shown, left === 0 ? '' : texts.entryMore(left)].filter((line) => line !== '')
    : [];
  const state = table === undefined ? texts.sentGone : tableState(table, language);
  return {
    kind: 'card',
    card: 'glossary/sent-table',
    language,
    title: texts.sentTitle,
    data: { table: id, lines: details.map((text) => ({ text })), state, open },
    text: lines(texts.sentTitle, ...details, state),
  };
}

export const sentTableRenderers = ({ store }: Pick<StaffParts, 'store'>): Renderers => ({
  'glossary.sentTable': async (id, { updates }, language) => {
    const table = await store.get(importKind, id);
    return table === undefined && updates === undefined ? undefined : sentTableCard(id, table, language);
  },
});
