import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What is asked about the meetings that come: when, where, how long, and what is on. */
export const comingSays: readonly Intent[] = [
  {
    name: 'meetings.when',
    verb: 'meeting.list',
    sv: sentences(`
      vad var det för tid vi skulle ses / vilken tid gällde på onsdag / är det samma dag som sist / när drar det igång
      när är nästa möte / mötestider / när är mötet / vilken tid är mötet / vilken dag är mötet / när börjar mötet / hur dags börjar vi / när träffas vi
      när ses vi / när har vi möte nästa gång / när ses vi nästa gång / när träffas vi nästa gång / vad är det för datum på nästa möte / vilket datum blir det / när va det vi skulle ses nu igen
      vilken vecka är nästa träff / när e mötet / vilken tid ska jag vara där / när ska jag vara på plats
      jag har glömt när vi ses / påminn mig om vilken dag det var / är det på tisdag vi ska ses / var det klockan {time} mötet började
      när är det dags igen / kan du säga mig när nästa sammanträde är / när drar vi igång / vilken dag var det nu / när blir nästa lpo-möte
      ursäkta men när var det mötet var nu igen, jag har slarvat bort kallelsen / hur långt är det kvar till mötet / mötestid tack
      hur ofta har vi möten / hur ofta träffas gruppen / hur många möten är det kvar i år
      hur många dagar kvar till mötet / hur länge är det kvar till mötet / vilken dag var det vi skulle ses
      när är mitt första möte / när är första mötet / vilken vecka ses vi / när var det vi skulle träffas / vilken tid börjar vi
      när sammanträder gruppen härnäst / när och var är nästa möte / när är mötet och var / hur dags slutar vi / när håller vi möte igen
      vilken veckodag är mötet / vilken veckodag är det på
    `),
    en: sentences(`
      when is the next meeting / what time does the meeting start / which day is the meeting / when do we meet / what date is the meeting
      I have forgotten when we meet / what time should I be there / when is it time again / is the meeting on {date} / when does it begin
      how often do we meet / remind me which day it was / when will the group meet next / meeting time please
      how many days until the meeting / which day were we meeting
      when is my first meeting / when is my next meeting and where / when and where is the next meeting / what time do we start / which week do we meet / when do we get together again
    `),
    commands: {
      sv: ['nästa möte', 'när är mötet', 'när är nästa möte', 'visa vilka möten som är på gång'],
      en: ['next meeting', 'when is the meeting', 'when is the next meeting', 'show which meetings are coming up'],
    },
  },
  {
    name: 'meetings.isThere',
    verb: 'meeting.list',
    sv: sentences(`
      blir det något möte på {date} eller / ska vi mötas på {date} / är det {date} som gäller
      är det möte idag / har vi möte i morgon / är det nåt möte den här veckan / har vi nån träff i {date} / är det möte på {date}
      är det inget möte i kväll / finns det något möte inplanerat / har vi nåt på gång i veckan / ska vi ses i veckan / är nästa möte bokat än
      är det bestämt när vi ses / är det möte före jul / har vi nåt möte i januari / är det nåt möte på torsdag / e de möte idag
      ska jag iväg på något i veckan / har jag missat att det är möte nu
      är mötet kvar / blir det av trots vädret / kör vi på tisdag som vanligt / är det fortfarande möte på {date}
      gäller mötet fortfarande
      ses vi {date} eller inte / jag tänkte bara höra mig för om mötet på {date}
      ska vi träffas {date} eller inte
    `),
    en: sentences(`
      is there a meeting today / do we have a meeting tomorrow / is there anything this week / do we meet on {date} / is the next meeting planned yet
      is there a meeting before Christmas / are we meeting this week / has a date been set
      are we on this week / any meeting coming up soon / do we meet at all this month / is something planned for {date}
      do we see each other on {date} or not / are we seeing each other on {date}
    `),
  },
  {
    name: 'meetings.cancelled',
    verb: 'meeting.list',
    sv: sentences(`
      blir mötet av / är mötet inställt / har mötet blivit inställt / är mötet flyttat / har ni flyttat mötet / gäller mötestiden fortfarande
      stämmer det att mötet är inställt / ska vi fortfarande ses på {date} / har tiden ändrats / jag hörde att mötet inte blir av, stämmer det
      kvarstår mötet / är det säkert att det blir möte / nån sa att det är flyttat / blev det ändrat / har mötet fått ny tid
    `),
    en: sentences(`
      is the meeting cancelled / is the meeting still on / has the meeting been moved / did the time change / are we still meeting on {date}
      I heard the meeting is off, is that right / has it been postponed
      is it still happening / is it off / has someone called off the meeting / did they move the meeting / is tuesday still happening
    `),
  },
  {
    name: 'meetings.where',
    verb: 'meeting.list',
    sv: sentences(`
      ska jag komma in till stan eller sitta hemma vid datorn / träffas vi på plats / finns det ramp och hiss där vi ska vara
      var är nästa möte / var är mötet / var ska vi vara / var träffas vi / vilken lokal är det / i vilket rum är mötet / vilken sal / vad är adressen till mötet
      var ska jag gå / vart ska jag åka / vilket hus är det i / var ligger lokalen / hur hittar jag till mötet / var hålls träffen
      var sitter vi nånstans / är det samma lokal som sist / vilken våning är det på / vart ska man ta vägen på {date} / var ere vi ska va
      vilken ingång ska jag ta / kan du skicka adressen
      var håller vi till / vart ska jag gå / var finns lokalen / vilken adress är det / hur hittar jag dit
      sitter vi på sjukhuset eller vid skärmen den här gången / är det på sjukhuset eller i konferensrummet
      vilket hus ska jag till och vilken våning
      är mötet på sjukhuset
    `),
    en: sentences(`
      where is the meeting / which room is it in / where do we meet / what is the address / where should I go / how do I find the place
      is it the same room as last time / which building is it / where will it be held
      whereabouts is it / whats the room / where do I show up
      where are we meeting / which address is it
      is it on Teams or in real life / is it at the hospital or on the screen / is it on teams or irl
      which building am I going to and what floor
      is the meeting at the hospital
    `),
  },
  {
    name: 'meetings.link',
    verb: 'meeting.next',
    sv: sentences(`
      jag får inte fram någon länk / ingen möteslänk har kommit / hur kopplar jag upp mig / skicka möteslänken
      var är länken / kan du skicka länken till mötet / hur kommer jag in på mötet / hur kopplar jag upp mig / jag hittar ingen länk
      är mötet digitalt eller fysiskt / är det ett teamsmöte / kan man vara med på distans / går det att delta på länk / sker det på nätet
      ska jag sitta hemma eller åka dit / finns det en digital variant / länken tack / skicka teamslänken / var klickar jag för att vara med
      jag har tappat bort länken / måste jag åka dit eller kan jag vara med hemifrån / är det på zoom / går mötet att följa via datorn
      jag skulle vilja vara med på distans nästa gång, går det / hur ansluter jag / jag hittar inte kallelsen / var är kallelsen / jag har inte fått någon kallelse
      var trycker jag för att komma in på mötet / jag hittar inte länken / vad gör jag om jag glömmer länken / skicka länken igen
    `),
    en: sentences(`
      where is the link / can you send me the link / how do I join / is the meeting online or in person / can I take part from home
      I have lost the link / is it a Teams meeting / do I have to go there / how do I connect / is there a digital option
      link please / I cant find the teams link / can I dial in / I can't find the invitation / I never got an invitation
      where do I press to get into the meeting / I cannot find the link / send the link again
    `),
  },
  {
    name: 'meetings.howLong',
    verb: 'meeting.list',
    sv: sentences(`
      vilken tid slutar vi / när är det slut / är det ett långt möte / hur dags är vi klara, jag ska bli hämtad / när kan jag gå hem / sluttid
      hur länge håller vi på / när slutar mötet / hur långt är mötet / hur länge varar mötet / vilken tid är vi klara / när är det slut
      hur många timmar är det / är det heldag eller halvdag / hinner jag med bussen kvart över {time} / tar det hela dagen / när kan jag åka hem
      hur lång tid tar det / hur lång brukar träffen vara / mellan vilka tider är det / till klockan vad håller vi på / blir det en lång dag / är vi klara till {time}
      när brukar ni sluta / hur länge ska jag räkna med
      när slutar vi / hur lång tid kommer det att ta / hur länge sitter vi
      hur länge håller vi på på mötet / hur länge håller mötet på
      hur många timmar ska vi sitta där / hur många timmar blir vi sittande
      jag ska beställa färdtjänst hem, hur dags är vi färdiga
    `),
    en: sentences(`
      how long is the meeting / when does the meeting end / what time do we finish / how many hours is it / is it the whole day / will we be done by {time}
      how long should I plan for / until what time
      what time is it over / when can I go home / how many hours will it be / when are we through
      when do we finish / how long will it last
      how many hours will we sit there
      I have to order a taxi home, when are we finished
    `),
  },
  {
    name: 'meetings.agenda',
    verb: 'meeting.next',
    sv: sentences(`
      vilka programpunkter är det / vad är ämnet för dagens samtal / vad rör mötet / vilken är punkt {number} / vilka ämnen ska avhandlas / vad blir det för innehåll
      visa dagordningen / vad står på dagordningen / vad ska mötet handla om / vad ska vi prata om / vad ska tas upp / vilka punkter är det
      vad händer på nästa möte / var finns dagordningen / har dagordningen kommit / kan jag få agendan / vad är det för ämnen den här gången
      vad ska vi göra på mötet / vilka ärenden har vi / hur ser programmet ut / vad är tanken med mötet / vad ska diskuteras på {date}
      vad har vi på bordet nästa gång / jag vill läsa dagordningen i förväg / vad handlar träffen om / vad e de vi ska prata om
      vad är punkt {number} / vilken punkt handlar om psykisk hälsa / finns det några bilagor / var ligger handlingarna till mötet
      när kommer kallelsen / skicka underlaget till mötet
      var i programmet är vi / vilken punkt håller de på med / vilken punkt är det nu / jag har tappat bort vilken punkt det gäller / vilket nummer är vi på nu
      vad står på tapeten nästa möte / vad handlar punkt {number} om / mer om punkt {number} / berätta mer om punkt {number}
      vad är det för punkter / vad avhandlas på mötet
      kan jag få dagordningen / skicka dagordningen / kan någon skicka dagordningen / har ni en dagordning till nästa möte
      vad står det på dagordningen
      berätta vad vi ska prata om i dag / vad ska vi prata om i dag
    `),
    en: sentences(`
      show the agenda / what is on the agenda / what is the meeting about / what will we talk about / what are the items / has the agenda come
      what happens at the next meeting / where do I find the papers for the meeting / what is item {number} / when does the invitation come
      what is going to be discussed / can I read the agenda beforehand
      what is item {number} about / more about item {number} / tell me more about item {number}
      can I have the agenda / send me the agenda / could somebody send the agenda
      which item are we at / where in the agenda are we
      what will we be talking about on {date} / what are we to talk about today
    `),
    commands: {
      sv: ['dagordning', 'dagordningen', 'visa dagordningen', 'visa mötet'],
      en: ['agenda', 'show the agenda', 'show the meeting'],
    },
  },
  {
    name: 'meetings.questions',
    verb: 'meeting.next',
    sv: sentences(`
      vad är det ni undrar av oss företrädare / vad vill ni att vi tycker till om / skicka mig frågorna en gång till / vad är det ni funderar på inför {date}
      vad har vi blivit tillfrågade om / vad har vi frågats om / vad frågas det om inför mötet
      vilka frågor ska jag svara på / vad vill ni att jag svarar på / visa mötet / jag hittar inte frågorna / vilka är frågorna / ge mig frågorna / visa frågorna / vad var det för frågor / vad vill ni veta av mig / vad vill gruppen ha svar på
      har du några frågor till mig / finns det frågor att svara på / var är frågorna / vad är det jag ska tycka till om / vad var frågan nu igen
      läs upp frågorna / hur löd fråga {number} / vilka frågor gäller det / hur många frågor är det / vad frågade ordföranden om
      kan jag få se frågorna en gång till / vad ska vi tycka om / jag ser inga frågor / vad är det ni vill ha synpunkter på
      vilka frågor ska vi svara på / kan jag få frågorna en gång till
    `),
    en: sentences(`
      which questions should I answer / show me the questions / what do you want to know / are there questions for me / what was the question again
      what does the group want my view on / how many questions are there / I cannot find the questions / read question {number} to me
      what were the questions now again / what do they ask us / questions please
      which questions should we answer / what are the questions we should think about / may I have the questions once more
    `),
    commands: { sv: ['frågorna', 'visa frågorna', 'visa frågan'], en: ['questions', 'show the questions'] },
  },
  {
    name: 'meetings.prepare',
    verb: 'meeting.next',
    sv: sentences(`
      vad ska jag förbereda / hur förbereder jag mig inför mötet / vad ska jag tänka på till mötet / är det något jag ska läsa innan
      vad behöver jag göra före mötet / vad ska jag ha läst / måste jag läsa på / är det nån läxa till nästa gång / vad ska jag tänka till om
      vad bör jag kunna innan vi ses / behöver jag ta med något / hur ska jag lägga upp det inför {date} / vad förväntas jag ha gjort
      jag vill vara väl förberedd, vad ska jag göra
      finns det något jag behöver förbereda / är det något jag ska göra innan / ska jag ha med mig något
      vad vill de ha av mig före mötet
    `),
    en: sentences(`
      what should I prepare / how do I prepare for the meeting / what should I think about before the meeting / is there anything to read first
      do I need to bring anything / what am I supposed to have done / is there homework
      what do I have to do before we meet / anything I should read up on / do I have homework for the meeting
      what should I have thought about / how do I get myself ready for the meeting
      is there anything I need to prepare / should I bring anything
      what do they want from me before the meeting / what do you want me to do before the meeting
    `),
  },
  {
    name: 'meetings.deadline',
    verb: 'meeting.next',
    sv: sentences(`
      när måste jag ha svarat / när ska jag ha svarat senast / när är sista dag att svara / hur länge kan man svara / när går svarstiden ut / hur lång tid har jag på mig
      sista dag för svar? / kan jag svara imorgon också / är det för sent att svara / hinner jag svara i helgen / till när vill ni ha svaret
      när stänger det / deadline / är svarstiden slut / går det att svara fortfarande / när behöver ni mitt svar / får jag vänta med att svara
      hur länge är frågorna öppna
      kan jag svara i morgon / hinner jag svara innan helgen / går det att svara efter {date}
      hur länge kan jag vänta med att svara / hur länge kan jag vänta med frågorna / sista dag att svara / när stänger frågorna
      när går tiden ut för att svara
      till när vill ni ha svaren / kan jag svara lite senare i veckan / går det bra att svara efter helgen
      när vill ni ha in synpunkterna
      hinner jag tycka till ännu / kan man fortfarande svara / går det att svara ännu
    `),
    en: sentences(`
      when do I have to answer / when is the deadline / how long can I answer / what is the last day / is it too late to answer / can I still answer
      when do you need my answer / how much time do I have / when do the questions close
      whens the last day for answers / by when do you want the answers / until when is it open for answers
      how long do I have to send my answers / last date to send in what I think / how long do I have left to answer
      what date do the answers close
      which day is the last one for answers / when must my answers be in
      how long can I wait with my answers / last day to answer / is there still time to answer
      by when do you need my answers / when do you want the answers / how long have I got / can I answer later this week
    `),
  },
  {
    name: 'meetings.all',
    verb: 'meeting.list',
    sv: sentences(`
      visa mina möten / vilka möten har jag / lista alla möten / vilka möten är på gång / vad har jag framöver / visa kommande träffar
      visa möten i alla mina grupper / vilka möten har gruppen planerat / alla mötestider tack / hur ser vårens möten ut / när är de kommande mötena
      vilka datum gäller i vår / visa kalendern / jag behöver alla datum / när är höstens träffar / vilka möten ligger inplanerade
      jag leder flera grupper, visa alla möten / mötesplan / kan jag få en lista på alla möten i år
    `),
    en: sentences(`
      show my meetings / which meetings do I have / list all meetings / what is coming up / show all the dates / which meetings are planned
      show meetings in all my groups / what meetings are there this spring / the calendar please
      what dates do we have / all meetings this autumn / give me every meeting date / when are all the meetings
    `),
    commands: {
      sv: ['möten', 'mina möten', 'våra möten', 'kommande möten', 'visa möten'],
      en: ['meetings', 'my meetings', 'upcoming meetings', 'show meetings'],
    },
  },
  {
    name: 'meetings.todo',
    verb: 'meeting.list',
    where: ['personal', 'group'],
    sv: sentences(`
      är det något jag ska göra / vad väntar ni på från mig / vad är på gång / vad händer nu / har jag något att göra / ligger det nåt och väntar på mig
      vad behöver jag göra / är det något ni vill ha av mig / har jag missat något / ska jag svara på nåt / vad förväntas av mig just nu / nåt nytt
      vad är mitt nästa steg / vad har hänt sen sist / finns det något kvar för mig att göra / är allt klart från min sida
    `),
    en: sentences(`
      is there anything for me to do / what are you waiting for from me / what happens now / have I missed anything / anything new
      what do I need to do / is there something left for me
      do you need something from me / what's next for me / anything on my plate / whats left for me to do / have I forgotten something
    `),
    commands: { sv: ['vad är på gång', 'vad händer'], en: ['what is up next', 'what happens now'] },
  },
  {
    name: 'meetings.who',
    verb: 'group.show',
    sv: sentences(`
      vilka dyker upp / vilka har tackat ja / kommer ordföranden på {date} / hur många blir vi runt bordet
      vilka kommer på mötet / vem är med nästa gång / vilka ska vara med på träffen / hur många kommer / vilka är kallade / är alla med på mötet
      kommer {person} på mötet / vilka deltar på {date} / vem brukar komma / är läkarna med på mötet / kommer nån från kommunen
      vilka får jag träffa på mötet
      vem är frånvarande på {date} / vilka har sagt att de inte kommer / vilka kommer inte / hur många har sagt att de kommer
    `),
    en: sentences(`
      who is coming to the meeting / who will be there / how many are coming / is {person} coming / who is invited / will the doctors be there
      whos coming / who is going to be there on {date} / will all of them be there / who have said yes / is the chair going to be there
      who turns up on tuesday
      who is absent on {date} / who is not coming / how many have said they are coming
    `),
  },
  {
    name: 'meetings.calendar',
    verb: 'meeting.calendar',
    sv: sentences(`
      lägg in mötet i min kalender / kan jag få mötet i kalendern / hur lägger jag in mötet i outlook / skicka en kalenderinbjudan
      jag vill ha mötet i telefonen / finns det en kalenderfil / spara mötet i almanackan / kan du boka in det i min kalender
      mötet syns inte i min kalender / jag har inte fått någon kalenderinbjudan / var är inbjudan
    `),
    en: sentences(`
      put the meeting in my calendar / can I have a calendar invitation / how do I add it to outlook / the meeting is not in my calendar
      is there a calendar file
      add it to my calendar / can you put it in outlook / calendar file please / I don't see the meeting in my calendar
      send me an invite for my calendar / how does it get into my calendar / save the date in my calendar
    `),
  },
  {
    name: 'meetings.last',
    verb: 'case.sendForm',
    whole: 'text',
    sv: sentences(`
      vad kom ni fram till sist / vad blev resultatet förra gången / vad sa man när ni sågs senast / vad landade ni i
      vad bestämdes på förra mötet / vad kom ni fram till sist / vad beslutades / vad sa ni på senaste mötet / vad blev det av punkt {number}
      när var förra mötet / vad gjorde ni på mötet jag inte var på / jag var borta sist, vad togs upp / sammanfatta förra mötet / hur gick det på mötet
      kan du berätta vad som sades sist / vad pratade ni om när jag inte var med / fick vi något beslut förra gången
      vad landade ni i / vad kom gruppen överens om
      vad bestämdes / vad bestämdes idag / vad bestämdes igår / vad kom vi fram till / vad kom ni fram till / vad sa vi sist / blev det några beslut
      jag missade mötet, vad beslutades
      jag var borta i {date}, vad bestämde ni då / jag var borta, vad blev det bestämt / jag missade mötet, vad bestämde ni
      påminn mig om vad vi pratade om förra gången / vad bestämde de om {text}
      var borta i {date}, vad hände på mötet
    `),
    en: sentences(`
      what was decided last time / what did you agree on / what happened at the last meeting / I was away, what was said / sum up the last meeting
      when was the last meeting / was there a decision
      I missed it, what was said / whats the result from last time / how did the last meeting end / what did we land on last time
      I couldnt be there, what did you decide
      what was decided today / what was decided yesterday / what did we agree on
      I was away in {date}, what did they decide / what did they decide about {text} / remind me what we talked about last time
    `),
  },
  {
    name: 'meetings.minutes',
    verb: 'case.sendForm',
    whole: 'text',
    sv: sentences(`
      var finns protokollet / när kommer protokollet / kan jag få protokollet från mötet / jag har inte fått något protokoll / skicka minnesanteckningarna
      var hittar jag anteckningarna från mötet / finns det anteckningar / är protokollet klart / hur får jag ut protokollet
      jag saknar protokollet från {date} / det står fel i protokollet / ska jag godkänna protokollet
      har nån skrivit ner vad som sas och kan jag få läsa det / var ligger det som sekreteraren skrev ner från sist
      finns protokollet nånstans / finns det nedskrivet vad som sas
    `),
    en: sentences(`
      where are the minutes / when do the minutes come / can I have the minutes / I have not got any minutes / are there notes from the meeting
      there is a mistake in the minutes
      have the minutes come / where do I read the minutes / link to the minutes please / minutes from the last meeting
      are the minutes out yet
      where do I find what the secretary wrote down from last time / did somebody write down what was said and can I read it
    `),
  },
];
