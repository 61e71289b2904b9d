import { editDistance } from '../../../core/hearing/words/edit-distance.js';
import { type Language, languages } from '../../../texts/language.js';
import { questionWords, type Role } from '../says/question-words.js';
import { isCommonWord } from '../terms/everyday.js';

interface WordEntry {
  readonly roles: Set<Role>;
  readonly languages: Set<Language>;
}

/** Without dots and rings: many type questions on a keyboard that has none. Never for abbreviations. */
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const entries = new Map<string, WordEntry>();
const byFolded = new Map<string, WordEntry>();
const byLength = new Map<number, [string, WordEntry][]>();

const merge = (map: Map<string, WordEntry>, key: string, role: Role, language: Language): WordEntry => {
  const entry = map.get(key) ?? { roles: new Set(), languages: new Set() };
  entry.roles.add(role);
  entry.languages.add(language);
  map.set(key, entry);
  return entry;
};

const minMisspeltLength = 4;
/** A word that plays one of these parts only is not looked for misspelt: what looks like it is too often something else. */
const unclear: readonly Role[] = [
  'filler',
  'is',
  'other',
  'for',
  'all',
  'not',
  'or',
  'groups',
  'new',
  'you',
  'which',
  'exist',
  'can',
  'add',
  'decides',
  'rank',
  'level',
  'true',
  'wrong',
];

for (const role of Object.keys(questionWords) as Role[]) {
  for (const language of languages) {
    for (const word of questionWords[role][language].trim().split(/\s+/)) {
      merge(entries, word, role, language);
      merge(byFolded, folded(word), role, language);
    }
  }
}
for (const [word, entry] of byFolded) {
  if (word.length < minMisspeltLength || unclear.some((role) => entry.roles.has(role) && entry.roles.size === 1)) continue;
  byLength.set(word.length, [...(byLength.get(word.length) ?? []), [word, entry]]);
}

/** One slip; the first letter is right, or swapped with the second. Two slips would make "förkortning" of "förordning". */
const misspelt = (word: string): WordEntry | undefined => {
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    for (const [right, entry] of byLength.get(length) ?? []) {
      const startsAlike = right[0] === word[0] || (right[0] === word[1] && right[1] === word[0]);
      if (startsAlike && editDistance(word, right, 1) <= 1) return entry;
    }
  }
  return undefined;
};

const nothing: WordEntry = { roles: new Set(), languages: new Set() };

/** What a word in lower case does in a question, allowing for slips of the finger in all but the shortest. */
export const entryFor = (word: string): { readonly roles: ReadonlySet<Role>; readonly languages: ReadonlySet<Language> } => {
  const found = entries.get(word) ?? (isCommonWord(word) ? nothing : byFolded.get(folded(word)));
  if (found) return found;
  const long = word.length >= minMisspeltLength && word.length <= 20;
  return (long ? misspelt(folded(word)) : undefined) ?? nothing;
};
