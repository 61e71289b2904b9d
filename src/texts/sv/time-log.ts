import { countIn } from '../count-words.js';

const spent = { meeting: 'möte', preparation: 'läsning och förberedelse', travel: 'resa' };
const count = countIn('sv');

/** The time that a representative writes up. */
export const timeLog = {
  title: 'Min tid',
  log: 'Skriv upp tid',
  formTitle: 'Skriv upp din tid',
  notice: 'Bara du ser vad du skriver upp. Samordnaren i en grupp ser summan av dina timmar i den gruppen, inget mer.',
  noticeAfter: 'Samordnaren i en grupp kan få se summan av dina timmar i den gruppen, men inte vad du har skrivit upp. Är det okej?',
  shareYes: 'Ja, visa summan',
  shareNo: 'Nej, bara jag ska se den',
  shared: 'Då ser samordnaren i en grupp summan av dina timmar i den gruppen.',
  notShared: 'Då ser bara du din tid.',
  sees: { yes: 'Samordnaren i en grupp ser summan av dina timmar i den gruppen, inget mer.', no: 'Bara du ser din tid.' },
  formGroup: 'För vilken grupp?',
  whichGroup: 'Du är med i flera grupper. Välj för vilken det var, så sparar jag.',
  formNoGroup: 'Ingen särskild',
  formDate: 'Vilken dag?',
  formHours: 'Hur länge? Skriv till exempel 2,5 timmar.',
  formWhat: 'Vad gick tiden till?',
  formSave: 'Spara',
  kinds: { meeting: 'Möte', preparation: 'Läsa och förbereda', travel: 'Resa' },
  mistakes: {
    noHours: 'Skriv hur länge det var, till exempel 2,5 timmar eller 45 minuter.',
    noSuchDate: 'Den dagen finns inte. Skriv den som 2027-01-31.',
    notThatDay: 'Välj en dag i år eller förra året, och ingen dag som inte har varit.',
  },
  full: 'Så mycket ryms inte på ett år. Ta bort något först, eller hör av dig till back office.',
  logged: (hours: string, what: keyof typeof spent, day: string, group: string) =>
    `Sparat: ${hours}, ${spent[what]}, ${day}${group === '' ? '' : `, för ${group}`}.`,
  before: 'Det är redan sparat.',
  undo: 'Ta bort det igen',
  showAll: 'Visa min tid',
  removed: 'Borttaget.',
  removedBefore: 'Det är redan borttaget.',
  none: 'Du har inte skrivit upp någon tid i år. Skriv till exempel ”logga tid 2 h läsning”.',
  thisMonth: 'Den här månaden',
  thisYear: (year: string) => `Hittills ${year}`,
  lastYear: (year: string) => `Hela ${year}`,
  estimate: 'Beräknat på ett år',
  overEstimate: 'Du har lagt mer tid än beräknat. Prata gärna med samordnaren om det.',
  latest: 'Senast',
  remove: 'Ta bort',
  entry: (day: string, hours: string, what: keyof typeof spent, group: string) =>
    `${day}: ${hours} ${spent[what]}${group === '' ? '' : ` för ${group}`}`,
  toFile: 'Hämta som Excel',
  toPrint: 'Hämta för utskrift',
  privately: 'Din tid visar jag bara för dig.',
  privatelyOpen: 'Skriv upp min tid',

  offer: (group: string, day: string, times: string) => `Mötet i ${group} är slut (${day} ${times}). Vill du skriva upp tiden?`,
  offerYes: (hours: string) => `Ja, ${hours}`,
  offerChange: 'Ändra först',
  offerStop: 'Fråga inte mer',
  offersStopped: 'Då frågar jag inte efter mötena. Skriv ”logga tid” när du vill.',

  fileName: (year: string) => `min-tid-${year}.xlsx`,
  reportName: (year: string) => `min-tid-${year}.docx`,
  fileAbout: 'Den tid du har skrivit upp.',
  fileSent: 'Filen ligger i din OneDrive.',
  fileFailed: 'Filen gick inte att skicka. Här är din tid i stället.',
  fileDeclined: 'Då skickar jag ingen fil.',
  sheetEntries: 'Tid',
  sheetMonths: 'Månader',
  columns: { date: 'Dag', hours: 'Timmar', what: 'Vad', group: 'Grupp', month: 'Månad' },
  reportTitle: (year: string) => `Tid för mitt uppdrag ${year}`,
  reportFor: (name: string) => `Namn: ${name}`,
  reportSum: (hours: string, entries: number) =>
    `Sammanlagt ${hours}, ${entries === 1 ? 'ett tillfälle' : `${count(entries)} tillfällen`}.`,
  reportSign: 'Datum och underskrift:',
};
