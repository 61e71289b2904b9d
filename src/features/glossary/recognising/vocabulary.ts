import { editDistance } from '../../../core/hearing/words/edit-distance.js';
import { type Language, languages } from '../../../texts/language.js';
import { isCommonWord } from '../terms/everyday.js';

/** What a word does in a question to Lotsen. */
export type Role =
  /** Asks for a meaning by itself: betyder, förklara. */
  | 'meaning'
  /** Does so together with "för": står. */
  | 'stands'
  /** Asks, but not necessarily for a meaning: undrar, glömt. */
  | 'asking'
  /** Asks only in a question or a denial: vet, know. */
  | 'knowing'
  | 'what'
  | 'which'
  | 'how'
  /** Makes it a question about something else than a meaning: när, varför, kostar. */
  | 'other'
  | 'is'
  | 'works'
  | 'sits'
  /** With "vem" or "över": bestämmer. */
  | 'decides'
  /** Compares in a question only: högst. */
  | 'rank'
  /** With "vilken": nivå. */
  | 'level'
  | 'true'
  | 'wrong'
  | 'difference'
  /** Compares only in "är … samma sak". */
  | 'same'
  /** With "hur" it asks for a meaning: hur ska man förstå. */
  | 'grasp'
  | 'or'
  | 'for'
  | 'not'
  | 'you'
  | 'can'
  | 'exist'
  | 'all'
  | 'show'
  | 'map'
  | 'groups'
  | 'together'
  | 'hang'
  | 'list'
  /** Asks for the abbreviation of a name. */
  | 'reverse'
  | 'abbreviation'
  | 'abbreviations'
  | 'help'
  | 'suggest'
  | 'add'
  | 'new'
  /** Says nothing about what is wanted. */
  | 'filler';

const table: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  meaning: {
    sv: `betyder betyda betydde betytt betyr betydelse betydelsen betydelser innebär innebar innebära innebörd innebörden utläses utläsa förklara förklarar
      förklarat förklaring förklaringen förkortas förkorta förkortar förkortat förkortad förkortning förkortningen uttyds uttydas uttyda tolka
      tolkas tolkar definiera definieras definition definitionen menas mena menar menade avses beskriv beskriva beskrivning uttolkas översätt översätta översätter översättning`,
    en: `mean means meant meaning meanings explain explains explained explanation define defines defined definition abbreviation acronym
      abbreviate abbreviated abbreviates describe description denote denotes stands stand translate translation`,
  },
  stands: { sv: 'står stå stod stått', en: 'short' },
  asking: {
    sv: `undrar undra undrade glömt glömmer glömde minns ihåg fattar fatta förstår förstå förstod begriper begripa berätta aning sök söka slå
      kollar kolla oklart osäker förvirrad frågar lära hittar`,
    en: 'tell wonder wondering understand forgot forgotten remember clue idea look search confused unsure lookup',
  },
  knowing: { sv: 'vet veta hört hörde talas känner', en: 'know knows heard' },
  what: { sv: 'vad vadå vda vd avd vaad vafalls hva wad', en: 'what whats wat wht waht' },
  which: { sv: 'vilken vilket vilka vem', en: 'who which whos' },
  how: { sv: 'hur', en: 'how' },
  other: {
    sv: `när varför vart vems kostar kostade hände händer hänt tycker tyckte sa sade gäller gällde bestämde bestämdes beslutade beslutades heter
      många mycket länge ofta dags tid dag datum sal rum lokal adress`,
    en: 'when where why much many often time date room cost costs happened happens think said',
  },
  is: {
    sv: 'är ä e va var vara varit gör göra gjorde har hade används använder håller sysslar',
    en: 'is are was were be do does did deos dose has have used',
  },
  works: { sv: 'fungerar funkar arbetar jobbar använder använda används funka fungera', en: 'work works use uses' },
  sits: { sv: 'sitter ingår deltar', en: 'sits sit' },
  decides: { sv: 'bestämmer beslutar styr leder', en: 'decides decide leads runs' },
  rank: {
    sv: `högst högre lägst lägre överst underst överordnad överordnade underordnad underordnade störst större viktigast viktigare
      nationell nationellt lokal lokalt regional regionalt`,
    en: 'highest higher lowest lower above below bigger superior local national regional',
  },
  level: { sv: 'nivå nivån sorts slags', en: 'level kind sort' },
  true: { sv: 'rätt sant riktigt korrekt stämmer', en: 'true right correct' },
  wrong: { sv: 'fel felaktig felaktigt inkorrekt', en: 'wrong incorrect mistake error' },
  difference: {
    sv: 'skillnad skillnaden skillnader skillnaderna skiljer skilja skiljs jämför jämföra jämförelse kontra versus vs blandar förväxlar förväxla förhåller diff',
    en: 'difference differences different differ differs compare compared comparison versus vs diff',
  },
  same: { sv: 'samma detsamma lika', en: 'same equal' },
  grasp: { sv: 'förstå begripa uttala', en: 'understand pronounce' },
  or: { sv: 'eller', en: 'or' },
  for: { sv: 'för av på', en: 'for of' },
  not: { sv: 'inte ej inget ingen aldrig noll', en: 'not dont no never' },
  you: { sv: 'du dig lotsen boten ni', en: 'you lotsen bot' },
  can: { sv: 'kan kunna kunde kunnat', en: 'can could' },
  exist: { sv: 'finns fanns', en: 'exist exists there' },
  all: { sv: 'alla allt hela samtliga det allting', en: 'all everything entire whole they' },
  show: {
    sv: 'visa visar se ser lista öppna bläddra rita skriv skriva utskrivna utskriven läs läsa',
    en: 'show see open browse display list draw read write print',
  },
  map: { sv: 'karta kartan kartor översikt översikten organisationsschema organisationskarta', en: 'map maps overview chart' },
  groups: {
    sv: 'grupper grupperna gruppernas nivåer nivåerna systemet kunskapsstyrningen kunskapsstyrning delarna organisationen',
    en: 'groups levels system parts org organisation organization',
  },
  together: { sv: 'ihop samman samband', en: 'together connected related relate connect' },
  hang: { sv: 'hänger hör sitter sammanhänger', en: 'fit fits hang belong are relate connect' },
  list: {
    sv: 'ordlista ordlistan ordlistor förkortningslista förkortningslistan förkortningsordlista förkortningsordlistan',
    en: 'glossary glossaries',
  },
  reverse: { sv: 'förkortas förkorta förkortar förkortat förkortad', en: 'abbreviate abbreviated abbreviates' },
  abbreviation: { sv: 'förkortning förkortningen', en: 'abbreviation acronym' },
  abbreviations: { sv: 'förkortningar förkortningarna', en: 'abbreviations acronyms' },
  help: { sv: 'hjälp hjälpa', en: 'help' },
  suggest: { sv: 'föreslå föreslår förslag', en: 'suggest propose suggestion' },
  add: { sv: 'lägg lägga', en: 'add' },
  new: { sv: 'ny nytt ord ordet term termen', en: 'new word term' },
  filler: {
    sv: `tack snälla snäll vänligen hej hejsan hallå god morgon kväll eftermiddag sorry ursäkta förlåt jo ja jaha öh eh hmm okej ok men så alltså sen
      jag mig man en ett den de dom dem där här nu igen då nåt något någonting nån någon några egentligen och o samt kort bara lite också även ju väl tro
      kanske som att i på om till med ordet termen begreppet bokstäverna riktigt helt enkelt svenska ren vanlig vår våra vårt grupp gruppen
      sammanhang sammanhanget protokollet dagordningen kallelsen mötet papperet över ur vill vilja skulle ska få får går ge namn namnet ut skriver säga
      heter upp åt mellan från mot både någonsin månntro exakt fan tusan sjutton helvete friden världen sak grej fråga frågan frågor frågar göra göras ihop tillsammans å roll uppgift uppdrag poängen poäng`,
    en: `please pls plz thanks thank thx hi hello hey a an the it its that this these in on to and again really exactly actually just me i im would will be so sorry
      excuse letters thing want between from with different one us my about up say does role purpose ask with something anyone someone somebody anybody hell earth`,
  },
};

interface WordEntry {
  readonly roles: Set<Role>;
  readonly languages: Set<Language>;
}

/** Without dots and rings: many type questions on a keyboard that has none. Never for abbreviations. */
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const entries = new Map<string, WordEntry>();
const byFolded = new Map<string, WordEntry>();
const byLength = new Map<number, [string, WordEntry][]>();

const merge = (map: Map<string, WordEntry>, key: string, role: Role, language: Language): WordEntry => {
  const entry = map.get(key) ?? { roles: new Set(), languages: new Set() };
  entry.roles.add(role);
  entry.languages.add(language);
  map.set(key, entry);
  return entry;
};

const minMisspeltLength = 4;
const unclear: readonly Role[] = [
  'filler',
  'is',
  'other',
  'for',
  'all',
  'not',
  'or',
  'groups',
  'new',
  'you',
  'which',
  'exist',
  'can',
  'add',
  'decides',
  'rank',
  'level',
  'true',
  'wrong',
];

for (const role of Object.keys(table) as Role[]) {
  for (const language of languages) {
    for (const word of table[role][language].trim().split(/\s+/)) {
      merge(entries, word, role, language);
      merge(byFolded, folded(word), role, language);
    }
  }
}
for (const [word, entry] of byFolded) {
  if (word.length < minMisspeltLength || unclear.some((role) => entry.roles.has(role) && entry.roles.size === 1)) continue;
  byLength.set(word.length, [...(byLength.get(word.length) ?? []), [word, entry]]);
}

/** One slip; the first letter is right, or swapped with the second. Two slips would make "förkortning" of "förordning". */
const misspelt = (word: string): WordEntry | undefined => {
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    for (const [right, entry] of byLength.get(length) ?? []) {
      const startsAlike = right[0] === word[0] || (right[0] === word[1] && right[1] === word[0]);
      if (startsAlike && editDistance(word, right, 1) <= 1) return entry;
    }
  }
  return undefined;
};

const nothing: WordEntry = { roles: new Set(), languages: new Set() };

/** What a word in lower case does in a question, allowing for slips of the finger in all but the shortest. */
export const entryFor = (word: string): { readonly roles: ReadonlySet<Role>; readonly languages: ReadonlySet<Language> } => {
  const found = entries.get(word) ?? (isCommonWord(word) ? nothing : byFolded.get(folded(word)));
  if (found) return found;
  const long = word.length >= minMisspeltLength && word.length <= 20;
  return (long ? misspelt(folded(word)) : undefined) ?? nothing;
};
