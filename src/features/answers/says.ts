import type { Command } from '../../core/hearing/commands.js';

export const answersCommands: readonly Command[] = [
  {
    verb: 'answers.browse',
    words: {
      sv: ['frågor och svar', 'vanliga frågor', 'visa frågor och svar', 'alla svar'],
      en: ['questions and answers', 'faq', 'common questions', 'all answers'],
    },
  },
  {
    verb: 'answers.suggested',
    words: {
      sv: ['svar som väntar', 'svar att godkänna', 'osäkra svar'],
      en: ['answers that wait', 'answers to approve', 'uncertain answers'],
    },
  },
  { verb: 'answers.form', words: { sv: ['nytt svar', 'skriv ett nytt svar'], en: ['new answer', 'write a new answer'] } },
];
