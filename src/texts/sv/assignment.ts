import { countIn } from '../count-words.js';

const count = countIn('sv');
const hours = (n: number): string => `${n.toLocaleString('sv-SE', { maximumFractionDigits: 2 })} ${n === 1 ? 'timme' : 'timmar'}`;

/** What a representative's assignment is, how it ends, and the time it takes. */
export const assignment = {
  ownTitle: 'Mitt uppdrag',
  title: (group: string) => `Ditt uppdrag i ${group}`,
  hours,
  role: 'Din uppgift',
  mandate: 'Du talar för',
  mandates: { own: 'dig själv och din egen erfarenhet', organisation: 'den organisation eller det nätverk som har utsett dig' },
  period: 'Tid',
  periods: (from: string, to: string) => (from === '' ? `till och med ${to}` : to === '' ? `från och med ${from}` : `${from} till ${to}`),
  noEnd: 'Inget slutdatum är bestämt.',
  left: (months: number) => (months < 1 ? 'Mindre än en månad kvar.' : months === 1 ? 'En månad kvar.' : `${months} månader kvar.`),
  notBegun: 'Uppdraget har inte börjat än.',
  ended: 'Uppdraget är slut.',
  barPassed: 'Tid som har gått',
  barLeft: 'Tid som är kvar',
  time: 'Så mycket tid tar det',
  perMeeting: (n: number) => `${hours(n)} per möte`,
  between: (n: number) => `${hours(n)} mellan mötena`,
  perYear: (n: number) => (n === 1 ? 'ett möte om året' : `${n} möten om året`),
  aYear: (n: number) => `ungefär ${hours(n)} om året`,
  attendance: 'Måste du komma varje gång?',
  attendances: {
    every: 'Gruppen räknar med dig på varje möte. Kan du inte en gång? Säg till mig, så får samordnaren veta det.',
    most: 'Kom på de flesta mötena. Kan du inte en gång? Säg till mig, så får samordnaren veta det.',
    asYouCan: 'Kom när du kan. Säg gärna till när du inte kommer.',
    '': 'Det har ingen skrivit. Fråga samordnaren vad gruppen räknar med.',
  },
  contact: 'Din kontakt',
  compensation: 'Fråga om ersättning',
  nextMeeting: 'Nästa möte',
  noMeeting: 'inget är planerat',
  notFilledIn: (group: string, able: readonly string[]) =>
    able.length === 0
      ? `Ingen har fyllt i ditt uppdrag i ${group} än. Det gör gruppens samordnare, och gruppen har ingen just nu.`
      : `Ingen har fyllt i ditt uppdrag i ${group} än. Det kan ${new Intl.ListFormat('sv', { type: 'disjunction' }).format(able)} göra. Säg gärna till.`,
  fact: (group: string, text: string) => `I ditt uppdrag i ${group} står det: ${text}`,
  none: 'Du är inte företrädare i någon grupp hos mig. Är det fel? Be gruppens samordnare lägga till dig.',
  privately: 'Ditt uppdrag visar jag bara för dig.',
  privatelyOpen: 'Visa mitt uppdrag',
  changed: 'Samordnaren har skrivit in det här om ditt uppdrag. Stämmer det inte? Säg till hen.',
  logTime: 'Skriv upp tid',
  cannotCome: 'Jag kan inte komma',

  listTitle: 'Företrädarnas uppdrag',
  listIn: (group: string) => `Uppdragen i ${group}`,
  listHelp: 'Tryck på ett namn för att fylla i eller ändra. Bara du och hen ser det.',
  listNone: (group: string) => `${group} har inga företrädare än. Skriv ”@Lotsen ändra gruppen” i gruppens kanal och välj dem där.`,
  listEmpty: 'inte ifyllt än',
  listUntil: (day: string) => `till ${day}`,
  listOpenEnded: 'utan slutdatum',
  listTime: (used: string, of: string) => (of === '' ? `${used} i år` : `${used} i år, ni räknade med ${of}`),
  listPrivately: 'Uppdragen fyller du i där bara du ser dem.',
  listOpen: 'Fyll i uppdragen',
  onlyCoordinators: (names: readonly string[]) =>
    names.length === 0
      ? 'Det är gruppens samordnare som fyller i uppdragen.'
      : `Det är gruppens samordnare som fyller i uppdragen. Be ${new Intl.ListFormat('sv', { type: 'disjunction' }).format(names)} om hjälp.`,
  noGroups: 'Du är inte samordnare i någon grupp hos mig.',
  notRepresentative: 'Den personen är inte företrädare i gruppen. Skriv ”@Lotsen ändra gruppen” i gruppens kanal och välj hen där först.',

  formTitle: (name: string, group: string) => `${name}: uppdraget i ${group}`,
  formIntro: 'Fyll i det du vet. Resten kan du lämna tomt. Hen får se det i privat chatt.',
  formRole: 'Vad är uppgiften?',
  formRoleExample: 'Till exempel: ge närståendes syn på vårdförloppet',
  formMandate: 'För vem talar hen?',
  formMandates: { own: 'Sig själv, egen erfarenhet', organisation: 'En organisation eller ett nätverk' },
  formFrom: 'Första dagen',
  formTo: 'Sista dagen',
  formHoursPerMeeting: 'Timmar per möte',
  formHoursBetween: 'Timmar mellan två möten, till exempel för att läsa',
  formMeetingsPerYear: 'Möten om året',
  formAttendance: 'Hur ofta räknar ni med hen?',
  formAttendances: { every: 'På varje möte', most: 'På de flesta möten', asYouCan: 'När hen kan', '': 'Inte bestämt' },
  formContact: 'Vem vänder hen sig till?',
  formCompensation: 'Vem frågar hen om ersättning?',
  formCompensationHelp: 'Skriv inget belopp. Det ändras, och skiljer sig mellan regioner.',
  formSave: 'Spara uppdraget',
  saved: (name: string) => (name === '' ? 'Uppdraget är sparat.' : `Uppdraget är sparat. ${name} får veta det i privat chatt.`),
  savedOpenly: 'Sparat. Den det gäller får veta det i privat chatt.',
  asBefore: 'Inget är ändrat.',
  mistakes: {
    noSuchDate: 'Dagen finns inte. Skriv den som 2027-01-31.',
    endsBeforeItBegins: 'Sista dagen är före den första. Rätta och spara igen.',
    noSuchHours: 'Skriv timmarna som ett tal, till exempel 2 eller 2,5.',
    noSuchMeetings: 'Skriv hur många möten det är om året, som ett helt tal.',
    tooLong: 'Det blev för långt. Skriv högst 300 tecken i varje fält.',
    personalNumber: 'Ta bort personnumret och spara igen. Inget är sparat.',
    amount: 'Skriv vem man frågar om ersättning, inte hur mycket det är. Belopp ändras.',
  },

  goOnTitle: (group: string) => `Ditt uppdrag i ${group} tar snart slut`,
  goOnAsk: (day: string) =>
    `Sista dagen är ${day}. Vill du fortsätta? Samordnaren får också frågan. Ni ser varandras svar när båda har svarat.`,
  goOnLeadTitle: (name: string, group: string) => `${name}s uppdrag i ${group} tar snart slut`,
  goOnLeadAsk: (day: string) =>
    `Sista dagen är ${day}. Vill ni fortsätta tillsammans? Företrädaren får också frågan. Ni ser varandras svar när båda har svarat.`,
  goOnWishes: { yes: 'Ja, gärna', no: 'Nej, det räcker så', talk: 'Vi behöver prata om det' },
  goOnThanks: 'Tack, det är noterat. Du får veta mer när båda har svarat. Ändrar du dig? Tryck på ett annat svar.',
  goOnOver: 'Frågan är inte aktuell längre.',
  goOnBoth: (group: string, person: string, lead: string) =>
    `Uppdraget i ${group}. Företrädaren svarade: ”${person}”. Samordnaren svarade: ”${lead}”.`,
  goOnNext: {
    person: 'Prata med samordnaren om hur det blir.',
    lead: 'Ska uppdraget förlängas? Skriv ”uppdragen” och ändra sista dagen.',
  },

  closingTitle: (group: string) => `Tack för ditt uppdrag i ${group}!`,
  closingIntro: (minimum: number) =>
    `Tre frågor, så att det blir bättre för nästa. Ditt svar läggs ihop med andras. Inget visas förrän minst ${count(minimum)} har svarat, och aldrig vems svar det är. Du kan inte ändra det efteråt.`,
  closingStatements: {
    clear: 'Jag förstod vad uppdraget var',
    heard: 'Det jag visste och hade varit med om togs till vara',
    again: 'Jag skulle säga ja till ett sådant uppdrag igen',
  },
  closingScale: { '1': '1, stämmer inte alls', '2': '2', '3': '3', '4': '4', '5': '5, stämmer helt' },
  closingSend: 'Skicka svaren',
  closingMissing: 'Svara på minst en av frågorna. Inget är sparat.',
  closingThanks: 'Tack! Ditt svar är med. Ingen ser att det är ditt.',
  closingAlready: 'Du har redan svarat. Tack!',
  closingOver: 'Tiden för att svara har gått ut. Tack ändå!',
  closingStays: 'Har du svarat på frågorna efter ett avslutat uppdrag? De svaren finns kvar bland andras. Ingen kan se vilket som är ditt.',
  goOnAnswer: 'Om du vill fortsätta',
  closingPrivately: 'Det svarar du på i privat chatt.',
  resultsTitle: 'Så tycker de som har avslutat sina uppdrag',
  resultsRow: (statement: string, mean: string, answers: number) => `${statement}: ${mean} av 5 (${answers} svar)`,
  resultsNone: (minimum: number) => `Det finns inget att visa än. Minst ${count(minimum)} måste svara först.`,
  resultsOnly: 'Det visar jag för den som är samordnare eller ordförande i en grupp, och i back office kanal.',
};
