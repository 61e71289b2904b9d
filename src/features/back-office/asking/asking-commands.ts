import type { Command } from '../../../core/hearing/commands.js';

/** "fråga 2: …", "fråga 1 är svår": a meeting has five at most. "fråga: 3 av oss undrar" is one's own. */
const meetingsQuestion = /^[1-5](?:\s*[:.)]|\s*$|\s+(?:är|is)\s)/u;
/** What a back office says about a case: "fråga tillbaka 123: …" */
const askedBack = /^(?:tillbaka|back)\s(?:\S+\s+){0,2}#?(?:\d{3,4}\s*:|[2-9a-hj-np-z]{8}[\s:,])/iu;
/** "fråga 123: …" may be about the writer's own, as its card is called. */
const ownCase = /^(?:(?:nummer|number) )?#?(?:\d{3,4}|(?=[a-z]*\d)[2-9a-hj-np-z]{8})\s*(?::|$)/iu;

/** How people ask the back office. Further ways to say it are heard in small talk (`help/listener.ts`). */
export const askingCommands: readonly Command[] = [
  {
    verb: 'case.sendForm',
    words: { sv: ['fråga'], en: ['ask'] },
    takes: (rest) => ([meetingsQuestion, askedBack, ownCase].some((one) => one.test(rest)) ? undefined : { text: rest }),
  },
  {
    verb: 'case.sendForm',
    words: {
      sv: [
        'privat fråga',
        'fråga back office',
        'fråga privat',
        'fråga stödfunktionen',
        'fråga i enrum',
        'jag har en fråga',
        'jag har en privat fråga',
        'en privat fråga',
        'ställa en fråga',
        'ställa en privat fråga',
        'jag undrar en sak',
        'jag undrar över en sak',
        'fråga en sak',
        'fråga om en sak',
        'prata med någon',
      ],
      en: [
        'private question',
        'ask the back office',
        'ask in private',
        'i have a question',
        'a private question',
        'ask something',
        'ask a question',
        'talk to somebody',
        'talk to someone',
      ],
    },
    takes: (rest) => ({ text: rest }),
  },
  {
    verb: 'case.ideaForm',
    words: {
      sv: ['idé', 'en idé', 'ny idé', 'jag har en idé', 'jag har ett förslag', 'ett förslag', 'lämna ett förslag'],
      en: ['idea', 'an idea', 'new idea', 'i have an idea', 'i have a suggestion'],
    },
    takes: (rest) => ({ text: rest }),
  },
  {
    verb: 'case.concernForm',
    words: {
      sv: [
        'oro',
        'jag är orolig',
        'något oroar mig',
        'klaga',
        'klagomål',
        'lämna klagomål',
        'jag är inte nöjd',
        'jag är missnöjd',
        'jag blev inte lyssnad på',
        'jag känner mig inte lyssnad på',
        'ingen lyssnar på mig',
      ],
      en: ['concern', 'i am worried', 'something worries me', 'complain', 'i am not happy', 'nobody listens to me'],
    },
    takes: (rest) => ({ text: rest }),
  },
  {
    verb: 'case.mine',
    words: {
      sv: [
        'mina frågor',
        'mina ärenden',
        'mina idéer',
        'vad händer med min fråga',
        'har någon svarat på min fråga',
        'har jag fått svar',
        'har jag fått svar på min fråga',
        'när får jag svar på min fråga',
        'var är min fråga',
        'vad hände med min fråga',
      ],
      en: ['my questions', 'my cases', 'my ideas', 'has anybody answered my question', 'what happened to my question'],
    },
  },
];
