import { lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import type { Texts } from '../../../texts/sv.js';
import type { Term } from '../terms/term.js';

/** One term as a card and a text show it: every sentence chosen, nothing left to decide. */
export interface TermView {
  readonly abbr: string;
  /** The abbreviation as a heading; empty where a heading stands over several terms of it. */
  readonly title: string;
  readonly name: string;
  /** The full name in the other language; empty when it is the same. */
  readonly otherName: string;
  readonly level: string;
  readonly sense: string;
  readonly definition: string;
  readonly note: string;
  /** `Källa: title`, with links as Markdown where there is an address. */
  readonly sources: string;
  readonly plainSources: string;
}

export function termView(term: Term, language: Language, texts: Texts, title = term.abbr): TermView {
  const name = nameOf(term, language);
  const other = nameOf(term, language === 'sv' ? 'en' : 'sv');
  const label = term.sources.length > 1 ? texts.glossary.sources : texts.glossary.source;
  return {
    abbr: term.abbr,
    title,
    name,
    otherName: other.toLocaleLowerCase() === name.toLocaleLowerCase() ? '' : texts.glossary.otherName(other),
    level: term.level === null ? '' : texts.glossary.levelLines[term.level],
    sense: localText(term, texts) || (term.sense?.[language] ?? ''),
    definition: term.definition[language],
    note: term.note?.[language] ?? '',
    sources: `${label}: ${term.sources.map(({ title, url }) => (url === undefined ? title[language] : `[${title[language]}](${url})`)).join(' · ')}`,
    plainSources: `${label}: ${term.sources.map(({ title }) => title[language]).join('; ')}`,
  };
}

/** Who uses it so, of a term that holds for some only; '' for all others. */
export const localText = ({ local }: Term, { editors }: Texts): string =>
  local === undefined ? '' : local.kind === 'group' ? editors.usedInGroup(local.name) : editors.usedInArea(local.name);

/** The full name as it stands on a line of its own. */
export function nameOf(term: Term, language: Language): string {
  const name = term[language];
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The same as a paragraph of plain text. */
export function termText(view: TermView): string {
  const name = view.otherName === '' ? view.name : `${view.name} (${view.otherName})`;
  const about = [view.level, view.sense].filter((line) => line !== '').join('. ');
  return lines(`${view.abbr}: ${name}.`, about && `${about.replace(/\.$/u, '')}.`, view.definition, view.note, `${view.plainSources}.`);
}
