import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What is said about reminders, one's own and others'. */
export const remindingSays: readonly Intent[] = [
  {
    name: 'meetings.pause',
    verb: 'preparation.pause',
    sv: sentences(`
      sluta pinga mig / skicka inte så mycket / kan du vara tyst ett tag / det räcker med påminnelser nu
      sluta påminna mig / sluta skicka påminnelser / jag vill inte ha fler påminnelser / stäng av påminnelserna / sluta tjata / inga fler påminnelser tack / pausa allt
      jag vill ha en paus / sluta skicka meddelanden / kan du låta mig vara ett tag / jag vill slippa bli påmind / du skickar för mycket
      jag vill inte få så många meddelanden / tyst / påminn mig inte / ta en paus med påminnelserna / jag är bortrest, skicka inget till mig
      sluta skriva till mig / jag behöver ingen påminnelse / stör mig inte / paus tills vidare
      inga påminnelser i {date} / inga påminnelser på sommaren / jag är på semester / jag har semester till den {number} {date}
    `),
    en: sentences(`
      stop reminding me / no more reminders / turn off reminders / I do not want reminders / I need a break / stop sending me messages
      you send too much / leave me alone for a while / pause everything / do not remind me
      quit reminding me / less messages please / no reminders in {date} / I am on holiday / I am on holiday until {date} / you're nagging me, stop / stop bugging me about the meeting / enough reminders now
      I get too many reminders / quit asking me about the questions
      stop nagging me
    `),
    commands: { sv: ['pausa', 'pausa påminnelser'], en: ['pause', 'pause reminders'] },
  },
  {
    name: 'meetings.resume',
    verb: 'preparation.resume',
    sv: sentences(`
      slå på påminnelserna igen / jag vill ha påminnelser / börja påminna mig igen / nu får du påminna mig igen / sätt på påminnelser
      jag vill bli påmind / ta bort pausen / avsluta pausen / du kan skicka påminnelser till mig igen / jag är tillbaka, påminn mig som vanligt
      aktivera påminnelser / jag får inga påminnelser längre, sätt på dem / få påminnelser igen / jag vill gärna få en påminnelse inför mötena
    `),
    en: sentences(`
      turn on reminders / I want reminders again / start reminding me / you may remind me again / end the pause / I would like to be reminded
      I am back, remind me as usual
      reminders on please / I'd like reminders again / put the reminders back on / you can start to remind me again
      I want you to remind me from now on / nudge me again from now on
    `),
    commands: { sv: ['påminn mig', 'sluta pausa'], en: ['remind me', 'stop pausing'] },
  },
  {
    name: 'meetings.remindMeThen',
    verb: 'preparation.reminders',
    sv: sentences(`
      du får gärna puffa på mig dagen före / hojta på kvällen innan / knuffa på mig om jag glömmer
      påminn mig i morgon / kan du påminna mig på {date} / påminn mig dan före / när påminner du / skickar du nån påminnelse / påminn mig en timme innan
      får jag en påminnelse före mötet / hur ofta påminner du / påminn mig kvällen innan / kan jag få en påminnelse kl {time} / säg till mig när det är dags
      kommer det en påminnelse / hojta till när mötet närmar sig / hör av dig innan svarstiden går ut / påminn mig nästa vecka
      jag glömmer lätt, kan du påminna / hur funkar påminnelserna
    `),
    en: sentences(`
      remind me tomorrow / can you remind me on {date} / remind me the day before / when do you remind me / remind me an hour before / will I get a reminder
      tell me when it is time / how do the reminders work / I forget easily, can you remind me
      give me a nudge the day before / ping me before the meeting / poke me on {date} / dont let me forget the meeting
    `),
  },
  {
    name: 'meetings.remindThem',
    verb: 'meeting.remind',
    sv: sentences(`
      påminn alla / skicka en påminnelse till gruppen / påminn dem / kan du stöta på dem som inte har svarat / påminn de andra om frågorna
      skicka ut en påminnelse till företrädarna / det är flera som inte svarat, påminn dem / be dem svara / påminn {person} / kan du tjata lite på gruppen
      dom har inte svarat än, kan du ligga på / påminn representanterna om mötet / jag vill skicka en påminnelse / jaga svar / puffa på de som är kvar
      kan du skicka frågorna en gång till
      pusha på dem som inte svarat / peppa dem som är sena / hör av dig till dem som saknas / de som inte svarat behöver en knuff
      säg till dem att svara
      pinga alla om att svarstiden går ut i morgon / pinga gruppen om att det är sista dagen att svara
      jag är samordnare, hur påminner jag dem
    `),
    en: sentences(`
      remind everybody / send a reminder to the group / remind those who have not answered / can you nudge the others / remind {person}
      ask them to answer / send out a reminder to the representatives / several have not answered, remind them
      nudge those who haven't replied / chase the ones who are late / poke the others / send everyone another reminder
      get the rest to answer / give {person} a reminder / could you chase them up / ask those who are behind to answer
      ping everybody that the time to answer runs out tomorrow
      as coordinator, how do I remind them
    `),
    commands: {
      sv: [
        'påminn dem',
        'påminn alla',
        'påminn de andra',
        'påminn dem som inte har svarat',
        'påminn de som inte har svarat',
        'skicka påminnelse',
      ],
      en: ['remind them', 'remind everyone', 'remind the others', 'remind those who have not answered', 'send reminder'],
    },
  },
];
