/** What stands in the register of what is stored, of one kind of document. `{NAME}` is how long that setting is, as it is when nobody sets it. */
export interface Stored {
  /** What the authority calls it. */
  readonly what: string;
  readonly why: string;
  readonly kept: string;
  readonly seenBy: string;
}

const nobody = 'Ingen; bara siffror som inte är någons';

/** By the kind's name. The page is not written while a kind has no line here, or a line has no kind. */
export const storedInSwedish: Readonly<Record<string, Stored>> = {
  address: {
    what: 'Hur en kanal, en chatt eller en person nås i Teams, med namn och språk',
    why: 'För att påminnelser och svar ska komma fram',
    kept: 'Tills Lotsen tas bort därifrån, eller {QUIET_RETENTION_MONTHS} utan livstecken',
    seenBy: 'Bara personen själv',
  },
  person: {
    what: 'Vilket språk någon har valt',
    why: 'För att svara på rätt språk',
    kept: 'Så länge personen nås',
    seenBy: 'Bara personen själv',
  },
  pause: {
    what: 'Att någon inte vill ha påminnelser',
    why: 'För att respektera det valet',
    kept: 'Så länge personen nås',
    seenBy: 'Bara personen själv',
  },
  group: {
    what: 'Gruppens namn, roller och medlemmar',
    why: 'För att veta vem som leder, vem som företräder patienter och vem som får se vad',
    kept: '{GROUP_RETENTION_DAYS} efter att gruppens kanal är borta',
    seenBy: 'Alla i gruppen',
  },
  greeting: {
    what: 'Att Lotsen har presenterat sig',
    why: 'För att göra det en gång',
    kept: 'Tills Lotsen tas bort därifrån',
    seenBy: 'Ingen',
  },
  meeting: {
    what: 'Mötets plan, svar inför mötet och vem som vill säga något',
    why: 'För att företrädare ska kunna förbereda sig och få sin röst hörd',
    kept: '{MEETING_RETENTION_MONTHS} efter mötet',
    seenBy: 'Den krets som står på kortet: gruppen, bara den som leder, eller utan namn',
  },
  'recent-acts': {
    what: 'Vad någon nyss har gjort under eget namn inför ett möte, och svaret som fanns där innan',
    why: 'För att den som skriver ”ångra” ska få tillbaka hur det var',
    kept: 'Tio minuter',
    seenBy: 'Bara personen själv',
  },
  evaluation: {
    what: 'Svar på en pågående utvärdering (förseglade) och kommentarer',
    why: 'För att gruppen ska få veta hur mötena fungerar',
    kept: 'Rösterna tills utvärderingen stängs; kommentarerna lika länge som ett möte',
    seenBy: 'Resultatet: gruppen, aldrig färre än {MINIMUM_ANSWERS}. Enskilda svar: ingen',
  },
  'evaluation-group': {
    what: 'Resultat som antal',
    why: 'För att se hur det utvecklas',
    kept: 'Så länge Lotsen används',
    seenBy: 'Gruppen',
  },
  'evaluation-pool': {
    what: 'Företrädares resultat som antal, över grupper',
    why: 'För att kunna visa dem utan att peka ut någon',
    kept: 'Så länge Lotsen används',
    seenBy: nobody,
  },
  office: {
    what: 'Kanaler för back office',
    why: 'För att frågor ska komma rätt',
    kept: 'Tills kanalen kopplas från',
    seenBy: 'Back office',
  },
  'code-tries': {
    what: 'Försök med fel kod, under ett märke i stället för namn',
    why: 'För att ingen ska kunna gissa koden',
    kept: '14 dagar',
    seenBy: 'Back office ser antalet',
  },
  case: {
    what: 'En fråga, idé eller oro med svar, anteckningar och alla steg',
    why: 'För att någon utanför gruppen ska kunna svara',
    kept: '{CASE_RETENTION_MONTHS} efter att ärendet stängdes; ett som har tagits tillbaka: en dag, utan text. Längre om det är undantaget från gallring',
    seenBy: 'Den som frågade och back office. Utan namn: back office ser inte vem',
  },
  'case-number': {
    what: 'Vilket ärende som har vilket nummer',
    why: 'För att kunna tala om ärendet',
    kept: 'En vecka längre än ärendet',
    seenBy: 'Back office',
  },
  'case-figures': {
    what: 'Hur många ärenden som slutade hur',
    why: 'För uppföljning',
    kept: 'Så länge Lotsen används',
    seenBy: 'Back office',
  },
  answer: {
    what: 'Svar som back office har skrivit eller godkänt',
    why: 'För att fler ska få svar',
    kept: 'Tills svaret tas bort',
    seenBy: 'Alla',
  },
  unanswered: {
    what: 'Vanliga ord i frågor som inte fick svar',
    why: 'För att kunna skriva de svar som saknas',
    kept: 'Så länge Lotsen används',
    seenBy: 'Back office',
  },
  term: {
    what: 'Gruppens egna förkortningar och förslag till ordlistan',
    why: 'För att förklara dem',
    kept: 'De 20 senaste förslagen',
    seenBy: 'Alla',
  },
  'glossary-import': {
    what: 'Rader som håller på att läsas in',
    why: 'För att kunna ångra',
    kept: 'Tills de är inlästa',
    seenBy: 'Back office',
  },
  undelivered: {
    what: 'Vilka meddelanden som inte kom fram',
    why: 'För att försöka igen',
    kept: '30 dagar',
    seenBy: 'Back office ser antalet',
  },
  assignment: {
    what: 'En företrädares uppdrag: vad, hur länge, hur mycket tid, kontaktperson',
    why: 'För att uppdraget ska vara tydligt',
    kept: '{MEETING_RETENTION_MONTHS} efter sista dagen',
    seenBy: `Företrädaren och den som leder gruppen`,
  },
  'time-log': {
    what: 'Tid som någon har skrivit upp',
    why: 'Som underlag för arvode',
    kept: 'Till det andra nyåret efter',
    seenBy: 'Den som skrev, och den som den delar med',
  },
  'closing-pool': {
    what: 'Omdömen när ett uppdrag tar slut, som antal',
    why: 'För att uppdragen ska bli bättre',
    kept: 'Så länge Lotsen används',
    seenBy: nobody,
  },
  'call-in': {
    what: 'Vilka företrädare som är bjudna till en träff på nätet, och vilka som har sagt att de kommer. Ett nej sparas inte',
    why: 'För att bjuda in, påminna och räkna hur många som kommer',
    kept: '30 dagar efter träffen',
    seenBy: 'Bara personen själv. Back office ser hur många som kommer',
  },
  peer: {
    what: 'Att någon vill prata med en annan företrädare',
    why: 'För att föra ihop dem',
    kept: 'Tills personen ångrar sig',
    seenBy: 'Den som blir ihopförd',
  },
  'peer-match': {
    what: 'Vilka som har föreslagits för varandra',
    why: 'För att inte föreslå samma igen',
    kept: '24 månader',
    seenBy: 'De två',
  },
  'peer-round': {
    what: 'När förslag gjordes senast',
    why: 'För att göra det en gång i veckan',
    kept: 'Så länge Lotsen används',
    seenBy: 'Ingen',
  },
  'introduction-material': {
    what: 'Egen text och länkar som gruppen lägger i introduktionen',
    why: 'För att den som är ny ska få det som gäller just den gruppen',
    kept: 'Så länge gruppen finns',
    seenBy: 'Den som introduceras, och den som leder gruppen',
  },
  introduction: {
    what: 'Hur långt någon ny har kommit i sin introduktion',
    why: 'För att visa nästa steg, och inte samma sak igen',
    kept: 'Sex månader efter att den är klar, och så länge personen är företrädare eller ordförande',
    seenBy: 'Bara personen själv',
  },
  erasure: {
    what: 'Vad som är kvar att radera om någon',
    why: 'För att en radering ska bli klar',
    kept: 'Tills den är klar; sedan en dag, utan vem',
    seenBy: 'Ingen',
  },
  retention: {
    what: 'Hur mycket som har gallrats, och när',
    why: 'För att kunna visa att det görs',
    kept: 'Så länge Lotsen används',
    seenBy: `Back office och driften`,
  },
};
