import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

const maxAbbrLetters = 40;

/**
 * "XQZ 2: det finns redan". Only capitals or a short word are taken for an abbreviation, so that what is said about other things is not.
 */
const about =
  /^(?!(?:det|den|dem|dom|allt|alla|båda|it|that|this|them|all|both)(?![\p{L}\p{N}]))(?<abbr>(?=\S*[\p{Lu}\d]|\p{L}{2,5}(?![\p{L}\p{N}]))[^\s:,]+(?: \p{Lu}[^\s:,]*)?)(?: (?<which>\d{1,2}))?(?:\s*[:,]\s*(?<reason>\S[\s\S]*)?)?$/u;

function saidAbout(rest: string): { readonly abbr: string; readonly which: string; readonly reason: string } | undefined {
  const { abbr = '', which = '', reason = '' } = about.exec(rest.trim())?.groups ?? {};
  return abbr === '' || abbr.length > maxAbbrLetters ? undefined : { abbr, which, reason };
}

/** What is asked of the glossary beside what a word means: that is heard by `understand.ts`. */
export const glossarySays: readonly Intent[] = [
  {
    name: 'glossary.map',
    verb: 'glossary.map',
    sv: sentences(`
      visa kartan / visa en karta över grupperna / karta över alla grupper tack / kan jag få en översikt över systemet / rita upp hur det ser ut
      hur sitter alla grupperna ihop / hur hänger nivåerna ihop / hur ser organisationen ut / jag får inte ihop alla grupper, visa en bild
      vilka grupper finns det / vilka nivåer finns det / hur är kunskapsstyrningen uppbyggd / finns det nåt schema över grupperna
      var i systemet hör vi hemma / vilka grupper ligger över oss / jag skulle vilja se hela bilden / organisationskarta / visa strukturen
      kan du visa hur dom olika grupperna hör ihop / det är så många grupper, har du en bild över det / översikt
      hur många nivåer är det / vem hör ihop med vem i det här systemet / hur funkar det med nationella regionala och lokala grupper
    `),
    en: sentences(`
      show the map / show me a map of the groups / how are the groups connected / which groups are there / give me an overview of the system
      how do the levels fit together / what does the organisation look like / is there a chart of all the groups / I cannot make sense of all these groups
      which levels are there / draw the structure
      how does it all hang together / picture of the groups
    `),
    commands: { sv: ['karta', 'kartan', 'visa karta', 'visa kartan'], en: ['map', 'show map', 'show the map'] },
  },
  {
    name: 'glossary.browse',
    verb: 'glossary.browse',
    sv: sentences(`
      visa ordlistan / öppna ordlistan / kan jag få se alla förkortningar / vilka förkortningar kan du / lista alla ord du har
      jag vill bläddra bland förkortningarna / har ni en lista med förkortningar / var finns ordlistan / var hittar jag alla förkortningar
      skriv ut ordlistan / finns det nån lista man kan titta i / visa alla ord på {text} / vilka förkortningar börjar på bokstaven {text}
      räkna upp alla förkortningar på {text} / alla nationella förkortningar / lista på krångliga ord tack / vilka ord finns med i ordlistan
      jag vill läsa igenom hela förkortningslistan / hur många förkortningar finns det / ge mig hela listan / ordboken
      har du nåt lexikon / kan du visa orden från a till ö
      vilka förkortningar finns
    `),
    en: sentences(`
      show the glossary / open the glossary / list all abbreviations / which abbreviations do you know / can I see the whole list of words
      where is the glossary / I want to browse the abbreviations / all abbreviations starting with {text} / is there a dictionary
      give me the word list
      what abbreviations are in there / let me see all the words you have / is there a full list somewhere
      which abbreviations are there
    `),
    commands: { sv: ['ordlista', 'ordlistan', 'visa ordlistan', 'förkortningar'], en: ['glossary', 'show the glossary', 'abbreviations'] },
  },
  {
    name: 'glossary.compareHow',
    verb: 'glossary.compare',
    input: { asked: [] },
    sv: sentences(`
      vad är skillnaden / kan du jämföra förkortningar / hur jämför jag två grupper / jag vill jämföra två förkortningar
      jämför två ord åt mig / jag blandar ihop grupperna / vad är det för skillnad på dom / jag kan inte hålla isär dom
      jämför / skillnad / vilken är vilken av dom där två / hur vet man vilken grupp som är vilken
    `),
    en: sentences(`
      what is the difference / can you compare abbreviations / compare two groups for me / I mix them up / how do I compare two words / compare
      what sets two groups apart / I keep confuzing two abbreviations / put two abbreviations side by side / how do these differ
      can you tell me how two words differ / which of the two is which / I always muddle these up
    `),
  },
  {
    // Heard by `understand.ts`: here it only weighs against what else may be asked about an abbreviation.
    name: 'glossary.lookUp',
    verb: 'glossary.lookUp',
    sv: sentences(`
      vad betyder {term} / {term} / vad är {term} / vad står {term} för / förklara {term} / {term} då / vad är en {term} / vad är ett {term} för något / va e {term}
      vad gör {term} / vad innebär {term} / jag förstår inte {term} / vad är {term} på vanlig svenska / slå upp {term} / berätta om {term} / kan du förklara {term} för mig
      vad menas med {term} / {term}, vad är det / dom sa {term}, vad är det / vad heter {term} på svenska / minns inte vad {term} är / undrar vad {term} är
      det stod {term} i kallelsen / vad är det där {term} / vet du vad {term} är / hej vad betyder {term} / {term} betydelse / vad sysslar {term} med
      jag undrar över {term} / har glömt vad {term} betyder / vad används {term} till / på vilken nivå är {term}
    `),
    en: sentences(`
      what does {term} mean / {term} meaning / what is {term} / what does {term} stand for / explain {term} / what is a {term} / what does a {term} do
      can you explain {term} / and {term} / I do not understand {term} / what is {term} in English
      whats {term} / so {term} is what exactly / somebody said {term}, no idea what that is
    `),
  },
  {
    name: 'glossary.lookUpHow',
    verb: 'glossary.explain',
    input: { asked: [] },
    sv: sentences(`
      hur slår jag upp ett ord / jag vill slå upp en förkortning / kan du förklara en förkortning / kan du förklara ord åt mig
      jag undrar över ett ord / det var en förkortning jag inte kände igen / dom använder så många förkortningar / förklara en sak
      hur tar jag reda på vad en förkortning betyder / slå upp / sök i ordlistan / vad betyder / förklara / jag behöver hjälp med ett ord
      det var ett konstigt ord på mötet / kan jag fråga dig om krångliga ord
    `),
    en: sentences(`
      how do I look up a word / I want to look up an abbreviation / can you explain a word for me / explain / what does it mean / look up
      there was a word I did not recognise / search the glossary
      where do I look words up / can you look something up for me / I came across a word I don't know / help me with an abbreviation
      theres a word I dont get
    `),
  },
  {
    name: 'glossary.paste',
    verb: 'help.show',
    sv: sentences(`
      kan du gå igenom dagordningen åt mig / kan du läsa kallelsen och förklara orden / kan jag klistra in en text / kan jag skicka en fil till dig
      jag har ett protokoll fullt av förkortningar / kan du leta upp förkortningarna i ett dokument / jag har ett papper jag inte begriper
      kan du förklara alla ord i det här dokumentet / här kommer en dagordning / hur skickar jag in ett dokument / tar du emot pdf
      läser du filer / kan du sammanfatta vilka förkortningar som är med i bilagan / får jag skicka kallelsen till dig
      jag vill att du läser igenom en text / kan du titta i ett papper åt mig / jag har en kallelse du kan läsa
      titta gärna igenom det här dokumentet
    `),
    en: sentences(`
      can you go through the agenda for me / can I paste a text / can I send you a file / I have a document full of abbreviations
      can you find the abbreviations in the minutes / how do I send you a document / do you read pdf
      can you read a pdf for me / I got a long document, can you go over it / check this paper for abbreviations
      I'd like to paste in the minutes / can I upload a file / do you take word files
    `),
  },
  {
    name: 'glossary.suggest',
    verb: 'glossary.suggestForm',
    slots: { term: 'abbr' },
    sv: sentences(`
      föreslå {term} / jag vill lägga till {term} i ordlistan / lägg till förkortningen {term} / {term} saknas i ordlistan / ni borde ha med {term}
      det saknas en förkortning / jag vill föreslå ett nytt ord / kan man lägga till ord i ordlistan / ordet finns inte med, kan ni lägga in det
      hur föreslår jag en förkortning / här är ett ord som fattas / jag har hittat en förkortning ni inte har / kan du lära dig ett nytt ord
      ny förkortning till ordlistan / den förkortningen borde finnas / jag har ett tips på ett ord / lägg till en förkortning / vi använder en egen förkortning här
      tipsa om ett ord / ordlistan behöver fyllas på
    `),
    en: sentences(`
      suggest {term} / please add {term} to the glossary / {term} is missing / an abbreviation is missing / I want to suggest a new word
      can I add a word to the glossary / how do I suggest an abbreviation / you do not have this abbreviation, can you add it / learn a new word
      {term} isn't in there, put it in / you lack {term} / could you learn {term} / here is a word you should have
      I've got a new abbreviation for you
    `),
    commands: { sv: ['föreslå', 'föreslå {term}', 'föreslå en förkortning'], en: ['suggest', 'suggest {term}', 'suggest an abbreviation'] },
  },
  {
    name: 'glossary.wrong',
    verb: 'glossary.suggestForm',
    input: { wrong: true },
    slots: { term: 'abbr' },
    sv: sentences(`
      det står fel i ordlistan / något stämmer inte i ordlistan / det är fel om {term} / {term} är fel förklarat / förklaringen av {term} stämmer inte
      den förklaringen är gammal / namnet har bytts, ni har det gamla / stavfel i ordlistan / så heter det inte längre / betydelsen är felaktig
      ni behöver rätta en förkortning / jag vill rätta ett ord / den betydelsen är inte rätt / det där är fel översatt / kan man rapportera fel i ordlistan
      hur anmäler jag ett fel om en förkortning / den gruppen finns inte längre
    `),
    en: sentences(`
      there is a mistake in the glossary / {term} is wrong / the explanation of {term} is out of date / the glossary has an error
      that name has changed / I want to correct a word / how do I report a mistake in the glossary / something is not right about {term}
      you've got {term} wrong / that explanation isn't correct / {term} is called something else now / the text about {term} needs fixing
      one of your explanations is outdated
    `),
  },
  {
    name: 'glossary.suggestions',
    verb: 'glossary.suggestions',
    where: ['office'],
    sv: sentences(`
      visa förslagen till ordlistan / vilka ordförslag har kommit in / visa förslag till ordlistan / finns det nya förslag på förkortningar / har någon föreslagit ett ord
      vad väntar på att godkännas i ordlistan / hur många ordförslag har vi / vilka ord vill folk ha med / nya ord att ta ställning till
      jag vill gå igenom ordlisteförslagen / ligger det nåt ordförslag och väntar
      vilka förkortningar har folk föreslagit / vilka ord väntar på godkännande
      vilka nya ord har folk önskat få in / jag sköter ordlistan, finns det nåt som väntar på att godkännas
      har någon lagt förslag till ordlistan
    `),
    en: sentences(`
      show the suggestions for the glossary / are there new suggestions / which words have people suggested / what waits to be accepted
      how many glossary suggestions are there
      any word suggestions to look at / have people sent in new words / suggestions waiting for us / let me see what words came in
      do we have any abbreviations to go through / list the suggested words / whats been suggested for the glossary
      which abbreviations have people suggested
      which words have people sent in that they want explained / I look after the glossary, is there anything waiting to be approved
    `),
    commands: {
      sv: ['ordlisteförslag', 'förslag till ordlistan', 'visa ordlisteförslag'],
      en: ['glossary suggestions', 'show glossary suggestions'],
    },
  },
  {
    name: 'glossary.accept',
    verb: 'glossary.acceptSaid',
    where: ['office'],
    slots: { term: 'abbr' },
    sv: sentences(`
      godkänn {term} / godkänn förslaget om {term} / lägg in {term} i ordlistan som föreslaget / ja till {term} / vi tar med {term}
      {term} är godkänt / förslaget om {term} är bra, lägg in det / ta in {term} / acceptera {term} / publicera {term} i ordlistan
    `),
    en: sentences(`
      accept {term} / accept the suggestion about {term} / yes to {term} / {term} is approved / approve {term}
      {term} is fine, add it / let {term} in / ok with {term} / we say yes to {term} / take in {term} / the suggested {term} is good
      go ahead with {term}
    `),
    commands: {
      sv: ['godkänn', 'godkänn förslaget om', 'godkänn förslag'],
      en: ['accept', 'accept the suggestion about', 'accept suggestion'],
    },
    takes: (rest) => {
      const { reason, ...said } = saidAbout(rest) ?? {};
      return reason === '' ? said : undefined;
    },
  },
  {
    name: 'glossary.decline',
    verb: 'glossary.declineSaid',
    where: ['office'],
    slots: { term: 'abbr', text: 'reason' },
    sv: sentences(`
      avslå {term} / avslå förslaget om {term} / avslå {term}: {text} / nej till {term}, {text} / vi tar inte med {term} / säg nej till {term}
      {term} ska inte in i ordlistan / förslaget om {term} går inte, {text} / neka {term} / tacka nej till {term}
    `),
    en: sentences(`
      decline {term} / decline the suggestion about {term} / decline {term}: {text} / no to {term} / reject {term}
      {term} is not for us / turn down {term} / we don't want {term} / skip {term} / say no to {term} because {text}
      {term} should not be in the glossary / drop the suggestion {term}
    `),
    commands: { sv: ['avslå', 'avslå förslaget om'], en: ['decline', 'decline the suggestion about'] },
    takes: saidAbout,
  },
  {
    name: 'glossary.edit',
    verb: 'glossary.edit',
    where: ['office'],
    slots: { term: 'abbr' },
    sv: sentences(`
      redigera {term} / ändra {term} i ordlistan / rätta {term} / jag vill redigera ordlistan / öppna {term} så jag kan ändra / skriv om {term}
      uppdatera {term} / hur ändrar vi ett ord i ordlistan / {term} behöver en bättre förklaring, ändra den / ändra betydelsen av {term}
    `),
    en: sentences(`
      edit {term} / change {term} in the glossary / correct {term} / I want to edit the glossary / update {term}
      fix the text about {term} / rewrite {term} / {term} needs a new text / let me change how {term} is explained / open {term} for editing
      amend {term} / I have to adjust {term}
    `),
    commands: {
      sv: ['redigera', 'redigera ordlistan', 'ändra förklaringen av', 'ändra texten om', 'rätta texten om', 'rätta förklaringen av'],
      en: ['edit', 'edit glossary', 'change the explanation of', 'change the text about', 'correct the text about'],
    },
    takes: (rest) => (rest.length <= maxAbbrLetters && /^\S+(?: \S+)?$/u.test(rest) ? { abbr: rest } : undefined),
  },
  {
    name: 'glossary.export',
    verb: 'glossary.export',
    where: ['office'],
    sv: sentences(`
      exportera hela ordlistan / kan jag få ordlistan som fil / ladda ner ordlistan / ordlistan som excel / ge mig ordlistan som csv
      jag vill ha ut alla ord i en tabell / hämta ordlistan till excel / spara ner ordlistan / ordlistan i kalkylblad / skicka ordlistan som fil
    `),
    en: sentences(`
      export all of the glossary / the glossary as a file / download the glossary / the glossary in excel / give me a table of the words
      get the whole glossary out / I need the glossary as a spreadsheet / send me the word list as a file / save the glossary to excel
      csv of all abbreviations / can I have all the entries in a table / take out all words to a file
    `),
    commands: { sv: ['exportera ordlistan', 'exportera ordlista', 'ordlistan som tabell'], en: ['export glossary', 'export the glossary'] },
  },
  {
    name: 'glossary.import',
    verb: 'glossary.importForm',
    where: ['office'],
    sv: sentences(`
      importera ord / läs in en tabell till ordlistan / jag vill ladda upp en ordlista / hur lägger vi in många ord på en gång
      klistra in en tabell med ord / ladda upp excelfilen med ord / vi har en egen ordlista att lägga in / läs in våra ändringar i ordlistan
      kan du ta emot en csv med förkortningar / importera från excel
    `),
    en: sentences(`
      import words / upload a glossary / how do we add many words at once / read in a table / we have a word list of our own to add
      load words from a file / I have an excel sheet with abbreviations / put a lot of words in at one go / bring in our own list
      paste a table of words / upload our abbreviations / can you take a csv of words
    `),
    commands: {
      sv: ['importera ordlistan', 'importera ordlista', 'läs in ordlistan', 'importera till ordlistan'],
      en: ['import glossary', 'import the glossary'],
    },
  },
];
