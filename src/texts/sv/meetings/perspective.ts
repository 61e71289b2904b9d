import { countIn } from '../../count-words.js';

const count = countIn('sv');

/** What is said about the place that the perspective of patients and next of kin has at meetings. */
export const meetingPerspective = {
  perspective: 'Patient- och närståendeperspektiv',
  perspectiveShort: 'Patientperspektiv',
  perspectiveTitle: 'Patient- och närståendeperspektivet på mötet',
  perspectiveHelp: 'Tryck på den punkt där perspektivet ska få plats. Alla ser märket på dagordningen.',
  perspectiveAgendaHelp: 'Ska en punkt ta upp patient- och närståendeperspektivet? Sätt en stjärna (*) sist på raden.',
  perspectiveMissing: 'Var får patient- och närståendeperspektivet plats?',
  perspectiveMissingHelp: 'Ingen punkt på dagordningen är märkt. Tryck på en punkt, eller lägg till en av frågorna längst ned.',
  perspectiveNoAgenda: 'Mötet har ingen dagordning än. Tryck på en fråga, så läggs den till.',
  perspectiveMark: 'Märk',
  perspectiveUnmark: 'Ta bort märket',
  perspectiveMarked: (item: string) => `Nu är punkten märkt: ${item}`,
  perspectiveUnmarked: (item: string) => `Märket är borttaget: ${item}`,
  perspectiveByWords: 'Det står redan i punkten.',
  perspectiveNoItem: 'Jag hittar inte den punkten. Välj här i stället.',
  perspectiveGone: 'Dagordningen har ändrats. Så här ser den ut nu.',
  perspectiveMore: (n: number) => (n === 1 ? 'Och en punkt till.' : `Och ${count(n)} punkter till.`),
  perspectiveWays: 'Tre sätt att fråga på mötet',
  perspectiveWaysHelp: 'Kopiera texten, eller tryck på en fråga. Då står den sist på dagordningen.',
  perspectiveAdd: 'Lägg till på dagordningen',
  perspectiveAdded: (item: string) => `Tillagt sist på dagordningen: ${item}`,
  perspectiveAsk: {
    means: 'Vad betyder det här för den som är patient, och för närstående?',
    changes: 'Vad skulle den som har egen erfarenhet göra annorlunda?',
    missing: 'Vem har vi inte hört, och hur frågar vi dem?',
  },
  perspectiveKeptTitle: 'Så ofta har perspektivet fått plats',
  perspectiveKept: (kept: number, of: number) =>
    kept === 0
      ? `Patient- och närståendeperspektivet hade ingen egen punkt på de senaste ${count(of)} mötena.`
      : kept === of
        ? `Patient- och närståendeperspektivet hade en egen punkt på alla de senaste ${count(of)} mötena.`
        : `Patient- och närståendeperspektivet hade en egen punkt på ${kept === 1 ? 'ett' : count(kept)} av de senaste ${count(of)} mötena.`,
  perspectiveKeptHelp: 'Det gäller mötena, inte någon person. Räknat är punkter som är märkta på dagordningen.',
  perspectiveKeptLater: 'Efter fyra möten ser gruppen här hur ofta perspektivet har fått plats.',
};
