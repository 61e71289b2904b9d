import { localDate } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { isCommonWord } from './everyday.js';
import type { Meaning } from './meaning.js';
import type { InBoth, Term } from './term.js';

/** Cards show a term's words as Markdown. What an editor wrote is shown as it is written, but for the signs that would mean something. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[*_~`<>[\]|\\]/gu, '')
    .replace(/^[\s#+-]+(?=\S)/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const inert = ({ sv, en }: InBoth): InBoth => ({ sv: withoutMarks(sv), en: withoutMarks(en === '' ? sv : en) });

const sourceOf = ({ at }: Meaning, zone: string) => {
  const date = localDate(at, zone);
  return { title: { sv: textsIn('sv').editors.source(date), en: textsIn('en').editors.source(date) } };
};

const localIn = ({ scope }: Meaning): Pick<Term, 'local'> =>
  scope.to === 'all' ? {} : { local: { kind: scope.to, name: withoutMarks(scope.to === 'group' ? scope.name : scope.area) } };

/** An accepted meaning as the glossary shows it; with what is known of the one that it takes the place of, where it does. */
export function termOf(abbr: string, meaning: Meaning, replaced: Term | undefined, zone: string): Term {
  const name = inert(meaning.name);
  return {
    abbr,
    ...name,
    level: meaning.level,
    category: meaning.category,
    definition: inert(meaning.definition),
    seeAlso: replaced?.seeAlso ?? [],
    sources: [sourceOf(meaning, zone)],
    aliases: replaced?.aliases ?? [],
    ordinaryWord: replaced?.ordinaryWord ?? isCommonWord(abbr.toLocaleLowerCase('sv')),
    near: replaced?.near ?? [],
    ...(replaced?.sense === undefined ? {} : { sense: replaced.sense }),
    ...localIn(meaning),
  };
}
