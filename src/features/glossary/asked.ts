import { type Asking, askingIn, comparesIn, residue } from './asking.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { isPlainWord } from './everyday.js';
import type { Glossary } from './glossary.js';
import { has, type Message, type Word } from './message.js';
import { namedIn } from './named.js';
import { sameLetters } from './similar.js';
import type { Asked } from './understanding.js';

const betweenVerbAndWord = new Set(
  'en ett den det där a an the nu då egentligen ordet förkortningen begreppet word abbreviation'.split(' '),
);
const prepositions = new Set('av för med på mellan of for between'.split(' '));

/** Straight after what asks: "vad är en mas", "betydelsen av kol"; not "vad står i lag" or "vad är det för lag". */
const isWhereAsked = (clause: readonly Word[], word: Word): boolean => {
  let at = clause.indexOf(word) - 1;
  while (at >= 0 && betweenVerbAndWord.has(clause[at]?.lower ?? '')) at -= 1;
  const before = clause.slice(Math.max(at, 0), at + 1);
  if (before.length === 0 || has(before, 'is', 'meaning', 'stands', 'what', 'difference')) return true;
  return prepositions.has(before[0]?.lower ?? '') && has(clause.slice(Math.max(at - 1, 0), at), 'meaning', 'abbreviation', 'difference');
};

/** In a list with something else that is asked for: "nag med lag", "RSG och lag". */
const isListed = (words: readonly Word[], at: number, others: readonly Word[]): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const joins = (one: Word | undefined): boolean => /^(?:och|o|med|mot|från|eller|and|or|from|with|vs)$/.test(one?.lower ?? '');
  const joined = (one: Word | undefined): boolean => one !== undefined && others.includes(one);
  return (
    (joins(before) && joined(words[at - 2])) ||
    (joins(after) && joined(words[at + 2])) ||
    (joined(before) && /[,/&]/.test(word?.before ?? '')) ||
    (joined(after) && /[,/&]/.test(word?.after ?? ''))
  );
};

const asksFor = (asking: Asking | undefined): boolean => asking === 'meaning' || asking === 'what';

/** Whether a word that is an everyday one too is asked for: its clause asks, and is about nothing but abbreviations. */
const isOrdinaryAsked = (candidate: Candidate, candidates: readonly Candidate[], message: Message, asking: Asking | undefined): boolean => {
  const clause = message.clauses.find((one) => one.includes(candidate.word));
  if (!clause) return false;
  const all = candidates.map(({ word }) => word);
  const isFirst = candidates.every(({ form }) => form === 'ordinary') && isWhereAsked(clause, candidate.word);
  if (!(isFirst || isListed(message.words, candidate.at, all)) || residue(clause).some((word) => !all.includes(word))) return false;
  const isAlone = message.isQuestion && message.words.every((word) => all.includes(word));
  return isAlone || (asksFor(asking) && (comparesIn(clause) || askingIn(clause, message) !== undefined));
};

/** "vad betyder lop": one short word that only a slip of the finger keeps from being an abbreviation. */
const slipIn = (message: Message, glossary: Glossary): Asked[] => {
  const asking = message.clauses.filter((clause) => asksFor(askingIn(clause, message)));
  return asking.flatMap((clause): Asked[] => {
    const [word, more] = residue(clause);
    if (!word || more || word.roles.size > 0 || word.lower.length < 3 || isPlainWord(word.lower)) return [];
    const candidates = sameLetters(glossary, word.lower);
    return candidates.length > 0 ? [{ as: 'similar', asked: word.text, candidates }] : [];
  });
};

const mostNameWords = 6;
const longestName = 80;

/** "hur förkortas specialiserad vård": a full name that the glossary does not have. */
const unknownNameIn = (message: Message): Asked[] => {
  const clause = message.clauses.find((one) => has(one, 'reverse') || (has(one, 'abbreviation') && has(one, 'for')));
  const name = clause ? residue(clause) : [];
  const [first] = name;
  if (!clause || !first || name.length > mostNameWords) return [];
  const written = clause.slice(clause.indexOf(first), clause.indexOf(name.at(-1) ?? first) + 1).map(({ text }) => text);
  return [{ as: 'unknown', asked: written.join(' ').slice(0, longestName) }];
};

const key = (asked: Asked): string => (asked.as === 'known' ? asked.abbr : asked.asked);

const inOrder = (found: readonly Candidate[]): Asked[] => {
  const once = new Map<string, Asked>();
  for (const { asked } of [...found].sort((a, b) => a.at - b.at)) if (!once.has(key(asked))) once.set(key(asked), asked);
  return [...once.values()];
};

export interface Found {
  /** In the order in which they stand. */
  readonly asked: readonly Asked[];
  /** Whether there is nothing in the message but what is asked for and politeness. */
  readonly bare: boolean;
}

/** What of the glossary a message asks for; nothing when it does not ask. */
export const findAsked = (message: Message, glossary: Glossary, names: readonly string[]): Found => {
  const candidates = message.words.flatMap((word, at) => candidatesIn(word, at, message, glossary, names));
  const asking = askingIn(message.words, message) ?? (comparesIn(message.words) && candidates.length > 1 ? 'what' : undefined);
  const sure = candidates.filter(({ form }) => form !== 'ordinary');
  const abbreviations = sure.map(({ word }) => word);
  const named = namedIn(message, abbreviations, glossary, names);
  const inNames = new Set(named.flatMap(({ words }) => words));
  const ordinary = candidates.filter((one) => one.form === 'ordinary' && isOrdinaryAsked(one, candidates, message, asking));
  const rest = message.words.filter((word) => !abbreviations.includes(word) && !inNames.has(word));
  const bare = asking === undefined && sure.length + named.length > 0 && residue(rest).length === 0 && !has(rest, 'is', 'can', 'exist');
  if (asking === undefined && !bare) return { asked: inOrder(ordinary), bare: ordinary.length > 0 };
  const isWanted = ({ asked, form, word }: Candidate): boolean => {
    if (asked.as !== 'known' && inNames.has(word)) return false;
    return form !== 'unknown' || asking !== undefined || message.isQuestion || sameLetters(glossary, key(asked)).length > 0;
  };
  const asked = inOrder([...[...sure, ...ordinary].filter(isWanted), ...named]);
  if (asked.length > 0 || asking === undefined) return { asked, bare };
  const slips = slipIn(message, glossary);
  return { asked: slips.length > 0 ? slips : unknownNameIn(message), bare };
};
