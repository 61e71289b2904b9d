import type { Heard, Listener } from '../../../core/hearing/listener.js';
import { plainlySaid } from '../../../core/hearing/says/politeness.js';
import { withoutEnd } from '../../../core/read.js';
import type { Language } from '../../../texts/language.js';
import { type Role, standardStatements } from '../evaluation/statements.js';

interface Phrase {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly heard: (groups: Readonly<Record<string, string | undefined>>) => Omit<Heard, 'language'>;
}

const roleWords: readonly (readonly [RegExp, Role])[] = [
  [/^(?:före|patient|närstående|represent|next of kin)/iu, 'representative'],
  [/^(?:vård|profession|health)/iu, 'professional'],
  [/^(?:kommun|municipal)/iu, 'municipality'],
  [/^(?:annat|övrig|other)/iu, 'other'],
];

const roleOf = (said: string): Role | undefined => roleWords.find(([pattern]) => pattern.test(said))?.[1];

/** Wherever it is said among the words: nobody writes it in vain, and a group is not to read what was not for it. */
const forOffice =
  /(?<!(?:inte|not)\s)(?:(?:bara|endast)\s+(?:för|till)\s+(?:stödfunktionen|back\s+office)|only\s+(?:for|to)\s+the\s+back\s+office)/iu;
/** With the signs around it; begins to look for them once, lest many of them take long. */
const edges = new RegExp(`^[\\s:,.(–-]*${forOffice.source}[\\s:,.)–-]*|(?<![\\s:,(–-])[\\s:,(–-]*${forOffice.source}[\\s.)!]*$`, 'giu');

const vote: Phrase['heard'] = ({ role = '', marks = '', comment = '' }) => {
  const as = roleOf(role);
  const numbers = withoutEnd(marks, /[\s,.;/-]/u);
  const words = comment.replace(edges, '').trim();
  const input = { text: words === '' ? numbers : `${numbers}: ${words}` };
  return {
    verb: 'evaluation.answer',
    input: { ...input, ...(as && { role: as }), ...(forOffice.test(comment) && { audience: 'office' }) },
  };
};

const promise: Phrase['heard'] = ({ text = '' }) => ({ verb: 'evaluation.promise', input: { promise: text } });

/** One setting, as it is said: "10 dagar", "rad 5: Jag fick ordet", "egen rad 1: Kaffet var gott". */
const setting: Phrase['heard'] = ({ days, own, row = '', text = '' }) => {
  const standard = standardStatements[Number(row) - 1];
  const field = days !== undefined ? 'days' : own === undefined ? standard : row === '1' ? 'own1' : 'own2';
  return { verb: 'evaluation.settings', input: { field, value: days ?? text } };
};

/** Marks come first; whose they are before them. */
const phrases: readonly Phrase[] = [
  {
    language: 'sv',
    heard: vote,
    pattern:
      /^utvärdera(?: mötet)?(?:[\s,:]+som (?<role>\p{L}[\p{L} -]{0,60}?))?[\s,:]+(?<marks>\d[\d\s,.;/-]*)[\s:,.-]*(?<comment>[\s\S]*)$/iu,
  },
  {
    language: 'en',
    heard: vote,
    pattern:
      /^evaluate(?: the meeting)?(?:[\s,:]+as (?:a )?(?<role>\p{L}[\p{L} -]{0,60}?))?[\s,:]+(?<marks>\d[\d\s,.;/-]*)[\s:,.-]*(?<comment>[\s\S]*)$/iu,
  },
  {
    language: 'sv',
    heard: setting,
    pattern: /^utvärderingsinställningar[\s:,]+(?:(?<days>\d{1,4}) dagar|(?<own>egen )?rad (?<row>[1-6])[\s:,]*(?<text>[\s\S]*))$/iu,
  },
  {
    language: 'en',
    heard: setting,
    pattern: /^evaluation settings[\s:,]+(?:(?<days>\d{1,4}) days|(?<own>own )?line (?<row>[1-6])[\s:,]*(?<text>[\s\S]*))$/iu,
  },
  { language: 'sv', heard: promise, pattern: /^(?:vi lovar|nästa gång (?:ska|prövar|provar) vi)[\s:,]+(?<text>[\s\S]+)$/iu },
  { language: 'en', heard: promise, pattern: /^(?:we promise|next time we(?: will|’ll|'ll))[\s:,]+(?<text>[\s\S]+)$/iu },
];

/** Marks and nothing else, as many as a card may ask for: "4 5 3 4 2 5". Fewer may be anything. */
const bareMarks = /^[1-5](?:[\s,]{1,3}[1-5]){3,7}$/u;

/** Of somebody who wants to answer: it asks nobody else, as "utvärdera" does of whoever leads when a meeting has been. */
const givings: readonly (readonly [RegExp, Language])[] = [
  [/^(?:(?:lämna synpunkter på|tycka till om|ge feedback på) mötet|ge feedback|svara på utvärderingen)[\s.!?]*$/iu, 'sv'],
  [/^give feedback(?: on the meeting)?[\s.!?]*$/iu, 'en'],
];

/** What people say about evaluations with words of their own after it, or of an answer that they want to give. */
export const evaluationListener: Listener = (text) => {
  const said = text.trim();
  for (const { language, pattern, heard } of phrases) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined) return { ...heard(groups), language };
  }
  if (bareMarks.test(said)) return vote({ marks: said });
  const language = givings.find(([pattern]) => pattern.test(plainlySaid(said)))?.[1];
  return language && { verb: 'evaluation.form', input: { starts: false }, language };
};
