export const backOffice = {
  askTitle: 'Fråga stödfunktionen',
  askIntro: 'Din fråga går till stödfunktionen, inte till gruppen. Skriv inget om en viss patient och inget personnummer.',
  askText: 'Din fråga',
  askIdentity: 'Hur vill du fråga?',
  askNamed: 'Med mitt namn',
  askUnnamed: 'Utan namn. Stödfunktionen ser bara texten.',
  askGroup: 'Stödfunktionen får se vilken grupp jag skriver från',
  askSend: 'Skicka frågan',
  askMissingText: 'Skriv din fråga först.',
  askTooLong: (most: number) => `Frågan är för lång. Skriv högst ${most} tecken.`,
  askPersonalNumber: 'Ta bort personnumret och skicka igen. Inget är sparat. Stödfunktionen får inte ta emot uppgifter om en viss patient.',
  received: (number: string) => `Tack! Din fråga är sparad och har nummer ${number}.`,
  receivedNext:
    'Ingen har börjat svara på frågor här än. Din fråga ligger kvar tills någon gör det, och svaret kommer till dig i vår egen chatt.',
  askPrivately:
    'Här kan andra läsa. Skriv till mig i en egen chatt, eller tryck på knappen, så stannar frågan mellan dig och stödfunktionen. Det du redan har skrivit här kan du själv ta bort.',
  askOpen: 'Fråga i enrum',
};
