export const general = {
  name: 'Lotsen',
  helpTitle: 'Hej! Jag är Lotsen.',
  helpIntro: {
    personal: 'Jag förklarar förkortningar så att du kan hänga med. Bara du ser det du skriver här.',
    groupChat:
      'Jag förklarar förkortningar. Nämn mig i ett meddelande, så svarar jag här. Vill du vara för dig själv kan du skriva till mig i en egen chatt.',
    channel:
      'Jag förklarar förkortningar. Nämn mig i ett meddelande, så svarar jag i tråden. Vill du vara för dig själv kan du skriva till mig i en egen chatt.',
  },
  helpExamplesTitle: 'Skriv till exempel',
  helpExamples: {
    personal: [
      'vad betyder RSG?',
      'skillnaden mellan NPO och RPO',
      'hur förkortas lokal arbetsgrupp?',
      'föreslå XYZ (en förkortning som saknas)',
      'språk engelska',
    ],
    group: ['@Lotsen vad betyder RSG?', '@Lotsen skillnaden mellan NPO och RPO', '@Lotsen karta'],
  },
  helpPaste: {
    personal: 'Klistra in en dagordning, eller skicka den som fil, så listar jag alla förkortningar i den.',
    group: 'Du kan också klistra in en dagordning, så listar jag alla förkortningar i den.',
  },
  helpMap: 'Visa karta över grupperna',
  helpGlossary: 'Öppna ordlistan',
  helpAsk: 'Fråga stödfunktionen',

  notUnderstood: 'Det där förstod jag inte riktigt.',
  notUnderstoodHelp:
    'Skriv en förkortning, till exempel RSG, eller klistra in en text. Du kan också skicka frågan till stödfunktionen. Där svarar en människa.',
  sendToBackOffice: 'Skicka till stödfunktionen',
  showHelp: 'Visa vad jag kan',
  thanks: 'Varsågod! Hör av dig när du undrar över något.',
  okay: 'Bra! Skriv när du undrar över något.',
  bye: 'Hej då! Du är välkommen tillbaka när du vill.',
  whatIAm: 'Jag är ett datorprogram, ingen människa. Vill du ha svar av en människa kan du fråga stödfunktionen.',

  personalNumberSeen:
    'Du skrev ett personnummer. Ta bort det meddelandet, så stannar uppgiften hos dig. Jag har inte sparat det. Har du en fråga om din egen vård? Ring din mottagning eller 1177.',
  somethingWentWrong: 'Något gick fel hos mig, och inget är sparat. Pröva igen om en stund.',
  answerLost: 'Det gick fel när jag skulle svara. Pröva igen om en stund. Det du skickar två gånger räknas bara en gång.',
  unknownVerb: 'Den här knappen fungerar inte längre. Skriv ”hjälp”, så visar jag vad jag kan.',
  badInput: 'Jag kunde inte läsa det som skickades. Pröva igen, eller skriv ”hjälp”.',
  tooLong: 'Texten är för lång för mig. Skicka en del i taget.',
  seePersonalChat: 'Jag har svarat dig i vår egen chatt.',
  openPersonalChat: 'Jag når dig inte i en egen chatt. Lägg till mig i Teams, eller ställ frågan här i tråden.',

  languageChosen: 'Jag svarar på svenska från och med nu.',
  languageAsk: 'Vilket språk ska jag svara på?',
  languageHelp: 'Frågar du på svenska svarar jag på svenska. Frågar du på engelska svarar jag på engelska. Ditt val gäller för allt annat.',
  languageNames: { sv: 'Svenska', en: 'Engelska' },
};
