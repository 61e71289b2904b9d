import { countIn, upper } from '../count-words.js';

const count = countIn('sv');
const decimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const listed = new Intl.ListFormat('sv', { type: 'conjunction' });

export const evaluation = {
  cardTitle: 'Hur var mötet?',
  cardIntro: 'Berätta på en minut. Då blir nästa möte bättre.',
  promised: (promise: string) => `Förra gången lovade vi: ${promise}`,
  shownToWhom: (minimum: number) =>
    `Ingen får veta vad just du svarade. Gruppen ser bara allas svar tillsammans, och bara om minst ${count(minimum)} har svarat. Är företrädarna få visas deras svar först tillsammans med svar från andra möten och grupper.`,
  answerUntil: (moment: string) => `Svara senast ${moment}.`,
  answered: (n: number) => (n === 0 ? 'Ingen har svarat än.' : n === 1 ? 'En har svarat.' : `${upper(count(n))} har svarat.`),
  absent: (n: number) => (n === 1 ? 'En var inte där.' : `${upper(count(n))} var inte där.`),
  answerButton: 'Svara',
  notThereButton: 'Jag var inte där',

  formTitle: 'Vad tyckte du om mötet?',
  formScale: 'Hur väl stämmer det? Ett: det stämmer inte alls. Fem: det stämmer helt.',
  marks: { lowest: '1, stämmer inte alls', highest: '5, stämmer helt' },
  statements: {
    prepared: 'Jag visste i förväg vad gruppen ville ha min syn på',
    clear: 'Det var tydligt när jag kunde säga vad jag tycker',
    followed: 'Jag kunde hänga med, trots förkortningar och svåra ord',
    perspective: 'Patienters och närståendes perspektiv fick plats',
    heard: 'Jag blev lyssnad på',
    worthwhile: 'Det var värt min tid',
  },
  briefStatements: {
    prepared: 'Visste i förväg',
    clear: 'Tydligt när jag kunde tycka till',
    followed: 'Hängde med',
    perspective: 'Patienter och närstående fick plats',
    heard: 'Blev lyssnad på',
    worthwhile: 'Värt tiden',
    own1: 'Egen rad 1',
    own2: 'Egen rad 2',
  },
  byText: (wanted: number) =>
    `Du kan också skriva ”utvärdera” och ${count(wanted)} siffror i samma ordning. Vill du säga något mer skriver du ett kolon och texten efter siffrorna.`,
  byTextRole: 'Skriv din roll före siffrorna: ”utvärdera som företrädare”, ”som vård” eller ”som kommun”.',
  byTextOffice: 'Vill du inte att gruppen läser texten skriver du ”bara för back office” efter siffrorna.',
  answerByText: 'Du kan också skriva ”utvärdera” till mig i privat chatt.',
  reminderByText: 'Skriv ”utvärdera”, så kan du svara. Skriv ”jag var inte där”, om du inte var med.',
  chooseMark: 'Välj',
  missingMark: 'Välj en siffra från ett till fem.',
  roleLabel: 'Vilken roll har du i gruppen?',
  roles: {
    representative: 'Patient- eller närståendeföreträdare',
    professional: 'Jag arbetar i vården',
    municipality: 'Jag kommer från en kommun',
    other: 'Något annat',
  },
  commentLabel: 'Vill du säga något mer? Skriv inget om en viss patient.',
  audienceLabel: 'Vem får läsa det du skrev? Ditt namn står inte med.',
  audiences: { group: 'Visa för gruppen', office: 'Bara för back office' },
  send: 'Skicka',

  refused: {
    marks: 'Välj en siffra från ett till fem för varje påstående, och skicka igen.',
    count: (wanted: number) => `Skriv ${count(wanted)} siffror från ett till fem, en för varje påstående. Eller välj här.`,
    tooLong: (most: number) => `Texten är för lång. Skriv högst ${most} tecken.`,
    personalNumber: 'Ta bort personnumret och skicka igen. Inget är sparat. Skriv inget om en viss patient.',
    noOffice: 'Det finns inget back office än, så ingen skulle läsa texten. Visa den för gruppen, eller ta bort den.',
    statementsChanged: 'Påståendena har ändrats. Svara här i stället.',
  },
  saved: 'Tack! Ditt svar är sparat.',
  savedOpenly: 'Tack! Det är sparat.',
  changeUntil: (moment: string) => `Du kan ändra svaret fram till ${moment}.`,
  changeButton: 'Ändra svaret',
  notThereSaved: 'Tack! Då vet jag att du inte var där.',
  wasThere: (moment: string) => `Var du där ändå? Du kan svara fram till ${moment}.`,
  takeBackButton: 'Ta tillbaka svaret',
  takenBack: 'Ditt svar är borttaget.',
  nothingToTakeBack: 'Du har inte svarat, så det finns inget att ta bort.',
  closed: 'Utvärderingen är stängd, så svaret kom inte med. Säg det gärna på nästa möte.',
  noneOpen: 'Just nu finns ingen utvärdering att svara på. Den kommer till gruppen när ett möte är slut.',
  noSuchEvaluation: 'Jag hittar inte den utvärderingen i dina grupper.',
  which: 'Vilket möte menar du?',
  whichGroup: 'Vilken grupp menar du?',
  meetingOf: (day: string) => `Mötet ${day}`,
  privately: 'Här kan andra läsa, så jag räknar inte ett svar som skrivs här. Tryck på knappen, eller skriv till mig i privat chatt.',
  noGroups: 'Jag hittar ingen grupp som du är med i. Skriv ”@Lotsen lägg upp gruppen” i gruppens kanal eller chatt.',
  notSetUp: 'Gruppen är inte klar än. Skriv ”@Lotsen lägg upp gruppen” här i kanalen eller chatten först.',

  started: 'Bra! Nu kan gruppen svara på hur mötet var.',
  startedAlready: 'Mötet har redan fått sin utvärdering.',

  closeTitle: 'Ska utvärderingen stängas?',
  closeHelp: 'Sedan kan ingen svara eller ändra sig, och gruppen får resultatet.',
  closeConfirm: 'Ja, stäng den',
  closeButton: 'Stäng utvärderingen',
  closedNow: 'Utvärderingen är stängd. Resultatet kommer till gruppen.',
  closedMark: 'Utvärderingen är stängd.',
  closedAlready: 'Utvärderingen är redan stängd.',
  closeNone: 'Det finns ingen öppen utvärdering att stänga.',

  reminderTitle: 'Berätta gärna hur mötet var',

  resultTitle: 'Svaren om mötet',
  nobodyAnswered: (title: string) =>
    `${title}: ingen svarade på utvärderingen, så gruppen får inget meddelande om den. Ta gärna några minuter för den i slutet av nästa möte, medan alla är kvar.`,
  resultAnswers: (n: number) => (n === 1 ? 'En svarade.' : `${upper(n === 0 ? 'ingen' : count(n))} svarade.`),
  resultTogether: (meetings: number, answers: number) =>
    `Här är ${count(meetings)} möten tillsammans, med ${count(answers)} svar. För få har svarat om vart och ett av dem.`,
  resultLost: (n: number) =>
    `${n === 1 ? 'Ett svar' : `${upper(count(n))} svar`} från tidigare möten går inte att läsa längre, så ${n === 1 ? 'det' : 'de'} är inte med. Ingen annan kan läsa ${n === 1 ? 'det' : 'dem'} heller.`,
  resultTooFew: (minimum: number) => `Minst ${count(minimum)} svar behövs, så att ingen kan pekas ut.`,
  resultAllLost: 'Svaren om det här mötet går inte att läsa längre, så det blir inget resultat. Ingen annan kan läsa dem heller.',
  resultCarried: 'Svaren finns kvar. De räknas ihop med svaren från nästa möte. Det som skrevs med egna ord visas inte.',
  resultScale: 'Ett: det stämmer inte alls. Fem: det stämmer helt.',
  resultMean: (mean: number) => `${decimal.format(mean)} av 5`,
  overviewOpen: (until: string) => `Utvärderingen pågår till ${until}.`,
  overviewTooFew: (title: string) => `${title}: för få svar på utvärderingen för att visas.`,
  overviewWorth: (title: string, mean: number) => `${title} var värt tiden: ${decimal.format(mean)} av 5.`,
  takenMark: (statement: string, mark: number) => `${statement}: ${mark} av 5`,
  shortMean: (name: string, mean: number) => `${name} ${decimal.format(mean)}`,
  justMean: (mean: number) => decimal.format(mean),
  resultCounts: (counts: readonly number[]) => counts.flatMap((n, index) => (n === 0 ? [] : [`${count(n)} gav ${index + 1}`])).join(', '),
  resultChange: {
    up: (by: number) => `↑ upp ${decimal.format(by)} mot tidigare möten`,
    down: (by: number) => `↓ ner ${decimal.format(by)} mot tidigare möten`,
    same: '→ som på tidigare möten',
  },
  comments: 'Med egna ord',
  commentsMore: (n: number) => `Och ${count(n)} till.`,
  part: (who: readonly string[], answers: number) => `${listed.format(who)}: ${count(answers)} svar`,
  partRoles: { representative: 'Företrädare', professional: 'Vården', municipality: 'Kommuner', other: 'Övriga' },

  noResultYet: 'Det finns inget resultat än.',
  historyTitle: 'Så har mötena varit',
  historyNone: 'Ingen utvärdering är klar än.',
  historyShow: 'Visa',
  /** The oldest first: what the bars show, for whoever has them read aloud too. */
  historyTrend: (means: readonly number[]) => {
    const all = means.map((mean) => decimal.format(mean));
    const [first = '', last = ''] = [all[0], all.at(-1)];
    if (all.length < 2) return `${first} av 5`;
    const between = all.length > 2 ? ` (${all.join('; ')})` : '';
    if (first === last) return `→ ${last} av 5 på det första och det senaste av ${count(all.length)} möten${between}`;
    const way = (means.at(-1) ?? 0) > (means[0] ?? 0) ? '↑ upp' : '↓ ner';
    return `${way} från ${first} till ${last} på ${count(all.length)} möten${between}`;
  },
  historyTrendHelp: 'Medelvärde från ett till fem. En stapel är ett möte, och det äldsta mötet står först.',
  noSuchNumber: 'Det numret finns inte. Skriv ”resultat”, så ser du vilka möten som finns.',
  historyByText: 'Skriv ”resultat 1” för att se det översta mötet.',
  historyWaiting: (n: number) => `${n === 1 ? 'Ett svar väntar' : `${upper(count(n))} svar väntar`} på att räknas ihop med nästa möte.`,
  historyRepresentatives: (answers: number, meetings: number) =>
    `Företrädarna i gruppen: ${count(answers)} svar från ${meetings === 1 ? 'ett möte' : `${count(meetings)} möten`}`,
  historyExportByText: 'Skriv ”exportera resultat” i privat chatt, så får du allt som en tabell.',
  exportButton: 'Hämta som tabell',
  exportTitle: 'Resultatet som tabell',
  exportHelp: 'Markera allt, kopiera och klistra in i Excel. Kolumnerna skiljs åt med semikolon.',
  exportLabel: 'Tabellen',
  exportPrivately: 'Det gör vi i privat chatt. Skriv ”resultat” där.',
  exportNothing: 'Det finns inget att visa i en tabell än. Det kommer när tillräckligt många har svarat om ett möte.',
  exportTooLong: 'Här syns början. Hela tabellen är för lång för Teams.',

  officeTitle: 'Utvärderingar i alla grupper',
  officeNone: 'Ingen grupp har ett resultat än.',
  officeGroup: 'Grupp',
  officeRow: (meetings: number, answers: number) =>
    `${meetings === 1 ? 'Ett möte' : `${upper(count(meetings))} möten`}, ${answers === 0 ? 'inga svar' : `${count(answers)} svar`} att visa`,
  officeNothing: 'inget än',
  officePooled: 'Alla företrädare tillsammans',
  officePooledNone: 'Företrädarnas svar visas när de är tillräckligt många.',
  officePooledRow: (answers: number, meetings: number) =>
    `${upper(count(answers))} svar från ${meetings === 1 ? 'ett möte' : `${count(meetings)} möten`}`,
  officePooledMissing: 'Det som saknas visas när fler har svarat.',
  officeLost: 'Några av företrädarnas svar som väntade går inte att läsa längre, så de är inte med. Ingen annan kan läsa dem heller.',
  officeMore: (n: number) => (n === 1 ? 'Och en grupp till. Den finns i tabellen.' : `Och ${count(n)} grupper till. De finns i tabellen.`),
  officeComments: (group: string) => `Bara till back office, från ${group}`,

  officeCommentsHelp: 'Gruppen ser det inte, och ingen vet vem som skrev.',

  tryTitle: 'Vad ska gruppen pröva nästa gång?',
  tryHelp: 'Välj en sak. Nästa utvärdering börjar med den, så att gruppen ser om det blev så.',
  tryLabel: 'Nästa gång ska vi',
  trySave: 'Spara löftet',
  tryLowest: (statement: string, mean: number) => `Lägst den här gången: ${statement} (${decimal.format(mean)}).`,
  tryByText: 'Du kan också skriva ”vi lovar:” och det du vill pröva.',
  promiseSaved: 'Bra! Nästa utvärdering börjar med det löftet.',
  promiseRefused: {
    empty: 'Skriv först vad gruppen ska pröva.',
    tooLong: (most: number) => `Texten är för lång. Skriv högst ${most} tecken.`,
    personalNumber: 'Ta bort personnumret och spara igen. Inget är sparat.',
  },

  adviceTitle: 'Ett råd till gruppen',
  adviceLow: (statement: string) => `Tre gånger i rad har gruppen gett låga siffror för det här: ${statement}.`,
  advice: {
    prepared: 'Skicka en fråga att tänka till om före nästa möte. Skriv ”planera möte”, så hjälper jag till.',
    clear: 'Skriv vid varje punkt om gruppen ska veta, tycka, resonera, delta eller bestämma. Säg det högt när punkten börjar.',
    followed: 'Skriv ut orden i stället för att förkorta. Klistra in dagordningen hos mig, så förklarar jag förkortningarna i den.',
    perspective: 'Fråga vid varje punkt: och för patienten? Och för närstående? Vänta tills någon har svarat.',
    heard: 'Fråga företrädarna vid varje punkt, innan nästa punkt börjar. Den som är med på länk får gärna frågan först.',
    worthwhile: 'Fråga gruppen vad som är värt tiden. Säg när var och en behöver vara med, och när det räcker att svara i förväg.',
    own: 'Ta upp det på nästa möte: vad skulle göra skillnad? Välj en sak att pröva.',
  },

  settingsTitle: 'Inställningar för utvärderingen',
  settingsIntro: 'De gäller från nästa utvärdering.',
  settingsDays: 'Hur många dagar ska det gå att svara? (3 till 14)',
  settingsWords: 'Egna ord. Lämna tomt, så använder jag orden ovanför rutan.',
  settingsOwn: (n: number) => `Egen rad ${n}`,
  settingsOwnHelp: 'Gruppen kan lägga till två egna rader. Skriv dem så att de går att svara på med ett till fem.',
  settingsByText: 'Du kan också skriva ”utvärderingsinställningar” och sedan ”10 dagar”, ”rad 5: egna ord” eller ”egen rad 1: egna ord”.',
  settingsSave: 'Spara',
  settingsSaved: 'Inställningarna är sparade.',
  settingsRefused: {
    noSuchDays: 'Skriv antal dagar med siffror, från 3 till 14.',
    tooLong: 'Något påstående är för långt. Skriv högst 150 tecken.',
    personalNumber: 'Ta bort personnumret och spara igen. Inget är sparat.',
    sameTwice: 'Två påståenden är lika. Ändra ett av dem.',
  },

  csv: {
    headings: {
      group: 'Grupp',
      date: 'Datum',
      meeting: 'Möte',
      year: 'År',
      who: 'Vilka',
      statement: 'Vad de svarade på',
      answers: 'Svar',
      mean: 'Medelvärde',
      gave: 'Gav',
    },
    everybody: 'Alla',
    allGroups: 'Alla grupper',
  },
  exportFile: {
    name: (date: string) => `utvärderingar ${date}.xlsx`,
    about: 'Resultaten av utvärderingarna som en tabell för Excel.',
    sent: 'Här är tabellen.',
    failed: 'Filen gick inte att skicka. Här är tabellen i stället.',
    declined: 'Då får du ingen fil.',
  },
};
