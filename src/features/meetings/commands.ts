import type { Command } from '../../core/commands.js';
import type { Heard, Listener } from '../../core/listener.js';
import type { Language } from '../../texts/language.js';
import type { Visibility } from './answers.js';

export const meetingCommands: readonly Command[] = [
  {
    verb: 'meeting.form',
    words: { sv: ['planera möte', 'planera ett möte', 'nytt möte'], en: ['plan meeting', 'plan a meeting', 'new meeting'] },
  },
  {
    verb: 'meeting.list',
    words: { sv: ['möten', 'mina möten', 'våra möten', 'kommande möten'], en: ['meetings', 'my meetings', 'upcoming meetings'] },
  },
  {
    verb: 'preparation.form',
    words: {
      sv: [
        'svara',
        'svara på frågorna',
        'svara på frågan',
        'mitt svar',
        'ändra mitt svar',
        'jag vill ändra mitt svar',
        'ta tillbaka mitt svar',
      ],
      en: ['answer', 'answer the questions', 'my answer', 'change my answer', 'i want to change my answer', 'take back my answer'],
    },
  },
  {
    verb: 'meeting.reached',
    words: {
      sv: ['vem har nåtts', 'vilka har nåtts', 'vem har fått frågorna', 'vilka har fått frågorna'],
      en: ['who has been reached', 'who was reached', 'who has got the questions'],
    },
  },
  { verb: 'preparation.pause', words: { sv: ['pausa', 'pausa påminnelser'], en: ['pause', 'pause reminders'] } },
  { verb: 'preparation.resume', words: { sv: ['påminn mig', 'sluta pausa'], en: ['remind me', 'stop pausing'] } },
];

interface Phrase {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly heard: (groups: Readonly<Record<string, string | undefined>>) => Omit<Heard, 'language'>;
}

const who: Readonly<Record<Visibility, RegExp>> = {
  unnamed: /^(?:utan namn|anonymt|without (?:a )?name|unnamed|anonymously)$/iu,
  chair: /^(?:(?:bara )?till ordföranden?|(?:only )?to the chair)$/iu,
  group: /^(?:till (?:hela )?gruppen|to the (?:whole )?group)?$/iu,
};
const toWhom =
  '(?<who>utan namn|anonymt|(?:bara )?till ordföranden?|till (?:hela )?gruppen|without (?:a )?name|unnamed|anonymously|(?:only )?to the chair|to the (?:whole )?group)?';

const plan: Phrase['heard'] = ({ text = '' }) => ({ verb: 'meeting.form', input: { text } });

const answer: Phrase['heard'] = ({ question = '', who: said = '', text = '' }) => {
  const visibility = (['unnamed', 'chair', 'group'] as const).find((one) => who[one].test(said)) ?? 'group';
  const asked = question === '' ? {} : { question };
  if (text.trim() === '') return { verb: 'preparation.form', input: { ...asked, visibility } };
  return { verb: 'preparation.answer', input: { ...asked, visibility, answer: text } };
};

const speak: Phrase['heard'] = ({ item = '' }) => ({ verb: 'meeting.speak', input: { item: item.replace(/[\s.!?]+$/u, '') } });

/** With text after them that keeps its lines: an agenda, an answer. */
const phrases: readonly Phrase[] = [
  { language: 'sv', heard: plan, pattern: /^(?:planera|boka) (?:ett )?(?:nytt )?möte[\s:,.]+(?<text>[\s\S]*[\p{L}\p{N}][\s\S]*)$/iu },
  { language: 'en', heard: plan, pattern: /^plan (?:a )?(?:new )?meeting[\s:,.]+(?<text>[\s\S]*[\p{L}\p{N}][\s\S]*)$/iu },
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
export const meetingListener: Listener = (text) => {
  const said = text.trim();
  if (/^BEGIN:VCALENDAR\b/iu.test(said)) return { verb: 'meeting.form', input: { text: said } };
  for (const { language, pattern, heard } of phrases) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined) return { ...heard(groups), language };
  }
  return undefined;
};
