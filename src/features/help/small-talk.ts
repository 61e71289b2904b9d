import { type Language, languages } from '../../texts/language.js';

type Words = Readonly<Record<Language, string>>;

/** The words of small talk, by the part they play in it. A word may play several. */
const table = {
  thanks: { sv: 'tack tackar tacksam tusentack', en: 'thanks thank thx cheers' },
  okay: {
    sv: `ok okej okey oki bra jättebra toppen super suveränt perfekt fint jättefint utmärkt kanon härligt kul aha jaha jaså jo ja nej nä nja japp
      jadå visst absolut precis förstår förstått fattar underbart strålande`,
    en: 'ok okay great good perfect fine cool nice yes no yep nope lovely wonderful excellent brilliant understood',
  },
  greeting: {
    sv: 'hej hejsan hallå tjena tja god gott goddag godmorgon godkväll morgon dag kväll eftermiddag förmiddag',
    en: 'hello hi hey good morning afternoon evening',
  },
  bye: {
    sv: 'hejdå adjö hörs ses god trevlig fin skön helg kväll dag natt vecka detsamma morgon imorgon',
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
  someone: { sv: 'någon nån människa människor person personer', en: 'someone somebody anyone anybody human person people' },
  backOffice: { sv: 'stödfunktionen stödfunktion', en: 'backoffice' },
  talk: { sv: 'prata tala fråga kontakta nå ringa chatta', en: 'talk speak ask contact reach call chat' },
  understand: { sv: 'förstår förstod fattar begriper hänger', en: 'understand get follow' },
  not: { sv: 'inte inget ingenting', en: 'not dont nothing' },
  do: { sv: 'gör göra ska börjar börja', en: 'do should start begin' },
  paper: {
    sv: 'dagordning dagordningen kallelse kallelsen protokoll protokollet inbjudan inbjudningen fil filen filer dokument dokumentet pdf',
    en: 'agenda minutes invitation notice file document pdf',
  },
  give: { sv: 'här klistra skicka bifoga ladda lämna kommer har', en: 'here paste send attach upload is have' },
  me: { sv: 'jag mig man vi oss', en: 'i im me we us' },
  kind: {
    sv: 'snälla snäll så mycket jättemycket för hjälpen svaret svar förklaringen informationen igen allt då på förhand idag',
    en: 'so much very a lot for your help answer answers all again explaining',
  },
  small: {
    sv: `i är en ett det den här nu lite bara vill behöver kan skulle ska få får gärna på in med om till av min mitt mina vår vårt riktig riktigt
      levande så att hos ha och men sen egentligen verkligen något nåt upp snälla`,
    en: 'am a an the it this that now just want need would like to can could may in with on of my our real really be are is do and please some up',
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
