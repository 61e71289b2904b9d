import type { Command } from '../../core/hearing/commands.js';
import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

export const answersCommands: readonly Command[] = [
  {
    verb: 'answers.browse',
    words: {
      sv: ['frågor och svar', 'vanliga frågor', 'visa frågor och svar', 'alla svar', 'visa frågor och svar om uppdraget'],
      en: ['questions and answers', 'faq', 'common questions', 'all answers', 'show questions and answers about the assignment'],
    },
  },
  {
    verb: 'answers.suggested',
    words: {
      sv: ['svar att se över', 'svar som väntar', 'svar att godkänna', 'osäkra svar'],
      en: ['answers to look over', 'answers that wait', 'answers to approve', 'uncertain answers'],
    },
  },
  {
    verb: 'answers.form',
    words: {
      sv: ['nytt svar', 'skriv ett nytt svar', 'lägg till ett svar', 'lägg till ett nytt svar', 'skriv ett svar'],
      en: ['new answer', 'write a new answer', 'add an answer', 'add a new answer'],
    },
  },
];

export const answersSays: readonly Intent[] = [
  {
    name: 'answers.write',
    verb: 'answers.form',
    where: ['office'],
    sv: sentences(`
      jag vill skriva ett nytt svar / lägg in ett svar om resor / vi behöver ett svar om arvode i frågor och svar / hur lägger man till ett svar / skapa ett svar om {text}
      lägg till en fråga i frågor och svar / skriv in ett vanligt svar / gör ett nytt svar om {text} / kan vi ha ett färdigt svar om {text} / lägg upp ett svar på {text}
    `),
    en: sentences(`
      I want to write a new answer / put in an answer about {text} / how do I add an answer / we need an answer about {text} in questions and answers / create an answer about {text}
    `),
  },
];
