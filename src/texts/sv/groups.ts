import { countIn } from '../count-words.js';

const listed = new Intl.ListFormat('sv', { type: 'conjunction' });

const count = countIn('sv');

export const groups = {
  intros: {
    added:
      'Jag är Lotsen och förklarar förkortningar: skriv ”@Lotsen” och det du undrar över. Lägg upp gruppen, så samlar jag svar inför mötena, frågar efteråt hur de var och tar emot privata frågor.',
    addedAgain: 'Nu är jag tillbaka i gruppen. Allt som fanns finns kvar.',
    notSetUp: 'Gruppen är inte upplagd än.',
  },
  setUp: 'Lägg upp gruppen',
  showGroup: 'Visa vilka som är med',
  change: 'Ändra gruppen',

  formIntro: 'Den som sparar först blir gruppens samordnare. Allt går att ändra senare.',
  formName: 'Gruppens namn',
  formType: 'Vilken sorts grupp är det?',
  formArea: 'Område',
  formAreaExample: 'Till exempel psykisk hälsa',
  formLanguage: 'Vilket språk ska jag skriva på i gruppen?',
  formChair: 'Ordförande',
  formNobody: 'Ingen vald',
  formRepresentatives: 'Patient- och närståendeföreträdare',
  formCoordinators: 'Samordnare, ofta processledaren. De får ändra gruppen och planera möten.',
  formManyPeople: 'Här är så många att listan inte ryms. Skriv ett namn per rad, som det står i Teams, eller en e-postadress.',
  formSearch: 'Skriv ett namn',
  formSearchChair: 'Sök ordföranden i katalogen',
  formSearchRepresentatives: 'Sök företrädare i katalogen',
  formSearchCoordinators: 'Sök samordnare i katalogen',
  formSave: 'Spara gruppen',
  types: {
    lpo: 'LPO, lokalt programområde',
    lag: 'LAG, lokal arbetsgrupp',
    rpo: 'RPO, sjukvårdsregionalt programområde',
    rag: 'RAG, sjukvårdsregional arbetsgrupp',
    npo: 'NPO, nationellt programområde',
    nag: 'NAG, nationell arbetsgrupp',
    other: 'En annan grupp',
  },

  mistakes: {
    missingName: 'Skriv vad gruppen heter.',
    personalNumber: 'Ta bort personnumret och spara igen. Inget är sparat.',
    noCoordinator: 'Gruppen behöver minst en samordnare. Välj någon annan innan du lämnar uppdraget.',
    changedMeanwhile: 'Någon annan ändrade gruppen medan du skrev. Det du har skrivit finns kvar. Titta igenom det och spara igen.',
  },
  tooLong: (most: number) => `Namnet eller området är för långt. Skriv högst ${most} tecken.`,
  unknownPeople: (people: readonly string[]) =>
    people.length === 0
      ? 'Någon som du valde är inte med här. Välj någon annan, eller lägg till personen i kanalen eller chatten, och spara igen.'
      : `Jag hittar inte ${listed.format(people)} bland dem som är med här. Rätta och spara igen.`,
  sameName: (name: string) => `Flera här heter ${name}. Skriv e-postadressen i stället.`,

  onlyInGroup: 'Det gör du i gruppens kanal eller chatt. Skriv ”@Lotsen lägg upp gruppen” där.',
  onlyCoordinators: (names: readonly string[]) =>
    names.length === 0
      ? 'Det är samordnarna som kan ändra gruppen. Be någon av dem om hjälp.'
      : `Det är samordnarna som kan ändra gruppen. Be ${new Intl.ListFormat('sv', { type: 'disjunction' }).format(names)} om hjälp.`,
  notHere: 'Bara den som är med här kan lägga upp gruppen.',
  rosterNotAllowed:
    'Teams visar mig inte vilka som är med här, så jag kan inte lägga upp gruppen. Så är det i privata kanaler. Gör det i en vanlig kanal eller i en gruppchatt där jag är tillagd.',
  rosterUnreachable: 'Teams svarar inte just nu, och inget är sparat. Försök igen om en stund.',

  saved: 'Gruppen är sparad.',
  savedNext: 'Skriv ”@Lotsen planera möte” när det är dags för nästa möte.',
  area: 'Område',
  language: 'Språk',
  chair: 'Ordförande',
  coordinators: 'Samordnare',
  representatives: 'Företrädare',
  others: 'Övriga',
  nobody: 'ingen än',
  andMore: (names: readonly string[], more: number) => {
    if (more === 0) return listed.format(names);
    // Teams does not tell everybody's name.
    if (names.length === 0) return more === 1 ? 'en person' : `${more} personer`;
    return `${names.join(', ')} och ${more} till`;
  },
  missingChair: 'Välj en ordförande, så får hen synpunkterna inför mötet.',
  missingRepresentatives: 'Välj patient- och närståendeföreträdare, så får de frågorna inför mötet direkt till sig.',
  missingCoordinator:
    'Gruppen har ingen samordnare. Vem som helst i gruppen kan bli det: skriv ”@Lotsen lägg upp gruppen” i gruppens kanal eller chatt.',
  noGroups: 'Du är inte med i någon grupp hos mig. Skriv ”@Lotsen lägg upp gruppen” i gruppens kanal eller chatt.',

  overviewTitle: 'Dina grupper',
  overviewWaits: 'Det här väntar',
  overviewShow: 'Visa mötet',
  overviewResults: 'Visa utvärderingarna',
  overviewMore: (n: number) =>
    n === 1
      ? 'Och en grupp till. Skriv ”möten” för att se dess möten.'
      : `Och ${count(n)} grupper till. Skriv ”möten” för att se deras möten.`,

  roleNames: { chair: 'ordförande', coordinator: 'samordnare', representative: 'patient- och närståendeföreträdare' },
  roleTasks: {
    chair: 'Inför varje möte får du svaren hit, i privat chatt.',
    coordinator: 'Skriv ”planera möte” när det är dags, så skickar jag frågorna och påminner.',
    representative: 'Inför varje möte får du frågorna hit, och du kan alltid fråga mig vad en förkortning betyder.',
  },
  roleGiven: (group: string, roles: readonly string[], task: string) =>
    `Du är nu ${listed.format(roles)} i ${group} hos mig, Lotsen. ${task}`,

  welcome: (names: readonly string[]) =>
    `Välkommen hit${names.length === 0 ? '' : `, ${listed.format(names)}`}! Jag är Lotsen. Undrar du över en förkortning? Skriv ”@Lotsen” och förkortningen. Du kan också skriva till mig i privat chatt, där bara du ser svaret.`,
};
