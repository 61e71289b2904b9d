import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

/** What somebody says about their language, and about what is stored about them. */
export const peopleSays: readonly Intent[] = [
  {
    name: 'people.english',
    verb: 'person.language',
    input: { language: 'en' },
    sv: sentences(`
      byt till engelska / prata engelska med mig / kan du engelska / jag vill ha svaren på engelska / svara på engelska i fortsättningen
      jag kan inte svenska så bra, engelska tack / ändra språk till engelska / engelska tack / går det att få allt på engelska / växla till engelska
      kan vi ta det på engelska / min svenska är dålig, kan du svara på engelska
    `),
    en: sentences(`
      speak English / please answer in English / change the language to English / I do not speak Swedish / can we do this in English / English please
      do you speak English / I want everything in English / switch language to English / my Swedish is not good
      I only speak English / can you write English instead / english from now on
    `),
    commands: {
      sv: ['språk engelska', 'byt språk till engelska', 'ändra språk engelska', 'svara på engelska', 'byt till engelska'],
      en: ['language english', 'answer in english', 'change language to english', 'english', 'in english'],
    },
  },
  {
    name: 'people.swedish',
    verb: 'person.language',
    input: { language: 'sv' },
    sv: sentences(`
      byt till svenska / prata svenska / svara på svenska / jag vill ha svenska / tillbaka till svenska / varför svarar du på engelska
      kan du ta det på svenska / svenska tack / ändra språket till svenska / jag förstår inte engelska / sluta med engelskan
    `),
    en: sentences(`
      back to Swedish / speak Swedish / answer in Swedish from now on / change the language to Swedish / Swedish please / I would rather have Swedish
      svenska please / let's do Swedish again / write in Swedish / I want Swedish back / go back to writing Swedish
      can you switch back to Swedish
    `),
    commands: {
      sv: ['språk svenska', 'byt språk till svenska', 'ändra språk svenska', 'svara på svenska', 'byt till svenska'],
      en: ['language swedish', 'answer in swedish', 'change language to swedish', 'swedish'],
    },
  },
  {
    name: 'people.language',
    verb: 'person.language',
    sv: sentences(`
      byt språk / vilka språk kan du / hur byter jag språk / jag vill byta språk / kan du finska / pratar du arabiska / finns det på fler språk
      språkinställning / kan du svara på somaliska / ändra språk / är det bara svenska du kan / jag vill ha ett annat språk / kan du tyska / förstår du samiska
    `),
    en: sentences(`
      change language / which languages do you speak / how do I change the language / do you speak Arabic / I want another language / do you know Finnish
      language settings
      can you do other languages / I'd like a different language / where do I choose language / what languages are there
      do you know German
    `),
    commands: { sv: ['språk', 'byt språk', 'byt språk till', 'ändra språk', 'svara på'], en: ['language', 'change language', 'answer in'] },
  },
  {
    name: 'people.myData',
    verb: 'person.myData',
    sv: sentences(`
      visa mina uppgifter / vad har du sparat om mig / vad sparar du / vad lagrar ni om mig / vilka personuppgifter har ni / vad vet du om mig
      sparas det jag skriver / vad finns registrerat om mig / jag vill se allt ni har om mig / hur länge sparas mina uppgifter / får jag ett registerutdrag
      vad står det om mig hos er / har du koll på vad jag skrivit / kommer du ihåg mig / loggas vår chatt / vad minns du om mig
      jag vill begära ut mina uppgifter / vad gör du med det jag skriver
      visa vad du har lagrat / vad har du lagrat om mig
    `),
    en: sentences(`
      show my data / what have you stored about me / what do you save / what do you know about me / I want to see everything you have on me
      is what I write saved / how long do you keep my data / do you remember me / what personal data do you have / is our chat logged
      whats saved about me / what info do you keep on me
      show what you have stored
    `),
    commands: {
      sv: [
        ...['mina uppgifter', 'visa mina uppgifter', 'mina data', 'min data', 'mina personuppgifter', 'vad vet du om mig'],
        ...[
          'vad har du sparat om mig',
          'vad sparar du om mig',
          'vilka uppgifter har du om mig',
          'vad står det om mig',
          'vad finns sparat om mig',
        ],
      ],
      en: [
        ...['my data', 'show my data', 'my personal data', 'what do you know about me', 'what have you stored about me'],
        'what have you saved about me',
      ],
    },
  },
  {
    name: 'people.download',
    verb: 'person.dataFile',
    sv: sentences(`
      ladda ner mina uppgifter / jag vill ha mina uppgifter som fil / skicka mina data till mig / exportera mina uppgifter / kan jag få ut allt som en fil
      jag vill ha en kopia av mina uppgifter / spara ner mina data / hämta mina uppgifter / skriv ut allt ni har om mig / mina uppgifter i ett dokument tack
    `),
    en: sentences(`
      download my data / I want my data as a file / send me my data / export my data / can I have a copy of my data / get me everything in a file
      I'd like a copy of everything about me / give me a file with my data / how do I get my data out / take out my data
      file with all you have on me / let me download what you've got on me
    `),
    commands: { sv: ['ladda ner mina uppgifter', 'hämta mina uppgifter'], en: ['download my data', 'get my data'] },
  },
  {
    name: 'people.erase',
    verb: 'person.eraseForm',
    sv: sentences(`
      radera mina uppgifter / ta bort mig / jag vill bli borttagen / glöm mig / radera allt ni har sparat / ta bort alla mina uppgifter
      jag vill inte att ni sparar något om mig / kan du glömma allt jag sagt / hur raderar jag mig / jag slutar, ta bort mina uppgifter / stryk mig ur registret
      jag vill avsluta och bli raderad / rensa allt om mig / ta bort vår chatt / jag vill utnyttja min rätt att bli raderad / släng mina svar och frågor
      kan man bli bortglömd här
      glöm allt jag skrivit / ta bort allt ni har på mig
    `),
    en: sentences(`
      erase my data / delete me / I want to be removed / forget me / delete everything you have saved / I do not want you to keep anything about me
      how do I delete myself / clear everything about me / remove all my data / I am leaving, erase my data
      wipe everything about me / please get rid of my data
      forget all I have written
    `),
    commands: {
      sv: [
        ...['radera mina uppgifter', 'ta bort mina uppgifter', 'radera mina data', 'radera min data', 'radera mig', 'glöm mig'],
        ...['ta bort allt om mig', 'radera allt om mig', 'glöm allt om mig', 'glömmer mig', 'glömma mig'],
      ],
      en: [
        ...['delete my data', 'erase my data', 'remove my data', 'delete me', 'forget me', 'delete everything about me'],
        'forget everything about me',
      ],
    },
  },
  {
    name: 'people.erased',
    verb: 'erased.show',
    where: ['office'],
    sv: sentences(`
      vad har gallrats / hur mycket har gallrats / visa vad som har gallrats / har något gallrats / vad har raderats av ålder / visa gallringsloggen
      när gallrades det senast / hur mycket har tagits bort / fungerar gallringen / gallringslogg
    `),
    en: sentences(`
      what has been erased / how much has been erased / show what has been erased / has anything been erased / show the log of erasing
      when was anything last erased / how much has been removed because of its age / does the erasing work / log of what was erased / what was erased
    `),
    commands: { sv: ['visa gallringen'], en: ['show erasing'] },
  },
];
