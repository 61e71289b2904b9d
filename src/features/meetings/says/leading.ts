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
      vi behöver hitta en dag för nästa träff / jag ska lägga in ett nytt möte, hur gör man / kan vi få in en träff i februari
      jag behöver sätta ett datum för gruppen / dags att kalla ihop gruppen
      skicka en kallelse till gruppen / ordna med kallelse till nästa möte / gör en ny kallelse
      jag är ordförande och ska lägga in nästa möte hos dig
    `),
    en: sentences(`
      I want to plan a meeting / how do I plan a meeting / we need to book a meeting / can you set up a meeting / invite the group to a meeting
      time to plan the next meeting / copy the last meeting / the same meeting again / how do I call a meeting / create a meeting
      we need a date for the next meeting / I'd like to put in a meeting / let's get a meeting in the calendar / how do I set a meeting up
      I have to arrange a meeting / time to call the group together / I want to schedule the spring meetings / need to get a new meeting in
      I am the chair and it is time to get the next one into your system / as chair I want to put our next meeting in here
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
      sätt upp nästa möte {text} / vi behöver ett möte {text} / nästa träff {date} kl {time} / lägg nästa möte {date}
      ny tid för nästa möte: {date} {time}
      gör en kallelse till {date} / skicka ut kallelse {text} / fixa en kallelse {text}
      vi ska ha möte {date} kl {time} i {place} / jag ska ha ett möte {date} klockan {time} / vi har möte {date}, kan du fråga gruppen innan / vi ska träffas {date}, jag vill fråga gruppen något före
    `),
    en: sentences(`
      book a meeting {text} / plan a meeting {text} / schedule a meeting {text} / can you put in a meeting {text} / new meeting {text}
      we will meet {text}, please add it / call a meeting {text} / meeting on {date} at {time} / set up a meeting {text}
      arrange a meeting {text} / get us a meeting {text} / put a meeting in on {date} at {time} / schedule the group for {date}
      next meeting is {date} at {time}, put it in / I need a meeting {text} / set something up for {date}
      could you arrange a meeting {text} / we should get together on {date}, book it
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
      jag har kallelsen i word, slipper jag skriva in allting för hand / måste jag skriva av kallelsen för hand
      kallelsen finns som word, kan du läsa in den
    `),
    en: sentences(`
      can you read the invitation and create the meeting / I have an invitation to add / can I paste the invitation / import the meeting from my calendar
      create a meeting from this invitation
      I've got the invitation as text / make a meeting out of this invitation / read my invitation and fill in the meeting
      can I paste what I sent out / the invitation is in outlook, can you take it / here comes the invitation, make it a meeting
      can you pick the meeting up from an invitation
      I have the invitation in word, do I have to type it all in by hand / can I avoid typing the invitation in by hand
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
      lägg om mötet / vi behöver en annan tid för mötet / dagen passar inte, flytta mötet / ta mötet en vecka tidigare
      vi får senarelägga mötet / kan vi börja {time} i stället / skjut fram mötet / jag måste lägga mötet på en annan dag
      tiden krockar, kan vi byta
      kan ni byta dag på mötet / kan vi ta det på {date} i stället / byt dag till {date}
      mötet får skjutas fram en vecka / vi får skjuta på mötet en vecka
      jag skrev fel datum i inbjudan, det ska vara {date} / fel datum i kallelsen, det ska vara den {number}
    `),
    en: sentences(`
      move the meeting / move the meeting to {date} / change the time of the meeting / postpone the meeting / reschedule the meeting to {date} at {time}
      the meeting has to be moved / a new date for the meeting / bring the meeting forward / we meet on {date} instead, change it
      we need another day for the meeting / put the meeting off a week / push the meeting to {date} / we need to start later than planned
      can it begin at {time} instead / shift the meeting by an hour / lets take it on {date} instead / the date doesn't work, change it
      can we do {date} rather than {date} / the meeting should start an hour earlier / make it {time} instead
      could we change the day of the meeting
      the meeting will have to wait a week
      I put the wrong date in the invitation, it should be {date}
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
      blås av mötet / det blir inget av mötet, meddela alla / vi hoppar över mötet den här gången / mötet är struket
      vi skippar decembermötet / blås av träffen / ordföranden är sjuk, ställ in / stryk träffen
      för många är sjuka, jag måste ställa in alltihop / det är så många sjuka att vi får blåsa av
    `),
    en: sentences(`
      cancel the meeting / cancel the meeting on {date} / we have to cancel / call off the meeting / the meeting is off, tell everybody
      delete the meeting / how do I cancel a meeting / there will be no meeting on {date}
      the meeting won't happen / we are dropping the meeting on {date} / tell everybody the meeting is off / no meeting this time
      take the meeting away / scrap the meeting on {date} / the chair is ill so there is no meeting, tell them
      let people know we are not meeting / we wont be meeting on {date} after all
      too many are ill, I have to call the whole thing off / I lead it and have to call it off
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
      jag har glömt en punkt / det fattas en punkt på dagordningen, lägg till den / ändra en av frågorna / skriv om fråga {number}
      jag vill formulera om frågorna / rätta i kallelsen / lokalen är en annan nu / dagordningen behöver kompletteras
      vi behöver få in en punkt till i kallelsen / dagordningen saknar en punkt / jag missade att ta med en punkt på dagordningen
      ändra sluttiden till {time} / ändra starttiden / ändra sluttiden / mötet ska sluta tidigare / vi börjar en halvtimme senare
      byt lokal till {place} / mötet blir på Teams i stället / vi ses digitalt i stället / mötet ska vara i en annan lokal / byt plats för mötet
      ta bort fråga {number} / stryk fråga {number} ur mötet / byt ut fråga {number} / stryk fråga {number} / ändra fråga {number}
      det blev fel rum i det jag la upp, hur rättar jag / jag skrev fel rum när jag la in mötet / det blev fel lokal i mötet jag la upp
      jag behöver redigera uppgifterna om mötet / uppgifterna om mötet är fel, jag vill ändra dem
      länken till mötet har bytts, var ändrar jag den
      jag vill ha en punkt till på dagordningen i mötet jag lade upp / sätt in en punkt till i dagordningen
    `),
    en: sentences(`
      change the meeting / I want to change the agenda / we have a new room / edit the meeting / add the link to the meeting / change the place to {text}
      there is a mistake in the meeting / update the agenda / change the questions / remove a question
      the agenda needs an update / I have to correct the invitation / add another item to our agenda / I forgot an item on the agenda
      another room this time, change it / we're in a new place, where do I put that / fix the agenda / insert an item in the agenda
      the room is wrong, correct it / rewrite question {number}
      one more item for the agenda, where do I put it
      change the end time to {time} / change the start time
      change the room to {place} / the meeting is to be in another room
      remove question {number} from the meeting / replace question {number} / remove question {number} / delete question {number} / change question {number}
      the meeting I put in has the wrong room
      the link to the meeting has changed, where do I change it
      put one more item into the agenda of the meeting I made
      change the settings of the meeting
      I wrote the wrong room, how do I change it in the meeting
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
      jag har en fråga till som företrädarna ska tänka på / en till tänk till om-fråga / lägg till en fråga till representanterna
      jag vill lägga till en fråga i mötet / ny fråga till mötet
      jag vill lägga till en fråga om {text} / en fråga till vill jag ha med
      jag är ordförande, hur lägger jag in en fråga till företrädarna
    `),
    en: sentences(`
      add a question / I want to add a question to the meeting / how do I ask the representatives something / another question for the group
      I want their views on one more thing / add questions before the meeting
      put in another question for the reps / there's one more thing I want the reps to think about / let me add a question {number}
      I'd like the representatives to answer something more / add a thing to think about / can I put one more question to the patients
      one more question before we meet
      I want to add a question about {text}
      as chair, how do I put in a question to the representatives
    `),
  },
  {
    name: 'meetings.extend',
    verb: 'meeting.changeForm',
    sv: sentences(`
      förläng svarstiden / ändra svarstiden / ändra sista svarsdag / ge dem mer tid att svara / de behöver längre tid på sig / förläng till {date} / flytta fram sista dag för svar
      öppna svaren igen / kan svarstiden bli längre / håll öppet för svar till {date} / stäng svaren tidigare / jag vill att de ska hinna svara i helgen
      ge dem fler dagar att svara / låt dem svara till {date} / de behöver längre tid på sig att svara
      representanterna får svara en dag till / skjut på sista svarsdag / ge alla lite mer tid att svara
      kan vi ge företrädarna två dagar extra / de får ett par dagar till på sig / ge representanterna längre svarstid
    `),
    en: sentences(`
      give them more time to answer / extend the deadline / extend it to {date} / change the last day to answer / close the answers earlier
      let them answer until {date} / they need more time to reply / move the last day for answers / allow answers for two more days
      push the deadline / keep the answers open longer / answers can come in until {date}
    `),
  },
  {
    name: 'meetings.whoAnswered',
    verb: 'preparation.who',
    sv: sentences(`
      vem har svarat / vilka har svarat / hur många har svarat / har alla svarat / vem har inte svarat / vilka saknas / har {person} svarat
      hur många svar har vi fått / har det kommit in några svar / vilka har inte svarat än / hur går det med svaren / hur ser svarsläget ut
      är det många som svarat / väntar vi på någon / har företrädarna svarat på frågorna / vilka behöver påminnas / läget med svaren?
      hur ser det ut med svaren / vilka fattas / är det någon som inte svarat / hur många svar har kommit in / vilka saknar vi svar från
      har alla svarat nu
      som processledare, var ser jag vilka som har svarat / jag är samordnare, hur många har svarat
    `),
    en: sentences(`
      who has answered / how many have answered / has everybody answered / who has not answered / has {person} answered / how many answers are there
      who are we waiting for / how are the answers coming along / who needs reminding
      whos answered / who hasn't sent their answers / how many replies do we have / anyone still to answer
      has everyone sent in their answers / which of them are missing / how many are left to answer / who haven't we heard back from
      how many answers have come in
      as chair, where do I see who has answered
    `),
  },
  {
    name: 'meetings.reached',
    verb: 'meeting.reached',
    sv: sentences(`
      vem har fått frågorna / har alla fått kallelsen / kom frågorna fram / vilka har du nått / är det någon du inte når / har {person} fått frågorna
      gick utskicket fram / vilka har inte fått något / hur många nådde du / har frågorna skickats ut / fick alla meddelandet / har representanterna sett frågorna
      är frågorna utskickade
      har alla fått mötet / kom kallelsen fram till alla / vilka har inte fått utskicket
      har alla nåtts av frågorna / har alla fått utskicket / vilka har inte fått frågorna
    `),
    en: sentences(`
      who has got the questions / did the questions reach everybody / who could you not reach / has {person} got the questions / have the questions been sent
      did everybody get the message / how many did you reach
      did it get through to everyone / did all of them get the questions / was anybody missed / have they got the invitation
      has the invitation gone out to all / did you manage to reach {person} / anyone you couldnt get hold of
      has everybody been reached / who did not get the questions
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
      vad vill folk ta upp / har det kommit in något till dagordningen / vad har representanterna önskat prata om
      vilka ämnen vill de ha med på mötet / är det någon som vill prata om något särskilt på mötet
      vad vill de att jag tar upp / har någon önskat något till mötet / vad vill representanterna ta upp
    `),
    en: sentences(`
      does anybody want to raise something / are there any wishes for the meeting / is there any other business / has somebody cancelled
      what do the representatives want to bring up / is there anybody who cannot come
      has anyone sent in something for the agenda / what do people want to talk about at the meeting / have the reps asked for any items
      anything raised for the next meeting / did somebody want to bring something up / has anybody said they can't come
      any wishes ahead of the meeting
      what do they want me to raise / has anybody asked for anything
    `),
  },
  {
    name: 'meetings.markOutcome',
    verb: 'meeting.list',
    sv: sentences(`
      berätta vad som hände med svaren / jag vill återkoppla till företrädarna / hur återkopplar jag vad vi gjorde av synpunkterna
      markera vad det blev av svaren / jag vill tala om för dem vad vi beslutade / skriv vad som hände med förslagen / ge återkoppling på svaren
      hur berättar jag för patientföreträdarna vad deras svar ledde till / återkoppla svaren / vi tog med synpunkterna, var skriver jag det
      var skriver jag vad svaren ledde till / jag ska fylla i vad som hände med det de svarade / hur berättar jag vad vi gjorde med svaren
      skriv in resultatet av svaren
    `),
    en: sentences(`
      tell them what became of the answers / I want to give feedback on the answers / how do I report back to the representatives
      mark the outcome of the answers / we used their views, where do I say so
      I want to write what happened with the answers / where do I note what we did with their views / let the reps know what came of it
      tell each of them what became of their answer / fill in what the answers led to / how do they get to know what we did
      report back on the answers
    `),
  },
];
