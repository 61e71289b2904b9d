const either = new Intl.ListFormat('sv', { type: 'disjunction' });

const whoToTurnTo =
  'Jag är ett datorprogram. I back office finns människor att skriva till, om det gäller uppdraget. Mår du dåligt kan du ringa 1177.';

export const general = {
  name: 'Lotsen',
  moreChoices: 'Fler val',
  helpTitle: 'Hej! Jag är Lotsen.',
  helpIntro: {
    personal: 'Jag förklarar förkortningar, hjälper dig före och efter mötena och tar emot privata frågor. Bara du ser det du skriver här.',
    groupChat:
      'Jag förklarar förkortningar, samlar svar inför mötena och frågar efteråt hur de var. Nämn mig i ett meddelande, så svarar jag här. Vill du fråga något privat? Skriv till mig i privat chatt.',
    channel:
      'Jag förklarar förkortningar, samlar svar inför mötena och frågar efteråt hur de var. Nämn mig i ett meddelande, så svarar jag i tråden. Vill du fråga något privat? Skriv till mig i privat chatt.',
    office: 'Här arbetar back office. Nämn mig i ett meddelande, så svarar jag i tråden. Jag förklarar förkortningar här också.',
  },
  helpExamplesTitle: 'Skriv till exempel',
  helpExamples: {
    /** In personal chat; before them, what is for the person's part in a group. */
    always: [
      'vad betyder RSG?',
      'får jag arvode?',
      'frågor och svar (om ditt uppdrag)',
      'skillnaden mellan NPO och RPO',
      'föreslå XYZ (en förkortning som saknas)',
      'mina frågor (det du har skickat till back office)',
      'mina uppgifter (det jag har sparat om dig)',
      'språk engelska',
    ],
    members: [
      'möten (vad som är på gång i dina grupper)',
      'mina svar (inför mötena)',
      'ta upp: (det du vill ha med på nästa möte)',
      'utvärdera (efter ett möte)',
    ],
    leads: ['planera möte', 'möten (vad som är på gång i dina grupper)', 'visa svaren (inför mötet)', 'resultat (av utvärderingarna)'],
    group: [
      '@Lotsen vad betyder RSG?',
      '@Lotsen skillnaden mellan NPO och RPO',
      '@Lotsen karta',
      '@Lotsen lägg upp gruppen',
      '@Lotsen planera möte',
      '@Lotsen resultat (av utvärderingarna)',
    ],
    office: [
      '@Lotsen kö mina',
      '@Lotsen kö otagna',
      '@Lotsen kö arvode (eller ett annat ord att söka efter)',
      '@Lotsen ärende 123',
      '@Lotsen statistik',
      '@Lotsen redigera RSG (i ordlistan)',
      '@Lotsen exportera ordlistan',
      '@Lotsen importera ordlistan',
      '@Lotsen nytt svar (till frågor och svar)',
      '@Lotsen jag samordnar back office (så får du påminnelserna)',
      '@Lotsen leveranser (det som inte har kommit fram)',
      '@Lotsen språk engelska (i den här kanalen)',
      '@Lotsen flytta back office (till en annan kanal)',
      '@Lotsen koppla från (så slutar kanalen vara back office)',
    ],
  },
  helpPaste: {
    personal: 'Klistra in en dagordning, eller skicka den som fil, så listar jag alla förkortningar i den.',
    group: 'Du kan också klistra in en dagordning, så listar jag alla förkortningar i den.',
  },
  /** For whoever has just become a representative: two minutes, with something to try at each stop. */
  tour: {
    title: 'Rundtur',
    progress: (step: number, steps: number) => `Steg ${step} av ${steps}`,
    next: 'Nästa',
    byText: (step: number) => `Skriv ”rundtur ${step}” för att gå vidare.`,
    stops: [
      {
        title: 'Välkommen som företrädare',
        text: 'Du är med för det du själv har varit med om. Du behöver inte kunna vårdens ord. Jag finns här och hjälper dig före, under och efter mötena. Bara du ser det du skriver i privat chatt.',
        tryTitle: 'Så hänger grupperna ihop',
      },
      {
        title: 'Förkortningarna',
        text: 'Skriv bara förkortningen, så förklarar jag den. Du kan också klistra in en hel dagordning. Ingen i gruppen ser att du frågar.',
        tryTitle: 'Vad betyder RSG?',
      },
      {
        title: 'Före mötet',
        text: 'Du får frågor att tänka på. Svara till gruppen, bara till den som leder mötet eller utan namn. Det står alltid vem som ser svaret.',
        tryTitle: 'Visa mötena',
      },
      {
        title: 'Efter mötet',
        text: 'Jag frågar hur det var. Ingen ser vad just du svarade. Du får också veta vad som hände med det du skrev.',
        tryTitle: 'Visa hur mötena har varit',
      },
      {
        title: 'När du undrar något',
        text: 'Läs vad andra har frågat om arvode, tid och resor. Eller skriv till back office. Där svarar en människa, och du väljer själv om namnet ska med.',
        tryTitle: 'Frågor och svar',
      },
    ],
  },
  helpAnswers: 'Läs frågor och svar om uppdraget',
  helpMap: 'Visa karta över grupperna',
  helpGlossary: 'Öppna ordlistan',
  helpAsk: 'Fråga back office',

  /** Somebody sends more than those who read it can keep up with. */
  limits: {
    atOnce: (time: string) =>
      `Du har skickat mycket på kort tid. De som läser behöver hinna med. Du kan skicka igen kl. ${time}. Det du skrev nyss är inte skickat, men det finns kvar.`,
    open: (most: number) =>
      `Du har redan ${most} ärenden som väntar på svar. Du kan skicka fler när något av dem är klart. Skriv ”mina frågor”, så ser du dem. Det du skrev nyss är inte skickat, men det finns kvar.`,
    wishes: (most: number) =>
      `Du har redan skrivit ${most} saker till det här mötet. Säg resten på plats. Det du skrev nyss är inte skickat, men det finns kvar.`,
  },

  mentionMe: 'Börja med @Lotsen i den här chatten.',
  /** For whoever cannot see or press the buttons. */
  withoutButtons: {
    help: 'Skriv ”karta” för en översikt över grupperna, ”ordlista” för alla förkortningar, eller ”fråga” och det du vill fråga back office.',
    wayOut: 'Skriv ”hjälp” för att se vad jag kan, eller ”fråga” och det du vill fråga back office.',
  },
  wayOut: {
    notUnderstood: {
      title: 'Det där förstod jag inte riktigt.',
      help: 'Fråga om en förkortning, om ditt uppdrag eller om nästa möte. Du kan också skicka frågan till back office. Där svarar en människa.',
    },
    nothingInText: {
      title: 'Jag hittar inga förkortningar i texten.',
      help: 'Är det en fråga kan du skicka den till back office. Där svarar en människa.',
    },
    restUnanswered: {
      title: 'Resten kan jag inte svara på.',
      help: 'Skicka det till back office, så svarar en människa. Vill du att jag gör något? Skriv det för sig.',
    },
    crisis: {
      title: 'Det låter väldigt tungt. Du ska inte behöva vara ensam med det.',
      help: 'Jag är ett datorprogram, så prata med en människa nu. Är det akut? Ring 112. Självmordslinjen har nummer 90101 och svarar dygnet runt. Du kan också ringa 1177. Ingen i gruppen ser det du skriver i privat chatt.',
    },
    sad: {
      title: 'Det låter jobbigt. Tack för att du berättar.',
      help: whoToTurnTo,
    },
    loss: {
      title: 'Jag beklagar. Tack för att du berättar.',
      help: whoToTurnTo,
    },
    unclear: {
      title: 'Förlåt, jag var inte tydlig nog.',
      help: 'Skriv bara den förkortning du undrar över, till exempel RSG. Du kan också fråga back office. Där svarar en människa.',
    },
    sorry: {
      title: 'Förlåt, då svarade jag fel.',
      help: 'Skriv frågan på ett annat sätt, gärna bara förkortningen. Är det fel i ordlistan trycker du på ”Något stämmer inte” under svaret.',
    },
  },
  sendToBackOffice: 'Skicka till back office',
  showHelp: 'Visa vad jag kan',
  thanks: 'Varsågod! Hör av dig när du undrar över något.',
  okay: 'Bra! Skriv när du undrar över något.',
  bye: 'Hej då! Du är välkommen tillbaka när du vill.',
  whatIAm: 'Jag är ett datorprogram, ingen människa. Vill du ha svar av en människa kan du fråga back office.',

  personalNumberSeen:
    'Du skrev ett personnummer. Ta bort meddelandet, så att ingen annan ser numret. Jag har inte sparat det. Har du en fråga om din egen vård? Ring din mottagning eller 1177.',
  somethingWentWrong: 'Något gick fel hos mig, och inget är sparat. Försök igen om en stund.',
  answerLost: 'Det gick fel när jag skulle svara. Skicka gärna igen om en stund. Det räknas ändå bara en gång.',
  unknownVerb: 'Den här knappen fungerar inte längre. Skriv ”hjälp”, så visar jag vad jag kan.',
  badInput: 'Jag kunde inte läsa det som skickades. Försök igen, eller skriv ”hjälp”.',
  tooLong: 'Texten är för lång för mig. Skicka en del i taget.',
  seePersonalChat: 'Jag har svarat dig i privat chatt.',
  openPersonalChat: 'Jag når dig inte i privat chatt. Lägg till mig i Teams, eller ställ frågan här i tråden.',

  languageChosen: 'Jag svarar på svenska från och med nu.',
  languageAsk: 'Vilket språk ska jag svara på?',
  languageHelp:
    'Frågar du på svenska svarar jag på svenska. Frågar du på engelska svarar jag på engelska. Valet gäller det jag skickar på eget initiativ, till exempel påminnelser.',
  languageNames: { sv: 'Svenska', en: 'Engelska' },

  onlyLeads: (names: readonly string[]) =>
    `Det kan bara ordföranden och samordnarna göra.${names.length === 0 ? '' : ` Be ${either.format(names)} om hjälp.`}`,
  nobodyLeads: 'Gruppen har ingen ordförande eller samordnare kvar. Skriv ”@Lotsen lägg upp gruppen” i gruppens kanal eller chatt.',
};
