import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What somebody writes about what they have sent to the back office, and about the back office itself. */
export const sentSays: readonly Intent[] = [
  {
    name: 'backOffice.mine',
    verb: 'case.mine',
    where: ['personal', 'group'],
    sv: sentences(`
      visa mina frågor / vad har jag skickat / var ser jag mina frågor / visa mina ärenden / vad hände med min idé / hur går det med mitt ärende
      har jag några frågor ute / vad har jag frågat om tidigare / mina gamla frågor / visa det jag skickat till back office / vad blev det av mitt klagomål
      jag vill se min fråga igen / listan med mina ärenden / vad är status på mitt ärende / visa svaret jag fick / jag hittar inte svaret från back office
      var är svaret jag fick
      hur gick det med min fråga / vad hände med min fråga / back office har inte svarat på min fråga / back office har inte svarat på två veckor
      lista allt jag har frågat er / visa allt jag har frågat om
    `),
    en: sentences(`
      show my questions / what have I sent / where do I see my questions / show my cases / what happened to my idea / what is the status of my case
      show the answer I got / I cannot find the answer from the back office
      let me see what I've asked / my questions please / where's my question gone / how are my cases doing
      what became of my question / the back office has not answered my question / the back office has not answered for two weeks
      where can I see the things I have sent in to you / list everything I have asked you / what have I sent in so far
    `),
    commands: {
      sv: [...['mina frågor', 'mina ärenden', 'mina idéer', 'vad händer med min fråga', 'var är min fråga', 'vad hände med min fråga']],
      en: ['my questions', 'my cases', 'my ideas', 'what happened to my question'],
    },
  },
  {
    name: 'backOffice.received',
    verb: 'case.mine',
    where: ['personal', 'group'],
    sv: sentences(`
      har ni tagit emot min fråga / kom min fråga fram / har någon läst min fråga / har frågan gått iväg / fick ni det jag skickade
      är min fråga mottagen / jag är osäker på om frågan skickades / ser ni min fråga / har back office sett mitt ärende / nådde det jag skrev fram
      har min idé kommit in / är det nån som har tagit min fråga
    `),
    en: sentences(`
      have you received my question / did my question arrive / has anybody read my question / was my question sent / did you get what I sent
      has somebody taken my case
      did you get my question / has my question come through / has anyone seen my question / is somebody looking at my question
      did it arrive, what I sent / is anyone working on what I asked
    `),
  },
  {
    name: 'backOffice.answered',
    verb: 'case.mine',
    where: ['personal', 'group'],
    sv: sentences(`
      har jag fått svar / när får jag svar på min fråga / har någon svarat / varför har ingen svarat mig / jag väntar fortfarande på svar
      ingen har hört av sig / när hör ni av er / jag har inte fått något svar än / har det kommit något svar till mig / hur länge ska jag vänta
      det har gått en vecka utan svar / jag frågade för länge sen, vad händer
    `),
    en: sentences(`
      have I got an answer / when do I get an answer / has anybody answered me / I am still waiting for an answer / nobody has got back to me
      it has been a week without an answer / why has nobody answered
      any answer for me yet / did somebody reply to me / still no answer, why / has the back office got back to me
      how come I've heard nothing
    `),
    commands: {
      sv: [...['har någon svarat på min fråga', 'har jag fått svar', 'har jag fått svar på min fråga', 'när får jag svar på min fråga']],
      en: ['has anybody answered my question'],
    },
  },
  {
    name: 'backOffice.about',
    verb: 'case.sendForm',
    whole: 'text',
    sv: sentences(`
      vilka jobbar på back office / vem svarar på mina frågor / vem läser min fråga / vem är det som svarar / hur många är ni på back office
      vad är back office för några / vem hamnar min fråga hos / är det läkare som svarar / sitter ni på regionen / vem jobbar i stödfunktionen / vilka sitter i stödfunktionen
      vad gör back office / vem får se det jag frågar / berättar ni för ordföranden att jag har frågat
      vad händer när jag skickar till back office
    `),
    en: sentences(`
      who works in the back office / who answers my questions / who reads my question / what is the back office / what does the back office do
      is it doctors who answer / who will see what I ask / do you tell the chair that I have asked
      whos in the back office / who gets my question / who are the people answering / does the chair see what I ask
      what happens when I send to the back office
    `),
  },
  {
    name: 'backOffice.howLong',
    verb: 'case.sendForm',
    whole: 'text',
    sv: sentences(`
      hur snabbt svarar ni / hur lång tid tar det innan back office svarar / hur lång är svarstiden hos back office / när brukar man få svar / svarar ni samma dag / hur länge får man vänta på svar
      när är back office bemannat / svarar ni på helger / har ni öppet i sommar / vilka tider svarar ni / hur många dagar tar det innan någon svarar
      hur länge får jag vänta på svar från er / när svarar ni / hur snabbt svarar back office
      hur många dagar får man vänta på besked från back office / om jag skickar en fråga nu, hinner jag få svar före {date}
      får jag svar före {date} om jag frågar nu / hur lång tid tar det att få besked av er
    `),
    en: sentences(`
      how fast do you answer / how long does an answer take / when is the back office open / do you answer at weekends / how many days before somebody answers
      when will they get back to me / how soon can I expect an answer / how long is the wait / is anyone there at the weekend
      will I have an answer this week / whats the waiting time for an answer / are you open on sundays
      how long must I wait for your answer
      if I send a question now, will I get an answer before {date} / how many days must one wait for the back office
    `),
  },
  {
    name: 'backOffice.takeBack',
    verb: 'case.mine',
    input: { toTakeBack: true },
    where: ['personal', 'group'],
    sv: sentences(`
      jag vill ta tillbaka min fråga / ta bort min fråga / jag ångrar att jag frågade / kan jag dra tillbaka det jag skickade / radera mitt ärende
      jag vill inte ha svar längre / jag skickade fel, ta bort det / ta tillbaka min idé / glöm min fråga / frågan behövs inte längre
      hur tar jag bort en fråga jag ställt / dra tillbaka klagomålet / stoppa min fråga
    `),
    en: sentences(`
      take back my question / delete my question / I regret asking / can I withdraw what I sent / I sent it by mistake, remove it
      withdraw my complaint / I do not need an answer any more
      please drop my question / never mind my question, I know now / I don't need help with my question any more / pull back my question
      I've solved it myself, remove my question / cancel what I asked / scrap what I sent you
    `),
  },
  {
    name: 'backOffice.takeBackOne',
    verb: 'case.withdrawForm',
    where: ['personal'],
    sv: sentences(`
      ta tillbaka ärende {number} / dra tillbaka {number} / ta tillbaka fråga {number} / ta bort mitt ärende {number} / jag ångrar ärende {number}
      jag vill ta tillbaka {number} / radera ärende {number} / ärende {number} ska tas bort / ångra {number} / stoppa ärende {number}
      dra tillbaks nummer {number} / dra tillbaks {number} är du snäll / ta tillbaks nummer {number}
      strunta i ärende {number}, jag vill inte att det ligger kvar / bry er inte om ärende {number}
      jag vill inte att ärende {number} ligger kvar
    `),
    en: sentences(`
      take back case {number} / withdraw {number} / withdraw case {number} / delete my case {number} / I want to take back {number}
      I regret case {number} / pull back {number} / cancel my case {number} / drop case {number}, please / remove my question {number}
      forget about case {number} / take my question {number} away
      take back number {number} please / pull number {number} back
      never mind case {number}, I do not want it to stay
    `),
    commands: {
      sv: ['ta tillbaka {number}', 'ta tillbaka ärende {number}', 'dra tillbaka {number}', 'dra tillbaka ärende {number}'],
      en: ['take back {number}', 'take back case {number}', 'withdraw {number}', 'withdraw case {number}'],
    },
  },
  {
    name: 'backOffice.takeBackSure',
    verb: 'case.withdraw',
    where: ['personal'],
    sv: [],
    en: [],
    commands: {
      sv: ['ja, ta tillbaka {number}', 'ja ta tillbaka {number}', 'ja, ta tillbaka ärende {number}', 'ja ta tillbaka ärende {number}'],
      en: ['yes, take back {number}', 'yes take back {number}', 'yes, take back case {number}', 'yes take back case {number}'],
    },
  },
  {
    name: 'backOffice.show',
    verb: 'case.show',
    where: ['personal'],
    sv: sentences(`
      visa ärende {number} / vad hände med ärende {number} / hur går det med {number} / öppna mitt ärende {number} / jag undrar om ärende {number}
      är det svar på {number} / status på ärende {number} / läs upp ärende {number} / fråga nummer {number}, vad sa ni / mitt ärende heter {number}
    `),
    en: sentences(`
      show case {number} / what happened to case {number} / how is {number} going / open my case {number} / status of case {number}
      what's going on with case {number} / where is my case {number} / any news on {number} / show me {number} / has {number} been answered
      how far have you got with {number} / let me see my case {number}
    `),
    commands: { sv: ['ärende {number}', 'visa ärende {number}'], en: ['case {number}', 'show case {number}'] },
  },
  {
    name: 'backOffice.followUp',
    verb: 'case.followUp',
    where: ['personal'],
    sv: sentences(`
      lägg till i ärende {number}: {text} / mer om {number}: {text} / jag vill tillägga i ärende {number} att {text} / svar i ärende {number}: {text}
      angående ärende {number}: {text} / följ upp {number}: {text} / en sak till om {number}: {text} / till ärende {number}: {text}
      jag glömde säga i ärende {number} att {text} / på er fråga i {number} svarar jag {text}
      jag vill lägga till en sak i min fråga / jag glömde en sak i min fråga / kan jag komplettera min fråga
      skriv till det här i mitt ärende {number}: {text}
    `),
    en: sentences(`
      add to case {number}: {text} / more about {number}: {text} / follow up on {number}: {text} / one more thing about case {number}: {text}
      in case {number} I forgot to say {text}
      I want to add to {number}: {text} / also, in {number}: {text} / concerning case {number}: {text} / put this in case {number}: {text}
      an addition to {number}: {text} / I forgot this in {number}: {text} / here is more on {number}: {text}
      I want to add something to my question / I forgot something in my question
      also write this on my case {number}: {text} / put this on {number} as well, my case that is: {text}
    `),
  },
  {
    name: 'backOffice.solved',
    verb: 'case.solved',
    where: ['personal'],
    sv: sentences(`
      ärende {number} är löst / det är löst, {number} / löst {number} / {number} är klart nu / jag fick hjälp med {number} / ni kan stänga mitt ärende {number}
      tack, {number} är löst / ärende {number} behövs inte mer / jag är nöjd med svaret på {number} / mitt ärende {number} är klart
    `),
    en: sentences(`
      case {number} is solved / solved {number} / {number} is done / you can close my case {number} / I am happy with the answer to {number}
      {number} has sorted itself out / I got what I needed in {number} / no more help needed with {number} / my case {number} is finished
      case {number} worked out / thanks, {number} is sorted / that settles case {number}
    `),
    commands: {
      sv: ['löst {number}', 'löst: {number}', 'löst ärende {number}', 'det är löst {number}', 'det är löst: {number}'],
      en: ['solved {number}', 'solved: {number}', 'solved case {number}'],
    },
  },
];
