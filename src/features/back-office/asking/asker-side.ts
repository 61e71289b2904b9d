import type { Handlers } from '../../../core/request.js';
import type { Renderers, Undeliverables, Wakes } from '../../../core/store/outgoing.js';
import type { DocumentKind } from '../../../core/store/store.js';
import { caseKind } from '../case/case-document.js';
import { figuresKind } from '../case/case-figures.js';
import { caseUndeliverables } from '../case/case-undeliverable.js';
import { caseWakes } from '../case/case-wakes.js';
import { askerRenderers } from './asker-renderers.js';
import { type AskingParts, askingHandlers } from './asking-handlers.js';
import { ownCaseHandlers } from './own-case-handlers.js';

export type AskerParts = AskingParts;

/** What is stored of cases, and what stays of them. */
export const caseDocumentKinds: readonly DocumentKind<unknown>[] = [caseKind, figuresKind];

export const askerHandlers = (parts: AskerParts): Handlers => ({
  ...askingHandlers(parts),
  ...ownCaseHandlers(parts),
});

/** What is sent to askers, and what cases do by themselves. */
export const caseDeliveries = (parts: AskerParts): { renderers: Renderers; wakes: Wakes; undeliverable: Undeliverables } => ({
  renderers: askerRenderers(parts.store, parts.times.zone),
  wakes: caseWakes(parts, parts.offices),
  undeliverable: caseUndeliverables(parts.store),
});
