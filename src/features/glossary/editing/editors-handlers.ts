import type { Handlers } from '../../../core/request.js';
import { settlingHandlers } from '../suggesting/settling-handlers.js';
import { settlingSaid } from '../suggesting/settling-said.js';
import { sentTableHandlers } from '../table/sent-table-handlers.js';
import { tableHandlers } from '../table/table-handlers.js';
import { type EditorsParts, forEditors } from './editors.js';
import { entryHandlers } from './entry-handlers.js';
import { meaningHandlers } from './meaning-handlers.js';

function settling(parts: EditorsParts): Handlers {
  const handlers = { ...entryHandlers(parts), ...settlingHandlers(parts) };
  return { ...handlers, ...settlingSaid(parts, handlers) };
}

/** Everything that those who write in a back office's channel can do with the glossary, and nobody else. */
export const editorsHandlers = (parts: EditorsParts): Handlers =>
  forEditors(parts.offices, {
    ...settling(parts),
    ...meaningHandlers(parts),
    ...tableHandlers(parts),
    ...sentTableHandlers(parts),
  });
