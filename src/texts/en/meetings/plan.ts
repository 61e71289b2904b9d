import { countIn, upper } from '../../count-words.js';
import type { meetingPlan as swedish } from '../../sv/meetings/plan.js';

const count = countIn('en');

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const meetingPlan: typeof swedish = {
  planTitle: 'Plan a meeting',
  planIntro:
    'A name, a day, a time and one question are enough. The group gets the question in good time and can answer before the meeting. What has a star must be filled in.',
  planName: 'Name of the meeting',
  planDate: 'Day',
  planNoDate: 'Choose a day in the calendar.',
  planStart: 'Starts',
  planEnd: 'Ends',
  planPlace: 'Place or link',
  planAgenda: 'Agenda: paste the text, and I’ll explain the abbreviations in it',
  planQuestions: 'To think about',
  planQuestionsHelp: 'What do you want the representatives to think about? The step shows what those who answer get to do.',
  planMoreQuestions: 'Add a question',
  planMore: 'More choices: place, agenda',
  planQuestion: (n) => `Question ${n}`,
  planStep: (n) => `Step on the participation ladder for question ${n}`,
  planPost: 'How many days before the meeting should the questions be sent?',
  planClose: 'How many days before the meeting should answering end?',
  planSave: 'Save the meeting',
  planAsText:
    'You can also write “plan meeting” and what you know on the lines below, for instance: The December meeting, Tuesday 15 December 14:00-15:30, Room 4. Put the items last, one a line.',
  planPostNow: 'Save and send the questions now',
  planSeries:
    'This is a recurring meeting. Choose under “More choices” to plan the whole series now. Or I suggest the next day once you have saved.',
  planRepeat: 'Is it a recurring meeting?',
  planRepeats: {
    no: 'No, only this meeting',
    week: 'Every week',
    twoWeeks: 'Every other week',
    month: 'Every month, on the same weekday',
    invitation: 'As the invitation says',
  },
  planTimes: 'How many meetings should be planned, if it recurs? (2 to 12)',

  planRefused: {
    noTitle: 'Write what the meeting is called.',
    noSuchDate: 'There is no such day. Choose one in the calendar.',
    noSuchStart: 'Write when the meeting starts, for instance 14:00.',
    noSuchEnd: 'Write when the meeting ends, for instance 15:30.',
    noSuchDays: 'Write the number of days in digits, from 0 to 400.',
    noSuchTimes: 'Write how many meetings there will be, from 2 to 12.',
    endBeforeStart: 'The meeting ends before it starts. Change one of the times.',
    past: 'That time has already passed. Choose a later day.',
    tooFarAhead: 'That day is more than 400 days away. Choose one that is nearer.',
    tooLateToPost: 'It is too late to send the questions so many days before the meeting. Choose fewer days, or send them now.',
    closesBeforePosted: 'Nobody has time to answer. Let answering end nearer the meeting, or send the questions earlier.',
    tooLong: 'Something you wrote is too long. A question may have 500 characters and an agenda 10,000.',
    personalNumber: 'Remove the personal identity number and save again. Nothing is saved.',
    cancelledInvitation: 'According to the invitation the meeting is cancelled. Save only if it will be held after all.',
    emptyInvitation: 'I found no meeting in the invitation. Fill in the form yourself.',
    unknownZone: 'I do not know the time zone of the invitation. Fill in when the meeting starts and ends, and check the day.',
    unknownSeries: 'I don’t understand how often the meeting recurs. Fill in the day of the next one.',
    seriesOver: 'According to the invitation there are no more meetings. Fill in which day it is.',
  },
  fileOnlyCalendar: 'I read the calendar file. Send the other files by themselves, and I’ll look for abbreviations in them.',

  editTitle: 'Change the meeting',
  editIntro: 'Change what is needed. If you change the time, place or questions, those who know of the meeting will be told.',
  editLocked: 'The question cannot be changed: everybody is to know what the answers are about.',
  editFields: {
    title: 'Name of the meeting',
    date: 'Day',
    start: 'Starts',
    end: 'Ends',
    place: 'Place or link',
    agenda: 'Agenda',
    postDaysBefore: 'How long before the meeting the questions are sent',
    closeDaysBefore: 'How long before the meeting answering ends',
  },
  editEmptied: 'removed',
  editConflict: (theirs) =>
    `Somebody else changed the same thing while you were writing. ${theirs.join('. ')}. What you wrote is still there. Save again if it is to hold.`,
  editAnswered: (numbers, typed) =>
    `${numbers.length === 1 ? 'Question' : 'Questions'} ${listed.format(numbers.map(String))} ${numbers.length === 1 ? 'has' : 'have'} been answered meanwhile and cannot be changed. ${
      typed.length === 0 ? '' : `You wrote: ${listed.format(typed.map((text) => `“${text}”`))}. Do ask that as a new question. `
    }Nothing is saved yet.`,
  editOver: (typed) =>
    `The time to answer is over, so the questions cannot be changed. ${
      typed.length === 0 ? '' : `You wrote: ${listed.format(typed.map((text) => `“${text}”`))}. Do bring it up at the meeting. `
    }Nothing is saved yet.`,
  editOthers: (fields) => `Somebody else changed at the same time: ${listed.format(fields)}. That is saved too.`,
  editTold: 'The group will be told what is new.',
  editQuiet: 'What has already been sent shows what is new. Nobody gets another message.',
  changedTitle: 'The meeting has been changed',
  changedPlace: (place) => `New place: ${place}.`,
  changedNoPlace: 'The place has been removed.',
  changedQuestions: 'The questions have been changed.',

  editButton: 'Change',
  moveShort: 'Move',
  cancelShort: 'Cancel the meeting',
  savedTitle: 'The meeting is saved',
  savedAgenda: (n) => (n === 1 ? 'Agenda of one line' : `Agenda of ${n} lines`),
  savedAnnounced: 'The group is told now that the meeting is planned.',
  seriesAlso: (n) => (n === 1 ? 'One more meeting in the series:' : `And ${count(n)} more meetings in the series:`),
  announcedTitle: (n) => (n === 1 ? 'A meeting is planned' : `${upper(count(n))} meetings are planned`),
  announcedQuestions: (moment) => `Questions to think about come ${moment}.`,
  savedPost: (moment) => `The questions will be sent ${moment}.`,
  savedPostNow: 'The questions are being sent now.',
  savedPostNoQuestions: (moment) => `The group will be told about the meeting ${moment}.`,
  savedClose: (moment) => `Answering ends ${moment}. Then you will get the answers.`,
  nudge: 'The meeting has no question for the representatives. Do you want to ask one? Then they have time to think.',
  nudgeAdd: 'Add the question',
  suggestedQuestion: (item) => `What matters to you when we talk about ${item}?`,
  suggestedAny: 'What matters most to you that we bring up at the meeting?',
  questionNotAdded: 'The questions have been sent already, or there are five of them. So one more could not be added.',
  questionMissing: 'Write the question first.',
  calendarTitle: 'Add to the calendar',
  calendarOutlook: 'Open in Outlook',
  calendarTeams: 'Open in the calendar of Teams',
  calendarBack: 'Show the meeting',
  calendarFile: 'Get a calendar file (.ics)',
  calendarHelp: 'The meeting is filled in. Nothing is saved before you save it.',
  calendarFileName: (date) => `calendar-${date}.ics`,
  calendarFileAbout: 'The meeting as a calendar file. Open it, and the meeting is put into your calendar.',
  calendarFileSent: 'Here is the calendar file.',
  calendarFileFailed: 'The calendar file could not be sent. Use one of the links instead.',
  calendarNoFile: 'I can’t give you a file here. Use one of the links, or get the file in a private chat with me.',
  calendarDeclined: 'You did not get a calendar file. The meeting is still under “meetings”.',
  planNext: 'Plan the next in the series',
};
