import { z } from 'zod/v4';
import type { Language } from '../../texts/language.js';
import type { Instant } from '../ids.js';
import type { Person, Place } from '../request.js';

/** What somebody was shown last in a place, for as long as they may go on about it. In memory only. */
export interface Shown {
  readonly verb: string;
  readonly input: unknown;
  readonly language?: Language;
  /** The abbreviations that it was about. */
  readonly terms: readonly string[];
  /** The id of the vetted answer, where that is what was shown. */
  readonly answer?: string;
}

const minutes = 10;
/** How many people are remembered: more than write within ten minutes. */
const maxKept = 2000;

const about = z
  .object({
    asked: z.array(z.string()).optional().catch([]),
    term: z.string().optional().catch(undefined),
    answer: z.string().optional().catch(undefined),
  })
  .catch({});

export interface Recall {
  readonly note: (person: Person, place: Place, at: Instant, shown: Omit<Shown, 'terms' | 'answer'>) => void;
  readonly last: (person: Person, place: Place, at: Instant) => Shown | undefined;
}

/** Verbs after which there is nothing to go on about, or of which nobody should be reminded. */
const passing = /^(?:help\.(?!didYouMean)|glossary\.pronounce$)/u;

export function createRecall(): Recall {
  const kept = new Map<string, { readonly at: number; readonly shown: Shown }>();
  const keyOf = (person: Person, place: Place): string => `${person.id} ${place.id}`;
  return {
    note(person, place, at, { verb, input, language }) {
      const key = keyOf(person, place);
      if (passing.test(verb) || verb === 'unknown') {
        if (/^help\.(?:crisis|worry)$/u.test(verb)) kept.delete(key);
        return;
      }
      const { asked = [], term, answer } = about.parse(input);
      const before = kept.get(key)?.shown;
      const named = term === undefined ? asked : [term];
      // "hur uttalas det", "hur ofta träffas de" go on about the same.
      const terms = named.length > 0 ? named : (before?.terms ?? []);
      kept.delete(key);
      const said = { ...(language !== undefined && { language }), ...(answer !== undefined && { answer }) };
      kept.set(key, { at: Date.parse(at), shown: { verb, input, terms, ...said } });
      const [oldest] = kept.keys();
      if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
    },
    last(person, place, at) {
      const found = kept.get(keyOf(person, place));
      return found === undefined || Date.parse(at) - found.at > minutes * 60_000 ? undefined : found.shown;
    },
  };
}
