import type { meetingTalk as swedish } from '../../sv/meetings/talk.js';

export const meetingTalk: typeof swedish = {
  offerTitle: 'Is that an answer before the meeting?',
  offerHelp: 'Then press the question you are answering. After that, you choose who may see it. Nothing is saved yet.',
  offerHelpAsked:
    'If it is a question, you can send it to the back office, where a person answers. If it is an answer before the meeting, press the question you are answering.',
  offerHelpWaiting: 'Press the question that you want to answer. After that you choose who may see it.',
  offerMore: 'There are more questions for you to answer. Write “meetings” to see them.',
  offerAsText: (n) => `You can also write “answer ${n}:” and then your answer.`,
  offerInPlace:
    'Is that an answer before the meeting? Write “@Lotsen answer 1:” and your answer, and the whole group sees it with your name. To answer without the group seeing it, press the button.',
  offerNo: 'No, it was nothing',
  needNot: 'That’s fine. You don’t have to answer. To get no reminders, write “pause”.',
  offerLetBe: 'Then we’ll leave it. Nothing is saved.',
  letBe: 'Then we’ll leave it. To change an answer, write “my answers”.',

  answerWhichQuestion: 'Which question are you answering?',
  answerSayWhich: 'Write which question you are answering, for instance “answer 1:” and then your answer.',

  mineTitle: 'This is what you have answered',
  mineNone: 'I can’t find an answer from you.',
  mineWaiting: 'The chair has not said what happened yet.',
  minePrivately: 'Others can read here. Write “my answers” to me in a private chat.',

  absenceTitle: 'You can’t come',
  absentSaid: 'I tell the coordinator that you are not coming.',
  absentAlone: 'I have noted it. You lead the group alone, so there is nobody else to tell.',
  absentInstead: 'Do you want to be heard all the same? Send what you think beforehand. Press a question.',
  absentLater: 'The questions before the meeting come to you all the same, so that you can answer beforehand.',
  absentNone: 'I see no meeting ahead that you could miss.',
  absentNotThen: (day) => `I find no meeting on ${day}.`,
  absentOver: 'That meeting has begun, or will not be held.',
  comingButton: 'I can come after all',
  comingSaid: 'Good! I tell the coordinator that you are coming.',
  comingBefore: 'You have not said that you cannot come to that meeting.',
  absentTitle: (name) => `${name} can’t come`,
  comingTitle: (name) => `${name} can come after all`,

  raiseTitle: 'Who should know?',
  raiseHelp: 'Look through your text and choose where it goes. The chair gets it with your name. Nothing is sent yet.',
  raiseHelpNoChair:
    'Read your text through and choose where it goes. The group has no chair, so the coordinators get it, with your name. Nothing has been sent yet.',
  raiseOwnHelp: 'You are the chair, so you can add it to the agenda yourself.',
  raiseNoMeeting: 'No meeting is planned in your groups right now. You can send it as an idea to the back office instead.',
  raiseNotOn: 'I can’t find a meeting that is on now.',
  raiseItem: 'This is what I want to say',
  raiseNow: 'Tell whoever leads the meeting now',
  raiseAhead: 'To whoever leads the meeting',
  raiseOwn: 'Change the meeting',
  raiseAnswer: 'It is an answer to a question',
  raiseIdea: 'Send as an idea to the back office',
  raiseSent: {
    chair: 'Thank you! The chair will get it before the meeting, with your name.',
    coordinators: 'Thank you! The coordinators will get it before the meeting, with your name.',
  },
  raiseEmpty: 'First write what you want to say.',
  raiseTooLong: 'The text is too long. Write at most 1,000 characters. Nothing is sent.',
  raiseOver: 'The meeting is over or will not take place. Write “bring up:” again to see the next one.',
  raisePrivately: 'Others can read here. Write it to me in a private chat, so that the chair can be told.',
  raisedTitle: (name) => `${name} writes before the meeting`,
  undone: {
    answer: 'Your answer is removed.',
    answerBack: 'Your earlier answer counts again.',
    wish: 'What you wanted raised is removed. Nobody has received it.',
    wishRead: 'What you wanted raised is removed. Whoever leads the meeting may have read it already.',
    plan: 'The meeting is removed. Nobody has been told anything.',
    planTold: 'The meeting is cancelled. The group will be told.',
  },
  undoNothing:
    'There is nothing to undo. For ten minutes you can undo an answer by name, something you want raised or a meeting you planned. Answers without a name are taken back under “my answers”.',
  undoLate: 'Answering has ended, so the answer cannot be taken back.',
  undoGone: 'It can no longer be undone. Something has happened to it since.',
  seenButton: 'Thanks, I have seen it',
  seenTold: 'Whoever wanted it raised is told that you have seen it.',
  seenGone: 'It was taken away by whoever wrote it.',
  seenTitle: { chair: 'The chair has seen what you want raised', coordinator: 'The coordinator has seen what you want raised' },
  wishLostTitle: 'This did not arrive before the meeting ended',
  wishLostHelp: 'The person who led the meeting never got it. I’m sorry. Write “raise:” and the text, and it goes to the next meeting.',
  raisedHelp: 'Only you, who lead the meeting, have received this.',

  whoSees:
    'Before a meeting you choose yourself: the whole group, only the chair and the coordinators, or without a name. In the evaluation, nobody sees who answered what. You can also ask the back office without a name. But your organisation keeps chats in Teams, also private ones and what only you see in a channel. Whoever may read those can see what you wrote. Whoever looks after the server can see when something came, but not from whom. If you have never written to me before, it can be worked out: say hello first and ask another day.',
  reminders:
    'I send one reminder, the day before the time to answer ends, and only to representatives who have not answered. To get none, write “pause”.',
  answersLater: (moment) => `The answers will come when the time for answers ends, ${moment}. Until then I won’t show them to anybody.`,
  answersNone: 'There is no meeting with answers right now.',
};
