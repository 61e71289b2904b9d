import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';

export interface Said {
  /** Where it stands in the catalogue, for instance `glossary.document.broken`. */
  readonly at: string;
  readonly text: string;
}

/** What each function that makes a text is called with: once for every way it can come out. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'glossary.explainTitle': [[[]], [['RSG', 'LPO']]],
  'glossary.meanings': [
    ['BG', 2],
    ['BG', 13],
  ],
  'glossary.otherName': [['NPO']],
  'glossary.moreAsked': [[['RSG', 'LPO']]],
  'glossary.didYouMean': [['RGS', ['RSG', 'RSK']]],
  'glossary.unknown': [['XYZ']],
  'glossary.unknownReverse': [['patientlagen']],
  'glossary.askAboutReverse': [[['patientlagen']]],
  'glossary.suggestMeaning': [['XYZ']],
  'glossary.askAbout': [[['XYZ', 'QXJ']]],
  'glossary.compareTitle': [[['NPO', 'RPO']]],
  'glossary.levelsDiffer': [
    [
      [
        { abbr: 'NPO', level: 'N' },
        { abbr: 'LPO', level: 'L' },
      ],
    ],
  ],
  'glossary.levelsSame': [['N']],
  'glossary.kindLines.field': [['NPO']],
  'glossary.kindLines.shared': [['NSG']],
  'glossary.kindLines.task': [['NAG']],
  'glossary.correctTitle': [['RSG']],
  'glossary.mapHere': [['LPO'], ['RAG']],
  'glossary.scanTitle': [[0], [1], [2], [40]],
  'glossary.scanMore': [[12]],
  'glossary.browseShown': [
    [1, 15, 125],
    [1, 0, 0],
  ],
  'glossary.suggestTooLong': [['XYZ', 40]],
  'glossary.suggested': [['XYZ']],
  'glossary.suggestedAlready': [['XYZ']],
  'groups.tooLong': [[120]],
  'groups.unknownPeople': [[[]], [['Vera']], [['Vera', 'Olle']]],
  'groups.sameName': [['Vera']],
  'groups.onlyCoordinators': [[[]], [['Petra']], [['Petra', 'Karin']]],
  'groups.andMore': [
    [['Vera', 'Olle'], 0],
    [['Vera', 'Olle'], 12],
  ],
  'groups.welcome': [[[]], [['Vera']], [['Vera', 'Olle']]],
  'meetings.planQuestion': [[1]],
  'meetings.planStep': [[1]],
  'meetings.savedPost': [['@']],
  'meetings.savedPostNoQuestions': [['@']],
  'meetings.savedClose': [['@']],
  'meetings.suggestedQuestion': [['SIP']],
  'meetings.answerNumber': [[2]],
  'meetings.answerUntil': [['@']],
  'meetings.answersClosed': [['@']],
  'meetings.answersGiven': [[0], [1], [2], [13]],
  'meetings.answerChangeUntil': [['@']],
  'meetings.answerClosed': [['@']],
  'meetings.handOverPage': [[1, 2]],
  'meetings.outcomeLeft': [[1], [2], [13]],
  'meetings.movedTo': [['@']],
  'meetings.listMore': [[2], [13]],
  'meetings.wanted.answer': [
    [1, '@'],
    [2, '@'],
  ],
  'meetings.wanted.mark': [[1], [2]],
  'meetings.speakTitle': [['Vera']],
  'meetings.speakItem': [['3']],
  'backOffice.askTooLong': [[2000]],
  'backOffice.received': [['7KQ2']],
};

const samplesFor = (at: string): readonly (readonly unknown[])[] => {
  const given = samples[at] ?? (at.startsWith('glossary.document.') ? [['protokoll.pdf']] : undefined);
  if (given === undefined) throw new Error(`Give ${at} something to be called with in test/support/catalogue.ts`);
  return given;
};

function saidIn(part: unknown, at: string): readonly Said[] {
  if (typeof part === 'string') return [{ at, text: part }];
  if (typeof part === 'function') return samplesFor(at).map((given) => ({ at, text: String(part(...given)) }));
  if (typeof part !== 'object' || part === null) throw new Error(`${at} is neither a text nor makes one`);
  return Object.entries(part).flatMap(([key, inner]) => saidIn(inner, at === '' ? key : `${at}.${key}`));
}

/** Everything that Lotsen can say in a language, in the order of the catalogue. */
export const catalogue = (language: Language): readonly Said[] => saidIn(textsIn(language), '');
