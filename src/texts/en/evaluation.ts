import { countIn, upper } from '../count-words.js';
import type { evaluation as swedish } from '../sv/evaluation.js';

const count = countIn('en');
const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const evaluation: typeof swedish = {
  cardTitle: 'How was the meeting?',
  cardIntro: 'Tell us in a minute. It makes the next meeting better.',
  promised: (promise) => `Last time we promised: ${promise}`,
  shownToWhom: (minimum) =>
    `Nobody sees your own answers. The group sees only everybody's answers together, and only if at least ${count(minimum)} have answered. If the representatives are few, their answers are shown only together with answers from other meetings and groups.`,
  answerUntil: (moment) => `Answer by ${moment}.`,
  answered: (n) => (n === 0 ? 'Nobody has answered yet.' : n === 1 ? 'One has answered.' : `${upper(count(n))} have answered.`),
  absent: (n) => (n === 1 ? 'One was not there.' : `${upper(count(n))} were not there.`),
  answerButton: 'Answer',
  notThereButton: 'I was not there',

  formTitle: 'What did you think of the meeting?',
  formScale: 'How true is it? One: not true at all. Five: completely true.',
  marks: { lowest: '1, not true at all', highest: '5, completely true' },
  statements: {
    prepared: 'I knew beforehand what the group wanted my view on',
    clear: 'It was clear when I could say what I think',
    followed: 'I could follow, in spite of abbreviations and difficult words',
    perspective: 'The perspective of patients and next of kin was given room',
    heard: 'I was listened to',
    worthwhile: 'It was worth my time',
  },
  briefStatements: {
    prepared: 'Knew beforehand',
    clear: 'Clear when to speak up',
    followed: 'Could follow',
    perspective: 'Patients and next of kin had room',
    heard: 'Was listened to',
    worthwhile: 'Worth the time',
    own1: 'Line 1 of our own',
    own2: 'Line 2 of our own',
  },
  byText: (wanted) =>
    `You can also write “evaluate” and ${count(wanted)} numbers in the same order. To say more, write a colon and the text after the numbers.`,
  byTextRole: 'Write your role before the numbers: “evaluate as representative”, “as health care” or “as municipality”.',
  byTextOffice: 'If you do not want the group to read the text, write “only for the back office” after the numbers.',
  answerByText: 'You can also write “evaluate” to me in a private chat.',
  reminderByText: 'Write “evaluate”, and you can answer. Write “I was not there”, if you were not.',
  chooseMark: 'Choose',
  missingMark: 'Choose a number from one to five.',
  roleLabel: 'What is your role in the group?',
  roles: {
    representative: 'Representative of patients or next of kin',
    professional: 'I work in health care',
    municipality: 'I come from a municipality',
    other: 'Something else',
  },
  commentLabel: 'Would you like to say more? Write nothing about a particular patient.',
  audienceLabel: 'Who may read what you wrote? Your name is not with it.',
  audiences: { group: 'Show it to the group', office: 'Only for the back office' },
  send: 'Send',

  refused: {
    marks: 'Choose a number from one to five for every statement, and send again.',
    count: (wanted) => `Write ${count(wanted)} numbers from one to five, one for every statement. Or choose here.`,
    tooLong: (most) => `The text is too long. Write at most ${most} characters.`,
    personalNumber: 'Remove the personal identity number and send again. Nothing is saved. Write nothing about a particular patient.',
    noOffice: 'There is no back office yet, so nobody would read the text. Show it to the group, or remove it.',
    statementsChanged: 'The statements have changed. Answer here instead.',
  },
  saved: 'Thank you! Your answer is saved.',
  savedOpenly: 'Thank you! It is saved.',
  changeUntil: (moment) => `You can change your answer until ${moment}.`,
  changeButton: 'Change the answer',
  notThereSaved: 'Thank you! Now I know that you were not there.',
  wasThere: (moment) => `Were you there after all? You can answer until ${moment}.`,
  takeBackButton: 'Take back the answer',
  takenBack: 'Your answer is removed.',
  nothingToTakeBack: 'You have not answered, so there is nothing to remove.',
  closed: 'The evaluation is closed, so the answer was not counted. Please bring it up at the next meeting.',
  noneOpen: 'There is no evaluation to answer right now. One comes to the group when a meeting is over.',
  noSuchEvaluation: 'I can’t find that evaluation in your groups.',
  which: 'Which meeting do you mean?',
  whichGroup: 'Which group do you mean?',
  meetingOf: (day) => `The meeting on ${day}`,
  privately: 'Others can read here, so I do not count an answer that is written here. Press the button, or write to me in a private chat.',
  noGroups: 'I can’t find a group that you are in. Write “@Lotsen set up the group” in the group’s channel or chat.',
  notSetUp: 'The group is not ready yet. Write “@Lotsen set up the group” here in the channel or chat first.',

  started: 'Good! Now the group can answer how the meeting was.',
  startedAlready: 'The meeting already has its evaluation.',

  closeTitle: 'Close the evaluation?',
  closeHelp: 'After that nobody can answer or change an answer, and the group gets the result.',
  closeConfirm: 'Yes, close it',
  closeButton: 'Close the evaluation',
  closedNow: 'The evaluation is closed. The group will get the result.',
  closedMark: 'The evaluation is closed.',
  closedAlready: 'The evaluation is closed already.',
  closeNone: 'There is no open evaluation to close.',

  reminderTitle: 'Please tell us how the meeting went',

  resultTitle: 'The answers about the meeting',
  nobodyAnswered: (title) =>
    `${title}: nobody answered the evaluation, so the group gets no message about it. Do take some minutes for it at the end of the next meeting, while everybody is still there.`,
  resultAnswers: (n) => (n === 1 ? 'One answered.' : `${upper(n === 0 ? 'nobody' : count(n))} answered.`),
  resultTogether: (meetings, answers) =>
    `Here are ${count(meetings)} meetings together, with ${count(answers)} answers, because too few answered about each of them.`,
  resultLost: (n) =>
    `${n === 1 ? 'One answer' : `${upper(count(n))} answers`} about earlier meetings can no longer be read, so ${n === 1 ? 'it is' : 'they are'} left out. Nobody else can read ${n === 1 ? 'it' : 'them'} either.`,
  resultTooFew: (minimum) => `At least ${count(minimum)} answers are needed, so that nobody can be singled out.`,
  resultAllLost: 'The answers about this meeting can no longer be read, so there is no result. Nobody else can read them either.',
  resultCarried:
    'The answers are not lost. They are counted together with those about the next meeting. What was written in words is not shown.',
  resultScale: 'One: not true at all. Five: completely true.',
  resultMean: (mean) => `${decimal.format(mean)} out of 5`,
  overviewOpen: (until) => `The evaluation is open until ${until}.`,
  overviewTooFew: (title) => `${title}: too few answers to the evaluation to be shown.`,
  overviewWorth: (title, mean) => `${title} was worth the time: ${decimal.format(mean)} out of 5.`,
  takenMark: (statement, mark) => `${statement}: ${mark} out of 5`,
  shortMean: (name, mean) => `${name} ${decimal.format(mean)}`,
  justMean: (mean) => decimal.format(mean),
  resultCounts: (counts) => counts.flatMap((n, index) => (n === 0 ? [] : [`${count(n)} gave ${index + 1}`])).join(', '),
  resultChange: {
    up: (by) => `↑ up ${decimal.format(by)} from earlier meetings`,
    down: (by) => `↓ down ${decimal.format(by)} from earlier meetings`,
    same: '→ the same as at earlier meetings',
  },
  comments: 'In their own words',
  commentsMore: (n) => `And ${count(n)} more.`,
  part: (who, answers) => `${listed.format(who)}: ${count(answers)} ${answers === 1 ? 'answer' : 'answers'}`,
  partRoles: { representative: 'Representatives', professional: 'Health care', municipality: 'Municipalities', other: 'Others' },

  noResultYet: 'There is no result yet.',
  historyTitle: 'How the meetings have been',
  historyNone: 'No evaluation is finished yet.',
  historyShow: 'Show',
  historyTrend: (means) => {
    const all = means.map((mean) => decimal.format(mean));
    const [first = '', last = ''] = [all[0], all.at(-1)];
    if (all.length < 2) return `${first} out of 5`;
    const between = all.length > 2 ? ` (${all.join('; ')})` : '';
    if (first === last) return `→ ${last} out of 5 at the first and the latest of ${count(all.length)} meetings${between}`;
    const way = (means.at(-1) ?? 0) > (means[0] ?? 0) ? '↑ up' : '↓ down';
    return `${way} from ${first} to ${last} over ${count(all.length)} meetings${between}`;
  },
  historyTrendHelp: 'Mean from one to five. Each bar is a meeting, with the oldest first.',
  noSuchNumber: 'There is no such number. Write “results” to see which meetings there are.',
  historyByText: 'Write “results 1” to see the meeting at the top.',
  historyWaiting: (n) =>
    `${n === 1 ? 'One answer is waiting' : `${upper(count(n))} answers are waiting`} to be counted together with the next meeting.`,
  historyRepresentatives: (answers, meetings) =>
    `The representatives of the group: ${count(answers)} answers from ${meetings === 1 ? 'one meeting' : `${count(meetings)} meetings`}`,
  historyExportByText: 'Write “export results” in a private chat to get it all as a table.',
  exportButton: 'Get it as a table',
  exportTitle: 'The result as a table',
  exportHelp: 'Select everything, copy it and paste it into Excel. Semicolons separate the columns.',
  exportLabel: 'The table',
  exportPrivately: 'We do that in a private chat. Write “results” there.',
  exportNothing: 'There is nothing to show in a table yet. It comes when enough people have answered about a meeting.',
  exportTooLong: 'This is the beginning. The whole table is too long for Teams.',

  officeTitle: 'Evaluations in all groups',
  officeNone: 'No group has a result yet.',
  officeGroup: 'Group',
  officeRow: (meetings, answers) =>
    `${meetings === 1 ? 'One meeting' : `${upper(count(meetings))} meetings`}, ${answers === 0 ? 'no answers' : `${count(answers)} answers`} to show`,
  officeNothing: 'none yet',
  officePooled: 'All representatives together',
  officePooledNone: 'The answers of the representatives are shown when there are enough of them.',
  officePooledRow: (answers, meetings) =>
    `${upper(count(answers))} answers from ${meetings === 1 ? 'one meeting' : `${count(meetings)} meetings`}`,
  officePooledMissing: 'What is missing is shown when more have answered.',
  officeLost: 'Some answers of representatives that waited can no longer be read, so they are left out. Nobody else can read them either.',
  officeMore: (n) => (n === 1 ? 'And one more group. It is in the table.' : `And ${count(n)} more groups. They are in the table.`),
  officeComments: (group) => `Only for the back office, from ${group}`,

  officeCommentsHelp: 'The group does not see it, and nobody knows who wrote it.',

  tryTitle: 'What should the group try next time?',
  tryHelp: 'Choose one thing. The next evaluation begins with it, so that the group sees whether it was done.',
  tryLabel: 'Next time we will',
  trySave: 'Save the promise',
  tryLowest: (statement, mean) => `Lowest this time: ${statement} (${decimal.format(mean)}).`,
  tryByText: 'You can also write “we promise:” and what you want to try.',
  promiseSaved: 'Good! The next evaluation begins with that promise.',
  promiseRefused: {
    empty: 'First write what the group should try.',
    tooLong: (most) => `The text is too long. Write at most ${most} characters.`,
    personalNumber: 'Remove the personal identity number and save again. Nothing is saved.',
  },

  adviceTitle: 'A piece of advice for the group',
  adviceLow: (statement) => `Three times in a row the group has given low numbers for this: ${statement}.`,
  advice: {
    prepared: 'Send a question to think about before the next meeting. Write “plan meeting”, and I’ll help you.',
    clear:
      'Write at every item whether the group is to know, give an opinion, reason, take part or decide. Say it aloud when the item begins.',
    followed: 'Write the words in full instead of abbreviating. Paste the agenda here, and I’ll explain the abbreviations in it.',
    perspective: 'Ask at every item: and for the patient? And for next of kin? Wait until somebody has answered.',
    heard: 'Ask the representatives at every item, before you go on. Feel free to ask those on a link first.',
    worthwhile: 'Ask the group what is worth the time. Say when each of you needs to be there, and when it is enough to answer beforehand.',
    own: 'Talk about it at the next meeting: what would make a difference? Choose one thing to try.',
  },

  settingsTitle: 'Settings for the evaluation',
  settingsIntro: 'They apply from the next evaluation on.',
  settingsDays: 'How many days can it be answered? (3 to 14)',
  settingsWords: 'Words of your own. Leave it empty, and I use the words above the box.',
  settingsOwn: (n) => `Line ${n} of your own`,
  settingsOwnHelp: 'The group can add two lines of its own. Write them so that they can be answered with one to five.',
  settingsByText: 'You can also write “evaluation settings” and then “10 days”, “line 5: own words” or “own line 1: own words”.',
  settingsSave: 'Save',
  settingsSaved: 'The settings are saved.',
  settingsRefused: {
    noSuchDays: 'Write the number of days in digits, from 3 to 14.',
    tooLong: 'One of the statements is too long. Write at most 150 characters.',
    personalNumber: 'Remove the personal identity number and save again. Nothing is saved.',
    sameTwice: 'Two statements are the same. Change one of them.',
  },

  csv: {
    headings: {
      group: 'Group',
      date: 'Date',
      meeting: 'Meeting',
      year: 'Year',
      who: 'Who',
      statement: 'What they answered',
      answers: 'Answers',
      mean: 'Mean',
      gave: 'Gave',
    },
    everybody: 'Everybody',
    allGroups: 'All groups',
  },
  exportFile: {
    name: (date) => `evaluations ${date}.xlsx`,
    about: 'The results of the evaluations as a table for Excel.',
    sent: 'Here is the table.',
    failed: 'The file could not be sent. Here is the table instead.',
    declined: 'Then I won’t send a file.',
  },
};
