const listed = new Intl.ListFormat('sv', { type: 'conjunction' });

/** Somebody in the same place to talk with. */
export const peers = {
  title: 'Någon att prata med',
  intro:
    'Jag kan leta efter en företrädare i en annan grupp som också vill prata. Namnen visas först när alla har sagt ja. Säger någon nej märks det inte. Du kan gå ur när du vill.',
  joinedIntro: 'Du är med. Varje måndag ser jag om det finns någon som passar, och då hör jag av mig här.',
  about: 'Det du vill dela',
  aboutLabel: 'Vad vill du dela? Den du får kontakt med ser det, när båda har sagt ja.',
  aboutExample: 'Till exempel: närstående, ny i uppdraget, gillar att ta det över en fika',
  join: 'Ja, leta åt mig',
  save: 'Spara',
  leave: 'Jag vill inte vara med längre',
  joined: 'Du är med!',
  saved: 'Det är sparat.',
  left: 'Du är inte med längre. Det du skrev är borta.',
  tooLong: (most: number) => `Det blev för långt. Skriv högst ${most} tecken.`,
  personalNumber: 'Ta bort personnumret och försök igen. Inget är sparat.',
  onlyRepresentatives:
    'Det här är för patient- och närståendeföreträdare. Vill du prata med någon? Skriv ”fråga” till mig i privat chatt, så svarar back office.',
  privately: 'Det tar vi i privat chatt.',
  privatelyOpen: 'Någon att prata med',

  suggestionTitle: 'Jag har hittat någon du kan prata med',
  reasons: {
    area: (area: string) => `Också företrädare, i en annan grupp som arbetar med ${area}.`,
    about: 'Också företrädare i en annan grupp, som har skrivit något liknande.',
    type: 'Också företrädare, i en grupp av samma slag som din.',
    representatives: 'Också företrädare, i en annan grupp.',
  },
  suggestionHelp:
    'Vill du ha kontakt? Vem det är får du veta när det är ja från alla. Säger du nej får ingen veta det. Svara inom två veckor.',
  yes: 'Ja, gärna',
  no: 'Nej tack',
  thanks: {
    yes: 'Tack! Du hör av mig om det blir av, senast om två veckor.',
    no: 'Okej. Ingen får veta att du sa nej.',
  },
  over: 'Det förslaget är inte aktuellt längre.',
  met: (people: readonly string[]) => `Nu är det klart! Du kan prata med ${listed.format(people)}.`,
  shares: (about: string) => `Om sig själv: ”${about}”`,
  metNext: 'Sök på namnet i Teams och skriv en rad. Det räcker med ett hej.',
  noMatch: 'Det blev ingen träff den här gången. Jag letar vidare.',
  noneYet:
    'Jag har inte hittat någon till dig än. Jag letar vidare varje vecka. Vill du prata nu? Skriv ”fråga” till mig, så svarar back office.',
  answer: 'Ditt svar',
  answers: { yes: 'Ja', no: 'Nej' },
};
