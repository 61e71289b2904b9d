import type { Command } from '../../core/commands.js';

/** How people ask the back office. Further ways to say it are heard in small talk (`help/listener.ts`). */
export const askingCommands: readonly Command[] = [
  {
    verb: 'case.sendForm',
    words: {
      sv: ['fråga', 'privat fråga', 'fråga stödfunktionen', 'fråga i enrum'],
      en: ['ask', 'private question', 'ask the back office', 'ask in private'],
    },
    takes: (rest) => ({ text: rest }),
  },
  {
    verb: 'case.ideaForm',
    words: { sv: ['idé', 'en idé', 'ny idé', 'jag har en idé'], en: ['idea', 'an idea', 'new idea', 'i have an idea'] },
    takes: (rest) => ({ text: rest }),
  },
  {
    verb: 'case.concernForm',
    words: { sv: ['oro', 'jag är orolig', 'något oroar mig'], en: ['concern', 'i am worried', 'something worries me'] },
    takes: (rest) => ({ text: rest }),
  },
  {
    verb: 'case.mine',
    words: {
      sv: ['mina frågor', 'mina ärenden', 'mina idéer', 'vad händer med min fråga'],
      en: ['my questions', 'my cases', 'my ideas'],
    },
  },
];
