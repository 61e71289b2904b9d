import type { Command } from '../../core/commands.js';
import type { Heard, Listener } from '../../core/listener.js';
import type { Language } from '../../texts/language.js';
import { type Role, standardStatements } from './statements.js';

export const evaluationCommands: readonly Command[] = [
  {
    verb: 'evaluation.form',
    words: { sv: ['utvärdera', 'utvärdera mötet', 'utvärdering'], en: ['evaluate', 'evaluate the meeting', 'evaluation'] },
  },
  {
    verb: 'evaluation.notThere',
    words: {
      sv: ['jag var inte där', 'jag var inte med', 'jag deltog inte', 'var inte där'],
      en: ['i was not there', 'i wasn’t there', "i wasn't there", 'was not there'],
    },
  },
  { verb: 'evaluation.takeBack', words: { sv: ['ta tillbaka utvärderingen'], en: ['take back the evaluation'] } },
  {
    verb: 'evaluation.results',
    words: {
      sv: ['resultat', 'resultatet', 'visa resultat', 'utvärderingar'],
      en: ['results', 'result', 'show results', 'evaluations'],
    },
    takes: (rest) => (/^\d{1,2}$/u.test(rest) ? { number: rest } : undefined),
  },
  {
    verb: 'evaluation.export',
    words: { sv: ['exportera resultat', 'hämta resultat'], en: ['export results', 'get results'] },
  },
  {
    verb: 'evaluation.close',
    words: { sv: ['stäng utvärderingen', 'stäng utvärdering', 'avsluta utvärderingen'], en: ['close the evaluation', 'close evaluation'] },
  },
  {
    verb: 'meeting.ended',
    words: { sv: ['mötet är slut', 'mötet är över'], en: ['the meeting is over', 'the meeting has ended', 'meeting ended'] },
  },
  {
    verb: 'evaluation.settingsForm',
    words: {
      sv: ['utvärderingsinställningar', 'inställningar för utvärdering', 'inställningar för utvärderingen'],
      en: ['evaluation settings', 'settings for the evaluation'],
    },
  },
];

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

const vote: Phrase['heard'] = ({ role = '', marks = '', office, comment = '' }) => {
  const as = roleOf(role);
  const numbers = marks.replace(/[\s,.;/-]+$/u, '');
  const input = { text: comment.trim() === '' ? numbers : `${numbers}: ${comment.trim()}` };
  return { verb: 'evaluation.answer', input: { ...input, ...(as && { role: as }), ...(office && { audience: 'office' }) } };
};

const promise: Phrase['heard'] = ({ text = '' }) => ({ verb: 'evaluation.promise', input: { promise: text } });

/** One setting, as it is said: "10 dagar", "rad 5: Jag fick ordet", "egen rad 1: Kaffet var gott". */
const setting: Phrase['heard'] = ({ days, own, row = '', text = '' }) => {
  const standard = standardStatements[Number(row) - 1];
  const field = days !== undefined ? 'days' : own === undefined ? standard : row === '1' ? 'own1' : 'own2';
  return { verb: 'evaluation.settings', input: { field, value: days ?? text } };
};

/** Marks come first; whose they are before them, who may read the words before a colon. */
const phrases: readonly Phrase[] = [
  {
    language: 'sv',
    heard: vote,
    pattern:
      /^utvärdera(?: mötet)?(?:[\s,:]+som (?<role>\p{L}[\p{L} -]*?))?[\s,:]+(?<marks>\d[\d\s,.;/-]*)(?<office>bara (?:för|till) stödfunktionen)?[\s:,.-]*(?<comment>[\s\S]*)$/iu,
  },
  {
    language: 'en',
    heard: vote,
    pattern:
      /^evaluate(?: the meeting)?(?:[\s,:]+as (?:a )?(?<role>\p{L}[\p{L} -]*?))?[\s,:]+(?<marks>\d[\d\s,.;/-]*)(?<office>only (?:for|to) the back office)?[\s:,.-]*(?<comment>[\s\S]*)$/iu,
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

/** What people say about evaluations with words of their own after it. */
export const evaluationListener: Listener = (text) => {
  const said = text.trim();
  for (const { language, pattern, heard } of phrases) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined) return { ...heard(groups), language };
  }
  return undefined;
};
