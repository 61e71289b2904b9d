import type { Role } from '../says/question-words.js';
import { has, type Message, type Word } from './message.js';

const isOne = (word: Word | undefined, ...roles: readonly Role[]): boolean =>
  word !== undefined && !word.inCapitals && roles.some((role) => word.roles.has(role));

/** "vad … för" asks, "vad kostar" and "vad heter ordföranden" do not ask for a meaning. "va" is also a tag: "eller va?" */
const asksWhat = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1];
    if (word.lower === 'va') return isOne(next, 'is', 'meaning', 'stands') || next?.lower === 'de' || isOne(words[at + 2], 'is');
    if (next?.lower === 'heter' && words[at + 2]?.roles.size === 0 && !has(words, 'reverse')) return words[at + 2]?.inCapitals === true;
    return isOne(word, 'what') && !(isOne(next, 'other') && !isOne(next, 'is', 'filler'));
  });

/** "vilken nivå ligger LAG på", and "vilka NPO finns det" with nothing else in it. */
const asksWhichOf = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1];
    if (!isOne(word, 'which') || !next) return false;
    if (isOne(next, 'level')) return !has(words, 'other');
    return next.inCapitals && has(words, 'exist') && residue(words).every((one) => one === next || isOne(one, 'exist', 'all'));
  });

/** "vem är RSMH", "vem bestämmer i RSG" and "vilka sitter i RSG" ask for RSMH and RSG, "vem är ordförande i RSG" does not. */
const asksWhich = (words: readonly Word[]): boolean =>
  words.some((word, at) => isOne(word, 'which') && !isOne(words[at + 1], 'other')) &&
  words.some((word, at) => {
    if (!isOne(word, 'is', 'sits', 'decides')) return false;
    const next = words.slice(at + 1).find((one) => !['en', 'ett', 'a', 'an', 'the', 'i', 'in', 'med', 'on'].includes(one.lower));
    return next !== undefined && /^\p{Lu}/u.test(next.text);
  });

/** "RSG ska ta ställning. Vilka är det?" */
const asksWho = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    const [is, whom, more] = words.slice(at + 1);
    if (!isOne(word, 'which') || !isOne(is, 'is') || !/^(?:det|de|dom|they|that|it)$/.test(whom?.lower ?? '')) return false;
    return more === undefined || /[?.!]/.test(whom?.after ?? '');
  });

/** How plainly words ask: for a meaning, "vad …", or only "undrar", "glömt". */
export type Asking = 'meaning' | 'what' | 'asking';

/** "är SPES en förening?", but not "är ni med i NSPH?" */
const isAboutNext = (words: readonly Word[], first: Word): boolean => {
  const next = words.slice(words.indexOf(first) + 1).find((one) => !/^(?:en|ett|an?|the)$/.test(one.lower));
  return isOne(first, 'is', 'exist') && !/^(?:har|hade|gör|has|have|do|does)$/u.test(first.lower) && /^\p{Lu}/u.test(next?.text ?? '');
};

/** "är det rätt att LPO är lokalt?", but not "är det sant att LPO är på torsdag?" */
const asksWhetherTrue = (words: readonly Word[]): boolean => {
  const from = words.findIndex((word) => isOne(word, 'true'));
  return (
    from >= 0 &&
    words.some(
      (word, at) =>
        at > from + 1 &&
        isOne(word, 'is') &&
        /^(?:en|ett|an?|the|nationell|sjukvårdsregional|regional|lokal|national|local)/.test(words[at + 1]?.lower ?? ''),
    )
  );
};

/** "hur hänger de ihop", "how are they connected" */
const asksTogether = (words: readonly Word[]): boolean => has(words, 'how') && has(words, 'hang') && has(words, 'together');

/** "vet du vad LPO och LAG i regionen har gjort" is about more than what they are. */
const maxAskedAlone = 2;

/** "har du hört att mötet med LPO är inställt" asks nothing about LPO. */
const tellsNews = (words: readonly Word[]): boolean =>
  words.some((word, at) => isOne(word, 'knowing') && /^(?:att|that)$/u.test(words[at + 1]?.lower ?? ''));

/** "vet du vad …", "känner du till …", "har du hört talas om …", "have you heard of …": a question without its sign. */
const asksWhetherKnown = (words: readonly Word[]): boolean => {
  const [first, second, third] = words.filter((word) => !isOne(word, 'filler') || isOne(word, 'is'));
  const asks = isOne(first, 'knowing') ? isOne(second, 'you') : isOne(first, 'is') && isOne(second, 'you') && isOne(third, 'knowing');
  return asks && !tellsNews(words) && residue(words).length <= maxAskedAlone;
};

/** "vilken mäter vad", "vilken är vilken": which of two does which. */
const asksWhichIsWhich = (words: readonly Word[]): boolean =>
  words.some((word, at) => isOne(word, 'which') && !isOne(words[at + 1], 'knowing') && isOne(words[at + 2], 'which', 'what'));

/** How words ask for a meaning; undefined when they do not, or ask for something else. */
export const askingIn = (words: readonly Word[], message: Message): Asking | undefined => {
  if (has(words, 'meaning', 'abbreviation')) return 'meaning';
  const stands = words.findIndex((word) => isOne(word, 'stands'));
  if (stands >= 0 && has(words.slice(stands), 'for') && has(words, 'what', 'how', 'asking', 'knowing', 'is')) return 'meaning';
  if (asksWhat(words)) return 'what';
  if (
    asksWhich(words) ||
    asksWho(words) ||
    asksWhichOf(words) ||
    (has(words, 'how') && has(words, 'works', 'grasp')) ||
    asksTogether(words)
  )
    return 'what';
  if (has(words, 'other', 'how')) return undefined;
  if (has(words, 'asking') || has(words, 'abbreviations')) return 'asking';
  if (has(words, 'knowing') && (message.isQuestion || has(words, 'not') || asksWhetherKnown(words))) return 'asking';
  if (message.isQuestion && asksWhetherTrue(words)) return 'asking';
  const first = message.words.find((word) => !word.roles.has('filler'));
  return message.isQuestion && first !== undefined && words.includes(first) && isAboutNext(words, first) ? 'asking' : undefined;
};

export const asksFor = (asking: Asking | undefined): boolean => asking === 'meaning' || asking === 'what';

const betweenVerbAndWord = new Set(
  'en ett den det där a an the nu då egentligen ordet förkortningen begreppet word abbreviation'.split(' '),
);
const prepositions = new Set('av för med på mellan of for between'.split(' '));

/** Straight after what asks: "vad är en mas", "betydelsen av kol"; not "vad står i lag" or "vad är det för lag". */
export const isWhereAsked = (clause: readonly Word[], word: Word): boolean => {
  let at = clause.indexOf(word) - 1;
  while (at >= 0 && betweenVerbAndWord.has(clause[at]?.lower ?? '')) at -= 1;
  const before = clause.slice(Math.max(at, 0), at + 1);
  if (before.length === 0 || has(before, 'is', 'meaning', 'stands', 'what', 'difference')) return true;
  return prepositions.has(before[0]?.lower ?? '') && has(clause.slice(Math.max(at - 1, 0), at), 'meaning', 'abbreviation', 'difference');
};

/** Roles that a question about a meaning may be made of. */
const plain: readonly Role[] = [
  ...(['meaning', 'stands', 'asking', 'knowing', 'what', 'which', 'how', 'is', 'works', 'difference', 'same', 'or', 'for'] as const),
  ...(['not', 'can', 'abbreviation', 'abbreviations', 'reverse', 'help', 'filler', 'new', 'show'] as const),
];

/** The words that are not part of the asking: what it is about, with whatever else is said. */
export const residue = (clause: readonly Word[]): Word[] =>
  clause.filter((word) => word.inCapitals || !(plain.some((role) => word.roles.has(role)) || ['du', 'you', 'lotsen'].includes(word.lower)));

const sameWhat = /^(?:sak|grej|som|grupp|nivå|thing|as|group|level)$/;

/** "är … samma sak", "är det samma NPO som NSG", but not "på samma papper". */
const asksSame = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      isOne(word, 'same') &&
      (words[at + 1] === undefined || words[at + 1]?.inCapitals || sameWhat.test(words[at + 1]?.lower ?? '')) &&
      has(words.slice(0, at), 'is'),
  );

/** "vilken är högst", "bestämmer NPO över LPO", but not "NPO har högst betyg". */
const asksRank = (words: readonly Word[]): boolean => {
  const first = words.find((word) => !word.roles.has('filler'));
  const isOver = has(words, 'or') || words.some(({ lower }) => lower === 'över' || lower === 'over');
  const ranks = has(words, 'rank') || (has(words, 'decides', 'stands') && isOver);
  return ranks && (has(words, 'which') || isOne(first, 'is', 'decides', 'stands', 'can'));
};

const toDoWith = /\b(?:har .*med .*(?:att )?göra|ha(?:s|ve) .*to do with)\b/u;
const places = { is: /^(?:under|över|below|above|over|del (?:av|i)|part of)$/u, belongs: /^(?:under|i|till|to)$/u };
const belongs = /^(?:sitter|ingår|hör|tillhör|does)$/u;

/** "är RSG över LSG?", "är en LAG en del av ett LPO", "hör LAG till LPO"; not "är NPO klar under våren". */
const asksPlace = (words: readonly Word[]): boolean => {
  const first = words[0]?.lower ?? '';
  const place = belongs.test(first) ? places.belongs : /^(?:är|ligger|står|is)$/u.test(first) ? places.is : undefined;
  if (!place) return false;
  return words.some(({ inCapitals }, at) => {
    const [one, two] = words
      .slice(0, at)
      .filter(({ lower }) => !/^(?:en|ett|an?|the)$/u.test(lower))
      .slice(-2);
    const before = [two?.lower ?? '', `${one?.lower ?? ''} ${two?.lower ?? ''}`];
    return inCapitals && before.some((said) => place.test(said));
  });
};

/** "hur hänger LPO och LAG ihop", "vad har LPO med LAG att göra" */
const asksRelation = (words: readonly Word[]): boolean =>
  asksTogether(words) || (has(words, 'what') && toDoWith.test(words.map(({ lower }) => lower).join(' '))) || asksPlace(words);

/** Whether words ask for what two have apart, in common or to do with each other. */
export const comparesIn = (words: readonly Word[]): boolean =>
  has(words, 'difference') || asksSame(words) || asksRank(words) || asksRelation(words) || asksWhichIsWhich(words);
