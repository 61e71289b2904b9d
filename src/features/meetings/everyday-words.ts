import type { Heard, Listener } from '../../core/hearing/listener.js';
import { plainlySaid, ungreeted } from '../../core/hearing/politeness.js';
import type { Language } from '../../texts/language.js';

/** As much as an everyday sentence about a meeting is long. */
const longest = 120;

const meetingSv = '(?:det |det här |vårt |nästa |dagens |kommande |nya )*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet)';
const anySv = '(?:några |något |nåt )?(?:nästa |våra |mina )*(?:möte|mötet|mötena|möten|träff|träffen|träffar|sammanträde|sammanträdet)';
const whenSv =
  '(?: (?:i dag|idag|i morgon|imorgon|nu|då|snart|igen|nästa gång|nästa vecka|(?:den )?här veckan|denna vecka|på \\p{L}+dag|på gång|framöver|planera[dt]e?|inplanera[dt]e?|egentligen))*';
const meetingEn = '(?:the |our |this |next )*meeting';

type Words = Readonly<Record<Language, readonly string[]>>;

/** What people want of meetings, in whole sentences without their politeness. */
const wishes: Readonly<Record<string, Words>> = {
  'meeting.list': {
    sv: [
      'är det något jag ska göra',
      'vad händer(?: just)?',
      'vad väntar ni på(?: från mig)?',
      'vad är på gång',
      `(?:och )?(?:när|var|hur dags|hur länge|hur lång(?: tid)?|vilken (?:tid|dag|vecka|lokal|sal|plats)|vilket (?:datum|rum)|i vilken (?:lokal|sal)|i vilket rum) (?:är|börjar|startar|slutar|blir|hålls|tar|varar|har vi|har jag|ska vi ha|håller vi)(?: det)? ${anySv}${whenSv}`,
      `(?:och )?(?:när|var|hur dags)(?: ska)?(?: vi)? (?:ses|träffas)(?: vi)?${whenSv}`,
      `(?:har|är|finns|blir) (?:vi|jag|det) ${anySv}${whenSv}`,
      `vilka (?:möten|träffar) (?:har|är|finns|kommer)(?: jag| vi| det)?${whenSv}`,
      '(?:visa |se )?(?:mina |alla |våra |kommande |nästa )*(?:möten|möte|mötestider|mötesdatum|kalendern?)',
      'berätta vad som hände(?: med svaren)?',
    ],
    en: [
      'is there anything (?:for me|i should) (?:to )?do',
      `(?:and )?(?:when|where|what time|what day|which day|how long|which room|what date)(?:'s|’s| is| does| do)(?: we have)? (?:a |${meetingEn.slice(0, -7)})?meeting(?: start| begin| end| take| last)?(?: today| tomorrow| this week)?`,
      '(?:do|are|is) (?:we|i|there)(?: have)?(?: a| any)? meetings?(?: this week| today| tomorrow| planned)?',
      '(?:show |see )?(?:me )?(?:my |the |all |next |our |upcoming )*meetings?',
    ],
  },
  'meeting.next': {
    sv: [
      `(?:var (?:är|finns|hittar jag)|skicka|jag hittar inte) länken(?: till ${meetingSv})?`,
      `(?:visa |se |läsa |ha |skicka |få se )?(?:hela )?(?:dagordning|dagordningen|agenda|agendan)(?: (?:till|för|inför) ${meetingSv})?`,
      `(?:vad|vilka punkter|vilka ärenden) (?:står|finns|är|har vi)(?: det)? (?:på|i) (?:dagordningen|agendan|${meetingSv})${whenSv}`,
      `vad (?:ska vi|kommer vi att) (?:prata om|tala om|diskutera|göra|ta upp)(?: (?:på|vid|under))? ${meetingSv}${whenSv}`,
      `vad (?:handlar|gäller|händer)(?: (?:på|under))? ${meetingSv}(?: om)?${whenSv}`,
      'vilka frågor (?:ska jag svara på|ska vi svara på|har ni|har du|har jag|finns det|väntar)(?: till mig)?',
      '(?:visa |se |läsa |få se )(?:frågan|frågorna|mötet)',
      'vad (?:är|var) (?:frågan|frågorna)',
      'jag hittar inte (?:frågan|frågorna)',
      'har (?:du|ni|jag) (?:några frågor|någon fråga)(?: till mig| att svara på)?',
      'vad har (?:du|ni) för frågor(?: till mig)?',
      `vad ska jag (?:tänka på|tänka till om|förbereda|svara på)(?: (?:inför|till|före) ${meetingSv})?`,
      `hur (?:förbereder jag mig|ska jag förbereda mig)(?: (?:inför|till|före) ${meetingSv})?`,
      '(?:när|hur länge|till när)(?: senast)? (?:måste|ska|behöver|kan) jag(?: senast)? (?:ha svarat|svara)(?: senast)?',
      'när (?:går|är|slutar|stänger|tar) svarstiden(?: ut| slut)?',
      '(?:hur många|vem|vilka) har (?:inte )?svarat(?: än)?',
      'har (?:alla|någon|många) svarat(?: än)?',
      'vad vill (?:ni|du) (?:att jag svarar på|ha svar på)',
    ],
    en: [
      '(?:where is|send) the link',
      '(?:show |see )?(?:me )?(?:the |our )agenda',
      `what(?:'s|’s| is) (?:on the agenda|${meetingEn} about)`,
      'what (?:is|are|was|were) the questions?',
      '(?:show|see) (?:me )?the (?:questions?|meeting)',
      'how many have answered',
      'when (?:do|must|should) i (?:have to )?answer',
      `(?:what|how) (?:should|do|can) i prepare(?: for ${meetingEn})?`,
    ],
  },
  'preparation.form': {
    sv: [
      'hur (?:svarar jag|gör jag för att svara|ska jag svara|kan jag svara)(?: på frågorna| på frågan)?',
      'var (?:skriver|lämnar) jag (?:mitt|mina|ett) svar',
    ],
    en: ['how (?:do|can|should) i answer(?: the questions?)?'],
  },
  'preparation.mine': {
    sv: [
      'ångra(?: mig)?',
      '(?:fick (?:du|ni)|har (?:du|ni) fått)(?: in)? (?:mitt|mina) svar',
      '(?:ta bort|ta tillbaka|ändra|ångra|visa|se) (?:mitt|mina) svar på (?:fråga \\d|frågan|frågorna)',
    ],
    en: ['undo', '(?:did you get|have you got) my answers?'],
  },
  'preparation.whoSees': {
    sv: [
      '(?:vem|vilka|alla|någon)(?: som)?(?: kan| får)? (?:ser|se|läser|läsa) (?:mitt svar|mina svar|svaret|svaren|(?:det|vad) jag (?:svarar|skriver|har svarat|har skrivit))',
      '(?:ser|läser) (?:alla|någon|gruppen|ordföranden) (?:mitt svar|mina svar|svaret|svaren|(?:det|vad) jag (?:svarar|skriver))',
      '(?:inte svara med (?:mitt )?namn|(?:vara|svara|skriva|är jag|är svaren|är svaret|är mitt svar|är mina svar) (?:anonymt?|anonyma|utan (?:mitt )?namn|hemligt?))',
    ],
    en: [
      'who (?:can |may )?sees? (?:my answers?|what i (?:answer|write))',
      '(?:be|answer|write|am i) (?:anonymous|anonymously|unnamed|without (?:my |a )?name)',
      'are (?:the |my )?answers anonymous',
    ],
  },
  'preparation.answers': {
    sv: [
      '(?:visa |se |läsa |titta på )?(?:alla )?svaren(?: (?:inför|till|från|på) .{1,30})?',
      'vad har (?:ni|vi|du) fått(?: in)?(?: för)? svar',
      'vad har (?:kommit in|(?:folk|gruppen|de andra|vi|alla|företrädarna) svarat)',
      'vad svarade (?:de andra|gruppen|alla|företrädarna|folk)',
      '(?:se|visa) vad (?:(?:de )?andra|gruppen|folk|alla|\\p{Lu}\\p{L}+) (?:har svarat|svarade|svarar)',
    ],
    en: ['(?:show|see|read) (?:me )?(?:all )?the answers', 'what have (?:people|they|the others|we) answered'],
  },
  'preparation.pause': {
    sv: [
      'sluta(?: upp)?(?: att)?(?: med)? (?:skicka|påminna|tjata|påminnelser)(?: mig)?(?: (?:fler |några )?påminnelser(?:na)?)?',
      '(?:inte (?:ha|få|bli)|slippa)(?: (?:fler|några|alla))? (?:påminnelser(?:na)?|påmind)',
      '(?:inga|slut på)(?: fler)? påminnelser',
      '(?:stäng|slå|stänga) av påminnelser(?:na)?',
      'påminn mig inte(?: mer)?',
    ],
    en: [
      'stop (?:reminding me|(?:the )?reminders|sending (?:me )?reminders)',
      'no(?: more)? reminders',
      '(?:turn|switch) off (?:the )?reminders',
      "(?:i )?(?:don(?:'|’)?t|do not) (?:want (?:any )?(?:more )?reminders|remind me)",
    ],
  },
  'preparation.resume': {
    sv: ['(?:börja|starta)(?: att)? påminna(?: mig)?', '(?:slå|sätt|sätta) på påminnelser(?:na)?', '(?:ha|få) påminnelser', 'påminnelser'],
    en: ['(?:turn|switch) on (?:the )?reminders', 'get reminders'],
  },
  'preparation.reminders': {
    sv: [
      '(?:påminn|påminna)(?: mig)? (?:i morgon|imorgon|på \\p{L}+|om .{1,30}|nästa vecka|senare|innan .{1,30})',
      '(?:skicka|skicka ut)(?: en)? påminnelse(?: till (?:alla|gruppen|dem|de andra|företrädarna))?',
      'påminn (?:alla|de andra|gruppen|dem)',
      'när påminner du(?: mig)?',
    ],
    en: [
      'remind (?:me|them|everyone|everybody) (?:tomorrow|later|on \\p{L}+|next week)',
      'send (?:a )?reminders?',
      'when do you remind(?: me)?',
    ],
  },
  'meeting.moveForm': {
    sv: [
      `(?:flytta|flytta fram|flytta på|skjut upp|skjuta upp|(?:ändra|byta?) (?:tid|tiden|dag|dagen) (?:för|på)) ${meetingSv}(?: till .{1,40})?`,
    ],
    en: [`(?:move|postpone|reschedule) ${meetingEn}(?: to .{1,40})?`],
  },
  'meeting.cancelForm': {
    sv: [
      `(?:ställ in|ställa in|avboka|ta bort) ${meetingSv}${whenSv}`,
      `${meetingSv} (?:är inställt|ställs in|blir inte av|är avbokat|måste ställas in)`,
    ],
    en: [`cancel ${meetingEn}`, `${meetingEn} is (?:cancelled|canceled|off)`],
  },
  'meeting.changeForm': {
    sv: [
      'förläng(?:a)? svarstiden(?: .{1,30})?',
      `(?:ändra|redigera|uppdatera|byta?) (?:på )?(?:${meetingSv}|dagordningen|agendan|svarstiden|plats|platsen|lokal|lokalen|länken|frågan|frågorna)(?: (?:för|på|till|i) ${meetingSv})?`,
      `lägga? till (?:en |fler )?(?:fråga|frågor)(?: (?:till|på|i|inför) ${meetingSv})?`,
    ],
    en: [`(?:change|edit|update) (?:${meetingEn}|(?:the )?(?:agenda|place|room|questions?))`, 'add (?:a )?questions?'],
  },
  'meeting.form': {
    sv: [
      '(?:bjud|bjuda) in till (?:ett )?möte',
      'kalla till (?:ett )?möte',
      'kopiera mötet',
      '(?:planera|boka) samma möte(?: en gång till)?',
    ],
    en: ['copy the meeting', 'invite to a meeting'],
  },
  'group.form': {
    sv: ['lägga? till .{1,40} (?:i|till) gruppen', 'ta bort .{1,40} (?:ur|från|i) gruppen'],
    en: ['add .{1,40} to the group', 'remove .{1,40} from the group'],
  },
  'preparation.needNot': {
    sv: [
      '(?:jag )?(?:har )?inget (?:svar|att säga)',
      'inte svara',
      '(?:jag )?hoppar? över(?: frågan| frågorna)?',
      'slippa svara',
      '(?:måste|behöver) jag svara',
    ],
    en: ['(?:i )?(?:have )?(?:no answer|nothing to say)', 'not answer', '(?:do|must) i have to answer'],
  },
  'preparation.notAnswer': {
    sv: ['avbryt', 'strunt i det', 'glöm det', '(?:nej,? )?det var inget(?: svar)?'],
    en: ['cancel', 'never mind', 'forget it', '(?:no,? )?it was nothing'],
  },
  'meeting.speak': {
    sv: [
      '(?:ha |få |begära )?ordet',
      'säga (?:något|nåt|en sak)',
      '(?:jag )?räcker? upp (?:en |min )?hand(?:en)?',
      '(?:räcka upp|ta upp|upp med) handen',
    ],
    en: ['say something', 'speak', '(?:i )?raise my hand'],
  },
};

/** "jag kan inte komma på tisdag", "jag blir sen": something that whoever leads the meeting wants to know before it. */
const away: Words = {
  sv: [
    '(?:tyvärr,? )?jag (?:(?:kan|hinner)(?: tyvärr| nog)* inte (?:komma|vara med|delta|närvara)|kommer(?: tyvärr| nog)* inte(?: att (?:komma|kunna komma|vara med|delta))?)(?:[ ,]+(?:på (?:möte|träff|nästa|\\p{L}+dag)|till (?:möte|träff|nästa)|i (?:dag|morgon|eftermiddag)|idag|imorgon|den |nästa |för |så ).{0,60})?',
    '(?:tyvärr,? )?jag (?:är|blev|har blivit)(?: tyvärr| lite)* (?:sjuk|förkyld|krasslig|bortrest|förhindrad)(?:[ ,]+(?:i dag|i morgon|på möte|på \\p{L}+dag|och (?:kan|kommer)|idag|imorgon|så|nästa).{0,60})?',
    '(?:tyvärr,? )?jag (?:har|fick|får|har fått)(?: tyvärr)? förhinder(?:[ ,].{0,60})?',
    '(?:tyvärr,? )?jag (?:blir|är|kommer)(?: att bli| bli| nog| lite| tyvärr)* (?:sen|försenad|för sent?)(?:[ ,].{0,60})?',
    'länken(?: till mötet)? (?:fungerar|funkar) inte.{0,60}',
    'jag (?:förstår|fattar|begriper) inte (?:frågan|frågorna|fråga \\d).{0,60}',
    '(?:kan (?:du|någon|ni) )?förklara (?:frågan|frågorna|fråga \\d).{0,60}',
    'vad (?:menas|menar ni) med (?:frågan|frågorna|fråga \\d).{0,60}',
    'fråga \\d är (?:svår|otydlig|konstig|krånglig|oklar).{0,60}',
    'jag måste (?:gå|sluta|lämna) (?:tidigare|före|innan|klockan|kl)(?:[ ,.].{0,60})?',
  ],
  en: [
    'the link (?:does not|doesn.t|is not) work.{0,60}',
    'i (?:do not|don.t) understand (?:the questions?|question \\d).{0,60}',
    '(?:can (?:you|someone) )?explain (?:the questions?|question \\d).{0,60}',
    "(?:sorry,? |unfortunately,? )?i (?:can(?:'|’)?t|cannot|won(?:'|’)?t|am not able to|will not)(?: be able to)? (?:come|attend|make it|be there|join)(?:[ ,].{0,60})?",
    "(?:sorry,? )?i(?:(?:'|’)m| am| will be|(?:'|’)ll be) (?:ill|sick|late|delayed)(?:[ ,].{0,60})?",
  ],
};

const whole = (language: Language, all: readonly string[]) => ({ language, pattern: new RegExp(`^(?:${all.join('|')})$`, 'iu') });
const both = (words: Words) => [whole('sv', words.sv), whole('en', words.en)];

const wanted = Object.entries(wishes).map(([verb, words]) => ({ verb, patterns: both(words) }));
const absent = both(away);

const bare = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\s.!?]+$/u, '');

/** With its colour, or who raises it. */
const hand = /^(?:✋|🖐|🙋)\P{L}{0,6}$/u;

/** Hears what people want of meetings, said in their own words. */
export const everydayListener: Listener = (text): Heard | undefined => {
  if (text.length > longest) return undefined;
  const said = bare(plainlySaid(text));
  if (hand.test(said)) return { verb: 'meeting.speak', input: {} };
  for (const { verb, patterns } of wanted) {
    const found = patterns.find(({ pattern }) => pattern.test(said));
    if (found !== undefined) return { verb, input: {}, language: found.language };
  }
  const told = bare(ungreeted(text));
  const found = absent.find(({ pattern }) => pattern.test(told));
  return found && { verb: 'meeting.raiseForm', input: { item: ungreeted(text).trim() }, language: found.language };
};
