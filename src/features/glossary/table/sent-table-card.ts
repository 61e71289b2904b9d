import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { GlossaryImport } from './glossary-import.js';

const mostShown = 10;

/** Who decided about a table, and what. */
export function tableState({ state, editor }: GlossaryImport, language: Language): string {
  const texts = textsIn(language).editors;
  const by = editor.name === '' ? texts.someone : editor.name;
  if (state === 'waiting') return '';
  return state === 'dropped' ? texts.sentDropped(by) : texts.sentRead(by);
}

/** A table that somebody sent in a file, for the editors to read in or not. */
export function sentTableCard(id: string, table: GlossaryImport | undefined, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const rows = table?.rows ?? [];
  const shown = rows.slice(0, mostShown).map(({ abbr, wording }) => `${abbr}: ${wording.name.sv}`);
  const left = rows.length - shown.length;
  const open = table?.state === 'waiting';
  const lines = open ? [texts.sentRows(rows.length), ...shown, left === 0 ? '' : texts.entryMore(left)].filter((line) => line !== '') : [];
  const state = table === undefined ? texts.sentGone : tableState(table, language);
  return {
    kind: 'card',
    card: 'glossary/sent-table',
    language,
    title: texts.sentTitle,
    data: { table: id, lines: lines.map((text) => ({ text })), state, open },
    text: [texts.sentTitle, ...lines, state].filter((line) => line !== '').join('\n'),
  };
}
