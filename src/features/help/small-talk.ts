import type { Language } from '../../texts/language.js';

/** What a word does in small talk. A word may do several things. */
export type Part =
  | 'thanks'
  | 'okay'
  | 'greeting'
  | 'bye'
  | 'you'
  | 'who'
  | 'human'
  | 'someone'
  | 'backOffice'
  | 'talk'
  | 'understand'
  | 'not'
  | 'how'
  | 'do'
  | 'paper'
  | 'give'
  | 'here'
  | 'me'
  | 'kind'
  | 'small';

const table: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  thanks: { sv: 'tack tackar tacksam tusentack', en: 'thanks thank thx cheers' },
  okay: {
    sv: `ok okej okey oki bra jättebra toppen super suveränt perfekt fint jättefint utmärkt kanon härligt kul aha jaha jaså jo ja nej nä nej japp
      jadå visst absolut precis förstår förstått fattar jättesnällt underbart strålande smart`,
    en: 'ok okay great good perfect fine cool nice yes no yep nope lovely wonderful excellent brilliant understood',
  },
  greeting: {
    sv: 'hej hejsan hallå tjena tja tjo god gott goddag godmorgon godkväll morgon morrn dag kväll eftermiddag förmiddag',
    en: 'hello hi hey good morning afternoon evening',
  },
  bye: {
    sv: 'hejdå adjö hörs ses trevlig fin skön helg kväll dag natt vecka detsamma semester',
    en: 'bye goodbye later nice weekend day evening night week',
  },
  you: { sv: 'du dig lotsen ni', en: 'you lotsen' },
  who: { sv: 'vem vad', en: 'who what' },
  human: {
    sv: 'människa människan person människor robot robotar bot ai dator maskin program datorprogram',
    en: 'human person people robot bot ai computer machine program',
  },
  someone: { sv: 'någon nån någonting människa människan person människor', en: 'someone somebody anyone anybody human person people' },
  backOffice: { sv: 'stödfunktionen stödfunktion stödfunktionens', en: 'backoffice' },
  talk: { sv: 'prata tala fråga kontakta nå ringa snacka chatta kontakt', en: 'talk speak ask contact reach call chat' },
  understand: { sv: 'förstår förstod fattar begriper hänger', en: 'understand get follow' },
  not: { sv: 'inte inget ingenting', en: 'not dont nothing' },
  how: { sv: 'hur vad', en: 'how what' },
  do: { sv: 'gör göra ska börjar börja', en: 'do should start begin' },
  paper: {
    sv: `dagordning dagordningen dagordningar kallelse kallelsen protokoll protokollet minnesanteckningar inbjudan fil filen filer dokument dokumentet
      pdf word text texten`,
    en: 'agenda minutes invitation notice file document pdf text',
  },
  give: { sv: 'klistra skicka bifoga ladda dela lämna kommer har', en: 'paste send attach upload share is have' },
  here: { sv: 'här', en: 'here' },
  me: { sv: 'jag mig man vi oss', en: 'i me we us' },
  kind: {
    sv: 'snälla snäll så mycket jätte jättemycket för hjälpen svaret svaren svar förklaringen informationen infon igen allt det då på förhand hjälp',
    en: 'so much very a lot for the your help answer answers that this all again it explaining',
  },
  small: {
    sv: `jag är en ett det den här nu då lite bara vill kan skulle ska få får gärna på in med om till av min mitt mina vår vårt riktig riktigt levande så
      att hos ha dig du och men sen egentligen verkligen något nåt upp snälla`,
    en: `i am a an the it this that now just want would like to can could may in with on of my our real really so here be are is do me you
      and please some up your`,
  },
};

export interface TalkWord {
  readonly parts: ReadonlySet<Part>;
  readonly languages: ReadonlySet<Language>;
}

const found = new Map<string, { readonly parts: Set<Part>; readonly languages: Set<Language> }>();
for (const part of Object.keys(table) as Part[]) {
  for (const language of ['sv', 'en'] as const) {
    for (const word of table[part][language].split(/\s+/)) {
      const entry = found.get(word) ?? { parts: new Set(), languages: new Set() };
      entry.parts.add(part);
      entry.languages.add(language);
      found.set(word, entry);
    }
  }
}

/** The words of small talk, in lower case. */
export const talkWords: ReadonlyMap<string, TalkWord> = found;
