import type { backOffice as swedish } from '../sv/back-office.js';

export const backOffice: typeof swedish = {
  askTitle: 'Ask the back office',
  askIntro:
    'Your question goes to the back office, not to the group. Write nothing about a certain patient and no personal identity number.',
  askText: 'Your question',
  askIdentity: 'How do you want to ask?',
  askNamed: 'With my name',
  askUnnamed: 'Without a name. The back office sees only the text.',
  askGroup: 'The back office may see which group I write from',
  askSend: 'Send the question',
  askMissingText: 'Write your question first.',
  askTooLong: (most) => `The question is too long. Write ${most} characters at most.`,
  askPersonalNumber:
    'Remove the personal identity number and send again. Nothing has been saved. The back office may not receive anything about a certain patient.',
  received: (number) => `Thank you! Your question is saved and has number ${number}.`,
  receivedNext:
    'Nobody has begun to answer questions here yet. Yours is kept until somebody does, and the answer comes to you in our own chat.',
  askPrivately:
    'Others can read here. Write to me in a chat of our own, or press the button, and the question stays between you and the back office. What you have already written here you can delete yourself.',
  askOpen: 'Ask in private',
};
