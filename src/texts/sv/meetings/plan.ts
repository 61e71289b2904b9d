import { countIn } from '../../count-words.js';

const count = countIn('sv');
const listed = new Intl.ListFormat('sv', { type: 'conjunction' });

/** What is said while a meeting is planned and changed. */
export const meetingPlan = {
  planTitle: 'Planera möte',
  planIntro:
    'Namn, dag, tid och en fråga räcker. Gruppen får frågan i god tid och kan svara före mötet. Det som har en stjärna måste fyllas i.',
  planName: 'Mötets namn',
  planDate: 'Dag',
  planNoDate: 'Välj en dag i kalendern.',
  planStart: 'Börjar',
  planEnd: 'Slutar',
  planPlace: 'Plats eller länk',
  planAgenda: 'Dagordning: klistra in texten, så förklarar jag förkortningarna i den',
  planQuestions: 'Att tänka till om',
  planQuestionsHelp: 'Vad ska företrädarna tänka till om? Steget visar vad den som svarar får göra.',
  planMoreQuestions: 'Lägg till fråga',
  planMore: 'Fler val: plats, dagordning, svarstid',
  planQuestion: (n: number) => `Fråga ${n}`,
  planStep: (n: number) => `Steg på delaktighetstrappan för fråga ${n}`,
  planPost: 'Hur många dagar före mötet ska frågorna skickas?',
  planClose: 'Hur många dagar före mötet ska svarstiden ta slut?',
  planSave: 'Spara mötet',
  planAsText:
    'Du kan också skriva ”planera möte” och det du vet på raderna under, till exempel: Decembermötet, tisdag 15 december kl. 14.00-15.30, Rum 4. Punkterna skriver du sist, en per rad.',
  planPostNow: 'Spara och skicka frågorna nu',
  planSeries: 'Mötet återkommer. Du planerar ett i taget, och jag föreslår nästa dag när du har sparat.',

  planRefused: {
    noTitle: 'Skriv vad mötet heter.',
    noSuchDate: 'Den dagen finns inte. Välj en dag i kalendern.',
    noSuchStart: 'Skriv när mötet börjar, till exempel 14:00.',
    noSuchEnd: 'Skriv när mötet slutar, till exempel 15:30.',
    noSuchDays: 'Skriv antal dagar med siffror, från 0 till 400.',
    endBeforeStart: 'Mötet slutar innan det börjar. Ändra en av tiderna.',
    past: 'Den tiden har redan varit. Välj en senare dag.',
    tooFarAhead: 'Dagen ligger mer än 400 dagar bort. Välj en närmare.',
    tooLateToPost: 'Det är för sent att skicka frågorna så många dagar före mötet. Välj färre dagar, eller skicka dem nu.',
    closesBeforePosted: 'Ingen hinner svara. Låt svarstiden ta slut närmare mötet, eller skicka frågorna tidigare.',
    tooLong: 'Något du skrev är för långt. En fråga får ha 500 tecken och en dagordning 10 000.',
    personalNumber: 'Ta bort personnumret och spara igen. Inget är sparat.',
    cancelledInvitation: 'Enligt inbjudan är mötet inställt. Spara bara om det blir av ändå.',
    emptyInvitation: 'Jag hittade inget möte i inbjudan. Fyll i själv.',
    unknownZone: 'Jag känner inte igen tidszonen i inbjudan. Fyll i när mötet börjar och slutar, och se efter att dagen stämmer.',
    unknownSeries: 'Mötet återkommer på ett sätt som jag inte förstår. Fyll i vilken dag det är nästa gång.',
    seriesOver: 'Enligt inbjudan kommer mötet inte tillbaka. Fyll i vilken dag det är.',
  },
  fileOnlyCalendar: 'Jag läste kalenderfilen. Skicka de andra filerna för sig, så letar jag förkortningar i dem.',

  editTitle: 'Ändra mötet',
  editIntro: 'Ändra det som behövs. Ändrar du tid, plats eller frågor får de som har fått frågorna veta det.',
  editLocked: 'Frågan går inte att ändra, för alla ska veta vad svaren gäller.',
  editFields: {
    title: 'Mötets namn',
    date: 'Dag',
    start: 'Börjar',
    end: 'Slutar',
    place: 'Plats eller länk',
    agenda: 'Dagordning',
    postDaysBefore: 'Hur långt före mötet frågorna skickas',
    closeDaysBefore: 'Hur långt före mötet svarstiden tar slut',
  },
  editEmptied: 'borttaget',
  editConflict: (theirs: readonly string[]) =>
    `Någon annan hann ändra samma sak medan du skrev. ${theirs.join('. ')}. Det du skrev står kvar. Spara igen om det ska gälla.`,
  editAnswered: (numbers: readonly number[], typed: readonly string[]) =>
    `Fråga ${listed.format(numbers.map(String))} hann få svar och går inte att ändra. ${
      typed.length === 0 ? '' : `Du skrev: ${listed.format(typed.map((text) => `”${text}”`))}. Ställ gärna det som en ny fråga. `
    }Inget är sparat än.`,
  editOver: (typed: readonly string[]) =>
    `Svarstiden är slut, så frågorna går inte att ändra. ${
      typed.length === 0 ? '' : `Du skrev: ${listed.format(typed.map((text) => `”${text}”`))}. Ta gärna upp det på mötet. `
    }Inget är sparat än.`,
  editOthers: (fields: readonly string[]) => `Någon annan ändrade samtidigt: ${listed.format(fields)}. Det är sparat det också.`,
  editTold: 'De som har fått frågorna får veta vad som är nytt.',
  editQuiet: 'Det som redan är skickat visar det nya. Ingen får något nytt meddelande.',
  changedTitle: 'Mötet har ändrats',
  changedPlace: (place: string) => `Ny plats: ${place}.`,
  changedNoPlace: 'Platsen är borttagen.',
  changedQuestions: 'Frågorna är ändrade.',

  savedTitle: 'Mötet är sparat',
  savedAgenda: (n: number) => (n === 1 ? 'Dagordning med en rad' : `Dagordning med ${count(n)} rader`),
  savedPost: (moment: string) => `Frågorna skickas ${moment}.`,
  savedPostNow: 'Frågorna skickas nu.',
  savedPostNoQuestions: (moment: string) => `Gruppen får veta om mötet ${moment}.`,
  savedClose: (moment: string) => `Svarstiden tar slut ${moment}. Då får du svaren.`,
  nudge: 'Mötet har ingen fråga till företrädarna. Vill du ställa en? Då hinner de tänka till.',
  nudgeAdd: 'Lägg till frågan',
  suggestedQuestion: (item: string) => `Vad är viktigt för dig när vi talar om ${item}?`,
  suggestedAny: 'Vad är viktigast för dig att vi tar upp på mötet?',
  questionNotAdded: 'Frågorna är redan skickade, eller fem till antalet. Därför gick det inte att lägga till en till.',
  questionMissing: 'Skriv frågan först.',
  planNext: 'Planera nästa möte i serien',
};
