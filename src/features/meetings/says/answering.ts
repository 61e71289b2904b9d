import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What representatives say about their answers to what was asked before a meeting. */
export const answeringSays: readonly Intent[] = [
  {
    name: 'meetings.answer',
    verb: 'preparation.form',
    where: ['personal', 'group'],
    slots: { number: 'question' },
    sv: sentences(`
      jag vill svara / hur svarar jag / hur gör jag för att svara / hur gör jag för att svara på frågorna / var skriver jag mitt svar / jag vill svara på fråga {number}
      kan jag svara nu / var svarar man / nu vill jag svara på frågorna / jag har ett svar / får jag svara här / ge mig fråga {number}
      öppna formuläret / jag ska lämna mina synpunkter inför mötet / hur lämnar jag in svaret / var fyller jag i svaren / ta fråga {number} nu
      jag är redo att svara / hur skriver man in det / jag vill lämna synpunkter på dagordningen / jag vill skriva svar på den {number} frågan
      nu har jag tänkt klart på det de undrade, vill lämna in / jag har tänkt färdigt och vill lämna in mina svar
      nu vet jag vad jag vill säga till de andra, låt mig svara
    `),
    en: sentences(`
      I want to answer / how do I answer / where do I write my answer / can I answer now / I want to answer question {number} / let me answer
      I have an answer / where do I leave my views before the meeting / open the form / give me question {number}
      id like to answer now / where do I reply to the questions / let me write my answers
      I have thought it through and want to hand in my answers / now I know what I want to say, let me answer
    `),
    commands: {
      sv: ['svara', 'svara på frågorna', 'svara på frågan', 'svara {number}', 'svara på {number}', 'svara på fråga {number}'],
      en: ['answer', 'answer the questions', 'answer {number}', 'answer question {number}'],
    },
  },
  {
    name: 'meetings.answerText',
    verb: 'preparation.answer',
    where: ['personal', 'group'],
    slots: { number: 'question', text: 'answer' },
    sv: sentences(`
      mitt svar på fråga {number} är {text} / på fråga {number} tycker jag {text} / fråga {number}: {text} / svaret på fråga {number}: {text}
      som svar på {number}: {text} / mitt svar: {text} / jag svarar {text} på fråga {number} / på den frågan svarar jag {text}
      angående fråga {number}, {text} / till fråga {number} vill jag säga {text} / om fråga {number} vill jag skriva {text}
      här är mitt svar: {text}
      mitt svar på tvåan: {text} / mitt svar på ettan är {text} / på tvåan vill jag svara {text} / svar på första frågan: {text}
      angående ettan: {text}
    `),
    en: sentences(`
      my answer to question {number} is {text} / on question {number} I think {text} / question {number}: {text} / here is my answer: {text}
      as an answer to {number}: {text} / I answer {text} to question {number}
      number {number}: {text} / about question {number}: {text} / to question {number} I say {text} / for {number} my answer is {text}
      reply to question {number}: {text} / I'd say {text} on question {number}
      my answer to the first one: {text} / on the second one: {text}
    `),
  },
  {
    name: 'meetings.answerUnnamed',
    verb: 'preparation.answer',
    where: ['personal', 'group'],
    input: { visibility: 'unnamed' },
    slots: { number: 'question', text: 'answer' },
    sv: sentences(`
      svara utan namn: {text} / svara anonymt: {text} / jag svarar anonymt på fråga {number}: {text} / fråga {number} utan namn: {text}
      utan namn vill jag svara {text} / anonymt svar: {text} / anonymt på fråga {number}: {text} / svar utan mitt namn: {text}
      skriv inte mitt namn, men {text} / på fråga {number}, utan namn: {text}
    `),
    en: sentences(`
      answer without a name: {text} / answer anonymously: {text} / question {number} without a name: {text} / my answer, without my name: {text}
      anonymous answer: {text}
      don't show my name: {text} / unnamed answer: {text} / on question {number} without my name: {text} / this is anonymous: {text}
      leave my name out: {text} / question {number}, anonymously: {text} / no name on this answer: {text}
    `),
  },
  {
    name: 'meetings.answerChair',
    verb: 'preparation.answer',
    where: ['personal', 'group'],
    input: { visibility: 'chair' },
    slots: { number: 'question', text: 'answer' },
    sv: sentences(`
      svara bara till ordföranden: {text} / bara ordföranden ska se det: {text} / svar till ordföranden: {text} / fråga {number}, bara till ordföranden: {text}
      jag vill svara ordföranden {text} / mitt svar är bara för ordföranden: {text} / till ordföranden på fråga {number}: {text}
      det här får bara ordföranden läsa: {text} / visa det bara för ordföranden: {text} / svaret ska inte gå till gruppen utan till ordföranden: {text}
    `),
    en: sentences(`
      answer only to the chair: {text} / only the chair may see it: {text} / question {number}, only to the chair: {text} / my answer is for the chair: {text}
      show this to the chair only: {text}
      just for the chair: {text} / let only the chair read this: {text} / chair only: {text} / to the chair and nobody else: {text}
      on question {number}, for the chair: {text} / my answer, which only the chair sees: {text} / keep it to the chair: {text}
    `),
  },
  {
    name: 'meetings.answerGroup',
    verb: 'preparation.answer',
    where: ['personal', 'group'],
    input: { visibility: 'group' },
    slots: { number: 'question', text: 'answer' },
    sv: sentences(`
      svara till gruppen: {text} / svara hela gruppen: {text} / alla får se mitt svar: {text} / fråga {number}, till hela gruppen: {text}
      mitt svar till gruppen är {text} / visa det för alla: {text} / gruppen får gärna läsa: {text} / till gruppen på fråga {number}: {text}
      öppet svar: {text} / svar med namn: {text}
    `),
    en: sentences(`
      answer to the group: {text} / everybody may see my answer: {text} / question {number}, to the whole group: {text} / my answer to the group is {text}
      show it to all: {text}
      everyone can read this: {text} / for the group to see: {text} / open answer: {text} / let the group know my answer: {text}
      on question {number}, for everybody: {text} / to all in the group: {text} / my answer, which all may read: {text}
    `),
  },
  {
    name: 'meetings.myAnswers',
    verb: 'preparation.mine',
    sv: sentences(`
      har jag svarat / vad svarade jag / visa vad jag har svarat / fick ni mitt svar / har mitt svar kommit fram / gick svaret iväg
      jag minns inte om jag svarade / vad skrev jag på fråga {number} / kan jag få se det jag skrev / har ni fått in mina svar i tid / är mitt svar sparat
      läs upp mina svar / vilka frågor har jag svarat på / vad var det jag svarade nu igen / syns mitt svar / har jag svarat på allt
      vad skrev jag nu igen / kan jag läsa mitt svar
      kommer inte ihåg om jag redan skickat in vad jag tycker / har jag redan lämnat in vad jag tycker
      har jag redan skickat mina synpunkter
      får jag läsa igenom det jag svarade / jag vill läsa igenom det jag svarade inför mötet
      visa vad jag skrev förra gången
    `),
    en: sentences(`
      have I answered / what did I answer / did you get my answer / show me what I wrote / is my answer saved / which questions have I answered
      I cannot remember whether I answered / what did I write on question {number}
      did I reply to the questions / let me see my own answers / whats my answer to {number} / have you got my answers
      did my answer go through
      can I read my answer again
      I do not remember whether I have sent in what I think / have I already handed in my views
      may I read through what I answered
      show what I wrote last time
    `),
    commands: {
      sv: ['mitt svar', 'mina svar', 'visa mitt svar', 'visa mina svar', 'har jag svarat', 'vad har jag svarat', 'vad svarade jag'],
      en: ['my answer', 'my answers', 'show my answer', 'show my answers', 'have i answered', 'what did i answer'],
    },
  },
  {
    name: 'meetings.changeAnswer',
    verb: 'preparation.mine',
    sv: sentences(`
      ångrar det jag skrev på fråga {number}, hur gör jag om det / vill göra om mitt svar från början / jag skrev dumt på fråga {number}
      jag vill ändra det jag svarade / kan jag ändra mitt svar / ångra mitt svar / ta bort mitt svar på fråga {number} / jag skrev fel i mitt svar
      jag vill dra tillbaka mitt svar / jag har ändrat mig om fråga {number} / jag vill lägga till en sak i mitt svar / radera svaret jag gav
      jag råkade skicka för tidigt / kan man göra om svaret / mitt svar blev fel / jag vill inte att mitt svar ska vara kvar / rätta mitt svar
      jag vill byta vem som får se mitt svar / det blev stavfel i svaret / går det att komplettera svaret
      det blev fel i det jag skrev på tvåan, vill rätta / det blev fel i det jag skickade in, vill skriva om det
    `),
    en: sentences(`
      I regret what I wrote on question {number}, how do I redo it
      I want to change what I answered / can I change my answer / delete my answer to question {number} / I made a mistake in my answer
      I have changed my mind about question {number} / I want to add something to my answer / take my answer away
      let me rewrite my answer / I got my answer wrong / remove what I answered / I'd like to take back my reply
      edit my reply to question {number}
      what I handed in came out wrong, I want to write it over / I wrote wrong on question {number}, let me correct it
    `),
    commands: {
      sv: [
        ...[
          'ändra mitt svar',
          'ändra mina svar',
          'ändra svaret',
          'jag vill ändra mitt svar',
          'ta tillbaka mitt svar',
          'ta tillbaka svaret',
        ],
        ...['ta bort mitt svar', 'ångra mitt svar'],
      ],
      en: ['change my answer', 'i want to change my answer', 'take back my answer', 'delete my answer'],
    },
  },
  {
    name: 'meetings.undo',
    verb: 'meeting.undo',
    sv: sentences(`
      ångra / ångra det jag gjorde nyss / ta bort det senaste jag gjorde / gör det ogjort / backa ett steg / jag tryckte fel, ångra
      ångra det senaste / det där blev fel, ta bort det / kan du ta tillbaka det jag nyss gjorde / ogör det / gå tillbaka ett steg
    `),
    en: sentences(`
      undo / undo what I just did / take back the last thing I did / go back a step / I pressed the wrong button, undo / undo the last thing
      reverse that / can you undo it / take that back / step back
    `),
    commands: { sv: ['ångra', 'ångra mig', 'ångra det'], en: ['undo', 'undo that', 'undo it'] },
  },
  {
    name: 'meetings.myOutcome',
    verb: 'preparation.mine',
    sv: sentences(`
      vad hände med det jag svarade / blev det något av mitt förslag / togs mitt svar upp på mötet / vad tyckte gruppen om mitt svar
      vad gjorde ni av mina synpunkter / ledde det jag sa till något / fick jag gehör för mitt förslag / hur gick det med det jag tog upp
      har någon läst mitt svar / vad blev resultatet av det jag skrev / pratade ni om det jag svarade / kom min synpunkt med / vart tog mitt svar vägen
      jag skickade in mina tankar före mötet, använde de dem till något
    `),
    en: sentences(`
      what became of what I answered / did anything come of my suggestion / was my answer taken up / what did the group think of my answer
      did what I said lead to anything / has anybody read my answer
      did they use my answer / whatever happened to my answer / has my answer been of any use / what did the group do with what I answered
      was anything done about my answer / what did they say about my answer / did my answer make any difference
      I sent in my view before the meeting, did they ever use it / did they use what I sent in before the meeting
    `),
    commands: {
      sv: [
        ...['vad hände med mitt svar', 'vad blev det av mitt svar', 'vad hände med mina svar', 'vad hände med mitt förslag'],
        'vad blev det av mitt förslag',
      ],
      en: ['what happened to my answer', 'what became of my answer', 'what happened with my answer'],
    },
  },
  {
    name: 'meetings.whoSees',
    verb: 'preparation.whoSees',
    sv: sentences(`
      vem ser mitt svar / jag vill svara anonymt / jag vill inte svara med mitt namn / måste jag svara med mitt namn / vem läser det jag skriver / vilka kan läsa det jag skriver / är svaren anonyma / kan jag svara utan namn / ser alla vad jag svarar / är det hemligt
      kan jag vara anonym / kan man svara anonymt / går det att svara utan att namnet står med / ser ordföranden att det är jag / vem får veta vad jag svarat / hamnar det jag skriver i gruppen / kan de andra se det här
      syns det att det är jag som svarat / läser läkarna mina svar / vart går mitt svar / är det bara du som ser / delas det här med någon
      jag vill inte att mitt namn ska synas / får gruppen veta vem som skrev / kan chefen läsa vad jag skriver till dig / står mitt namn med
      är utvärderingen anonym / ser någon vad jag röstade i utvärderingen / sparas det vem som svarade vad
      kan alla läsa mitt svar på fråga {number} / kan någon se mitt svar / vem får tillgång till det jag skickar in
      kommer de andra att se vad jag svarat / syns mitt namn på svaret / är mitt svar hemligt / får ordföranden veta vad jag har svarat
      vilka får se det jag skickar
      jag vill svara utan att de vet att det är jag / får jag vara hemlig / ser min ordförande det här / får jag vara okänd
      såg ordföranden mitt svar / har ordföranden sett mitt svar / har någon läst mitt svar om mig
      om jag skriver på frågan nu, läser alla andra det då / får alla andra läsa det jag skriver på frågan
    `),
    en: sentences(`
      who can see my answer / are the answers anonymous / can I be anonymous / may I answer anonymously / can I answer without my name / does everybody see what I write / is it secret
      can the chair see that it is me / who reads what I answer / is this shared with anybody / I do not want my name to be seen
      is the evaluation anonymous / can the others see this / will my name be on it
      who will see my answer / does everyone read my answer to question {number} / who gets to read what I send in
      does my name show on the answer / will the chair know what I answered / can anyone see my reply / is my answer secret
      I want to answer without them knowing it is me / may I stay unknown
      did the chair see my answer / has the chair seen my answer
      if I write on the question now, will all the others read it / do all the others read what I write on the question
    `),
    commands: {
      sv: ['vem ser mitt svar', 'vem ser mina svar', 'vem läser det här', 'vem läser detta', 'vem kan läsa det här', 'vem ser det här'],
      en: ['who sees my answer', 'who sees my answers', 'who reads this', 'who can read this', 'who sees this'],
    },
  },
  {
    name: 'meetings.othersAnswers',
    verb: 'preparation.answers',
    sv: sentences(`
      visa svaren / jag vill se svaren / svaren inför mötet / jag vill se vad {person} svarade / vad har de andra svarat / vad har ni fått in för svar / jag vill läsa svaren / vad tycker de andra representanterna om frågorna
      vad skrev {person} / kan jag få se allas svar / vad har kommit in / sammanställ svaren / visa alla synpunkter inför mötet
      vad svarade patienterna / har det kommit några svar / var ser jag svaren / ge mig svaren från företrädarna / vad säger gruppen om fråga {number} / vad svarade andra / vad har folk svarat / vad svarade {person} / visa vad andra har svarat
      vad har företrädarna lämnat in / vad har patientföreträdarna svarat inför mötet / vad har de skickat för svar / har representanterna lämnat något / vad har vi fått från företrädarna
      visa svaren på fråga {number} / vad har folk skrivit / vad tyckte dom andra om fråga {number}
      kan jag få svaren som Word / skriv ut svaren / var finns svaren / vad har kommit in från företrädarna
      jag är ordförande, var läser jag svaren / som samordnare, var ser jag vad de har svarat
    `),
    en: sentences(`
      show the answers / what have the others answered / what has come in / I want to read the answers / what did {person} write / what have people answered
      where do I see the answers / show all views before the meeting / show the answers to question {number} / what do the representatives say
      what did the reps answer / any answers I can read / what are people writing as answers / let me see the replies
      what have the representatives told us so far / may I see what the others wrote / show me what has been answered
      can I have the answers as Word / print the answers
      as process lead, where do I read the answers
    `),
    commands: { sv: ['svaren', 'visa svaren'], en: ['the answers', 'show the answers'] },
  },
  {
    name: 'meetings.needNot',
    verb: 'preparation.needNot',
    sv: sentences(`
      måste jag svara / inget svar / jag har inget svar / jag har inget att säga om det / jag vill inte svara / jag hoppar över frågan / kan man låta bli att svara
      vad händer om jag inte svarar / är det ett krav att svara / jag har ingen åsikt / jag avstår / jag vet inte vad jag ska svara
      det är okej om jag inte svarar va / jag hinner inte svara på frågorna / pass på den / inget svar från mig / jag har inga synpunkter
      kan man lämna blankt / kan jag låta bli att svara på en fråga / gör det något om jag inte svarar
      orkar inte med de där frågorna nu, är det tvång / är det tvång att svara på frågorna / är frågorna frivilliga
    `),
    en: sentences(`
      do I have to answer / I have nothing to say about it / I do not want to answer / I will skip the question / what happens if I do not answer
      I have no opinion / I do not have time to answer the questions / no answer from me
      is it ok not to answer / I've no views on this / nothing to add from me / can I skip the questions / I'd rather not answer
      do I have to have an opinion
      can I leave it blank / does it matter if I don't answer
      I cannot face the questions now, do I have to / are the questions compulsory / are the questions voluntary
    `),
  },
  {
    name: 'meetings.notAnswer',
    verb: 'preparation.notAnswer',
    sv: sentences(`
      avbryt / nej, det var inget / strunta i det / glöm det / nej det var inget / det var inget svar / låt bli / det var inte menat som ett svar / nej inte nu
      stopp, det var fel / jag ångrade mig, gör inget / det var bara något jag tänkte högt / äsch, lägg ner det / nej tack inte det / hoppa över det här
      spara inte det där
      nä glöm det / nä strunta i det / nä strunta i det, jag vill inte längre / stopp, jag hoppar av det här formuläret
      nej skit i det / skit i det, inte nu
    `),
    en: sentences(`
      cancel / never mind / forget it / it was nothing / that was not an answer / do nothing / no, not now / do not save that
      no that's nothing / scrap that / that wasnt meant as an answer / I didnt mean to answer / ignore that
      stop, I am getting out of this form / nah forget it
      nah, not now
    `),
    commands: {
      sv: ['avbryt', 'strunt i det', 'glöm det', 'nej det var inget', 'det var inget'],
      en: ['cancel', 'never mind', 'forget it'],
    },
  },
];
