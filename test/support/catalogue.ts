import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { assignmentSamples } from './catalogue-assignment.js';
import { editorsSamples } from './catalogue-glossary-staff.js';
import { introductionSamples } from './catalogue-introduction.js';
import { officeSamples } from './catalogue-office.js';

export interface Said {
  /** Where it stands in the catalogue, for instance `glossary.document.broken`. */
  readonly at: string;
  readonly text: string;
}

/** What each function that makes a text is called with: once for every way it can come out. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'general.limits.atOnce': [['14.20']],
  'general.limits.open': [[10]],
  'general.limits.wishes': [[10]],
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
  'glossary.browseWrite': [[2]],
  'glossary.browseShown': [
    [1, 15, 125],
    [1, 0, 0],
  ],
  'glossary.suggestTooLong': [['XYZ', 40]],
  'glossary.suggested': [['XYZ']],
  'glossary.suggestedAlready': [['XYZ']],
  'answers.source': [['Patientlagen']],
  'answers.wrongText': [['KBT?']],
  'answers.editVetted': [['KBT.']],
  'answers.editEarlier': [['@', 'KBT.']],
  'answers.changed': [['KBT.']],
  'answers.digestWaiting': [[1], [5]],
  'answers.digestOutdated': [[1], [3]],
  'answers.digestDue': [[1], [12]],
  'answers.tooLong': [[2000]],
  'answers.flagged': [[['Anna Berg']]],
  'delivery.lost': [[1], [2], [40]],
  'delivery.wait': [[1], [2]],
  'hearing.meaning': [['RSG']],
  'hearing.pronounced': [[['R-S-G', 'L-P-O']]],
  'groups.tooLong': [[120]],
  'groups.unknownPeople': [[[]], [['Vera']], [['Vera', 'Olle']]],
  'groups.sameName': [['Vera']],
  'groups.onlyCoordinators': [[[]], [['Petra']], [['Petra', 'Karin']]],
  'groups.andMore': [
    [[], 1],
    [[], 13],
    [['Vera', 'Olle'], 0],
    [['Vera', 'Olle'], 12],
  ],
  'groups.roleGiven': [['LAG Suicidprevention', ['@', '@'], '@']],
  'groups.welcome': [[[]], [['Vera']], [['Vera', 'Olle']]],
  'general.onlyLeads': [[[]], [['Petra', 'Karin']]],
  'meetings.planQuestion': [[1]],
  'meetings.planStep': [[1]],
  'meetings.seriesAlso': [[1], [2], [13]],
  'meetings.announcedTitle': [[1], [2], [13]],
  'meetings.announcedQuestions': [['@']],
  'meetings.calendarFileName': [['2026-12-01']],
  'groups.overviewMore': [[2], [13]],
  'meetings.overviewNext': [['@', '@']],
  'meetings.overviewOpen': [
    [0, '@'],
    [1, '@'],
    [2, '@'],
  ],
  'meetings.overviewClosed': [[0], [1], [2]],
  'meetings.overviewWishes': [[1], [2]],
  'evaluation.overviewOpen': [['@']],
  'evaluation.overviewTooFew': [['@']],
  'evaluation.overviewWorth': [['@', 4.2]],
  'meetings.savedAgenda': [[1], [2], [13]],
  'meetings.savedPost': [['@']],
  'meetings.savedPostNoQuestions': [['@']],
  'meetings.savedClose': [['@']],
  'meetings.suggestedQuestion': [['SIP']],
  'meetings.answerNumber': [[2]],
  'meetings.answerUntil': [['@']],
  'meetings.answersClosed': [['@']],
  'meetings.answersGiven': [[1], [2], [13]],
  'meetings.answersNamed': [[1], [2], [13]],
  'meetings.whoUnnamed': [[0], [1], [2], [13]],
  'meetings.handOverFileName': [['2026-12-01']],
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
  'meetings.editConflict': [[['@: Rum 5']], [['@: Rum 5', '@: 2026-12-08']]],
  'meetings.editAnswered': [
    [[2], []],
    [[1, 2], ['SIP?']],
  ],
  'meetings.editOver': [[[]], [['SIP?']]],
  'meetings.editOthers': [[['@']], [['@', '@']]],
  'meetings.changedPlace': [['Rum 5']],
  'meetings.reachedSome': [[1], [2], [13]],
  'meetings.reachedMore': [[2], [13]],
  'meetings.offerAsText': [[1]],
  'meetings.answersLater': [['@']],
  'meetings.raisedTitle': [['Vera']],
  'meetings.speakTitle': [['Vera']],
  'meetings.speakItem': [['3']],
  'evaluation.promised': [['Mer tid']],
  'evaluation.shownToWhom': [[5]],
  'evaluation.answerUntil': [['@']],
  'evaluation.answered': [[0], [1], [2], [13]],
  'evaluation.absent': [[1], [2]],
  'evaluation.byText': [[6]],
  'evaluation.refused.count': [[6], [8]],
  'evaluation.refused.tooLong': [[300]],
  'evaluation.changeUntil': [['@']],
  'evaluation.wasThere': [['@']],
  'evaluation.meetingOf': [['@']],
  'evaluation.resultAnswers': [[0], [1], [2], [13]],
  'evaluation.resultTogether': [[2, 13]],
  'evaluation.resultLost': [[1], [4]],
  'evaluation.resultTooFew': [[5]],
  'evaluation.resultMean': [[4.2]],
  'evaluation.shortMean': [['LAG', 4.2]],
  'evaluation.justMean': [[4.2]],
  'evaluation.resultCounts': [[[0, 1, 2, 3, 4]]],
  'evaluation.resultChange.up': [[0.4]],
  'evaluation.resultChange.down': [[0.4]],
  'evaluation.commentsMore': [[1], [13]],
  'evaluation.part': [
    [['LAG'], 6],
    [['LAG', 'LPO'], 13],
  ],
  'evaluation.historyTrend': [[[3.1, 4]]],
  'evaluation.historyWaiting': [[1], [4]],
  'evaluation.historyRepresentatives': [[12, 4]],
  'evaluation.officeRow': [
    [1, 0],
    [3, 21],
  ],
  'evaluation.officePooledRow': [[12, 4]],
  'evaluation.officeMore': [[1], [13]],
  'evaluation.officeComments': [['LAG']],
  'evaluation.tryLowest': [['LAG', 2.4]],
  'evaluation.promiseRefused.tooLong': [[300]],
  'evaluation.adviceLow': [['LAG']],
  'evaluation.settingsOwn': [[1]],
  'evaluation.exportFile.name': [['2026-12-08']],
  ...assignmentSamples,
  ...introductionSamples,
  ...editorsSamples,
  ...officeSamples,
  'backOffice.askTooLong': [[2000]],
  'backOffice.received': [['482']],
  'backOffice.caseWords': [['482']],
  'backOffice.withdrawWords': [['482']],
  'backOffice.expect': [['@']],
  'backOffice.expectAnother': [['@']],
  'backOffice.caseTitle': [['482']],
  'backOffice.codeOf': [['@', '7KQ2XH3M']],
  'backOffice.taken': [['Bo']],
  'backOffice.handedOver': [['Bo']],
  'backOffice.replied': [['Bo']],
  'backOffice.askedBack': [['Bo']],
  'backOffice.listMore': [[1], [13]],
  'myData.counted': [['LAG', 2]],
  'myData.more': [[1], [13]],
  'myData.fileName': [['2026-11-20']],
  'myData.pageTitle': [
    [1, 1],
    [1, 3],
  ],
  'myData.groupsHandOver': [['LAG']],
  'myData.sentSummary': [
    ['LAG', 1],
    ['LAG', 2],
  ],
  'myData.workSummary': [
    ['482', 1],
    ['482', 2],
  ],
  'myData.workOffice': [[''], ['LAG']],
  'myData.workHandOver': [[''], ['LAG']],
  'myData.erasePartly': [[['LAG']], [['LAG', 'LPO']]],
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
