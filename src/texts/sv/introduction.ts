/** A gentle start for representatives, how a chair receives them, and what a group adds of its own. */
export const introduction = {
  title: 'Introduktion',
  head: (at: number, of: number) => `Introduktion, steg ${at} av ${of}`,
  next: 'Nästa',
  finish: 'Klar',
  later: 'Senare',
  skip: 'Hoppa över',
  withoutButtons: 'Skriv ”nästa”, ”senare” eller ”hoppa över”.',
  offered: {
    representative:
      'Du är ny som företrädare. Därför får du en kort introduktion, ett litet steg i taget. Vill du inte? Tryck på ”Hoppa över”.',
    chair: 'Du är ny som ordförande. Därför får du tre korta steg om att ta emot en företrädare. Vill du inte? Tryck på ”Hoppa över”.',
  },
  opened: {
    first: 'Läs i din egen takt. Det du inte har läst skickar jag med några dagars mellanrum.',
    here: 'Här är du i introduktionen.',
    anew: 'Du har läst introduktionen förut. Här är den från början.',
  },
  ended: {
    representative:
      'Det var hela introduktionen. Skriv ”introduktion” om du vill läsa den igen, ”mitt uppdrag” om du vill se ditt uppdrag, och fråga mig när du undrar något.',
    chair:
      'Det var hela introduktionen. Skriv ”introduktion” om du vill läsa den igen, eller ”är vi redo?” när du vill svara på de åtta frågorna.',
  },
  putOff: (day: string) => `Då väntar jag. Nästa gång kommer steget ${day}. Skriv ”introduktion” om du vill läsa tidigare.`,
  skipped: 'Då skickar jag inga fler steg. Skriv ”introduktion” om du ändrar dig.',
  nothingMore: 'Inget mer är på väg. Skriv ”introduktion” om du vill läsa från början.',
  noneGoing: 'Du har ingen introduktion på gång. Skriv ”introduktion”, så börjar vi.',

  steps: {
    welcome: { title: 'Välkommen som företrädare', text: 'Här får du det viktigaste om uppdraget, i korta steg.' },
    levels: { title: 'De tre nivåerna, och var du är', text: 'Grupperna är många, men de hänger ihop.' },
    meeting: {
      title: 'Så går ett möte till',
      text: 'Mötet följer en dagordning, en lista med punkter. Ordföranden leder och ger ordet. Du får alltid fråga, och du behöver inte säga något på varje punkt.',
    },
    rights: { title: 'Dina rättigheter', text: 'Du får alltid säga nej, till en fråga eller till ett helt möte.' },
    people: {
      title: 'Andra som du',
      text: 'Du är inte ensam om att vara ny. Andra företrädare har suttit precis där du sitter.',
    },
    material: { title: 'Från din grupp', text: 'Det här vill din grupp att du får veta.' },
    receive: {
      title: 'Innan företrädaren kommer',
      text: 'Träffa eller ring företrädaren före det första mötet. Kom överens om uppgift, tid och ersättning, och skriv ner det. Berätta vilka som är med i gruppen och varför den finns. Säg vem företrädaren kan ringa mellan mötena. Bjud gärna in två: det är lättare att vara två.',
    },
    lead: {
      title: 'På mötet',
      text: 'Säg i förväg vad gruppen vill veta av företrädaren. Säg vid varje punkt om det gäller att veta, tycka, resonera, delta eller bestämma. Fråga företrädaren, och vänta in svaret. Förklara förkortningar när någon säger dem. Fråga också hur det blir för närstående. Berätta efteråt vad som hände med det företrädaren sa.',
    },
    check: {
      title: 'Är vi redo?',
      text: 'Åtta frågor till dig själv, innan företrädaren kommer. Ingen annan ser vad du svarar, och jag sparar det inte.',
    },
  },
  where: (group: string, kind: string) => `Din grupp, ${group}, är ${kind}.`,
  kinds: {
    lpo: 'ett lokalt programområde (LPO) på den lokala nivån',
    lag: 'en lokal arbetsgrupp (LAG) på den lokala nivån',
    rpo: 'ett sjukvårdsregionalt programområde (RPO) på den sjukvårdsregionala nivån',
    rag: 'en sjukvårdsregional arbetsgrupp (RAG) på den sjukvårdsregionala nivån',
    npo: 'ett nationellt programområde (NPO) på den nationella nivån',
    nag: 'en nationell arbetsgrupp (NAG) på den nationella nivån',
  },
  pages: {
    system: 'Läs mer: kunskapsstyrning',
    groups: 'Läs mer: grupperna i landet',
    localGroups: 'Läs mer: lokala arbetsgrupper',
    takingPart: 'Läs mer: patienter är med',
    compensation: 'Läs mer: ersättning',
  },
  does: {
    'assignment.show': 'Visa mitt uppdrag',
    'assignment.list': 'Fyll i uppdragen',
    'glossary.map': 'Visa kartan',
    'meeting.next': 'Visa nästa möte',
    'meeting.form': 'Planera ett möte',
    'case.sendForm': 'Fråga back office',
    'help.tour': 'Rundtur på två minuter',
    'peers.show': 'Någon att prata med',
    'introduction.check': 'Svara på frågorna',
  } as Readonly<Record<string, string>>,
  linkTo: (host: string) => `Öppna ${host}`,
  privately: {
    introduction: { said: 'Introduktionen visar jag bara för dig.', open: 'Visa introduktionen' },
    check: { said: 'De åtta frågorna visar jag bara för dig.', open: 'Svara på frågorna' },
    material: { said: 'Gruppens eget material fyller du i där bara du ser det.', open: 'Öppna materialet' },
  },

  checkTitle: 'Är vi redo att ta emot en företrädare?',
  checkIntro: 'Svaren är bara dina. Jag visar vad de betyder, och sparar dem inte.',
  checkAnswers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
  checkSend: 'Visa vad det betyder',
  checkMissing: 'Svara på alla åtta frågorna, så visar jag vad det betyder.',
  checks: {
    agreement: {
      question: 'Finns det en skriven överenskommelse om uppgift, tid och ersättning?',
      advice: 'Skriv ner överenskommelsen tillsammans med företrädaren. Då vet båda vad som gäller.',
    },
    contact: {
      question: 'Vet företrädaren vem hen kan ringa mellan mötena?',
      advice: 'Bestäm vem som är kontakt, och ge företrädaren namn och nummer.',
    },
    introduction: {
      question: 'Har företrädaren fått veta vad gruppen gör och vilka som är med?',
      advice: 'Ta ett samtal på en halvtimme före första mötet. Låt alla berätta kort vilka de är när mötet börjar.',
    },
    company: {
      question: 'Är det två företrädare, eller finns det någon annan i samma läge att prata med?',
      advice: 'Bjud in en företrädare till. Går det inte, tipsa om att back office kan hjälpa till att hitta någon att prata med.',
    },
    purpose: {
      question: 'Vet du vad gruppen vill veta av företrädaren på nästa möte?',
      advice: 'Skriv en fråga till företrädaren när du planerar mötet. Jag skickar den i god tid.',
    },
    papers: {
      question: 'Kommer underlagen i god tid, med vanliga ord?',
      advice: 'Skicka underlagen minst en vecka före. Skriv ut förkortningarna, eller låt mig förklara dem.',
    },
    voice: {
      question: 'Frågar du företrädarna vid varje punkt?',
      advice: 'Skriv in det i dagordningen: ”Vad säger företrädarna?” Då glömmer ingen att fråga.',
    },
    followUp: {
      question: 'Får företrädaren veta vad som hände med det hen sa?',
      advice: 'Ta fem minuter sist på mötet: vad tar gruppen med sig, och vad hände sedan sist?',
    },
  },
  checkSum: (ready: number, of: number) => `Du svarade ja på ${ready} av ${of} frågor.`,
  verdicts: { ready: 'Gruppen är redo', nearly: 'Gruppen är nästan redo', notYet: 'Gruppen är inte redo än' },
  verdictLines: {
    ready: 'Allt är på plats. Titta på frågorna igen om ett halvår.',
    nearly: 'Det är bara lite kvar. Gör det här före nästa möte.',
    notYet: 'Börja med det här. Det är bättre att en företrädare kommer lite senare än till en grupp som inte är redo.',
  },
  checkKept: 'Det här har jag inte sparat. Skriv ”är vi redo?” när du vill svara igen.',

  materialTitle: (group: string) => `Eget material för nya företrädare i ${group}`,
  materialIntro: 'Det du skriver här blir ett eget steg i introduktionen för gruppens företrädare. Det får plats tre saker.',
  materialFull: 'Det får plats tre saker. Ta bort en om du vill lägga till något annat.',
  materialHeading: 'Rubrik',
  materialText: 'Text, högst 500 tecken',
  materialLink: 'Länk (om du vill), börjar med https://',
  materialAdd: 'Lägg till',
  materialChange: 'Spara ändringen',
  materialEdit: 'Ändra',
  materialRemove: 'Ta bort',
  materialSaved: 'Sparat. Gruppens företrädare ser det i introduktionen.',
  materialRemoved: 'Nu är det borttaget.',
  materialMistakes: {
    nothing: 'Skriv en rubrik, och en text eller en länk.',
    tooLong: 'Det blev för långt. Rubriken får ha högst 80 tecken och texten högst 500.',
    notHttps: 'Länken går inte att använda. Den ska börja med https:// och inte ha något lösenord i sig.',
    personalNumber: 'Det finns ett personnummer i texten. Ta bort det, så sparar jag resten.',
    full: 'Det får plats tre saker. Ta bort en först.',
  },
  onlyCoordinators: 'Det är gruppens samordnare som skriver eget material. Skriv ”visa gruppen” i gruppens kanal, så ser du vem det är.',

  dataTitle: 'Introduktion',
  dataAudience: 'Gäller',
  audiences: { representative: 'Att vara företrädare', chair: 'Att ta emot en företrädare' },
  dataStep: 'Steg',
  dataState: 'Läge',
  states: { going: 'på gång', done: 'klar', skipped: 'överhoppad' },
  dataNext: 'Nästa steg kommer',
};
