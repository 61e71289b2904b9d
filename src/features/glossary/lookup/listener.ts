import type { GlossaryHeard, Recogniser } from '../../../core/hearing/decide.js';
import type { Heard } from '../../../core/hearing/listener.js';
import { talkWords } from '../../../core/hearing/says/small-talk.js';
import type { Place } from '../../../core/request.js';
import { resolveAsked } from '../recognising/resolve.js';
import { scan } from '../recognising/scan.js';
import { understand } from '../recognising/understand.js';
import type { Asked, Understanding } from '../recognising/understanding.js';
import { isCommonWord } from '../terms/everyday.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import type { GlossaryFor, LivingGlossary } from '../terms/living-glossary.js';

/** Fewer words than this beside what may be an abbreviation: it is what the message is about. */
const fewOthers = 4;
const asksMeaning =
  /(?<!\p{L})(?:betyd\p{L}*|vad (?:är|e|ä|gör|innebär|menas)|va (?:är|e|ä)|vad \S{1,20} (?:är|betyder|innebär|står för)|står \S+ för|förklara|känner (?:du|ni) till|talas om|hört om|heard of|what \S{1,20} (?:is|means)|mean|means|what(?:'s|’s)? (?:is|are|does)|stand for|explain)(?!\p{L})/iu;

/** "vad betyder RSG?", "RSG": most of what is asked. */
const asksPlainly =
  /^\s*(?:(?:hej[\s,!]+)?(?:vad|va) (?:betyder|är|e|ä|står|innebär|menas med) (?:en |ett )?[\p{L}\p{N}-]{2,10}(?: för)?|förklara [\p{L}\p{N}-]{2,10}|what (?:does|is) (?:an? )?[\p{L}\p{N}-]{2,10}(?: mean| stand for)?|[\p{L}\p{N}-]{2,10})[\s.!?]*$/iu;
const maxPlainLetters = 60;

/** Hears questions about abbreviations, in all the ways that people put them, and texts with abbreviations in them. */
export const glossaryRecogniser = (glossaryFor: GlossaryFor, living: Pick<LivingGlossary, 'all'>): Recogniser => ({
  hears: (text, place, person) => {
    const glossary = glossaryFor(place, person);
    return glossary instanceof Promise ? glossary.then((one) => hear(text, place, one)) : hear(text, place, glossary);
  },
  isTerm: (word) => {
    const meanings = spelt(living.all(), word);
    if (meanings.length === 0) return false;
    const lower = word.toLowerCase();
    if (word !== lower && word === word.toUpperCase()) return true;
    return meanings.some((term) => !term.ordinaryWord) && !isCommonWord(lower) && word === lower;
  },
});

/** "jo" answers somebody; JO is asked about. */
const isReply = (text: string): boolean => talkWords.get(text.replace(/[\s.!,]+/gu, ''))?.parts.has('okay') ?? false;

/** What somebody who sees this glossary asks for, and how plainly. */
export function hear(text: string, place: Place, glossary: Glossary): GlossaryHeard | undefined {
  if (isReply(text)) return undefined;
  const understood = understand(text, glossary, place);
  const heard = heardOf(understood, text, glossary);
  if (heard === undefined) return undefined;
  const asked = understood.kind === 'explain' || understood.kind === 'compare' ? understood.asked : [];
  const inText = understood.kind === 'scan' ? scan(text, glossary, place.names).known.map(({ abbr }) => abbr) : [];
  const terms = [...asked.flatMap((one) => (one.as === 'known' ? [one.abbr] : [])), ...inText];
  const plainly = terms.length > 0 && text.length <= maxPlainLetters && asksPlainly.test(text);
  return { ...heard, terms, how: howOf(understood, text, terms), ...(plainly && { plainly }) };
}

function howOf(understood: Understanding, text: string, terms: readonly string[]): GlossaryHeard['how'] {
  const words = text.trim().split(/\s+/u).length;
  const isShort = words - Math.max(terms.length, 1) < fewOthers;
  if (understood.kind === 'scan') return terms.length > 1 || text.includes('\n') || words >= 40 ? 'several' : isShort ? 'asked' : 'told';
  if (understood.kind === 'compare') return 'asked';
  if (understood.kind !== 'explain' || understood.asked.length === 0) return 'other';
  if (terms.length > 0) return 'asked';
  return isShort || asksMeaning.test(text) ? 'asked' : 'unknown';
}

/** "är RSG och RSK samma sak?": wants a yes or a no first. */
const asksSame = /(?<!\p{L})(?:samma|detsamma|same)(?!\p{L})/iu;

/** "hur uttalas RSG?": how it is said as well. */
const asksSound = /(?<!\p{L})(?:uttal\p{L}*|pronounc\p{L}*|pronunciation|hur säger man|how do you say)(?!\p{L})/iu;

function heardOf(understood: Understanding, text: string, glossary: Glossary): Heard | undefined {
  const language = understood.language === undefined ? {} : { language: understood.language };
  switch (understood.kind) {
    case 'explain': {
      const asked = understood.asked.map((one) => wordsFor(one, glossary));
      const reverse = understood.asked.some((one) => one.as === 'unknown' && one.reverse) ? { reverse: true } : {};
      return { verb: 'glossary.explain', input: { asked, ...reverse, ...(asksSound.test(text) && { sound: true }) }, ...language };
    }
    case 'compare':
      return {
        verb: 'glossary.compare',
        input: { asked: understood.asked.map((one) => wordsFor(one, glossary)), ...(asksSame.test(text) && { same: true }) },
        ...language,
      };
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
      return undefined;
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
