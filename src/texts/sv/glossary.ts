import { countIn, upper } from '../count-words.js';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });
const count = countIn('sv');
const noLevel = 'ingen särskild nivå';

export const glossary = {
  levels: { national: 'nationell', healthcareRegional: 'sjukvårdsregional', local: 'lokal' },
  levelLines: {
    national: 'Nationell nivå: hela landet',
    healthcareRegional: 'Sjukvårdsregional nivå: flera regioner tillsammans',
    local: 'Lokal nivå: din region eller kommun',
  },
  categories: {
    knowledgeGovernance: 'Grupper och kunskapsstöd',
    organisation: 'Myndigheter, vård och roller',
    userOrganisation: 'Patient- och närståendeföreningar',
    law: 'Lagar och regler',
    method: 'Arbetssätt',
    diagnosis: 'Diagnoser',
    register: 'Register och mätningar',
    discrimination: 'Lika rättigheter',
    other: 'Övrigt',
  },

  explainTitle: (abbrs: readonly string[]) => (abbrs.length === 0 ? 'Förkortningar' : list.format(abbrs)),
  meanings: (abbr: string, n: number) => `${abbr} har ${count(n)} betydelser`,
  otherName: (name: string) => `På engelska: ${name}`,
  source: 'Källa',
  sources: 'Källor',
  neighbours: 'Läs också om',
  openPrivately: 'Visa bara för mig',
  somethingIsWrong: 'Något stämmer inte',
  moreAsked: (abbrs: readonly string[]) => `Du frågade också om ${list.format(abbrs)}. Fråga om några i taget, så ryms svaret.`,

  didYouMean: (asked: string, candidates: readonly string[]) =>
    `Jag hittar inte ${asked}. Menade du ${new Intl.ListFormat('sv', { type: 'disjunction' }).format(candidates)}?`,
  unknown: (asked: string) => `Jag hittar inte ${asked} i ordlistan, och jag gissar inte.`,
  unknownHelp: 'Du kan fråga back office eller själv föreslå vad det betyder.',
  unknownReverse: (asked: string) => `Jag hittar ingen förkortning för ”${asked}” i ordlistan.`,
  unknownReverseHelp: 'Du kan fråga back office om det finns någon.',
  askAboutReverse: (asked: readonly string[]) => `Finns det någon förkortning för ${list.format(asked)}?`,
  suggestMeaning: (abbr: string) => `Föreslå vad ${abbr} betyder`,
  askBackOffice: 'Fråga back office',
  askAbout: (abbrs: readonly string[]) => `Vad betyder ${list.format(abbrs)}?`,

  compareTitle: (abbrs: readonly string[]) => list.format(abbrs),
  compareSame: 'Ja, det är samma sak.',
  compareNotSame: 'Nej, det är inte samma sak.',
  compareRows: { stands: 'Står för', other: 'På engelska', level: 'Nivå', means: 'Vad det är', source: 'Källa' },
  levelsDiffer: (parts: readonly { abbr: string; level: string }[]) =>
    `De är på olika nivåer: ${list.format(
      parts.map(({ abbr, level }) => (level === noLevel ? `${abbr} hör inte till någon nivå` : `${abbr} hör till den ${level}a nivån`)),
    )}.`,
  levelsSeveral: (abbr: string) => `${abbr} har flera betydelser, på olika nivåer.`,
  levelsSame: (level: string) => `De hör till samma nivå: ${level}.`,
  kindLines: {
    field: (abbr: string) => `${abbr} är ett programområde och har hand om ett vårdområde.`,
    shared: (abbr: string) => `${abbr} är en samverkansgrupp och har hand om en fråga som rör alla vårdområden.`,
    task: (abbr: string) => `${abbr} är en arbetsgrupp och gör ett bestämt arbete.`,
  },
  noLevel,
  compareNeedsTwo: 'Jag behöver två förkortningar att jämföra. Skriv till exempel ”skillnaden mellan NPO och RPO”.',

  /** Above the letters of the levels, in the corner of the table. */
  mapCorner: 'Nivå',
  mapTitle: 'Så hänger grupperna ihop',
  mapIntro: 'Första bokstaven visar nivån. De två sista visar vad det är för slags grupp.',
  mapPress: 'Tryck på en grupp för att läsa mer.',
  mapWrite: 'Skriv en av grupperna för att läsa mer, till exempel NPO.',
  mapTrap: 'R står för sjukvårdsregional: flera regioner tillsammans. Din egen region är den lokala nivån.',
  mapKinds: { field: 'Programområde', shared: 'Samverkansgrupp', task: 'Arbetsgrupp' },
  mapKindHelp: {
    field: 'har hand om ett vårdområde',
    shared: 'har hand om en fråga som rör alla vårdområden',
    task: 'gör ett bestämt arbete',
  },
  mapLevels: { national: 'Nationell', healthcareRegional: 'Sjukvårdsregional', local: 'Lokal' },
  mapLevelHelp: { national: 'tar fram', healthcareRegional: 'samordnar', local: 'inför' },
  mapHere: (abbr: string) => `Den här gruppen är ${abbr.endsWith('PO') ? 'ett' : 'en'} ${abbr}.`,
  mapYou: 'din grupp',

  scanTitle: (known: number) =>
    known === 0
      ? 'Inga kända förkortningar i texten'
      : known === 1
        ? 'En förkortning i texten'
        : `${upper(count(known))} förkortningar i texten`,
  scanOr: ' eller ',
  scanUnknown: 'Finns inte i ordlistan',
  scanAskUnknown: 'Fråga om det som saknas',
  scanNothing: 'Jag hittar inga förkortningar i texten.',
  scanReadMore: 'Välj en förkortning',
  scanMore: (n: number) => `Och ${n} till. Skicka en del av texten i taget, så visar jag alla.`,
  show: 'Läs mer',

  document: {
    reading: (name: string) => `Jag läser ${name}. Det tar högst en halv minut.`,
    titled: (name: string) => `Förkortningar i ${name}`,
    broken: (name: string) => `Jag kan inte läsa ${name}. Filen verkar vara trasig. Försök spara den på nytt och skicka den igen.`,
    encrypted: (name: string) => `${name} är låst med lösenord. Spara en kopia utan lösenord och skicka den.`,
    imagesOnly: (name: string) => `${name} innehåller bara bilder av text, och dem kan jag inte läsa. Klistra in texten här i stället.`,
    tooManyPages: (name: string) =>
      `${name} är för lång. Jag läser högst 300 sidor, eller en miljon tecken. Dela upp den och skicka en del i taget.`,
    tooSlow: (name: string) => `${name} tog för lång tid att läsa. Klistra in den del du undrar över här i stället.`,
    tooLarge: (name: string) => `${name} är för stor. Jag läser filer på högst 20 MB.`,
    empty: (name: string) => `${name} är tom.`,
    noText: (name: string) =>
      `Jag hittar ingen text i ${name}. Den verkar bara innehålla diagram, bilder eller inbäddade filer, och dem kan jag inte läsa. Klistra in texten här i stället.`,
    strangeLetters: (name: string) =>
      `Jag kan inte läsa bokstäverna i ${name}. Typsnittet går inte att läsa, eller så är texten skriven med ett annat alfabet. Klistra in texten här i stället.`,
    unknownKind: (name: string) => `Jag kan inte läsa ${name}. Jag läser Word (.docx), PDF, PowerPoint (.pptx) och text (.txt).`,
    unreachable: (name: string) => `Jag kunde inte hämta ${name} från Teams. Försök skicka filen igen.`,
    picture: (name: string) =>
      `${name} är en bild, och bilder kan jag inte läsa. Skicka texten som fil (Word, PDF, PowerPoint eller text), eller klistra in den här.`,
    whatYouSent: 'Det du skickade',
    noFile: 'Jag kan inte läsa det du skickade. Jag läser filer (Word, PDF, PowerPoint och text) och det du skriver eller klistrar in här.',
    inCloud: (name: string) =>
      `Jag kan inte hämta ${name}. Filen ligger i molnet, och jag får bara en länk till den. Ladda ner den och skicka den från din dator, eller klistra in texten här.`,
    onlyInPersonalChat: 'Jag kan bara läsa filer i privat chatt med mig. Skicka filen där, eller klistra in texten här.',
    aFile: 'filen',
  },

  browseTitle: 'Ordlista',
  browseShown: (from: number, to: number, of: number) =>
    of === 0 ? 'Inget passar ditt val.' : `${from} till ${to} av ${of}, från A till Ö`,
  browseLevel: 'Nivå',
  browseCategory: 'Vad det handlar om',
  browseAll: 'Alla',
  browseFilter: 'Visa urvalet',
  browseWrite: (page: number) => `Skriv ”ordlista ${page}” för nästa sida.`,
  browsePrevious: 'Föregående',
  browseNext: 'Nästa',

  correctTitle: (abbr: string) => `Något stämmer inte med ${abbr}`,
  correctTitleAny: 'Något stämmer inte',
  correctIntro: 'Tack för att du säger till. Back office läser det innan något ändras i ordlistan.',
  correctWhat: 'Vad är det som inte stämmer?',
  correctRight: 'Vad förkortningen borde stå för, om du vet',
  correctMissingWhat: 'Skriv vad det är som inte stämmer.',
  correctSend: 'Skicka',
  back: 'Tillbaka',
  suggestTitle: 'Föreslå en betydelse',
  suggestIntro: 'Back office läser alla förslag innan något ändras i ordlistan.',
  suggestAbbr: 'Förkortning',
  suggestExpansion: 'Vad den står för',
  suggestDefinition: 'Vad det är, med egna ord (du kan hoppa över det här)',
  suggestSend: 'Skicka förslaget',
  suggestMissingAbbr: 'Skriv vilken förkortning det gäller.',
  suggestMissingExpansion: 'Skriv vad förkortningen står för.',
  suggestTooLong: (field: string, most: number) => `Texten i ”${field}” är för lång. Skriv högst ${most} tecken.`,
  suggestPersonalNumber: 'Ta bort personnumret. Ett förslag får inte handla om en viss person. Inget är sparat.',
  suggested: (abbr: string) => `Tack! Ditt förslag om ${abbr} är sparat. Back office läser det, och du får veta hur det går.`,
  suggestedAlready: (abbr: string) => `Ditt förslag om ${abbr} är redan sparat.`,

  nothingToLookUp: 'Skriv en förkortning, till exempel RSG.',
  extensionNothing: 'Jag hittar inget sådant i ordlistan.',
  extensionMessageTitle: 'Förklara förkortningar',
  extensionMessageNothing: 'Jag hittar inga förkortningar i det meddelandet.',
  extensionMessageUnread:
    'Jag läser bara det som är skrivet i meddelandet, och där hittar jag inga förkortningar. Bilder, kort och filer läser jag inte här.',
};
