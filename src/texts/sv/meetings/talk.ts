/** What is said about meetings to somebody who writes with words of their own. */
export const meetingTalk = {
  offerTitle: 'Är det ett svar inför mötet?',
  offerHelp: 'Tryck då på frågan som du svarar på. Sedan väljer du vem som får se svaret. Än så länge är inget sparat.',
  offerHelpAsked:
    'Är det en fråga kan du skicka den till back office. Där svarar en människa. Är det ett svar inför mötet trycker du på frågan som du svarar på.',
  offerHelpWaiting: 'Tryck på frågan som du vill svara på. Sedan väljer du vem som får se svaret.',
  offerMore: 'Du har fler frågor att svara på. Skriv ”möten” för att se dem.',
  offerAsText: (n: number) => `Du kan också skriva ”svara ${n}:” och sedan ditt svar.`,
  offerInPlace:
    'Är det ett svar inför mötet? Skriv ”@Lotsen svara 1:” och ditt svar, så ser hela gruppen det med ditt namn. Vill du svara utan att gruppen ser det trycker du på knappen.',
  offerNo: 'Nej, det var inget',
  needNot: 'Det går bra. Du behöver inte svara. Vill du slippa påminnelser skriver du ”pausa”.',
  offerLetBe: 'Då låter vi det vara. Inget är sparat.',
  letBe: 'Då låter vi det vara. Vill du ändra något du har svarat? Skriv ”mina svar”.',

  answerWhichQuestion: 'Vilken fråga svarar du på?',
  answerSayWhich: 'Skriv vilken fråga du svarar på, till exempel ”svara 1:” och sedan ditt svar.',

  mineTitle: 'Det här har du svarat',
  mineNone: 'Jag hittar inget svar från dig.',
  mineWaiting: 'Ordföranden har inte berättat vad som hände än.',
  minePrivately: 'Här kan andra läsa. Skriv ”mina svar” till mig i privat chatt.',

  raiseTitle: 'Vem ska få veta det?',
  raiseHelp: 'Läs igenom din text och välj vart den ska. Ordföranden får den med ditt namn. Inget är skickat än.',
  raiseHelpNoChair:
    'Läs igenom din text och välj vart den ska. Gruppen har ingen ordförande, så samordnarna får den, med ditt namn. Inget är skickat än.',
  raiseOwnHelp: 'Du är ordförande, så du kan själv lägga till det i dagordningen.',
  raiseNoMeeting: 'Inget möte är planerat i dina grupper just nu. Du kan skicka det som en idé till back office i stället.',
  raiseNotOn: 'Jag hittar inget möte som pågår nu.',
  raiseItem: 'Det här vill jag säga',
  raiseNow: 'Säg till den som leder mötet nu',
  raiseAhead: 'Till den som leder mötet',
  raiseOwn: 'Ändra mötet',
  raiseAnswer: 'Det är ett svar på en fråga',
  raiseIdea: 'Skicka som idé till back office',
  raiseSent: {
    chair: 'Tack! Ordföranden får det före mötet, med ditt namn.',
    coordinators: 'Tack! Samordnarna får det före mötet, med ditt namn.',
  },
  raiseEmpty: 'Skriv först vad du vill säga.',
  raiseTooLong: 'Texten är för lång. Skriv högst 1 000 tecken. Inget är skickat.',
  raiseOver: 'Mötet har redan varit eller blir inte av. Skriv ”ta upp:” igen, så ser du nästa möte.',
  raisePrivately: 'Här kan andra läsa. Skriv det till mig i privat chatt, så kan ordföranden få veta det.',
  raisedTitle: (name: string) => `${name} skriver inför mötet`,
  undone: {
    answer: 'Ditt svar är borttaget.',
    answerBack: 'Ditt förra svar gäller igen.',
    wish: 'Det du ville ta upp är borttaget. Ingen har fått det.',
    wishRead: 'Det du ville ta upp är borttaget. Den som leder mötet kan redan ha läst det.',
    plan: 'Mötet är borttaget. Ingen har fått veta något.',
    planTold: 'Mötet är inställt. Gruppen får veta det.',
  },
  undoNothing:
    'Det finns inget att ångra. I tio minuter kan du ångra ett svar med namn, något du vill ta upp eller ett möte du har planerat. Svar utan namn tar du tillbaka under ”mina svar”.',
  undoLate: 'Svarstiden är slut, så svaret går inte att ta tillbaka.',
  undoGone: 'Det går inte att ångra längre. Något har hänt med det sedan dess.',
  seenButton: 'Tack, jag har sett det',
  seenTold: 'Den som ville ta upp det får veta att du har sett det.',
  seenGone: 'Det är borttaget av den som skrev det.',
  seenTitle: { chair: 'Ordföranden har sett det du vill ta upp', coordinator: 'Samordnaren har sett det du vill ta upp' },
  wishLostTitle: 'Det här kom inte fram före mötets slut',
  wishLostHelp: 'Den som ledde mötet fick det aldrig. Förlåt. Skriv ”ta upp:” och texten, så går den till nästa möte.',
  raisedHelp: 'Bara du som leder mötet har fått det här.',

  whoSees:
    'Inför ett möte väljer du själv: hela gruppen, bara ordföranden och samordnarna, eller utan namn. I utvärderingen ser ingen vem som svarade vad. Back office kan du också fråga utan namn. Men din organisation sparar chattar i Teams, även privata och det som bara du ser i en kanal. Den som får läsa dem kan se vad du skrev. Den som sköter servern kan se när något kom, men inte från vem. Har du aldrig skrivit till mig förut går det att räkna ut: hälsa först och fråga en annan dag.',
  reminders:
    'Jag påminner en gång, dagen innan svarstiden tar slut, och bara företrädare som inte har svarat. Vill du slippa skriver du ”pausa”.',
  answersLater: (moment: string) => `Svaren kommer när svarstiden är slut, ${moment}. Fram till dess visar jag dem inte för någon.`,
  answersNone: 'Jag hittar inget möte med svar just nu.',
};
