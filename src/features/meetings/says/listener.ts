import type { Heard, Listener } from '../../../core/hearing/listener.js';
import { namelessly, withoutName } from '../../../core/hearing/says/phrases.js';
import type { Language } from '../../../texts/language.js';
import type { Visibility } from '../meeting/answers.js';
import { raiseListener } from '../speaking/says.js';
import { maxItemLetters } from '../speaking/wishes.js';

interface Phrase {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly heard: (groups: Readonly<Record<string, string | undefined>>) => Omit<Heard, 'language'>;
}

const who: Readonly<Record<Visibility, RegExp>> = {
  unnamed: new RegExp(`^(?:${namelessly}|unnamed)$`, 'iu'),
  chair: /^(?:(?:bara )?till ordföranden?|(?:only )?to the chair)$/iu,
  group: /^(?:till (?:hela )?gruppen|to the (?:whole )?group)$/iu,
};
const toWhom = `(?<who>${namelessly}|(?:bara )?till ordföranden?|till (?:hela )?gruppen|unnamed|(?:only )?to the chair|to the (?:whole )?group)?`;
/** The same said last, after a comma or in brackets: it would be a pity to show the name to all. */
const toWhomLast = new RegExp(`[,.;(–-]\\s*(?<who>${namelessly}|bara till ordföranden?|only to the chair)\\)?[.!]?$`, 'iu');

const maxAside = 8;
/** "vi fick vänta, men visa inte att det är jag": said beside the answer, which may speak of names itself. */
const wishesNoName = (typed: string): boolean => {
  const asides = typed.split(/[,.;:()–]| (?:men|fast|but) /u);
  return asides.length > 1 && asides.some((aside) => aside.trim().split(/\s+/u).length <= maxAside && withoutName.test(aside));
};

const plan: Phrase['heard'] = ({ text = '' }) => ({ verb: 'meeting.form', input: { text } });

const answer: Phrase['heard'] = ({ question = '', who: saidFirst = '', text: typed = '' }) => {
  const last = saidFirst === '' ? toWhomLast.exec(typed) : null;
  const [said, text] = last === null ? [saidFirst, typed] : [last.groups?.['who'] ?? '', typed.slice(0, last.index)];
  const chosen = (['unnamed', 'chair', 'group'] as const).find((one) => who[one].test(said));
  const visibility = chosen ?? (wishesNoName(typed) ? 'unnamed' : undefined);
  // An answer that is given already keeps its own when nothing is said of it.
  const asked = { ...(question !== '' && { question }), ...(visibility !== undefined && { visibility }) };
  if (text.trim() === '') return { verb: 'preparation.form', input: asked };
  return { verb: 'preparation.answer', input: { ...asked, answer: text } };
};

const speak: Phrase['heard'] = ({ item = '' }) => ({
  verb: 'meeting.speak',
  input: { item: item.slice(0, maxItemLetters).replace(/[\s.!?]+$/u, '') },
});

/** With text after them that keeps its lines: an agenda, an answer. */
const phrases: readonly Phrase[] = [
  {
    language: 'sv',
    heard: plan,
    pattern: /^(?:planera|boka|skapa|lägg in|lägga in|sätt upp) (?:ett )?(?:nytt )?möte[\s:,.]+(?<text>[^\s:,.][\s\S]*)$/iu,
  },
  {
    language: 'en',
    heard: plan,
    pattern: /^(?:plan|book|create|schedule|set up) (?:a )?(?:new )?meeting[\s:,.]+(?<text>[^\s:,.][\s\S]*)$/iu,
  },
  {
    language: 'sv',
    heard: answer,
    pattern: new RegExp(
      `^svara(?: på)?(?: fråga)? (?<question>\\d{1,2})(?![\\p{L}\\p{N}])\\s*${toWhom}[\\s:.,-]*(?<text>[\\s\\S]*)$`,
      'iu',
    ),
  },
  {
    language: 'en',
    heard: answer,
    pattern: new RegExp(
      `^answer(?: to)?(?: question)? (?<question>\\d{1,2})(?![\\p{L}\\p{N}])\\s*${toWhom}[\\s:.,-]*(?<text>[\\s\\S]*)$`,
      'iu',
    ),
  },
  { language: 'sv', heard: answer, pattern: new RegExp(`^svara\\s*${toWhom}\\s*:(?<text>[\\s\\S]+)$`, 'iu') },
  { language: 'en', heard: answer, pattern: new RegExp(`^answer\\s*${toWhom}\\s*:(?<text>[\\s\\S]+)$`, 'iu') },
  {
    language: 'sv',
    heard: speak,
    pattern: /^(?:jag vill säga (?:något|en sak)|jag begär ordet)(?: (?:om|på|till|kring))?[\s:,]*(?:punkt(?:en)?\s*)?(?<item>[\s\S]*)$/iu,
  },
  {
    language: 'en',
    heard: speak,
    pattern: /^i(?: want|(?:'d|’d| would) like) to (?:speak|say something)(?: (?:on|about|to))?[\s:,]*(?:item\s*)?(?<item>[\s\S]*)$/iu,
  },
];

/** What people say about meetings with words of their own after it. */
export const meetingListener: Listener = (text, place) => {
  const said = text.trim();
  if (/^BEGIN:VCALENDAR\b/iu.test(said)) return { verb: 'meeting.form', input: { text: said } };
  for (const { language, pattern, heard } of phrases) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined) return { ...heard(groups), language };
  }
  return raiseListener(said, place);
};
