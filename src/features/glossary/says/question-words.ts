import type { Language } from '../../../texts/language.js';

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

/** The words that questions to the glossary are made of, and what each does there. */
export const questionWords: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
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
