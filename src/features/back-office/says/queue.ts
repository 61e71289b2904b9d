import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

const where = ['office'] as const;

/** What a back office asks of its queue as a whole, and of the office itself. */
export const queueSays: readonly Intent[] = [
  {
    name: 'queue.all',
    verb: 'queue.show',
    where,
    sv: sentences(`
      visa kön / hur ser kön ut / vilka ärenden är öppna / vad ligger i kön / vad har vi att göra / visa alla frågor / öppna ärenden / vad väntar på oss
      visa alla ärenden / vilka frågor har vi kvar / hur ligger vi till / vad är obesvarat / lista ärendena / har det kommit in något / vad finns att ta tag i
      är det mycket i kön / inkorgen / läget i kön / vad är kvar att svara på / visa allt som är öppet
      vad finns att göra i kön / vad ska vi jobba med idag / vad har kommit in till oss / vad har vi på bordet
      vad ska göras i dag / vad finns att ta tag i / vad har back office att göra
    `),
    en: sentences(`
      show the queue / what is in the queue / which cases are open / what do we have to do / show all cases / open cases / has anything come in
      what is left to answer / list the cases
      whats in the queue / what's on our desk / what do we need to deal with / whats come in / show us everything that's open
    `),
    commands: {
      sv: ['kö', 'kön', 'visa kö', 'visa kön', 'ärendekön', 'vår kö', 'kön alla', 'kö alla'],
      en: ['queue', 'the queue', 'show queue', 'show the queue', 'queue all'],
    },
  },
  {
    name: 'queue.unclaimed',
    verb: 'queue.show',
    input: { filter: 'unclaimed' },
    where,
    sv: sentences(`
      vilka ärenden har ingen tagit / visa nya ärenden / finns det nya frågor / vilka är lediga / otagna ärenden / vad har ingen tagit än
      har det kommit nya frågor i dag / vilka frågor är otagna / är det något som ingen jobbar med / visa det som inte är taget / nyinkommet
      något nytt / är det något nytt i kön / nya frågor idag / vad är otaget / finns det lediga ärenden
      har det kommit något nytt / nytt i kön / finns det nåt nytt till oss
      finns det obesvarade frågor / vilka frågor har ingen tagit
    `),
    en: sentences(`
      which cases has nobody taken / show new cases / are there new questions / what is unclaimed / cases nobody works on / anything new today
      anything up for grabs / what hasn't been picked up / any new questions for us / which cases are free / what came in that nobody took
      show what no one is on
      are there unanswered questions
    `),
    commands: {
      sv: ['kön nya', 'kön otagna', 'kön lediga', 'kö nya', 'kö otagna', 'kö lediga', 'nya ärenden'],
      en: ['queue new', 'queue unclaimed', 'new cases'],
    },
  },
  {
    name: 'queue.mine',
    verb: 'queue.show',
    input: { filter: 'mine' },
    where,
    sv: sentences(`
      vilka ärenden har jag / visa mina ärenden / vad har jag tagit / vilka är mina / vad jobbar jag med / mina frågor i kön / det jag har hand om
      vad har jag kvar / vilka ska jag svara på / mina öppna ärenden / hur många har jag
      vilka har jag på mig / mina egna ärenden / vad jobbar jag med
      vad har jag på mitt bord / vad har jag att göra
    `),
    en: sentences(`
      which cases are mine / show my cases / what have I taken / what do I have left / my open cases / which ones should I answer
      what's on my plate in the queue / my own cases / show me mine / what am I working on / cases assigned to me / what do I have open
      what is on my desk
    `),
    commands: { sv: ['kön mina', 'kön min', 'kö mina', 'mina ärenden'], en: ['queue mine', 'queue my', 'my cases'] },
  },
  {
    name: 'queue.waiting',
    verb: 'queue.show',
    input: { filter: 'waiting' },
    where,
    sv: sentences(`
      vilka ärenden väntar på svar från den som frågade / vilka väntar vi på / visa väntande / var har vi frågat tillbaka / vad väntar på svar
      vilka har inte hört av sig / ärenden som vilar / vilka är parkerade / vilka har vi inte fått svar från / visa ärenden där vi väntar på svar
    `),
    en: sentences(`
      which cases wait for an answer / show waiting / where have we asked back / who have we not heard from / cases on hold
      who hasn't come back to us / cases waiting for the asker / what are we waiting for / which ones have we asked back on
      anything on hold / where does the ball lie with them / show those that wait for a reply
    `),
    commands: {
      sv: ['kön väntar', 'kön väntande', 'kön väntar på svar', 'kö väntar', 'kö väntande', 'väntande ärenden'],
      en: ['queue waiting', 'waiting cases'],
    },
  },
  {
    name: 'queue.oldest',
    verb: 'queue.show',
    where,
    sv: sentences(`
      vilka har väntat längst / äldst först / vilken fråga är äldst / visa de äldsta ärendena / vad har legat längst / är något försenat
      har vi gamla ärenden / vilka är brådskande / vilka har passerat svarstiden / sortera efter ålder / vem har väntat längst på svar
      börja med de äldsta / lägg de gamla först / sortera kön efter ålder / vilken är äldst av dem
      finns det något som väntat länge / vilka är äldst
    `),
    en: sentences(`
      which have waited the longest / oldest first / which is the oldest / is anything overdue / sort by age / what is urgent
      put the oldest on top / what has been lying here the longest / which one's the oldest case / anything late
      show those that are overdue / sort the queue by age / start with the old ones
      has anything waited long / what has been lying longest
    `),
    commands: { sv: ['äldst först', 'äldsta'], en: ['oldest first', 'oldest'] },
  },
  {
    name: 'queue.search',
    verb: 'queue.show',
    where,
    sv: sentences(`
      har någon frågat om {text} / har det kommit något om {text} / finns det frågor om {text} / har folk undrat över {text}
      sök efter {text} / har vi fått någon fråga om {text} / sök på {text} / finns det ärenden om {text} / leta efter {text} i kön / visa frågor om {text}
      har någon frågat om {text} / vad har vi svarat om {text} / hitta ärenden om {text} / hur svarade vi på frågan om {text} / sök bland ärendena efter {text}
      har det frågats om {text} förut / sök efter frågor om {text} / har vi fått något om {text} tidigare
    `),
    en: sentences(`
      search for {text} / have we had a question about {text} / are there cases about {text} / show questions about {text} / find cases about {text}
      what have we answered about {text}
      did anyone ask about {text} / has someone written about {text} / look for {text} / any questions on {text} / has {text} come up before
      anything in the queue about {text} / who asked about {text}
      have people asked about {text} / has somebody asked about {text} earlier
    `),
    commands: {
      sv: [
        'sök {text}',
        'sök i kön {text}',
        'sök i kön: {text}',
        'sök i kön efter {text}',
        'sök ur kön {text}',
        'kön {text}',
        'kö {text}',
        'kön: {text}',
      ],
      en: [
        'search {text}',
        'search the queue for {text}',
        'search queue {text}',
        'search in the queue {text}',
        'queue {text}',
        'queue: {text}',
      ],
    },
  },
  {
    name: 'queue.howMany',
    verb: 'queue.figures',
    where,
    sv: sentences(`
      vad är antalet frågor som kommit in / hur många har hört av sig / hur många nya har det kommit / antal inkomna frågor
      hur många frågor har vi fått / hur många ärenden är det / hur många är öppna / hur många kom in i veckan / hur många har vi svarat på
      hur många frågor fick vi i {date} / hur många frågor kom in förra veckan / hur många ärenden fick vi i höstas / hur många frågor har kommit den här månaden / antal ärenden / hur många är obesvarade / är det fler frågor än förra månaden / hur många står i kö
      hur många är inne / hur många ärenden ligger det / hur många frågor i kön
      hur mycket har kommit in den här veckan / har det kommit in mycket
    `),
    en: sentences(`
      how many questions have we had / how many cases are there / how many are open / how many came in this week / number of cases / how many have we answered
      whats the number of questions / how many did we get last week / how many are waiting / how many questions this year
      how many cases have come in / how big is the queue
      has much come in this week
    `),
  },
  {
    name: 'queue.statistics',
    verb: 'queue.figures',
    where,
    sv: sentences(`
      visa statistik / hur snabbt svarar vi / vad är vår svarstid i snitt / vad frågar folk mest om / vilka ämnen är vanligast / siffror för månaden
      jag behöver statistik till chefen / en rapport över frågorna / vilka grupper frågar mest / hur ser året ut / sammanställning av frågorna
      när kommer veckobrevet / vad söker folk på utan att få svar
      siffror för månaden / ge mig statistik / hur många frågor per månad
    `),
    en: sentences(`
      show statistics / how fast do we answer / what do people ask about most / figures for the month / a report of the questions / which topics are most common
      stats please / numbers for last month / how quick are we / give me the statistics / average time to answer / what are the figures like
    `),
    commands: { sv: ['statistik', 'visa statistik', 'visa statistiken'], en: ['statistics', 'stats', 'show statistics'] },
  },
  {
    name: 'office.unpair',
    verb: 'office.unpair',
    where,
    sv: sentences(`
      koppla bort den här kanalen / vi ska inte vara back office längre / sluta vara back office / koppla från kanalen / ta bort back office härifrån
      avsluta back office / stäng back office i den här kanalen / den här kanalen ska inte ta emot frågor längre / koppla ner oss / vi lägger ner back office
    `),
    en: sentences(`
      disconnect this channel / we are no longer the back office / stop being the back office / remove the back office from here
      this channel should not take questions any more
      unhook this channel / we don't do back office any more / take this channel away from the back office
      someone else is the back office now, disconnect us / stop sending questions here / we're closing this back office channel
      this should not be the back office
    `),
    commands: {
      sv: ['koppla från', 'koppla från stödfunktionen', 'koppla bort stödfunktionen', 'koppla från back office', 'koppla bort back office'],
      en: ['unpair', 'unpair the back office', 'disconnect the back office'],
    },
  },
  {
    name: 'office.letMove',
    verb: 'office.letMove',
    where,
    sv: sentences(`
      flytta back office till en annan kanal / vi ska byta kanal / hur flyttar vi back office / back office ska vara i en annan kanal
      jag vill flytta kön / vi har fått en ny kanal / byt kanal för frågorna / flytta frågorna till en annan kanal / vi flyttar till ett nytt team
      ge oss en annan kanal
    `),
    en: sentences(`
      move the back office to another channel / we are changing channel / how do we move the back office / we have a new channel / move the queue
      we want the queue in another channel / relocate the back office / can the back office be in a different channel
      take the queue with us to a new channel / the back office gets a new home / transfer the queue to another team
      how do I switch the back office channel
    `),
    commands: {
      sv: [
        ...[
          'flytta stödfunktionen',
          'flytta stödfunktionen hit',
          'byt kanal för stödfunktionen',
          'flytta back office',
          'flytta back office hit',
        ],
        'byt kanal för back office',
      ],
      en: ['move the back office', 'move back office'],
    },
  },
  {
    name: 'office.coordinate',
    verb: 'office.coordinate',
    where,
    sv: sentences(`
      jag vill samordna back office / jag är samordnare för back office / jag tar över samordningen här / låt mig samordna / jag håller i back office
      gör mig till samordnare här / jag är ansvarig för den här kön / jag leder back office / lägg till mig som samordnare / det är jag som samordnar nu
    `),
    en: sentences(`
      I want to coordinate the back office / I am the coordinator here / I take over the coordination / make me coordinator here / I am in charge of this queue
      let me be the coordinator / I'll coordinate from now on / I run this back office / put me down as coordinator
      I'm the new coordinator of the back office / I am responsible for the queue now / I will be coordinating here
    `),
    commands: {
      sv: ['jag samordnar stödfunktionen', 'jag samordnar', 'samordna stödfunktionen', 'jag samordnar back office', 'samordna back office'],
      en: ['i coordinate the back office', 'i coordinate'],
    },
  },
];
