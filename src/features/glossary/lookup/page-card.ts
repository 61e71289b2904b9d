import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Category, categories, type Level, levels, type Term } from '../terms/term.js';
import { nameOf } from './term-view.js';

const perPage = 15;

export interface Choice {
  readonly level: Level | 'all';
  readonly category: Category | 'all';
  /** From 0; one that does not exist becomes the nearest. */
  readonly page: number;
}

/** One page of the glossary, A to Ö. */
export function pageCard(terms: readonly Term[], choice: Choice, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  const wanted = terms
    .filter((term) => choice.level === 'all' || term.level === choice.level)
    .filter((term) => choice.category === 'all' || term.category === choice.category)
    .sort((one, other) => alphabetical.compare(one.abbr, other.abbr));
  const last = Math.max(0, Math.ceil(wanted.length / perPage) - 1);
  const page = Math.min(Math.max(choice.page, 0), last);
  const rows = wanted.slice(page * perPage, (page + 1) * perPage).map((term) => ({ abbr: term.abbr, name: nameOf(term, language) }));
  const shown = texts.browseShown(page * perPage + 1, page * perPage + rows.length, wanted.length);
  // Pages of a choice can only be turned with the buttons.
  const written = page < last && choice.level === 'all' && choice.category === 'all' ? [texts.browseWrite(page + 2)] : [];
  const option = (value: string, title: string) => ({ value, title });
  return {
    kind: 'card',
    card: 'glossary/page',
    language,
    title: texts.browseTitle,
    data: {
      ...choice,
      shown,
      rows,
      first: rows[0]?.abbr ?? '',
      choices: [...new Set(rows.map(({ abbr }) => abbr))].map((abbr) => option(abbr, abbr)),
      levels: [option('all', texts.browseAll), ...levels.map((level) => option(level, texts.levelLines[level]))],
      categories: [option('all', texts.browseAll), ...categories.map((category) => option(category, texts.categories[category]))],
      previous: page > 0 ? [{ page: page - 1 }] : [],
      next: page < last ? [{ page: page + 1 }] : [],
    },
    text: [`${texts.browseTitle}. ${shown}`, ...rows.map(({ abbr, name }) => `${abbr}: ${name}`), ...written].join('\n'),
  };
}

const alphabetical = new Intl.Collator('sv');
