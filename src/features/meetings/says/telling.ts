import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What somebody wants to have taken up, or whoever leads the meeting to know. What they tell is passed on as they wrote it. */
export const tellingSays: readonly Intent[] = [
  {
    name: 'meetings.raise',
    verb: 'meeting.raiseForm',
    slots: { text: 'item' },
    sv: sentences(`
      skulle vilja lyfta {text} när vi ses / vill väcka {text} nästa gång vi träffas
      skulle gärna vilja att ni pratar om {text} / kan gruppen fundera på {text} / jag vill föra in {text} på agendan
      ta upp {text} / jag vill ta upp {text} på mötet / kan ni ta upp {text} / kan vi prata om {text} på mötet / lyft {text} på nästa möte
      jag skulle vilja att vi diskuterar {text} / kan {text} komma med på dagordningen / sätt upp {text} på dagordningen / vi borde prata om {text} på mötet
      jag vill att gruppen pratar om {text} / får jag ta upp {text} / går det att få med {text} på nästa möte / skriv upp {text} till nästa gång
      lägg till {text} på dagordningen / jag önskar att vi tar upp {text} / till nästa möte: {text} / övrig fråga: {text} / som övrig fråga vill jag ha {text}
      en punkt om {text} vore bra på mötet / kan du föra fram {text} / jag vill lyfta {text} / snälla ta med {text} på träffen / ta opp {text}
      jag vill säga något om {term} / jag har synpunkter på punkten om {text} / jag vill lyfta något om {term} på mötet
      jag har tankar om {term} inför mötet / jag vill prata om {term} på mötet
    `),
    en: sentences(`
      would like to raise {text} when we meet
      raise {text} / I want to raise {text} at the meeting / can we talk about {text} at the meeting / bring up {text} / put {text} on the agenda
      can you take up {text} next time / I would like us to discuss {text} / for the next meeting: {text} / could {text} be on the agenda
      I want the group to talk about {text} / please add {text} to the agenda
      could we discuss {text} at the meeting / I'd love to talk about {text} when we meet / something for the agenda: {text}
      can the group talk about {text}
      I want to say something about {term} / I have views on the item about {text} / I want to talk about {term} at the meeting
    `),
    commands: {
      sv: ['ta upp', 'ta upp: {text}', 'lyft: {text}'],
      en: ['raise', 'raise: {text}'],
    },
  },
  {
    name: 'meetings.raiseHow',
    verb: 'meeting.raiseForm',
    sv: sentences(`
      hur kommer man in på dagordningen / hur får man med en egen punkt / vart skickar jag en punkt till agendan
      jag har en sak jag vill ta upp / hur får jag upp något på dagordningen / jag vill ha med en punkt på mötet / hur gör jag för att lyfta en fråga
      kan man föreslå en punkt / jag har något till nästa möte / jag vill anmäla en övrig fråga / får man ta upp egna saker / var skriver jag det jag vill ta upp
      jag har en fråga till mötet / hur lägger jag till något på dagordningen / det är en grej jag vill prata om på mötet / kan jag få med en sak
      är det okej att sticka in en fråga som inte är på listan / hur får man upp en sak på listan över det vi ska prata om
    `),
    en: sentences(`
      I have something to raise / how do I get something on the agenda / can I suggest an item / I want to add an item to the meeting
      where do I write what I want to bring up / I have a question for the meeting
      there's something I want the group to discuss / how do I bring a topic up / can I put something on the agenda
      I'd like to get an item in / may I raise an issue / where do I leave topics for the meeting
      how does one get a thing on the list of what we shall talk about / is it ok to slip in a question that is not on the list
    `),
  },
  {
    name: 'meetings.cannotCome',
    verb: 'meeting.absentForm',
    whole: 'text',
    sv: sentences(`
      jag har begravning på {date} / ska på begravning den dagen / har tandläkartid just då / stryk mig från närvarolistan den gången / räkna bort mig den dagen
      jag måste tacka nej till mötet / tyvärr dyker jag inte upp / jag kan inte närvara / det går inte för mig på {date} / jag får stå över den här gången
      jag kan inte komma på mötet / jag kommer inte på {date} / jag har förhinder / jag har fått förhinder på {date} / jag kan inte vara med nästa gång
      jag måste tyvärr lämna återbud / jag är sjuk i dag / jag är sjuk / hälsa att jag inte kommer / jag kan inte den dagen / jag uteblir från mötet / anmäl frånvaro / jag har tvättid så jag kan inte
      jag är bortrest när ni har möte / jag får inte ledigt från jobbet på {date} / det krockar för mig / jag hinner inte till mötet / jag blir hemma
      jag hoppar över mötet på {date} / räkna inte med mig på {date} / barnvakten blev sjuk så jag kommer inte / kan inte delta / jag vill avboka min plats
      jag har läkartid samma dag / jag orkar inte åka till mötet på {date} / hur anmäler jag att jag inte kan komma / jag missar nästa möte
      tyvärr måste jag avstå från mötet / jag är inte med på {date} / kommer ej
      kan inte på {date}, barnbarnet fyller år / kan tyvärr inte på {date} / den dagen går inte för mig / har ett annat besök inbokat då
      jag har tandläkartid då / jag har läkarbesök den dagen / jag är upptagen då / jag har annat den dagen / jag är på resa då
      kan inte komma på {date}, jag ska till sjukhuset / jag ska in på sjukhuset den dagen så jag kan inte vara med
    `),
    en: sentences(`
      I have a funeral on {date} / dentist appointment at that time / take me off the attendance list for that day
      I cannot come to the meeting / I can't come to the meeting / I can't make it on {date} / I am not able to attend / something came up, I will not be there / I have to cancel
      please tell them I am not coming / I am away that day / I will miss the next meeting / count me out on {date} / how do I report that I cannot come
      I have another appointment then / unfortunately I must stay at home
      I won't be there on {date} / cant make it, something came up / I have to miss this one / count me out for {date} / I'm away that day
      I've got a hospital appointment so I can't be there / sorry, I'm not able to attend
      I have a doctor's appointment so I will miss it / that day does not work for me / I am at a funeral that day
      I have the dentist then / I am busy that day
      I am going to the hospital on {date} so I cannot come
    `),
  },
  {
    name: 'meetings.comingAfterAll',
    verb: 'meeting.coming',
    sv: sentences(`
      jag kan komma ändå / jag kommer ändå / jag kan vara med i alla fall / jag kan komma på {date} ändå / det löste sig så jag kommer / jag är med trots allt
      jag kan delta ändå / ta bort min frånvaro / jag är frisk igen och kommer på mötet / förhindret är borta så jag kommer / jag ändrade mig, jag kommer
      jag tryckte på fel knapp och tackade nej, men jag kommer / min läkartid blev inställd så jag kan komma
      jag tackade nej förut men har fått tid över, så nu kan jag vara med
    `),
    en: sentences(`
      I can come after all / I am coming after all / I can make it after all / I can be there on {date} after all / it worked out so I am coming
      remove my absence / I am well again and will come to the meeting / I changed my mind, I am coming / count me in again
      I said no before but my appointment got cancelled so I am in / I pressed no by mistake, I am coming
    `),
    commands: { sv: ['jag kan komma ändå', 'jag kommer ändå'], en: ['i can come after all', 'i am coming after all'] },
  },
  {
    name: 'meetings.ill',
    verb: 'meeting.raiseForm',
    whole: 'item',
    sv: sentences(`
      jag har blivit sjuk / jag är sjuk i morgon / jag är sjuk på {date} / jag är förkyld och stannar hemma / jag är krasslig och kan inte komma / jag har feber så jag kommer inte på mötet
      jag ligger hemma med influensa / jag måste sjukanmäla mig / sjuk i dag tyvärr / jag blev sjuk i natt, missar mötet / jag har ont i magen och stannar hemma från mötet
      mitt barn är sjukt så jag kan inte vara med / jag mår inte bra och kan inte komma på {date} / maken är sjuk, jag kommer inte / jag är magsjuk
      har åkt på covid, kan inte komma / jag hostar för mycket för att vara med
    `),
    en: sentences(`
      I am ill and cannot come / I have a cold and will stay at home / I am sick today / I have a fever, I will miss the meeting / my child is ill so I cannot attend
      I have come down with the flu / I do not feel well enough to join on {date}
      I've got the flu so no meeting for me / feeling poorly, staying in bed / not well today, can't be there / I'm down with covid
      I caught a cold and have to skip the meeting
    `),
  },
  {
    name: 'meetings.late',
    verb: 'meeting.raiseForm',
    whole: 'item',
    sv: sentences(`
      börja utan mig, jag ansluter senare / jag hinner inte till starten / jag hoppar på efter en stund / bussen är försenad så jag kommer lite efter
      jag blir sen till mötet / jag kommer för sent / jag blir tio minuter sen
      jag blir sen / jag kommer en kvart för sent / jag är försenad / tåget är sent, jag kommer efter {time} / bussen kom inte så jag dröjer
      jag sitter fast i trafiken / jag hinner inte till {time} / börja utan mig / jag är på väg men lite sen / kan bara vara med från {time}
      jag kommer först efter lunch / jag ansluter senare / säg att jag är där om tio minuter / jag hittar ingen parkering så det dröjer / är lite efter schemat
      kommer typ {number} minuter sent på {date} / kommer lite sent på {date} / blir nog en halvtimme sen
      jag kommer men blir fem minuter försenad / det blir en liten försening för mig / jag dyker upp lite senare
      jag kommer lite senare på {date} / jag är där först {time}
      har en läkartid innan så jag kommer in tjugo över / jag har en tid innan så jag kommer lite efter
      tåget står i {place}, det lär bli sent / tåget står stilla så det blir sent
      tåget är inställt så jag kommer efter
      färdtjänsten har inte kommit än så jag blir sen / hemtjänsten dröjer så jag kommer lite efter
    `),
    en: sentences(`
      I will be late / I am running late / the train is delayed, I will be there at {time} / start without me / I will join later
      I am stuck in traffic / I can only join from {time} / I will be there in ten minutes
      ill be a bit late / the bus is late so I am too / I'm held up, go ahead without me / I might be {number} minutes late
      running behind, see you soon
      coming half an hour late on {date}
      I will be ten minutes late / I'm a bit delayed
      I will be there a bit later on {date}
      I have an appointment first so I will come in at twenty past / my train is standing still, it will be late
      my taxi has not come yet so I will be late
    `),
  },
  {
    name: 'meetings.leavesEarly',
    verb: 'meeting.raiseForm',
    whole: 'item',
    sv: sentences(`
      jag måste smita lite tidigare / jag behöver gå en stund innan slutet / jag får lämna er efter en timme
      jag måste gå tidigare / jag måste sluta klockan {time} / jag kan bara vara med den första timmen / jag behöver lämna mötet innan det är slut
      jag måste iväg {time} / jag kan inte stanna hela mötet / min buss går {time} så jag måste gå före / jag går vid {time} / jag behöver smita lite tidigare
      får man gå innan mötet är slut / jag orkar bara halva mötet
      måste gå klockan {time} på {date}, har läkartid / måste gå kl två / behöver åka {time}, hämtar på förskolan
      jag måste gå redan {time} / jag måste gå redan kvart i tre / jag behöver gå innan ni är klara
    `),
    en: sentences(`
      I have to leave early / I need to go at {time} / I can only stay for the first hour / I cannot stay until the end / my bus leaves at {time}
      I'll have to go before the end / gotta leave at {time} / I need to slip out early / I can be there till {time} only
      I have to be off by {time} / I'm leaving half way through / must catch a train before it ends
      have to go at {time}, picking up my kids
      I have to go already at {time}
    `),
  },
  {
    name: 'meetings.linkBroken',
    verb: 'meeting.raiseForm',
    whole: 'item',
    sv: sentences(`
      länken fungerar inte / länken till mötet funkar inte / jag kommer inte in på mötet / jag kan inte ansluta / det går inte att öppna länken
      jag sitter i väntrummet och ingen släpper in mig / teams krånglar, jag kommer inte in / jag har blivit utslängd ur mötet / inget händer när jag klickar på länken
      det står att mötet inte har börjat / jag hör inget ljud / kameran fungerar inte på mötet / ljudet är borta
      jag kom in i mötet men de hör inte vad jag säger / de hör mig inte i mötet
      min skärm är svart i mötet / jag hör inget i headsetet på mötet
    `),
    en: sentences(`
      the link does not work / I cannot get into the meeting / I am waiting in the lobby and nobody lets me in / nothing happens when I click on the link
      I have no sound / I was thrown out of the meeting
      nothing opens when I press the link / teams won't let me in / I'm stuck in the lobby / I get an error when I try to join / my sound is gone
      I got kicked out of the call
      I got into the meeting but they cannot hear what I say
      my screen is black in the meeting
    `),
  },
  {
    name: 'meetings.unclearQuestion',
    verb: 'meeting.raiseForm',
    whole: 'item',
    sv: sentences(`
      jag förstår inte frågan / jag förstår inte vad ni menar med fråga {number} / fråga {number} är otydlig / fråga {number} är svår / jag fattar inte fråga {number} / kan du förklara fråga {number} / kan ni förklara fråga {number} bättre
      vad menas med frågan / hur ska jag tolka fråga {number} / frågan är konstigt ställd / vad är det ni är ute efter i fråga {number}
      jag fattar inte vad jag ska svara på / kan någon formulera om frågan / frågorna är för krångliga / vad syftar ni på i fråga {number}
      fråga {number} gäller väl inte mig / e fråga {number} om mig eller om alla
    `),
    en: sentences(`
      I do not understand the question / what do you mean by question {number} / question {number} is unclear / can you explain the question / I do not understand question {number}
      the questions are too difficult / how should I read question {number} / could somebody put question {number} in another way
      I dont get question {number} / what are you after in question {number} / the question is hard to understand
      question {number} makes no sense to me
    `),
  },
  {
    name: 'meetings.askChair',
    verb: 'meeting.raiseForm',
    whole: 'item',
    sv: sentences(`
      får jag ta med någon till mötet / kan min man följa med / får min syster följa med / får jag ha med min ledsagare / finns det hiss till lokalen / går det att komma in med rullstol
      blir det fika / bjuds det på fika / får jag ta med en stödperson / får jag ta med min man på mötet / ingår lunch / finns det parkering / jag behöver teckentolk / jag är allergisk mot doft, kan ni tänka på det / kan jag få handlingarna på papper
      kan ni skicka dagordningen tidigare / går det att ha rast / kan mötet börja senare / kan vi ha mötet på en annan dag / kan vi ses digitalt i stället
      jag behöver större text / finns det hörslinga i salen / kan jag få materialet uppläst / skulle vi kunna ha en paus i mitten / får hunden vara med
      jag har svårt att gå i trappor / kan jag vara med på telefon / jag behöver hjälp att komma till lokalen / kan någon möta mig vid entrén
      var finns parkering / kan man parkera där / bjuds det på lunch / finns det hörslinga / får jag ha med mig någon
      hur är det med maten
      kan jag ta med bebisen / får mitt barn vara med, hon ammas / får min dotter sitta bredvid mig på mötet
      finns det hiss på sjukhuset där mötet är / mötet är på sjukhuset, var kan jag parkera
      min skrivare är trasig, kan jag få dagordningen på papper
    `),
    en: sentences(`
      may I bring somebody to the meeting / can my husband come along / is there a lift / can I get in with a wheelchair / will there be coffee
      I need an interpreter / can I have the papers in print / could we have a break / can we meet another day / is there parking
      I need larger print / can somebody meet me at the entrance
      is there parking at the venue / will there be lunch
      would it be alright if my daughter sits next to me at the meeting / can I bring my baby
      is there parking at the hospital where we meet
    `),
  },
  {
    name: 'meetings.tellChair',
    verb: 'meeting.raiseForm',
    slots: { text: 'item' },
    sv: sentences(`
      hälsa den som leder att jag hör av mig / säg till {person} att jag ringer / hälsa {person} från mig / kan du framföra något till mötesledaren
      säg till ordföranden att {text} / hälsa ordföranden att {text} / kan du meddela ordföranden {text} / skicka till ordföranden: {text}
      skriv till ordföranden att {text} / jag vill prata med ordföranden / kan du be ordföranden {text} / jag behöver nå ordföranden / till den som leder mötet: {text}
      jag vill skicka ett meddelande till ordföranden / framför till ordföranden att {text} / säg till den som håller i mötet att {text}
      be samordnaren {text} / meddela processledaren att {text} / hur får jag tag på ordföranden
    `),
    en: sentences(`
      tell the chair that {text} / send to the chair: {text} / let the chair know that {text} / ask the chair {text} / I want to talk to the chair
      write to whoever leads the meeting that {text} / I need to reach the chair / tell the coordinator that {text}
      let the chair know {text} / pass on to the chair that {text} / could you tell whoever chairs that {text}
      message to the chair: {text}
    `),
  },
  {
    name: 'meetings.speak',
    verb: 'meeting.speak',
    slots: { number: 'item', text: 'item' },
    sv: sentences(`
      jag vill säga något / ta upp handen / räcka upp handen / jag vill säga något om punkt {number} / jag begär ordet / får jag ordet / jag räcker upp handen / jag vill ha ordet om {text}
      får jag säga en sak / jag vill in i diskussionen / kan jag få säga något nu / jag har något att säga om {text} / jag vill kommentera punkt {number}
      låt mig säga något / ordet! / jag får inte en syl i vädret / jag vill flika in en sak / jag vill fråga om punkt {number} nu / kan ordföranden släppa fram mig
      jag har en synpunkt på det ni pratar om / jag skulle vilja inflika något kring {text} / sätt upp mig på talarlistan / jag vill upp på talarlistan
      hjälp mig att få ordet
      jag vill kommentera det sista / jag har något att säga om {number} / jag vill svara på det där / får jag inflika något
      nu vill jag prata
    `),
    en: sentences(`
      I want to say something / I want to speak about item {number} / may I speak / I raise my hand / can I say something about {text} / I have a comment on item {number}
      let me say something / put me on the list of speakers / I cannot get a word in / I would like to speak now / may I comment on {text} / raise my hand
      I'd like to speak / may I come in here / I want to add something to this item / can I say a thing / I have something to say about this
      I want to comment on that / may I say a word now
    `),
    commands: {
      sv: ['jag vill säga något', 'jag begär ordet', 'ordet', 'räcker upp handen', 'jag räcker upp handen', '✋', '🙋'],
      en: ['i want to speak', 'i want to say something', 'i raise my hand', 'raise my hand'],
    },
  },
  {
    name: 'meetings.slower',
    verb: 'meeting.speak',
    whole: 'item',
    sv: sentences(`
      nu är jag vilse, de är redan på punkt {number} / jag hänger inte med, de har hoppat till nästa punkt
      nu går det så snabbt att jag tappar tråden / ni pratar för fort / jag hinner inte med vad ni säger / ta det lite lugnare
      det går för fort / kan ni ta det lite lugnare / jag hänger inte med, sakta ner / prata långsammare tack / jag hör inte vad ni säger
      kan någon prata högre / alla pratar i mun på varandra / vilken punkt är ni på / var är vi i dagordningen nu / jag har tappat tråden
      kan ni upprepa det sista / kan ni ta det en gång till / kan vi ta en paus / ni använder för många förkortningar nu / kan ni förklara vad ni pratar om
      jag hör dåligt på länken / kan den som pratar säga sitt namn
      be dem prata en i taget / kan du säga till att de ska prata en i taget / vilken punkt är vi på / säg till dem att sakta ner
      be ordföranden ta det lugnare
    `),
    en: sentences(`
      I am lost, they are already on item {number}
      you are going too fast / could you speak more slowly / I cannot keep up / I cannot hear you / could somebody speak up / which item are you on
      could you repeat that / can we have a break now / too many abbreviations / I have lost track
      slow down / too fast for me / I can't follow, slow down / hang on, where are we / what was that, say it again please
      please talk slower / I'm lost, which item is this
      tell them to speak one at a time / which item are we on
    `),
  },
];
