import { z } from 'zod/v4';
import { read, typedLine, typedText } from '../../../core/read.js';
import { trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { asWritten } from '../terms/glossary.js';
import { activityId } from '../terms/glossary-id.js';
import type { StaffParts } from '../terms/staff.js';
import { type Suggestion, type TermRecord, termKind } from '../terms/term-record.js';
import { suggestedLines } from './suggestion-cards.js';
import { maxLetters } from './suggestion-form.js';

const saidInput = z.object({ abbr: typedLine, which: z.coerce.number().int().min(0).default(0).catch(0), reason: typedText });

/** Settling a suggestion in words, where a client shows no cards: the same as with its buttons. */
export function settlingSaid(parts: Pick<StaffParts, 'store' | 'living'>, handlers: Handlers): Handlers {
  const { store, living } = parts;

  /**
   * The suggestions that wait for this abbreviation, however it was typed, and the one that this very activity has settled: delivered
   * again, it must not settle another.
   */
  async function waiting(typed: string, request: Request): Promise<{ readonly all: readonly Suggestion[]; readonly done?: Suggestion }> {
    if (typed.length > maxLetters.abbr) return { all: [] };
    const spellings = [...new Set([typed, asWritten(living.all(), typed), typed.toLocaleUpperCase('sv')])].filter((one) => one !== '');
    const records = await Promise.all(spellings.map((abbr) => store.get(termKind, abbr)));
    const known = records.filter((record): record is TermRecord => record !== undefined);
    const done = known.flatMap(({ settled }) => settled).find(({ activity }) => activity === activityId(request));
    const all = known.find(({ suggestions }) => suggestions.length > 0)?.suggestions ?? [];
    return { all, ...(done !== undefined && { done }) };
  }

  const settle =
    (verb: 'glossary.accept' | 'glossary.decline', inputOf: (reason: string) => object) =>
    async (request: Request): ReturnType<Handlers[string]> => {
      const { abbr, which, reason } = read(saidInput, request.input);
      const texts = textsIn(request.language).editors;
      if (abbr === '') return handlers['glossary.suggestions']?.(request) ?? [];
      const { all, done } = await waiting(abbr, request);
      if (all.length === 0 && done === undefined) return [trouble(texts.noneWaiting(abbr))];
      const chosen = done ?? (all.length === 1 && which === 0 ? all[0] : all[which - 1]);
      if (chosen === undefined) {
        const lines = all.map((one, at) => `${at + 1}. ${suggestedLines(one, request.language).join(' ')}`);
        return [trouble([texts.whichWaiting(chosenName(all, abbr)), ...lines].join('\n'))];
      }
      if (verb === 'glossary.accept' && chosen.wrong) return [trouble(texts.acceptByEditing(chosen.abbr))];
      const handle = handlers[verb];
      return handle === undefined ? [] : handle({ ...request, input: { abbr: chosen.abbr, suggestion: chosen.id, ...inputOf(reason) } });
    };

  const decline = settle('glossary.decline', (reason) => ({ reason }));

  return {
    'glossary.acceptSaid': settle('glossary.accept', () => ({ asIs: true })),
    'glossary.declineSaid': async (request) => {
      const { abbr, reason } = read(saidInput, request.input);
      return abbr !== '' && reason === '' ? [trouble(textsIn(request.language).editors.declineSaid(abbr))] : decline(request);
    },
  };
}

const chosenName = (all: readonly Suggestion[], typed: string): string => all[0]?.abbr ?? typed;
