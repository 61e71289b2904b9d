import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What somebody writes who wants to ask, suggest or tell the back office something. */
export const askingSays: readonly Intent[] = [
  {
    name: 'backOffice.ask',
    verb: 'case.sendForm',
    sv: sentences(`
      jag har en fråga / jag vill fråga en sak / kan jag fråga något / får man ställa en fråga / jag undrar över en grej / hur ställer jag en fråga
      jag skulle vilja fråga back office / kan jag skicka en fråga / var ställer jag frågor utanför gruppen / jag har en privat fråga
      vem kan jag fråga / jag behöver hjälp med en sak utanför mötet / jag har lite funderingar / kontakta back office / hur når jag back office
      öppna frågeformuläret / jag vill skriva till stödfunktionen / det är en sak jag undrar över sen länge / går det att fråga er om vad som helst
    `),
    en: sentences(`
      I have a question / can I ask something / how do I ask a question / I want to ask the back office / where do I ask about things outside the group
      I would like to send a question / how do I reach the back office / I have a private question / I wonder about something
      id like to ask you something / got a question for you / can I put a question to someone / there's a thing I wonder about
    `),
    commands: {
      sv: [
        ...[
          'fråga',
          'fråga privat',
          'privat fråga',
          'fråga back office',
          'fråga stödfunktionen',
          'fråga i enrum',
          'jag har en fråga',
          'jag har en privat fråga',
        ],
        ...['en privat fråga', 'ställa en fråga', 'ställa en privat fråga', 'jag undrar en sak', 'jag undrar över en sak', 'fråga en sak'],
        ...['fråga om en sak', 'prata med någon', 'jag vill ställa en fråga till back office'],
      ],
      en: [
        ...['ask', 'private question', 'ask the back office', 'ask in private', 'i have a question', 'a private question', 'ask something'],
        ...['ask a question', 'talk to somebody', 'talk to someone', 'i want to ask the back office a question'],
      ],
    },
  },
  {
    name: 'backOffice.askText',
    verb: 'case.sendForm',
    sv: sentences(`
      fråga back office {text} / kan du fråga back office {text} / jag vill fråga stödfunktionen {text} / skicka till back office: {text}
      en fråga till er: {text} / skicka frågan {text} / till back office: {text} / jag har en fråga: {text} / min fråga är {text} / privat fråga: {text}
      kan ni ta reda på {text} / be back office svara på {text} / skicka vidare till back office: {text}
    `),
    en: sentences(`
      ask the back office {text} / send to the back office: {text} / my question is {text} / private question: {text} / I have a question: {text}
      could you find out {text} / to the back office: {text}
      please ask the back office {text} / I'd like to know {text} / pass this question on: {text} / can someone tell me {text}
      question for the back office: {text}
    `),
    commands: {
      sv: [
        'fråga {text}',
        'fråga: {text}',
        ...[
          'privat fråga {text}',
          'fråga privat {text}',
          'fråga i enrum {text}',
          'en privat fråga {text}',
          'ställa en privat fråga {text}',
        ],
        ...['ställa en fråga {text}', 'jag har en privat fråga {text}', 'jag undrar en sak: {text}', 'fråga en sak {text}'],
        'fråga back office {text}',
        'fråga stödfunktionen {text}',
        'jag har en fråga: {text}',
      ],
      en: [
        'ask {text}',
        'private question {text}',
        'ask in private {text}',
        'a private question {text}',
        'ask the back office {text}',
        'i have a question: {text}',
      ],
    },
  },
  {
    name: 'backOffice.human',
    verb: 'case.sendForm',
    sv: sentences(`
      jag vill prata med en riktig människa / finns det någon person jag kan tala med / jag behöver prata med någon / kan någon ringa upp mig
      jag vill ha svar av en människa / koppla mig till någon / kan jag få kontakt med en handläggare / har ni ett telefonnummer
      jag orkar inte chatta med en maskin / finns det nån levande människa / jag vill ha personlig kontakt / kan jag mejla någon
      vem kan jag ringa / jag vill hellre prata än skriva / finns det en telefontid
      kan du ringa upp mig / jag vill träffa någon / jag vill prata med någon i egen hög person / kan en människa höra av sig till mig
    `),
    en: sentences(`
      I want to talk to a real person / is there somebody I can talk to / can somebody call me / I want an answer from a human
      do you have a phone number / put me through to somebody / I would rather talk than write / can I email somebody
      can I speak to someone real / let me talk to a human / give me a phone number / I want somebody to ring me / who can I phone
      can you call me back / I want to meet somebody in person
    `),
  },
  {
    name: 'backOffice.unnamed',
    verb: 'case.sendForm',
    input: { identity: 'unnamed' },
    sv: sentences(`
      kan jag fråga anonymt / jag vill ställa en fråga utan namn / jag vill inte att någon vet att det är jag som frågar / går det att skicka utan namn
      kan man fråga i hemlighet / jag vill vara anonym när jag frågar / jag vågar inte skriva mitt namn / fråga utan att det syns vem jag är
      jag vill ta upp en sak anonymt / får man tipsa anonymt / kan jag lämna ett klagomål utan namn / behöver jag skriva vad jag heter
      måste jag säga vem jag är för att fråga
    `),
    en: sentences(`
      can I ask anonymously / I want to ask without a name / I do not want anybody to know that it is me asking / can I send it without my name
      do I have to say who I am / may I complain without my name / ask in secret
      I'd like to ask without giving my name / no names please, can I ask / is there a way to ask anonymously / keep my name out of it
      nobody should know I asked
    `),
  },
  {
    name: 'backOffice.idea',
    verb: 'case.ideaForm',
    sv: sentences(`
      jag har en idé / jag har ett förslag / jag kom på en sak / var lämnar jag idéer / jag vill lämna ett förslag / hur föreslår man något
      jag har ett förbättringsförslag / tar ni emot tips / jag vill tipsa om något / vart skickar jag mina förslag / får man komma med idéer
      en tanke jag fick / jag har funderat ut något som skulle kunna bli bättre / jag har en idé om hur väntetiden kan bli bättre / jag vill komma med ett förslag till vården
    `),
    en: sentences(`
      I have an idea / I have a suggestion / where do I leave ideas / I want to suggest something / do you take suggestions / I thought of something
      I have an idea about how to make things better / how do I propose something
      got an idea / I came up with something / where can I send a suggestion / I'd like to suggest an improvement / want to leave a tip
    `),
    commands: {
      sv: [...['idé', 'en idé', 'ny idé', 'jag har en idé', 'jag har ett förslag', 'ett förslag', 'lämna ett förslag']],
      en: ['idea', 'an idea', 'new idea', 'i have an idea', 'i have a suggestion'],
    },
  },
  {
    name: 'backOffice.ideaText',
    verb: 'case.ideaForm',
    whole: 'text',
    sv: sentences(`
      jag kom på en sak som vore bättre: {text} / jag har tänkt ut en grej: {text} / en grej som skulle göra skillnad: {text} / en sak som skulle göra det lättare: {text}
      jag har ett tips till er: {text} / ett tips till regionen: {text} / jag har ett förbättringsförslag: {text} / ni skulle kunna {text} / tips: {text}
      jag har en idé om {text} / min idé är {text} / mitt förslag är att {text} / jag föreslår att regionen {text} / idé: {text} / förslag: {text}
      tänk om man kunde {text} / vore det inte bra om {text} / skulle man inte kunna {text} i vården / jag har tänkt på att ni borde {text}
      det skulle hjälpa patienterna om {text} / förslag till regionen: {text} / en bra sak vore att {text}
      jag har en tanke om hur introduktionen för nya kunde bli bättre
      jag har en idé om hur utvärderingen kan bli bättre
    `),
    en: sentences(`
      I have an idea about {text} / my idea is {text} / my suggestion is that {text} / idea: {text} / what if the region could {text}
      it would help patients if {text} / would it not be good if {text}
      I've got an idea: {text} / I'd suggest that {text} / I have a suggestion about {text} / a thought: {text}
      what about {text}, as an idea / I think it'd be better if {text} / suggestion for the region: {text} / I have an idea for how {text}
      a tip: {text}
      I have a suggestion, {text} / a suggestion for the hospital: {text} / my suggestion for how to make things better is {text}
      I have a thought about how the introduction could be better / I have an idea about how the evaluation could be better
    `),
    commands: { sv: ['idé: {text}', 'idé {text}', 'förslag: {text}'], en: ['idea: {text}', 'idea {text}', 'suggestion: {text}'] },
  },
  {
    name: 'backOffice.sendUnnamed',
    verb: 'case.send',
    input: { identity: 'unnamed', offered: 'true' },
    where: ['personal'],
    sv: sentences(`
      skicka utan namn: {text} / skicka anonymt: {text} / skicka det här utan mitt namn: {text} / skicka utan att säga vem jag är: {text}
      utan namn till back office: {text} / skicka oro utan namn: {text} / skicka idé utan namn: {text} / fråga utan namn: {text}
      skicka frågan anonymt: {text} / anonymt till back office: {text}
    `),
    en: sentences(`
      send without a name: {text} / send anonymously: {text} / send this without my name: {text} / without my name to the back office: {text}
      ask without a name: {text}
      send it without my name: {text} / ask this anonymously: {text} / pass on without my name: {text} / keep my name out and send {text}
      unnamed to the back office: {text} / I want to stay anonymous: {text} / no name, to the back office: {text}
    `),
  },
  {
    name: 'backOffice.sendNamed',
    verb: 'case.send',
    input: { identity: 'named', offered: 'true' },
    where: ['personal'],
    sv: sentences(`
      skicka med namn: {text} / skicka med mitt namn: {text} / skicka det här med mitt namn: {text} / med namn till back office: {text}
      ni får veta vem jag är: {text} / skicka frågan med namn: {text} / skriv att det är från mig: {text} / skicka öppet: {text}
      med mitt namn på: {text} / jag står för det med namn: {text}
    `),
    en: sentences(`
      send with my name: {text} / send under my name: {text} / send this with my name: {text} / you may know who I am: {text}
      with my name to the back office: {text}
      put my name on it and send {text} / send this from me: {text} / they can know it's me: {text} / in my name: {text}
      use my name and ask {text} / sign it with my name: {text} / ask with my name: {text}
    `),
  },
];
