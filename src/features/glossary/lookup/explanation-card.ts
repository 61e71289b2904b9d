import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import type { Texts } from '../../../texts/sv.js';
import { textsIn } from '../../../texts/texts.js';
import type { Asked } from '../recognising/understanding.js';
import type { Term } from '../terms/term.js';
import { type TermView, termText, termView } from './term-view.js';

/** So many fit on one card that can be read on a phone. */
const maxShown = 5;
const maxNeighbours = 5;

type Known = Extract<Asked, { as: 'known' }>;
type Similar = Extract<Asked, { as: 'similar' }>;
type Unknown = Extract<Asked, { as: 'unknown' }>;

/** So many letters of what is not known are repeated: enough for an abbreviation or a name. */
const maxRepeatedLength = 60;

export interface Shown {
  /** Others see the card too, so it offers to go on in private. */
  readonly others?: boolean;
  /** The abbreviations that the card showed before it was changed in place; '' or left out for none. */
  readonly back?: string;
}

/**
 * Cards of one abbreviation, by its terms. Such a card is the same for everybody, so it is made and expanded once (what that is worth
 * stands in `teams/outbound/cards.ts`). No card with anybody's words is kept.
 */
const kept = new WeakMap<readonly Term[], Map<string, CardReply>>();

/** The answer to "vad betyder RSG?": everything asked about on one card, known or not. */
export function explanationCard(asked: readonly Asked[], language: Language, shown: Shown = {}): CardReply {
  const [only, ...others] = asked;
  if (only?.as !== 'known' || others.length > 0 || (shown.back ?? '') !== '') return made(asked, language, shown);
  const cards = kept.get(only.terms) ?? new Map<string, CardReply>();
  const key = `${language} ${shown.others ?? false}`;
  const card = cards.get(key) ?? made(asked, language, shown);
  kept.set(only.terms, cards.set(key, card));
  return card;
}

function made(asked: readonly Asked[], language: Language, { others = false, back = '' }: Shown): CardReply {
  const texts = textsIn(language);
  const shown = asked.slice(0, maxShown).map(shortened);
  const known = shown.filter((one): one is Known => one.as === 'known');
  const similar = shown.filter((one): one is Similar => one.as === 'similar');
  const unknown = shown.filter((one): one is Unknown => one.as === 'unknown');
  const rest = asked.slice(maxShown).map((one) => short(nameOf(one)));

  const entries = known.map((one) => entry(one, language, texts));
  const misses = similar.map(({ asked: said, candidates }) => ({ text: texts.glossary.didYouMean(said, candidates), candidates }));
  const missing = unknown.map(({ asked: said, reverse }) => (reverse ? texts.glossary.unknownReverse(said) : texts.glossary.unknown(said)));
  const more = rest.length === 0 ? '' : texts.glossary.moreAsked(rest);
  const unexplained = [...similar, ...unknown.filter(({ reverse }) => !reverse)].map((one) => one.asked);
  const unabbreviated = unknown.filter(({ reverse }) => reverse).map((one) => one.asked);
  const questions = [
    unexplained.length === 0 ? '' : texts.glossary.askAbout(unexplained),
    unabbreviated.length === 0 ? '' : texts.glossary.askAboutReverse(unabbreviated),
  ];
  const near = neighbours(known);
  const help = unexplained.length > 0 ? texts.glossary.unknownHelp : unabbreviated.length > 0 ? texts.glossary.unknownReverseHelp : '';

  return {
    kind: 'card',
    card: 'glossary/explanation',
    language,
    title: texts.glossary.explainTitle(shown.map(nameOf)),
    data: {
      entries,
      similar: misses,
      unknown: missing.map((text) => ({ text })),
      unknownHelp: help,
      more,
      neighbours: near.map((abbr) => ({ abbr })),
      candidates: [...new Set(similar.flatMap(({ candidates }) => candidates))].map((abbr) => ({ abbr })),
      missed: unexplained.slice(0, 3).map((abbr) => ({ abbr, title: texts.glossary.suggestMeaning(abbr) })),
      question: questions.filter((one) => one !== '').join(' '),
      asked: shown.map(nameOf).join(', '),
      privately: others && known.length > 0,
      correctable: known.length > 0,
      wrong: known.length === 1 ? (known[0]?.abbr ?? '') : '',
      backToList: back.includes(',') ? back : '',
      backToOne: back.includes(',') ? '' : back,
    },
    text: [
      ...entries.map(({ heading, meanings }) => lines(heading, ...meanings.map(termText))),
      ...misses.map(({ text }) => text),
      ...missing,
      help,
      near.length === 0 ? '' : `${texts.glossary.neighbours}: ${near.join(', ')}.`,
      more,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

function short(asked: string): string {
  const text = withoutPersonalNumbers(asked);
  return text.length > maxRepeatedLength ? `${text.slice(0, maxRepeatedLength).trim()}…` : text;
}

const shortened = (one: Asked): Asked => (one.as === 'known' ? one : { ...one, asked: short(one.asked) });

const nameOf = (one: Asked): string => (one.as === 'known' ? one.abbr : one.asked);

/** `heading` stands over an abbreviation with several terms; with one the abbreviation itself does. */
function entry(known: Known, language: Language, texts: Texts): { abbr: string; heading: string; meanings: readonly TermView[] } {
  const several = known.terms.length > 1;
  return {
    abbr: known.abbr,
    heading: several ? texts.glossary.meanings(known.abbr, known.terms.length) : '',
    meanings: known.terms.map((term) => termView(term, language, texts, several ? '' : term.abbr)),
  };
}

function neighbours(known: readonly Known[]): readonly string[] {
  const shown = new Set(known.map(({ abbr }) => abbr));
  const all = known.flatMap(({ terms }) => terms.flatMap((term) => term.seeAlso));
  return [...new Set(all)].filter((abbr) => !shown.has(abbr)).slice(0, maxNeighbours);
}
