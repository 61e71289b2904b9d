import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What a chair or a process lead says: planning, moving, cancelling, and how it goes. */
export const leadingSays: readonly Intent[] = [
  {
    name: 'meetings.plan',
    verb: 'meeting.form',
    sv: sentences(`
      jag vill planera ett möte / hur planerar jag ett möte / nytt möte / vi behöver boka ett möte / kan du boka ett möte / jag ska kalla till möte
      lägg upp ett möte / hur gör jag för att lägga in nästa möte / dags att planera nästa möte / bjud in gruppen till möte / skapa en träff
      jag vill lägga in vårens möten / öppna mötesformuläret / hur kallar jag till möte / boka sammanträde / vi ska ha ett möte till
      samma möte en gång till / kopiera förra mötet / jag vill ha ett extra möte / planera en träff för gruppen
    `),
    en: sentences(`
      I want to plan a meeting / how do I plan a meeting / we need to book a meeting / can you set up a meeting / invite the group to a meeting
      time to plan the next meeting / copy the last meeting / the same meeting again / how do I call a meeting / create a meeting
    `),
    commands: {
      sv: [
        ...[
          'planera möte',
          'planera ett möte',
          'nytt möte',
          'boka möte',
          'boka ett möte',
          'skapa möte',
          'skapa ett möte',
          'lägg in ett möte',
        ],
        ...['hur planerar jag ett möte', 'hur bokar jag ett möte', 'hur lägger jag in ett möte'],
      ],
      en: [
        ...['plan meeting', 'plan a meeting', 'new meeting', 'book a meeting', 'schedule a meeting', 'create a meeting'],
        'how do i plan a meeting',
      ],
    },
  },
  {
    name: 'meetings.planThen',
    verb: 'meeting.form',
    sv: sentences(`
      boka möte {text} / planera ett möte {text} / lägg in ett möte {text} / kan du boka in ett möte {text} / skapa möte {text} / nytt möte {text}
      jag vill ha ett möte {text} / vi ska ses {text}, lägg in det / boka in gruppen {text} / sätt upp ett möte {text} / kalla till möte {text}
      nästa möte blir {text}, kan du lägga in det / planera in en träff {text} / vi kör ett möte {text} / boka {date} kl {time} / möte {date} klockan {time}
      lägg möte {date} {time} / boka in oss {date} från {time} / planera decembermötet {text}
    `),
    en: sentences(`
      book a meeting {text} / plan a meeting {text} / schedule a meeting {text} / can you put in a meeting {text} / new meeting {text}
      we will meet {text}, please add it / call a meeting {text} / meeting on {date} at {time} / set up a meeting {text}
    `),
    commands: {
      sv: ['planera möte: {text}', 'planera möte {text}', 'boka möte {text}', 'skapa möte {text}', 'lägg in möte {text}'],
      en: [
        'plan meeting: {text}',
        'plan a meeting {text}',
        'book a meeting {text}',
        'create a meeting {text}',
        'schedule a meeting {text}',
      ],
    },
  },
  {
    name: 'meetings.pasteInvitation',
    verb: 'meeting.form',
    sv: sentences(`
      kan du läsa in kallelsen och skapa mötet / jag har en kallelse att lägga in / kan jag klistra in kallelsen så du lägger in mötet
      lägg in mötet från den här inbjudan / jag har mötet i outlook, kan du hämta det / kan du ta datumen ur kallelsen / läs in min ics-fil
      skapa möte av kallelsen / importera mötet från kalendern / kan jag skicka inbjudan till dig
    `),
    en: sentences(`
      can you read the invitation and create the meeting / I have an invitation to add / can I paste the invitation / import the meeting from my calendar
      create a meeting from this invitation
    `),
  },
  {
    name: 'meetings.move',
    verb: 'meeting.moveForm',
    sv: sentences(`
      flytta mötet / flytta mötet till {date} / kan vi flytta mötet / jag behöver flytta mötet till {date} kl {time} / byt dag på mötet
      skjut upp mötet en vecka / ändra tiden för mötet / mötet måste flyttas / tidigarelägg mötet / vi byter tid till {time} / ändra datum på mötet till {date}
      mötet på {date} ska vara {time} i stället / senarelägg träffen / flytta fram mötet / ny tid för mötet / lägg mötet på {date} istället
      ordföranden kan inte den dagen, vi måste byta / flytta {text} till {date} / vi ses {date} istället, ändra det / boka om mötet
    `),
    en: sentences(`
      move the meeting / move the meeting to {date} / change the time of the meeting / postpone the meeting / reschedule the meeting to {date} at {time}
      the meeting has to be moved / a new date for the meeting / bring the meeting forward / we meet on {date} instead, change it
    `),
    commands: { sv: ['flytta mötet', 'flytta möte'], en: ['move the meeting', 'move meeting'] },
  },
  {
    name: 'meetings.cancel',
    verb: 'meeting.cancelForm',
    sv: sentences(`
      mötet kan inte genomföras, säg till alla / vi får ställa in, meddela gruppen / det blir inget möte, tala om det för alla
      ställ in mötet / ställ in mötet på {date} / vi måste ställa in / mötet ska ställas in / avboka mötet / mötet är inställt, meddela alla / mötet är inställt / mötet blir inte av, säg till alla
      det blir inget möte på {date} / stryk mötet / ta bort mötet / jag vill ställa in träffen / avlys mötet / hur ställer jag in ett möte
      ordföranden är sjuk så vi ställer in / lägg ner mötet på {date} / vi hoppar över mötet den här gången, säg till gruppen
    `),
    en: sentences(`
      cancel the meeting / cancel the meeting on {date} / we have to cancel / call off the meeting / the meeting is off, tell everybody
      delete the meeting / how do I cancel a meeting / there will be no meeting on {date}
    `),
    commands: { sv: ['ställ in mötet', 'avboka mötet'], en: ['cancel the meeting', 'cancel meeting'] },
  },
  {
    name: 'meetings.change',
    verb: 'meeting.changeForm',
    sv: sentences(`
      vi har bytt sal, var ändrar jag det / ny lokal, rätta det / fel tid står på mötet / länken har blivit fel, byt den
      ändra mötet / jag vill ändra dagordningen / vi har bytt lokal / ändra platsen till {text} / redigera mötet / lägg in länken i mötet
      det blev fel i mötet, hur ändrar jag / uppdatera agendan / lägg till en punkt på dagordningen / ta bort en punkt från dagordningen
      byt lokal för mötet / jag skrev fel i kallelsen / ändra rubriken på mötet / mötet ska vara på Teams i stället / ändra frågorna till mötet
      ta bort en fråga / komplettera dagordningen / jag behöver rätta mötet / frågan är felstavad, ändra den / ny lokal
    `),
    en: sentences(`
      change the meeting / I want to change the agenda / we have a new room / edit the meeting / add the link to the meeting / change the place to {text}
      there is a mistake in the meeting / update the agenda / change the questions / remove a question
    `),
    commands: {
      sv: ['ändra mötet', 'ändra dagordningen', 'redigera mötet'],
      en: ['change the meeting', 'edit the meeting', 'change the agenda'],
    },
  },
  {
    name: 'meetings.addQuestion',
    verb: 'meeting.changeForm',
    sv: sentences(`
      lägg in en punkt till på agendan / jag vill fråga gruppen en sak till / stoppa in en fråga till
      lägg till en fråga / jag vill lägga till en fråga inför mötet / hur lägger jag in frågor till företrädarna / ny fråga till gruppen
      jag vill fråga representanterna en sak inför mötet / lägg in fler frågor / vi vill ha synpunkter på en sak till / en fråga till på mötet
      hur ställer jag en fråga till patientföreträdarna / jag har en tänk till-fråga att lägga in / kan du skicka ut en fråga till representanterna
      lägg in att de ska tänka till om {text}
    `),
    en: sentences(`
      add a question / I want to add a question to the meeting / how do I ask the representatives something / another question for the group
      I want their views on one more thing / add questions before the meeting
    `),
  },
  {
    name: 'meetings.extend',
    verb: 'meeting.changeForm',
    sv: sentences(`
      förläng svarstiden / ändra svarstiden / ändra sista svarsdag / ge dem mer tid att svara / de behöver längre tid på sig / förläng till {date} / flytta fram sista dag för svar
      öppna svaren igen / kan svarstiden bli längre / håll öppet för svar till {date} / stäng svaren tidigare / jag vill att de ska hinna svara i helgen
    `),
    en: sentences(`
      give them more time to answer / extend the deadline / extend it to {date} / change the last day to answer / close the answers earlier
    `),
  },
  {
    name: 'meetings.whoAnswered',
    verb: 'meeting.next',
    sv: sentences(`
      vem har svarat / vilka har svarat / hur många har svarat / har alla svarat / vem har inte svarat / vilka saknas / har {person} svarat
      hur många svar har vi fått / har det kommit in några svar / vilka har inte svarat än / hur går det med svaren / hur ser svarsläget ut
      är det många som svarat / väntar vi på någon / har företrädarna svarat på frågorna / vilka behöver påminnas / läget med svaren?
    `),
    en: sentences(`
      who has answered / how many have answered / has everybody answered / who has not answered / has {person} answered / how many answers are there
      who are we waiting for / how are the answers coming along / who needs reminding
    `),
  },
  {
    name: 'meetings.reached',
    verb: 'meeting.reached',
    sv: sentences(`
      vem har fått frågorna / har alla fått kallelsen / kom frågorna fram / vilka har du nått / är det någon du inte når / har {person} fått frågorna
      gick utskicket fram / vilka har inte fått något / hur många nådde du / har frågorna skickats ut / fick alla meddelandet / har representanterna sett frågorna
      är frågorna utskickade
    `),
    en: sentences(`
      who has got the questions / did the questions reach everybody / who could you not reach / has {person} got the questions / have the questions been sent
      did everybody get the message / how many did you reach
    `),
    commands: {
      sv: ['vem har nåtts', 'vilka har nåtts', 'vem har fått frågorna', 'vilka har fått frågorna', 'hur många har fått frågorna'],
      en: ['who has been reached', 'who was reached', 'who has got the questions'],
    },
  },
  {
    name: 'meetings.wishes',
    verb: 'meeting.next',
    sv: sentences(`
      vill någon ta upp något / har det kommit in några önskemål till mötet / finns det övriga frågor / har någon anmält en punkt
      vad vill företrädarna ta upp / är det någon som vill ha med något på dagordningen / några punkter från gruppen / har någon lämnat återbud
      vilka har anmält förhinder / är det någon som inte kan komma / vad har ni fått in till nästa möte
    `),
    en: sentences(`
      does anybody want to raise something / are there any wishes for the meeting / is there any other business / has somebody cancelled
      what do the representatives want to bring up / is there anybody who cannot come
    `),
  },
  {
    name: 'meetings.markOutcome',
    verb: 'meeting.list',
    sv: sentences(`
      berätta vad som hände med svaren / jag vill återkoppla till företrädarna / hur återkopplar jag vad vi gjorde av synpunkterna
      markera vad det blev av svaren / jag vill tala om för dem vad vi beslutade / skriv vad som hände med förslagen / ge återkoppling på svaren
      hur berättar jag för patientföreträdarna vad deras svar ledde till / återkoppla svaren / vi tog med synpunkterna, var skriver jag det
    `),
    en: sentences(`
      tell them what became of the answers / I want to give feedback on the answers / how do I report back to the representatives
      mark the outcome of the answers / we used their views, where do I say so
    `),
  },
];
