import { type Language, languages } from '../../../texts/language.js';

type Words = Readonly<Record<Language, string>>;

/** The words of small talk, by the part they play in it. A word may play several. */
const table = {
  thanks: { sv: 'tack tackar tackat tacksam tusentack jättetack kiitos', en: 'thanks thank thx cheers' },
  okay: {
    sv: `ok okej okey oki bra jättebra toppen super suveränt perfekt fint jättefint utmärkt kanon härligt kul aha jaha jaså jo ja jaja nej nä nja japp
      jadå visst absolut precis förstår förstått fattar underbart strålande skönt vet veta`,
    en: 'ok okay great good perfect fine cool nice yes no yep nope lovely wonderful excellent brilliant understood see know',
  },
  greeting: {
    sv: 'hej hejsan hejssan hallå tjena tjenare tja god gott goddag godmorgon godkväll morgon dag kväll eftermiddag förmiddag',
    en: 'hello hi hiya hey good morning afternoon evening',
  },
  hello: { sv: 'hej hejsan hejssan hallå tjena tjenare tja', en: 'hello hi hiya hey' },
  there: { sv: 'är det där finns på', en: 'is are there' },
  bye: {
    sv: 'hejdå adjö hörs ses god trevlig fin skön helg kväll dag natt vecka detsamma morgon imorgon gott bra',
    en: 'bye goodbye later good nice weekend day evening night',
  },
  help: { sv: 'hjälp hjälpa', en: 'help' },
  you: { sv: 'du dig lotsen', en: 'you lotsen' },
  everybody: { sv: 'alla allihop', en: 'all everyone everybody there' },
  who: { sv: 'vem', en: 'who' },
  what: { sv: 'vad', en: 'what' },
  how: { sv: 'hur', en: 'how' },
  machine: {
    sv: 'människa person robot bot ai dator maskin program datorprogram',
    en: 'human person robot bot ai computer machine program',
  },
  human: { sv: 'människa människor person personer', en: 'human person people' },
  someone: { sv: 'någon nån människa människor person personer', en: 'someone somebody anyone anybody human person people' },
  backOffice: { sv: 'stödfunktionen stödfunktion backoffice', en: 'backoffice' },
  talk: {
    sv: 'prata pratar tala talar fråga ställa kontakt kontakta nå ringa chatta chattar',
    en: 'talk talking speak ask contact reach call chat',
  },
  feel: { sv: 'mår', en: 'doing' },
  understand: { sv: 'förstår förstod förstå fattar fattade begriper begrep hänger klok', en: 'understand understood get follow' },
  clear: { sv: 'klart klarare bättre klokare klok lättare', en: 'clear clearer better easier' },
  hard: {
    sv: 'krångligt krånglig svårt svår svåra rörigt komplicerat invecklat obegripligt',
    en: 'hard difficult confusing complicated',
  },
  simpler: { sv: 'enklare lättare tydligare annorlunda', en: 'simpler easier differently' },
  explain: { sv: 'förklara säga säg', en: 'explain say put' },
  wrong: { sv: 'fel galet tokigt', en: 'wrong incorrect' },
  asked: { sv: 'frågade menar menade undrade', en: 'asked meant' },
  answered: { sv: 'svar svaret svarar svarade hjälpte', en: 'answer answers answered helped help' },
  not: { sv: 'inte inget ingenting', en: 'not dont nothing didnt doesnt isnt' },
  do: { sv: 'gör göra ska börjar börja', en: 'do should start begin' },
  write: { sv: 'skriva skriver', en: 'write type' },
  paper: {
    sv: 'dagordning dagordningen kallelse kallelsen protokoll protokollet inbjudan inbjudningen fil filen filer dokument dokumentet pdf',
    en: 'agenda minutes invitation notice file document pdf',
  },
  give: { sv: 'här klistra skicka bifoga ladda lämna kommer har', en: 'here paste send attach upload is have' },
  me: { sv: 'jag mig man vi oss', en: 'i im me we us' },
  kind: {
    sv: `snälla snäll snällt jättesnäll jättesnällt rar rart gullig så mycket jättemycket hemskt väldigt stort för hjälpen hjälpte hjälpt
      svaret svar förklaringen förklaring förklarat förklarade informationen igen allt då på förhand idag vän vännen klart`,
    en: 'so much very a lot for your help answer answers all again explaining',
  },
  small: {
    sv: `i är en ett det den här nu då idag nästa lite bara vill behöver kan skulle ska få får gärna på in med om till av min mitt mina vår vårt riktig riktigt
      levande så att hos ha och men sen egentligen verkligen något nåt upp snälla finns som svara sätt ord var blev ju åh oj där all längre fortfarande riktiga stället istället hellre eller sak vi oss`,
    en: 'am a an the it this that now just want need would like to can could may in with on of my our real really be are is do and please some up or it was way instead still thing there',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Part = keyof typeof table;

export interface TalkWord {
  readonly parts: ReadonlySet<Part>;
  readonly languages: ReadonlySet<Language>;
}

const found = new Map<string, { readonly parts: Set<Part>; readonly languages: Set<Language> }>();
for (const part of Object.keys(table) as Part[]) {
  for (const language of languages) {
    for (const word of table[part][language].split(/\s+/)) {
      const entry = found.get(word) ?? { parts: new Set(), languages: new Set() };
      entry.parts.add(part);
      entry.languages.add(language);
      found.set(word, entry);
    }
  }
}

/** In lower case. */
export const talkWords: ReadonlyMap<string, TalkWord> = found;

/** Small talk is short; more is never looked at. */
export const maxTalk = 120;
export const maxTalkWords = 12;

/** "vad snäll du är!" asks nothing. */
const exclaimed =
  /(?<!\p{L})(?:vad|how) (?=(?:bra|jättebra|kul|fint|skönt|snällt?|rart?|gullig|krångligt|svårt|rörigt|nice|kind|lovely|good|hard)(?!\p{L}))/gu;

export const talkWordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2019]/gu, '')
    .replace(/\bhej då(?!\p{L})/gu, 'hejdå')
    .replace(exclaimed, '')
    .replace(/\bback office\b/gu, 'backoffice')
    .replace(/\bcall[ -]in\b/gu, 'callin')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const saysMore =
  /(?<!\p{L})(?:men|fast|inte|undrar|vad|hur|när|var|vem|vilk\p{L}+|kan|ska|skulle|vill|behöver|fel|but|not|wonder|what|how|when|where|who|can|could|should|need|wrong)(?!\p{L})|\?/iu;

/** "stort tack", "men tack"; "karta tack" asks for something. */
const leadsUp = new Set(
  'stort tusen jättestort hjärtligt ett många så åh oj men jo ja jaha ok okej aha hej bra toppen perfekt so many oh ok okay great'.split(
    ' ',
  ),
);

/** Begins with thanks and asks for nothing, whatever they are for: for who has not understood anything else in it. */
export const onlyThanks = (text: string): boolean => {
  const said = talkWordsIn(text.slice(0, maxTalk + 1));
  const isThanks = (word = ''): boolean => talkWords.get(word)?.parts.has('thanks') ?? false;
  const thanks = isThanks(said[0]) || (leadsUp.has(said[0] ?? '') && isThanks(said[1]));
  return text.length <= maxTalk && said.length <= maxTalkWords && thanks && !saysMore.test(text);
};
