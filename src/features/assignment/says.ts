import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

/** What is asked about the assignment and the time it takes. */
export const assignmentSays: readonly Intent[] = [
  {
    name: 'assignment.show',
    verb: 'assignment.show',
    sv: sentences(`
      visa mitt uppdrag / vad är mitt uppdrag / vad står det i min överenskommelse / vad har vi kommit överens om / visa min överenskommelse
      vad är ifyllt om mitt uppdrag / vad gäller för mitt uppdrag / hur ser mitt uppdrag ut / kan jag få se mitt uppdrag / mitt uppdrag i gruppen
      vad har samordnaren skrivit om mitt uppdrag / hur mycket är kvar av mitt uppdrag / hur länge har jag kvar i gruppen / min period
      vem är min kontakt i uppdraget / när slutar min period / hur många möten om året gäller uppdraget / vad har jag åtagit mig
      står det nåt om mitt uppdrag hos dig / uppdragsbeskrivning / var ser jag mitt uppdrag / visa mitt uppdragskort
      vad ingår i mitt uppdrag / vad säger mitt uppdrag
      vad är det jag har gått med på egentligen, kan du visa / hur många möten om året och hur länge har de skrivit att jag ska vara med
      vad står det om mig i uppdraget, hur många timmar och hur länge
    `),
    en: sentences(`
      show my assignment / what is my assignment / what does my agreement say / show my agreement / what have we agreed on
      what has been filled in about my assignment / how much is left of my assignment / where do I see my assignment / my term in the group
      who is my contact for the assignment / who is my contact person / when does my term end / how many meetings a year does my assignment say / what have I taken on
      can I see my assignment / what did the coordinator write about my assignment / how long have I got left
      what is included in my assignment
      how long am I on for and how many hours was it, what is written on me / what is it I have agreed to, can you show me
    `),
    commands: { sv: ['mitt uppdrag', 'mina uppdrag'], en: ['my assignment', 'my assignments'] },
  },
  {
    name: 'assignment.list',
    verb: 'assignment.list',
    sv: sentences(`
      fyll i uppdragen / fyll i uppdraget för {person} / ändra uppdraget för {person} / visa företrädarnas uppdrag / skriv in uppdragen
      vilka uppdrag har företrädarna / jag vill fylla i uppdraget för en företrädare / hur länge sitter företrädarna / när går uppdragen ut
      skriv in hur länge {person} ska sitta i gruppen / lägg in kontaktperson för {person} / ange {person} period och timmar / lägg upp uppdrag för nya företrädare
      hur länge sitter {person} kvar
      förläng uppdraget för {person} / ändra slutdatum för {person} / hur mycket tid lägger företrädarna / var fyller jag i uppdrag
      hur mycket tid har företrädarna lagt ner i år / var ser jag företrädarnas timmar
      jag är samordnare och ska skriva in vad som gäller för var och en av företrädarna
      som processledare ska jag skriva in varje företrädares period och timmar, var
      jag är processledare och ska fylla i företrädarnas uppdrag / var skriver jag som samordnar in hur länge företrädarna sitter
    `),
    en: sentences(`
      fill in the assignments / fill in the assignment for {person} / change the assignment of {person} / show the representatives' assignments
      enter how long {person} is to be in the group / put in the contact person for {person} / set the term and hours of {person}
      when do the assignments end / extend the assignment of {person} / how much time do the representatives spend / edit an assignment
      which assignments have the representatives got / where do I fill in assignments
      how much time have the representatives put in this year
      as process lead I should type in each rep's period and hours, where
      I am the coordinator and have to fill in what goes for each representative
    `),
    commands: { sv: ['uppdragen', 'uppdrag', 'fyll i uppdrag'], en: ['assignments', 'the assignments', 'fill in assignments'] },
  },
  {
    name: 'assignment.results',
    verb: 'assignment.results',
    sv: sentences(`
      vad tycker de som har slutat / vad sa de som slutade / hur tyckte de som avslutat sina uppdrag att det var / svar på de avslutande frågorna
      visa svaren från dem som har slutat / varför slutar företrädare / vad svarade de som har lämnat / resultat från avslutade uppdrag
      avslutningsfrågornas resultat / hur gick det för dem som har slutat
      vad har de sagt som gått ut ur uppdraget, finns det någon sammanställning
      finns det en sammanställning av vad de som slutat har sagt
    `),
    en: sentences(`
      what do those who left think / what did those who ended say / results of the closing questions / answers from those who have left
      show the closing answers / why do representatives leave / how was it for those who ended / what did people say when they left
      results from ended assignments / closing results
      is there a summary of what those who left have said / what have they said, those whose assignment has ended
    `),
    commands: { sv: ['avslutande frågor'], en: ['closing questions'] },
  },
  {
    name: 'time.log',
    verb: 'time.log',
    whole: 'text',
    sv: sentences(`
      jag har läst i {number} timmar / skriv upp {number} timmar / jag la {number} timmar på att läsa / notera {number} timmar / för in {number} h
      lägg till {number} timmar resa / jag förberedde mig i {number} timmar i går / resan tog {number} timmar / mötet tog {number} timmar skriv upp det
      skriv upp en halvtimme läsning / registrera {number} timmar möte / {number} timmar förberedelse / jag reste {number} timmar till mötet
      anteckna att jag läste {number} minuter
      skriv upp {number} timmar för mötet / jag la {number} timmar på läsning / jag la fyra timmar på att läsa i går
    `),
    en: sentences(`
      I read for {number} hours / write up {number} hours / note {number} hours of reading / add {number} hours of travel / register {number} hours meeting
      I prepared for {number} hours yesterday / the trip took {number} hours / put down {number} hours / {number} hours of preparation
      I spent {number} hours reading
      note {number} hours for the meeting
    `),
    commands: { sv: ['logga tid', 'logga', 'skriv upp tid'], en: ['log time', 'log'] },
    takes: (rest) => (/\d|halv|timm|half|hour/iu.test(rest.slice(0, 200)) ? { text: rest } : undefined),
  },
  {
    name: 'time.form',
    verb: 'time.form',
    sv: sentences(`
      jag vill skriva upp tid / öppna tidloggen / skriv upp tid / ny tid / registrera tid / fyll i tid / jag vill logga min tid / för in tid
      rapportera min tid / anteckna tid
      jag ska föra in timmarna från förra veckan / jag vill bokföra mina timmar
    `),
    en: sentences(`
      I want to log time / open the time log / write up time / register time / fill in time / add time / note time / enter time
      report my time / I want to write up my time
      I am going to enter the hours from last week / I want to put in my hours
    `),
  },
  {
    name: 'time.show',
    verb: 'time.show',
    sv: sentences(`
      visa min tid / hur mycket tid har jag lagt / hur många timmar har jag lagt ner / summera min tid / hur många timmar blev det i år
      hur mycket har jag skrivit upp / min tidlogg / hur mycket tid har det blivit den här månaden / visa mina timmar / vad är min sammanlagda tid
      ta bort en tid jag skrev upp
      var ser jag hur många timmar jag skrivit upp
    `),
    en: sentences(`
      show my time / how much time have I spent / how many hours have I put in / sum up my time / how many hours this year
      show my hours / my time log / how much time this month / what is my total time / remove a time I wrote up
      where do I see how many hours I have noted
    `),
    commands: { sv: ['min tid', 'mina timmar'], en: ['my time', 'my hours'] },
  },
  {
    name: 'time.file',
    verb: 'time.file',
    sv: sentences(`
      hämta min tid som fil / ge mig min tid i excel / jag vill ha en tidrapport / skicka min tidrapport / exportera min tid / tid till excel
      ladda ner min tid / underlag för arvode som fil / tidrapport för arvodet / kan jag få timmarna i en fil
      kan jag få ut timlistan så jag kan mejla den / jag vill ha ut mina timmar så jag kan mejla dem
    `),
    en: sentences(`
      get my time as a file / give me my time in excel / I want a time report / send my time report / export my time / time to excel
      download my time / hours as a file / time report for my compensation / can I have the hours in a file
      can I get the list of hours out so I can mail it / I want my hours in something I can mail
    `),
    commands: { sv: ['tidrapport'], en: ['time report'] },
  },
];
