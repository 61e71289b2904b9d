import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

export const answersSays: readonly Intent[] = [
  {
    name: 'answers.browse',
    verb: 'answers.browse',
    sv: [],
    en: [],
    commands: {
      sv: ['frågor och svar', 'vanliga frågor', 'visa frågor och svar', 'alla svar', 'visa frågor och svar om uppdraget'],
      en: ['questions and answers', 'faq', 'common questions', 'all answers', 'show questions and answers about the assignment'],
    },
  },
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
    commands: {
      sv: ['nytt svar', 'skriv ett nytt svar', 'lägg till ett svar', 'lägg till ett nytt svar', 'skriv ett svar'],
      en: ['new answer', 'write a new answer', 'add an answer', 'add a new answer'],
    },
  },
  {
    name: 'answers.review',
    verb: 'answers.suggested',
    where: ['office'],
    sv: sentences(`
      vilka svar behöver vi se över / vilka färdiga svar ska ses över / finns det svar att godkänna / visa de osäkra svaren / vilka färdiga svar väntar på godkännande
      har lotsen fått nya texter till svaren / vilka svar i frågor och svar är gamla / gå igenom svaren i frågor och svar / vilka svar har vi tagit bort / hur får jag tillbaka ett borttaget svar
      jag vill återställa ett svar / vilka svar är osäkra / godkänna svar / vad behöver granskas / vad ska vi se över
    `),
    en: sentences(`
      which answers should we look over / are there answers to approve / show the uncertain answers / which ready answers wait for approval / does Lotsen have new texts for the answers
      which answers in questions and answers are old / go through the answers in questions and answers / which answers have we removed / how do I get a removed answer back
      I want to restore an answer / which answers are uncertain
    `),
    commands: {
      sv: ['svar att se över', 'svar som väntar', 'svar att godkänna', 'osäkra svar'],
      en: ['answers to look over', 'answers that wait', 'answers to approve', 'uncertain answers'],
    },
  },
];
