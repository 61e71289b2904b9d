import { countIn } from '../count-words.js';
import type { Texts } from '../sv.js';

const count = countIn('en');
const hours = (n: number): string => `${n.toLocaleString('en-GB', { maximumFractionDigits: 2 })} ${n === 1 ? 'hour' : 'hours'}`;
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const assignment: Texts['assignment'] = {
  ownTitle: 'My assignment',
  title: (group) => `Your assignment in ${group}`,
  hours,
  role: 'Your task',
  mandate: 'You speak for',
  mandates: { own: 'yourself and your own experience', organisation: 'the organisation or network that appointed you' },
  period: 'Time',
  periods: (from, to) => (from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`),
  noEnd: 'No last day has been decided.',
  left: (months) => (months < 1 ? 'Less than a month left.' : months === 1 ? 'One month left.' : `${months} months left.`),
  notBegun: 'The assignment has not begun yet.',
  ended: 'The assignment is over.',
  time: 'How much time it takes',
  perMeeting: (n) => `${hours(n)} for each meeting`,
  between: (n) => `${hours(n)} between the meetings`,
  perYear: (n) => (n === 1 ? 'one meeting a year' : `${n} meetings a year`),
  aYear: (n) => `about ${hours(n)} a year`,
  attendance: 'Do you have to come every time?',
  attendances: {
    every: 'The group counts on you at every meeting. Can’t you come once? Tell me, and the coordinator is told.',
    most: 'Come to most meetings. Can’t you come once? Tell me, and the coordinator is told.',
    asYouCan: 'Come when you can. Please say when you are not coming.',
    '': 'Nobody has written that. Ask the coordinator what the group counts on.',
  },
  contact: 'Your contact',
  compensation: 'Ask about compensation',
  nextMeeting: 'Next meeting',
  noMeeting: 'none is planned',
  notFilledIn: (group, able) =>
    able.length === 0
      ? `Nobody has filled in your assignment in ${group} yet. The group’s coordinators do that, and it has none just now.`
      : `Nobody has filled in your assignment in ${group} yet. ${either.format(able)} can do it. Please tell them.`,
  fact: (group, text) => `In your assignment in ${group} it says: ${text}`,
  none: 'You are not a representative in any group here. Is that wrong? Ask the group’s coordinator to add you.',
  privately: 'I show your assignment only to you.',
  privatelyOpen: 'Show my assignment',
  changed: 'The coordinator has written this about your assignment. Is something wrong? Tell them.',
  logTime: 'Write up time',

  listTitle: 'The representatives’ assignments',
  listIn: (group) => `The assignments in ${group}`,
  listHelp: 'Press a name to fill in or change. Only you and they see it.',
  listNone: 'The group has no representatives yet. Write “@Lotsen change group” in the group’s channel and choose them there.',
  listEmpty: 'not filled in yet',
  listUntil: (day) => `until ${day}`,
  listOpenEnded: 'without a last day',
  listTime: (used, of) => (of === '' ? `${used} this year` : `${used} this year, of ${of} expected`),
  listPrivately: 'You fill in the assignments where only you see them.',
  listOpen: 'Fill in the assignments',
  onlyCoordinators: (names) =>
    names.length === 0
      ? 'The group’s coordinators fill in the assignments.'
      : `The group’s coordinators fill in the assignments. Ask ${either.format(names)} for help.`,
  noGroups: 'You are not a coordinator in any group here.',
  notRepresentative:
    'That person is not a representative in the group. Write “@Lotsen change group” in the group’s channel and choose them there first.',

  formTitle: (name, group) => `${name}: the assignment in ${group}`,
  formIntro: 'Fill in what you know. You can leave the rest empty. They see it in a private chat.',
  formRole: 'What is the task?',
  formRoleExample: 'For example: give the next of kin’s view of the care pathway',
  formMandate: 'For whom do they speak?',
  formMandates: { own: 'Themselves, own experience', organisation: 'An organisation or a network' },
  formFrom: 'First day',
  formTo: 'Last day',
  formHoursPerMeeting: 'Hours for each meeting',
  formHoursBetween: 'Hours between two meetings, to read for example',
  formMeetingsPerYear: 'Meetings a year',
  formAttendance: 'How often does the group count on them?',
  formAttendances: { every: 'At every meeting', most: 'At most meetings', asYouCan: 'When they can', '': 'Not decided' },
  formContact: 'Whom do they turn to?',
  formMore: 'More choices: time, contact',
  formCompensation: 'Whom do they ask about compensation?',
  formCompensationHelp: 'Write no amount. It changes, and differs between regions.',
  formSave: 'Save the assignment',
  saved: (name) => (name === '' ? 'The assignment is saved.' : `The assignment is saved. ${name} is told in a private chat.`),
  savedOpenly: 'Saved. The person it is about is told in a private chat.',
  asBefore: 'Nothing has changed.',
  mistakes: {
    noSuchDate: 'There is no such day. Write it like 2027-01-31.',
    endsBeforeItBegins: 'The last day is before the first. Correct it and save again.',
    noSuchHours: 'Write the hours as a number, for example 2 or 2.5.',
    noSuchMeetings: 'Write how many meetings there are a year, as a whole number.',
    tooLong: 'That is too long. Write at most 300 characters in each field.',
    personalNumber: 'Take the personal identity number away and save again. Nothing is saved.',
    amount: 'Write who answers questions about compensation, not how much it is.',
  },

  goOnTitle: (group) => `Your assignment in ${group} ends soon`,
  goOnAsk: (day) =>
    `The last day is ${day}. Do you want to go on? The coordinator is asked too. The answers are shown when both have answered.`,
  goOnLeadTitle: (name, group) => `${name}’s assignment in ${group} ends soon`,
  goOnLeadAsk: (day) =>
    `The last day is ${day}. Do you want the assignment to go on? The representative is asked too. The answers are shown when both have answered.`,
  goOnWishes: { yes: 'Yes, gladly', no: 'No, that will do', talk: 'We need to talk about it' },
  goOnThanks: 'Thank you, I have noted it. You hear more when both have answered. If you change your mind, press another answer.',
  goOnOver: 'That question is over.',
  goOnBoth: (group, person, lead) =>
    `Now both have answered about the assignment in ${group}: “${person}” (the representative), “${lead}” (the coordinator).`,
  goOnNext: {
    person: 'Talk with the coordinator about what happens next.',
    lead: 'Is the assignment to go on? Write “assignments” and change the last day.',
  },

  closingTitle: (group) => `Thank you for your assignment in ${group}!`,
  closingIntro: (minimum) =>
    `Three questions, so that it gets better for the next one. Your answer is put together with others’. Nothing is shown until at least ${count(minimum)} have answered, and never whose answer it is. You can’t change it afterwards.`,
  closingStatements: {
    clear: 'I understood what the assignment was',
    heard: 'What I knew and had been through was made use of',
    again: 'I would say yes to such an assignment again',
  },
  closingLow: '1, not true at all',
  closingHigh: '5, completely true',
  closingSend: 'Send the answers',
  closingMissing: 'Answer at least one of the questions. Nothing is saved.',
  closingThanks: 'Thank you! Your answer is in. Nobody sees that it is yours.',
  closingAlready: 'You have answered already. Thank you!',
  closingOver: 'The time to answer is over. Thank you all the same!',
  closingStays: 'Have you answered the questions after an assignment? Those answers stay among others. Nobody can see which is yours.',
  goOnAnswer: 'Whether you want to go on',
  closingPrivately: 'You answer that in a private chat.',
  resultsTitle: 'What those who have ended their assignments think',
  resultsRow: (statement, mean, answers) => `${statement}: ${mean} out of 5 (${answers} answers)`,
  resultsNone: (minimum) => `There is nothing to show yet. At least ${count(minimum)} have to answer first.`,
  resultsOnly: 'I show that to whoever is coordinator or chair of a group, and in the back office’s channel.',
};
