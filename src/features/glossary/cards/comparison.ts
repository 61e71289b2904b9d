import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Term } from '../term.js';
import { meaningView } from './meaning.js';

/** So many columns can be read side by side on a phone. */
export const mostCompared = 3;

/** Abbreviations side by side; of one with several meanings the likeliest, and a word about the others. */
export function comparisonCard(
  compared: readonly { readonly abbr: string; readonly meanings: readonly Term[] }[],
  language: Language,
): CardReply {
  const texts = textsIn(language);
  const terms = compared.flatMap(({ meanings }) => meanings.slice(0, 1));
  const views = terms.map((term) => meaningView(term, language, texts));
  const rows = texts.glossary.compareRows;
  const level = (term: Term) => (term.level === null ? texts.glossary.noLevel : texts.glossary.levels[term.level]);
  const distinct = new Set(terms.map((term) => term.level));
  const [first] = terms;
  const levels =
    distinct.size > 1
      ? texts.glossary.levelsDiffer(terms.map((term) => ({ abbr: term.abbr, level: level(term) })))
      : first === undefined || first.level === null
        ? ''
        : texts.glossary.levelsSame(texts.glossary.levels[first.level]);
  const others = compared.filter(({ meanings }) => meanings.length > 1).map(({ abbr }) => texts.glossary.otherMeanings(abbr));
  const table = [
    { label: rows.stands, values: views.map(({ name }) => name) },
    { label: rows.level, values: terms.map(level) },
    { label: rows.means, values: views.map(({ definition }) => definition) },
  ];
  const title = texts.glossary.compareTitle(views.map(({ abbr }) => abbr));
  return {
    kind: 'card',
    card: 'glossary/comparison',
    language,
    title,
    data: {
      title,
      levels,
      others: others.join(' '),
      columns: views.map((view, index) => ({
        ...view,
        rows: table.map(({ label, values }) => ({ label, value: values[index] ?? '' })),
      })),
    },
    text: [
      `${title}. ${levels}`.trim(),
      ...views.map((view, index) =>
        [view.abbr, ...table.map(({ label, values }) => `${label}: ${values[index] ?? ''}`), view.plainSources].join('\n'),
      ),
      others.join(' '),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}
