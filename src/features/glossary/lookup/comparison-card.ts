import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import type { Texts } from '../../../texts/sv.js';
import { textsIn } from '../../../texts/texts.js';
import type { Term } from '../terms/term.js';
import { groupKindOf } from './map-card.js';
import { localText, termView } from './term-view.js';

/** So many columns can be read side by side. */
export const maxCompared = 3;

/** Abbreviations of one term each, side by side, and above them in a sentence how they differ. */
export function comparisonCard(
  compared: readonly { readonly abbr: string; readonly terms: readonly Term[] }[],
  language: Language,
  asks: 'difference' | 'same' = 'difference',
): CardReply {
  const texts = textsIn(language);
  const terms = compared.flatMap((one) => one.terms.slice(0, 1));
  const views = terms.map((term) => termView(term, language, texts));
  const rows = texts.glossary.compareRows;
  const table = [
    { label: rows.stands, values: views.map(({ name }) => name) },
    { label: rows.level, values: terms.map((term) => levelOf(term, texts)) },
    {
      label: rows.means,
      values: views.map(({ definition }, at) => [localOf(terms[at], texts), definition].filter((one) => one !== '').join(' ')),
    },
  ];
  // One that means two things has two columns, and one name.
  const abbrs = [...new Set(views.map(({ abbr }) => abbr))];
  const isSame = new Set(terms).size === 1;
  const answer = asks === 'same' ? (isSame ? texts.glossary.compareSame : texts.glossary.compareNotSame) : '';
  const title = texts.glossary.compareTitle(abbrs);
  const [levels, kinds] = [levelLine(terms, texts), kindLine(terms, texts)];
  return {
    kind: 'card',
    card: 'glossary/comparison',
    language,
    title,
    data: {
      title,
      answer,
      levels,
      kinds,
      compared: `${abbrs.join(', ')},`,
      abbrs: abbrs.map((abbr) => ({ abbr })),
      columns: views.map((view, index) => ({
        ...view,
        sources: breakable(view.sources),
        rows: table.map(({ label, values }) => ({ label, value: breakable(values[index] ?? '') })),
      })),
    },
    text: [
      `${answer} ${title}. ${levels} ${kinds}`.trim(),
      ...views.map((view, index) =>
        [view.abbr, ...table.map(({ label, values }) => `${label}: ${values[index] ?? ''}`), view.plainSources].join('\n'),
      ),
    ].join('\n\n'),
  };
}

const localOf = (term: Term | undefined, texts: Texts): string => (term === undefined ? '' : localText(term, texts));

const levelOf = (term: Term, texts: Texts): string => (term.level === null ? texts.glossary.noLevel : texts.glossary.levels[term.level]);

function levelLine(terms: readonly Term[], texts: Texts): string {
  const [first, ...others] = terms;
  if (first === undefined) return '';
  if (others.some((term) => term.level !== first.level)) {
    const isSeveral = ({ abbr, level }: Term) => terms.some((other) => other.abbr === abbr && other.level !== level);
    const several = [...new Set(terms.filter(isSeveral).map(({ abbr }) => abbr))].map(texts.glossary.levelsSeveral);
    const clear = terms.filter((term, at) => !isSeveral(term) && terms.findIndex(({ abbr }) => abbr === term.abbr) === at);
    const differ = clear.some(({ level }) => level !== clear[0]?.level);
    const parts = clear.map((term) => ({ abbr: term.abbr, level: levelOf(term, texts) }));
    return [...(differ ? [texts.glossary.levelsDiffer(parts)] : []), ...several].join(' ');
  }
  return first.level === null ? '' : texts.glossary.levelsSame(texts.glossary.levels[first.level]);
}

/** What kind of group each is, when they are groups of different kinds: the difference that their names alone do not tell. */
function kindLine(terms: readonly Term[], texts: Texts): string {
  const kinds = terms.map((term) => groupKindOf(term.abbr));
  if (kinds.includes(undefined) || new Set(kinds).size < 2) return '';
  const line = (abbr: string) => {
    const kind = groupKindOf(abbr);
    return kind === undefined ? '' : texts.glossary.kindLines[kind](abbr);
  };
  return terms.map(({ abbr }) => line(abbr)).join(' ');
}

/** Where the long words of this world may be broken in a narrow column: after the first part of the compound, and after a stroke. */
const parts =
  /(sjukvårds|program|samverkans|kunskaps|arbets|närstående|region(?=förb)|författnings|socialtjänst|healthcare-|collabo)(?=\p{Ll}{4,})/giu;
const address = /\]\([^)]*\)/gu;

const breakable = (text: string): string => {
  const addresses = text.match(address) ?? [];
  return text
    .split(address)
    .map((words, at) => words.replace(parts, '$1\u00ad').replaceAll('/', '/\u200b') + (addresses[at] ?? ''))
    .join('');
};
