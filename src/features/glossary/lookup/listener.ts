import type { AskingListener, Heard } from '../../../core/hearing/listener.js';
import type { Place } from '../../../core/request.js';
import { resolveAsked } from '../recognising/resolve.js';
import { understand } from '../recognising/understand.js';
import type { Asked, Understanding } from '../recognising/understanding.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import type { GlossaryFor } from '../terms/living-glossary.js';

/** Hears questions about abbreviations, in all the ways that people put them, and texts with abbreviations in them. */
export const glossaryListener =
  (glossaryFor: GlossaryFor): AskingListener =>
  (text, place, person) => {
    const glossary = glossaryFor(place, person);
    return glossary instanceof Promise ? glossary.then((one) => hear(text, place, one)) : hear(text, place, glossary);
  };

/** What somebody who sees this glossary asks for. */
export function hear(text: string, place: Place, glossary: Glossary): Heard | undefined {
  const understood = understand(text, glossary, place);
  const language = understood.language === undefined ? {} : { language: understood.language };
  switch (understood.kind) {
    case 'explain': {
      const asked = understood.asked.map((one) => wordsFor(one, glossary));
      const reverse = understood.asked.some((one) => one.as === 'unknown' && one.reverse) ? { reverse: true } : {};
      return { verb: 'glossary.explain', input: { asked, ...reverse }, ...language };
    }
    case 'compare':
      return { verb: 'glossary.compare', input: { asked: understood.asked.map((one) => wordsFor(one, glossary)) }, ...language };
    case 'scan':
      return { verb: 'glossary.scan', input: { text }, ...language };
    case 'map':
      return { verb: 'glossary.map', input: {}, ...language };
    case 'browse':
      return { verb: 'glossary.browse', input: understood.page === undefined ? {} : { page: understood.page }, ...language };
    case 'suggest':
      return { verb: 'glossary.suggestForm', input: suggestion(understood), ...language };
    case 'help':
      return { verb: 'help.show', input: {}, ...language };
    case 'nothing':
      return understood.language === undefined ? undefined : { verb: 'help.notUnderstood', input: { text }, ...language };
  }
}

const suggestion = ({ abbr, expansion, wrong }: Extract<Understanding, { kind: 'suggest' }>): object =>
  wrong ? { abbr, expansion, wrong } : { abbr, expansion };

/** The abbreviation; or the full name, where that was asked for and the abbreviation has other terms as well. */
function wordsFor(one: Asked, glossary: Glossary): string {
  if (one.as !== 'known') return one.asked;
  const [only, ...others] = one.terms;
  if (only === undefined || others.length > 0 || spelt(glossary, one.abbr).length === 1) return one.abbr;
  const byName = resolveAsked(glossary, only.sv, []);
  return byName.as === 'known' && byName.terms.length === 1 ? only.sv : one.abbr;
}
